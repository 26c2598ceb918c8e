/// Whether two words are one slip apart.
enum NearWords {
  /// The shortest sound in which one slip is let pass.
  static let shortest = 6

  /// True where one letter is added, left out, exchanged or swapped with its neighbour, but neither
  /// the first nor the last: endings tell families and sexes apart.
  static func areNear(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard min(left.count, right.count) >= shortest, abs(left.count - right.count) <= 1,
      left.first == right.first, left.last == right.last
    else { return false }
    let head = zip(left, right).prefix { $0 == $1 }.count
    let tail = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let leftRest = left.count - head - tail
    let rightRest = right.count - head - tail
    if leftRest <= 1, rightRest <= 1 { return true }
    return leftRest == 2 && rightRest == 2 && left[head] == right[head + 1]
      && left[head + 1] == right[head]
  }

  /// True where two spellings are no more than two letters apart, and no more than one longer.
  static func areAlike(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1, max(left.count, right.count) <= 64 else {
      return false
    }
    var back = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        current.append(
          min(back[column + 1] + 1, current[column] + 1, back[column] + (letter == other ? 0 : 1)))
      }
      back = current
    }
    return back[right.count] <= 2
  }

  /// A word and what is left of it without one of its inner letters.
  ///
  /// Two words that are near each other have one of these in common (the symmetric deletions of
  /// SymSpell, W. Garbe 2012).
  static func traces(of word: [UInt8]) -> [UInt64] {
    guard word.count >= shortest - 1 else { return [] }
    var traces = [NameHash.of(word)]
    for index in 1..<(word.count - 1) {
      traces.append(NameHash.of(word, without: index))
    }
    return traces
  }
}

/// A number of 64 bits for the letters of a word (FNV-1a); words of one number are compared.
enum NameHash {
  static func of(_ word: [UInt8], without left: Int = -1) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for (index, byte) in word.enumerated() where index != left {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}
