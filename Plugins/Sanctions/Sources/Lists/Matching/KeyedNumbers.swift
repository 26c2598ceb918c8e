/// Numbers by keys of 64 bits, several to a key, in two arrays: half a million take eight bytes and
/// four each.
struct KeyedNumbers: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]

  /// Makes a table of pairs in any order; pairs that stand twice are kept once.
  init(_ pairs: [(key: UInt64, value: UInt32)]) {
    let sorted = pairs.sorted { ($0.key, $0.value) < ($1.key, $1.value) }
    keys = []
    values = []
    keys.reserveCapacity(sorted.count)
    values.reserveCapacity(sorted.count)
    for pair in sorted {
      if keys.last == pair.key, values.last == pair.value { continue }
      keys.append(pair.key)
      values.append(pair.value)
    }
  }

  /// The numbers of a key, in order.
  subscript(key: UInt64) -> ArraySlice<UInt32> {
    let low = first { $0 < key }
    var high = low
    while high < keys.count, keys[high] == key { high += 1 }
    return values[low..<high]
  }

  private func first(_ isBefore: (UInt64) -> Bool) -> Int {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(keys[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
