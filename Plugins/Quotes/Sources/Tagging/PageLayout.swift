import Reading
import ReadoutKit

/// A token as the model sees it: numbers that features are made of.
struct TokenCell {
  var word: UInt32 = 1
  var ending: UInt32 = 1
  /// The raw value of its ``WordClass``.
  var kind: UInt8 = 0
  /// The raw value of its ``WordTraits/Shape``.
  var shape: UInt8 = WordTraits.Shape.outside.rawValue
  /// 0 outside of quotation marks, 1 the first token, 2 within, 3 the last.
  var quoted: UInt8 = 0
  /// How long its quotation is: 0 none, 1 up to two words, 2 up to five, 3 more.
  var quotationLength: UInt8 = 0
  /// What the rules take it for: 0 nothing, 1 source, 2 cue, 3 content, 4 scare quote.
  var rule: UInt8 = 0
  /// Which statement of the rules it belongs to, from 1; 0 for none.
  var statement: Int32 = 0
  /// The number of its sentence in the paragraph, from 0.
  var sentence: Int32 = 0
  /// The first cell of its sentence, and the one behind the last.
  var sentenceStart: Int32 = 0
  var sentenceEnd: Int32 = 0
  /// The nearest cell before or behind in the sentence whose word may report; -1 for none.
  var cueBefore: Int32 = -1
  var cueBehind: Int32 = -1
  /// The nearest mark before or behind in the sentence, or the border of it.
  var markBefore: Int32 = 0
  var markBehind: Int32 = 0
  /// How many commas and how many borders of quotations stand before it in the paragraph.
  var commas: Int32 = 0
  var borders: Int32 = 0
}

