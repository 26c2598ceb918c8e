import ReadoutKit

/// A sentence with its clauses and quotations marked, as far as dating an article asks.
struct TimedSentence {
  /// The bytes of the text it stands in.
  let bytes: [UInt8]
  /// Its words; of a sentence without end, the first of them.
  let words: [PageWord]
  private let places: [Place]

  /// Where a word stands.
  private struct Place {
    /// The number of its clause.
    var clause: Int32
    var isQuoted: Bool
  }

  /// A sentence's words among those of its paragraph.
  struct Bounds {
    var words: Range<Int>
    /// True where it begins inside double quotation marks.
    var isQuoted: Bool
  }

  /// Longer sentences are cut, in words.
  private static let longest = 120

  /// The sentences of a paragraph, in order.
  static func bounds(in paragraph: Paragraph, of text: Text) -> [Bounds] {
    let words = paragraph.words
    var sentences: [Bounds] = []
    var current = Bounds(words: 0..<0, isQuoted: false)
    var isQuoted = false
    if let first = words.first {
      let opening = paragraph.range.lowerBound..<first.range.lowerBound
      isQuoted = Gap(text.bytes, opening).isQuoted(after: false)
      current.isQuoted = isQuoted
    }
    for index in words.indices.dropFirst() {
      let gap = words[index - 1].range.upperBound..<words[index].range.lowerBound
      var endsSentence = index - current.words.lowerBound >= longest
      if gap.count > 1 {
        let marks = Gap(text.bytes, gap)
        isQuoted = marks.isQuoted(after: isQuoted)
        endsSentence =
          endsSentence || marks.endsSentence && isEnd(words[index - 1], words[index], text.bytes)
      }
      if endsSentence {
        sentences.append(current.through(index))
        current = Bounds(words: index..<index, isQuoted: isQuoted)
      }
    }
    if !words.isEmpty { sentences.append(current.through(words.count)) }
    return sentences
  }

  /// Reads a sentence of a paragraph.
  init(_ bounds: Bounds, of paragraph: Paragraph, in text: Text) {
    bytes = text.bytes
    words = Array(paragraph.words[bounds.words])
    var place = Place(clause: 0, isQuoted: bounds.isQuoted)
    var places: [Place] = []
    places.reserveCapacity(words.count)
    var end = words.first?.range.lowerBound ?? 0
    for word in words {
      if word.range.lowerBound - end > 0 {
        let gap = Gap(bytes, end..<word.range.lowerBound)
        if gap.endsClause { place.clause += 1 }
        place.isQuoted = gap.isQuoted(after: place.isQuoted)
      }
      places.append(place)
      end = word.range.upperBound
    }
    self.places = places
  }

  /// True where a full stop between two words ends a sentence.
  private static func isEnd(_ last: PageWord, _ next: PageWord, _ bytes: [UInt8]) -> Bool {
    // An initial ends no sentence, a number does.
    (last.range.count > 1 || last.isNumber) && !DateWords.english.shortForms.contains(last.key)
      && (isCapital(next, bytes) || WordScanner.isDigit(bytes[next.range.lowerBound]))
  }

  /// The numbers of its words.
  var indices: Range<Int> { words.indices }

  /// The number of a word's clause.
  func clause(_ index: Int) -> Int { Int(places[index].clause) }

  /// True for a word in double quotation marks.
  func isQuoted(_ index: Int) -> Bool { places[index].isQuoted }

  /// The words of some clauses; nil where there are none.
  func words(ofClauses clauses: ClosedRange<Int>) -> Range<Int>? {
    guard let start = indices.first(where: { clauses.contains(clause($0)) }),
      let end = indices.last(where: { clauses.contains(clause($0)) })
    else { return nil }
    return start..<(end + 1)
  }

  /// The bytes from the first to the last of some words.
  func range(_ words: Range<Int>) -> ByteRange {
    self.words[words.lowerBound].range.joined(to: self.words[words.upperBound - 1].range)
  }

  /// The key of a word; 0 outside the sentence.
  @inline(__always)
  func key(_ index: Int) -> UInt64 { words.indices.contains(index) ? words[index].key : 0 }

  /// True for a word that begins with a capital.
  func isCapitalized(_ index: Int) -> Bool {
    words.indices.contains(index) && Self.isCapital(words[index], bytes)
  }

  /// The bytes between a word and the next, or nil at the end.
  func gap(behind index: Int) -> ArraySlice<UInt8>? {
    guard index >= 0, index + 1 < words.count else { return nil }
    return bytes[words[index].range.upperBound..<words[index + 1].range.lowerBound]
  }

  /// The number that a word writes in one to four digits, an ordinal's ending apart.
  func number(_ index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    let bytes = self.bytes[words[index].range]
    guard let first = bytes.first, WordScanner.isDigit(first) else { return nil }
    let digits = bytes.prefix(while: WordScanner.isDigit)
    guard digits.count <= 4 else { return nil }
    switch bytes.count - digits.count {
    case 0: break
    case 2:
      guard Self.ordinals.contains(where: { bytes.suffix(2).elementsEqual($0) }) else { return nil }
    default: return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static let ordinals = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

  /// True for a word with a capital at its beginning.
  private static func isCapital(_ word: PageWord, _ bytes: [UInt8]) -> Bool {
    let byte = bytes[word.range.lowerBound]
    if byte < 0x80 { return (0x41...0x5A).contains(byte) }
    return UTF8Scalar.decode(bytes, at: word.range.lowerBound).scalar.properties.isUppercase
  }
}

extension TimedSentence.Bounds {
  fileprivate func through(_ end: Int) -> Self {
    Self(words: words.lowerBound..<end, isQuoted: isQuoted)
  }
}

extension Range<Int> {
  /// From the first to the last of both ranges.
  func joined(to other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}

/// What stands between two words.
private struct Gap {
  var endsSentence = false
  var endsClause = false
  /// Whether the last typographic quotation mark opens or closes; nil where there is none.
  var opens: Bool?
  /// True where straight quotation marks change inside to outside.
  var toggles = false

  init(_ bytes: [UInt8], _ range: ByteRange) {
    guard range.count > 1 || (range.count == 1 && bytes[range.lowerBound] != 0x20) else {
      return
    }
    var position = range.lowerBound
    while position < range.upperBound {
      let next = UTF8Scalar.decode(bytes, at: position)
      position += next.length
      switch next.scalar {
      case ".", "?", "!", "\u{2026}": endsSentence = true
      case ",", ";", ":", "(", ")", "\u{2014}": endsClause = true
      // 16–17 is one date.
      case "\u{2013}", "-": if range.count > next.length { endsClause = true }
      case "\u{201C}": (opens, endsClause) = (true, true)
      case "\u{201D}": (opens, endsClause) = (false, true)
      case "\"":
        toggles.toggle()
        endsClause = true
      default: break
      }
    }
  }

  /// Whether what follows stands in quotation marks, by whether what goes before does.
  func isQuoted(after before: Bool) -> Bool { opens ?? (toggles ? !before : before) }
}
