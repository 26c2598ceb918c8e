import ReadoutKit

/// A text as folded letters, each with the code point that it stands for.
struct FoldedText {
  private(set) var letters: [UInt32] = []
  /// The code point at which each letter begins, and at the end how many there are.
  private(set) var origins: [Int32] = []

  init(_ text: Text) { self.init(text, text.range) }

  /// Folds a part of a text; its code points are counted from the beginning of the part.
  init(_ text: Text, _ range: ByteRange) {
    letters.reserveCapacity(range.count)
    origins.reserveCapacity(range.count + 1)
    var folding = LetterFolding()
    var position = range.lowerBound
    var number: Int32 = 0
    while position < range.upperBound {
      let next = UTF8Scalar.decode(text.bytes, at: position)
      append(next.scalar, number, &folding)
      position += next.length
      number += 1
    }
    origins.append(number)
  }

  /// Folds words.
  init(_ words: String) {
    var folding = LetterFolding()
    var number: Int32 = 0
    for scalar in words.unicodeScalars {
      append(scalar, number, &folding)
      number += 1
    }
    origins.append(number)
  }

  var count: Int { letters.count }

  /// The code points of a stretch of letters.
  func codePoints(_ range: Range<Int>) -> Range<Int> {
    Int(origins[range.lowerBound])..<Int(origins[range.upperBound])
  }

  /// The letter that a code point belongs to.
  func letter(ofCodePoint number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(origins[middle]) <= number { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private mutating func append(
    _ scalar: Unicode.Scalar, _ number: Int32, _ folding: inout LetterFolding
  ) {
    switch folding.fold(scalar) {
    case .nothing: return
    case .dots:
      for _ in 0..<3 { append(LetterFolding.dot, number) }
    case .letter(let letter):
      // Spaces in a row are one; so are two single marks that stand for a double one.
      if letter == LetterFolding.space || letter == LetterFolding.quotationMark,
        letters.last == letter
      {
        return
      }
      append(letter, number)
    }
  }

  private mutating func append(_ letter: UInt32, _ number: Int32) {
    letters.append(letter)
    origins.append(number)
  }

  /// Every letter at which words begin, overlapping ones too; in time that grows with the text alone.
  func occurrences(of words: [UInt32]) -> [Int] {
    guard !words.isEmpty, words.count <= count else { return [] }
    // Knuth, Morris and Pratt: how many letters still fit after a letter that does not.
    var fallback = [0]
    fallback.reserveCapacity(words.count)
    var length = 0
    for index in 1..<max(1, words.count) {
      while length > 0, words[index] != words[length] { length = fallback[length - 1] }
      if words[index] == words[length] { length += 1 }
      fallback.append(length)
    }
    var found: [Int] = []
    length = 0
    for (index, letter) in letters.enumerated() {
      while length > 0, letter != words[length] { length = fallback[length - 1] }
      if letter == words[length] { length += 1 }
      if length == words.count {
        found.append(index + 1 - length)
        length = fallback[length - 1]
      }
    }
    return found
  }
}
