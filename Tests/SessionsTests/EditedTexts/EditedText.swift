/// A text that knows of every letter where it came from, so that what became of a passage is known.
struct EditedText {
  /// A letter and the code point of the first text that it is, or was made of; nil for a new one.
  struct Letter {
    var scalar: Unicode.Scalar
    var origin: Int?
    /// 0 for the letter itself, more for copies of it.
    var copy = 0
  }

  let original: [Unicode.Scalar]
  /// The code points of the passage in the first text.
  let passage: Range<Int>
  var letters: [Letter]
  private var copies = 0

  init(_ original: [Unicode.Scalar], passage: Range<Int>) {
    self.original = original
    self.passage = passage
    letters = original.enumerated().map { Letter(scalar: $1, origin: $0) }
  }

  var string: String { string(letters.indices) }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for index in range { view.append(letters[index].scalar) }
    return String(view)
  }

  // MARK: Places

  /// Where the passage stands now, from its first letter that is left to its last; nil for none.
  var focus: Range<Int>? {
    var (first, last) = (Int?.none, 0)
    for (index, letter) in letters.enumerated() where letter.copy == 0 {
      guard let origin = letter.origin, passage.contains(origin) else { continue }
      first = first ?? index
      last = index
    }
    return first.map { $0..<(last + 1) }
  }

  /// The lines that hold anything.
  var paragraphs: [Range<Int>] {
    letters.indices.split { letters[$0].scalar == "\n" || letters[$0].scalar == "\r" }
  }

  /// The sentences, each with the space behind it in its line.
  var sentences: [Range<Int>] { paragraphs.flatMap(sentences(in:)) }

  func sentences(in paragraph: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var first = paragraph.lowerBound
    for index in paragraph where letters[index].scalar == " " && index > first {
      var last = index - 1
      while last > first, "\"'”’»)".unicodeScalars.contains(letters[last].scalar) { last -= 1 }
      guard ".?!".unicodeScalars.contains(letters[last].scalar), index - first > 8 else { continue }
      found.append(first..<(index + 1))
      first = index + 1
    }
    if first < paragraph.upperBound { found.append(first..<paragraph.upperBound) }
    return found
  }

  /// The words: letters and digits in a row.
  func words(in range: Range<Int>) -> [Range<Int>] {
    range.split { !letters[$0].scalar.properties.isAlphabetic && !isDigit($0) }
  }

  func isDigit(_ index: Int) -> Bool { ("0"..."9").contains(letters[index].scalar) }

  /// The sentence in which the passage begins.
  var sentenceOfFocus: Range<Int>? {
    focus.flatMap { focus in sentences.first { $0.contains(focus.lowerBound) } }
  }

  /// The paragraph in which the passage begins.
  var paragraphOfFocus: Range<Int>? {
    focus.flatMap { focus in paragraphs.first { $0.contains(focus.lowerBound) } }
  }

  /// The words of the passage.
  var wordsOfFocus: [Range<Int>] { focus.map(words(in:)) ?? [] }

  // MARK: Edits

  mutating func insert(_ string: String, at place: Int) {
    letters.insert(
      contentsOf: string.unicodeScalars.map { Letter(scalar: $0, origin: nil) },
      at: max(0, min(place, letters.count)))
  }

  mutating func remove(_ range: Range<Int>) { letters.removeSubrange(range) }

  /// Puts other words in the place of some.
  mutating func replace(_ range: Range<Int>, with string: String) {
    letters.replaceSubrange(
      range, with: string.unicodeScalars.map { Letter(scalar: $0, origin: nil) })
  }

  /// Writes every letter in another way that says the same: nil leaves it.
  mutating func restyle(_ style: (Unicode.Scalar) -> String?) {
    letters = letters.flatMap { letter -> [Letter] in
      guard let styled = style(letter.scalar) else { return [letter] }
      return styled.unicodeScalars.map {
        Letter(scalar: $0, origin: letter.origin, copy: letter.copy)
      }
    }
  }

  /// Spells a word in another way that says the same.
  mutating func respell(_ range: Range<Int>, as string: String) {
    let old = Array(letters[range])
    letters.replaceSubrange(
      range,
      with: string.unicodeScalars.enumerated().map { index, scalar in
        let same = old[min(index, old.count - 1)]
        return Letter(scalar: scalar, origin: same.origin, copy: same.copy)
      })
  }

  mutating func move(_ range: Range<Int>, to place: Int) {
    guard !range.contains(place) else { return }
    let moved = Array(letters[range])
    letters.removeSubrange(range)
    letters.insert(contentsOf: moved, at: place > range.lowerBound ? place - range.count : place)
  }

  /// Puts a copy of a stretch at a place.
  mutating func copy(_ range: Range<Int>, to place: Int) {
    letters.insert(contentsOf: copied(range), at: max(0, min(place, letters.count)))
  }

  /// A copy of a stretch, to be put somewhere.
  mutating func copied(_ range: Range<Int>) -> [Letter] {
    copies += 1
    return letters[range].map { Letter(scalar: $0.scalar, origin: $0.origin, copy: copies) }
  }

  /// Puts stretches that follow one another into another order; what stands between stays.
  mutating func reorder(_ ranges: [Range<Int>], as order: [Range<Int>]) {
    var result: [Letter] = []
    var place = 0
    for (old, new) in zip(ranges, order) {
      result += letters[place..<old.lowerBound] + letters[new]
      place = old.upperBound
    }
    letters = result + letters[place...]
  }
}
