import ReadoutKit

extension [ByteRange] {
  /// True where a byte lies in one of these ranges, which are in order and apart from each other.
  public func holds(_ offset: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && offset < self[low - 1].upperBound
  }

  /// The ranges from left to right, without those that lie inside another.
  func outermost() -> [ByteRange] {
    var kept: [ByteRange] = []
    let sorted = sorted { left, right in
      (left.lowerBound, right.upperBound) < (right.lowerBound, left.upperBound)
    }
    for range in sorted where range.upperBound > kept.last?.upperBound ?? -1 { kept.append(range) }
    return kept
  }

  /// The index of the first range that begins at a byte or behind it; `count` where none does.
  func firstIndex(from offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The range that begins at a byte, or nil.
  func range(from offset: Int) -> ByteRange? {
    let index = firstIndex(from: offset)
    return index < count && self[index].lowerBound == offset ? self[index] : nil
  }
}