/// A document laid out for tagging, its paragraphs one behind the other.
package struct PageLayout {
  /// A paragraph: cells next to each other, with empty ones at either end.
  package struct Paragraph {
    /// The document's tokens that it covers.
    package var tokens: Range<Int>
    /// The cell of its first token.
    var start: Int
    /// What is known of each sentence: bits.
    var facts: Range<Int>
    /// What is known of the last sentence before the paragraph.
    var before: UInt32
    /// True where a word may report or where marks quote.
    package var mayReport: Bool

    /// Its cells.
    var cells: Range<Int> { start..<(start + tokens.count) }
    /// How many sentences it has.
    var sentenceCount: Int { facts.count }
  }

  /// How many empty cells stand around a paragraph, so that neighbours need no test.
  static let pad = 4

  private(set) var cells: [TokenCell] = []
  private(set) var facts: [UInt32] = []
  package private(set) var paragraphs: [Paragraph] = []

  /// Lays out a document by itself.
  package init(of reading: DocumentReading) {
    self.init(
      reading: reading, quotations: reading.quotations(),
      statements: QuotationReader(reading: reading).statements())
  }

  /// Lays out what stands outside of excluded zones, with what the rules found there.
  init(reading: DocumentReading, quotations: [Quotation], statements: [Statement]) {
    cells.reserveCapacity(reading.tokens.count + reading.sentences.count * Self.pad)
    cells = .init(repeating: TokenCell(), count: Self.pad)
    var before: UInt32 = 0
    var first = 0
    var next = 0  // the quotation that comes next
    let sentences = reading.sentences
    while first < sentences.count {
      var end = first + 1
      while end < sentences.count, sentences[end].paragraph == sentences[first].paragraph,
        sentences[end].isExcluded == sentences[first].isExcluded
      {
        end += 1
      }
      if !sentences[first].isExcluded {
        add(reading, sentences[first..<end], quotations, &next, before: before)
        before = facts.last ?? 0
      }
      first = end
    }
    for (index, statement) in statements.enumerated() {
      note(statement, number: Int32(index + 1), in: reading)
    }
  }

  /// Notes what the rules take some tokens for.
  private mutating func note(_ statement: Statement, number: Int32, in reading: DocumentReading) {
    func note(_ ranges: [ByteRange], _ rule: UInt8) {
      for range in ranges {
        for token in reading.tokens(in: range) {
          guard let cell = cell(ofToken: token) else { continue }
          cells[cell].rule = rule
          cells[cell].statement = number
        }
      }
    }
    note(statement.content, statement.kind == .scare ? 4 : 3)
    note(statement.source ?? [], 1)
    note(statement.cue ?? [], 2)
  }

  /// The cell of a token, or nil in an excluded zone.
  private func cell(ofToken token: Int) -> Int? {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low < paragraphs.count, paragraphs[low].tokens.contains(token) else { return nil }
    return paragraphs[low].start + token - paragraphs[low].tokens.lowerBound
  }

  /// Hands out the cells and what is known of the sentences.
  func withCells<Result>(
    _ body: (UnsafeBufferPointer<TokenCell>, UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    cells.withUnsafeBufferPointer { cells in
      facts.withUnsafeBufferPointer { facts in body(cells, facts) }
    }
  }

  private mutating func add(
    _ reading: DocumentReading, _ sentences: ArraySlice<Sentence>, _ quotations: [Quotation],
    _ next: inout Int, before: UInt32
  ) {
    guard let first = sentences.first, let last = sentences.last else { return }
    let tokens = first.tokens.lowerBound..<last.tokens.upperBound
    let start = cells.count
    reading.text.bytes.withUnsafeBufferPointer { bytes in
      for index in tokens {
        let token = reading.tokens[index]
        let traits = WordTraits(token, in: bytes)
        var cell = TokenCell()
        cell.word = traits.word
        cell.ending = traits.ending
        cell.kind = traits.kind.rawValue
        cell.shape = traits.shape.rawValue
        cells.append(cell)
      }
    }
    quote(quotations, &next, tokens, start: start)
    let factsStart = facts.count
    var mayReport = false
    var commas: Int32 = 0
    var borders: Int32 = 0
    for (number, sentence) in sentences.enumerated() {
      let low = sentence.tokens.lowerBound - tokens.lowerBound + start
      let high = sentence.tokens.upperBound - tokens.lowerBound + start
      let fact = measure(low..<high, number: Int32(number), &commas, &borders)
      if fact & 0b1111 != 0 { mayReport = true }
      facts.append(fact)
    }
    paragraphs.append(
      Paragraph(
        tokens: tokens, start: start, facts: factsStart..<facts.count, before: before,
        mayReport: mayReport))
    cells.append(contentsOf: repeatElement(TokenCell(), count: Self.pad))
  }

  private mutating func quote(
    _ quotations: [Quotation], _ next: inout Int, _ tokens: Range<Int>, start: Int
  ) {
    while next < quotations.count, quotations[next].tokens.upperBound <= tokens.lowerBound {
      next += 1
    }
    var index = next
    while index < quotations.count, quotations[index].tokens.lowerBound < tokens.upperBound {
      let quotation = quotations[index]
      index += 1
      guard quotation.depth == 0 else { continue }
      let range = quotation.tokens.clamped(to: tokens)
      guard !range.isEmpty else { continue }
      let low = range.lowerBound - tokens.lowerBound + start
      let high = range.upperBound - tokens.lowerBound + start
      var words = 0
      for cell in low..<high where Self.isWord(cells[cell]) { words += 1 }
      for cell in low..<high {
        cells[cell].quoted = 2
        cells[cell].quotationLength = words <= 2 ? 1 : words <= 5 ? 2 : 3
      }
      if cells[high - 1].shape == 0 { cells[high - 1].kind = WordClass.closeQuote.rawValue }
      cells[high - 1].quoted = 3
      cells[low].kind = WordClass.openQuote.rawValue
      cells[low].quoted = 1
    }
  }

  private static func isWord(_ cell: TokenCell) -> Bool {
    cell.shape != WordTraits.Shape.mark.rawValue
  }

  /// Measures a sentence and returns what is known of it: words that may report (2 bits), how much
  /// of it is quoted (2 bits), how it ends (2 bits).
  private mutating func measure(
    _ range: Range<Int>, number: Int32, _ commas: inout Int32, _ borders: inout Int32
  ) -> UInt32 {
    var cue: Int32 = -1
    var mark = Int32(range.lowerBound) - 1
    var cues: UInt32 = 0
    var words = 0
    var quotedWords = 0
    for place in range {
      cells[place].sentence = number
      cells[place].sentenceStart = Int32(range.lowerBound)
      cells[place].sentenceEnd = Int32(range.upperBound)
      cells[place].commas = commas
      cells[place].borders = borders
      cells[place].cueBefore = cue
      cells[place].markBefore = mark
      let cell = cells[place]
      if cell.kind == WordClass.comma.rawValue { commas += 1 }
      if cell.quoted == 1 || cell.quoted == 3 { borders += 1 }
      if Self.isWord(cell) {
        words += 1
        if cell.quoted != 0 { quotedWords += 1 }
      } else {
        mark = Int32(place)
      }
      if cell.quoted == 0, WordClass.reporting.contains(cell.kind) {
        cue = Int32(place)
        cues += 1
      }
    }
    cue = -1
    mark = Int32(range.upperBound)
    for place in range.reversed() {
      cells[place].cueBehind = cue
      cells[place].markBehind = mark
      let cell = cells[place]
      if !Self.isWord(cell) { mark = Int32(place) }
      if cell.quoted == 0, WordClass.reporting.contains(cell.kind) { cue = Int32(place) }
    }
    let quoted: UInt32 = quotedWords == 0 ? 0 : quotedWords == words ? 2 : 1
    let last = range.isEmpty ? 0 : cells[range.upperBound - 1].kind
    let ending: UInt32 =
      switch last {
      case WordClass.stop.rawValue: 0
      case WordClass.closeQuote.rawValue: 1
      case WordClass.colon.rawValue: 2
      default: 3
      }
    return min(cues, 3) | quoted << 2 | ending << 4
  }
}
