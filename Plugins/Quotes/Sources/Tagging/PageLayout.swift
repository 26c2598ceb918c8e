import Reading
import ReadoutKit

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

  var cells: [TokenCell] = []
  var facts: [UInt32] = []
  package private(set) var paragraphs: [Paragraph] = []

  /// Lays out a document by itself.
  package init(of reading: DocumentReading) {
    let reader = QuotationReader(reading: reading)
    self.init(
      reading: reading, sentences: reading.sentences.indices,
      quotations: reader.page.quotations.filter { $0.depth == 0 },
      statements: reader.entries().map(\.statement), clusters: nil)
  }

  /// Lays out what stands outside of excluded zones in some sentences, with the outermost quotations
  /// and what the rules found.
  init(
    reading: DocumentReading, sentences: Range<Int>, quotations: [Quotation],
    statements: [Statement], clusters: WordClusters?
  ) {
    cells = .init(repeating: TokenCell(), count: Self.pad)
    var before: UInt32 = 0
    var next = 0
    for paragraph in Self.paragraphs(of: reading, in: sentences) {
      add(reading, paragraph, quotations, &next, before: before)
      before = facts.last ?? 0
    }
    for (index, statement) in statements.enumerated() {
      note(statement, number: Int32(index + 1), in: reading)
    }
    if let clusters { cluster(by: clusters) }
  }

  /// How many tokens a paragraph has at most; what is longer is parted, so that no line is too long.
  private static let longest = 1000

  /// The paragraphs as tokens of their sentences.
  private static func paragraphs(
    of reading: DocumentReading, in range: Range<Int>
  ) -> [[Range<Int>]] {
    var paragraphs: [[Range<Int>]] = []
    var open: [Range<Int>] = []
    var count = 0
    func close() {
      if !open.isEmpty { paragraphs.append(open) }
      open = []
      count = 0
    }
    var last = -1
    for sentence in reading.sentences[range] {
      if sentence.paragraph != last { close() }
      last = sentence.paragraph
      guard !sentence.isExcluded else {
        close()
        continue
      }
      var rest = sentence.tokens
      while !rest.isEmpty {
        let piece = rest.prefix(longest)
        if count + piece.count > longest { close() }
        open.append(piece)
        count += piece.count
        rest = rest.dropFirst(piece.count)
      }
    }
    close()
    return paragraphs
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

  /// Puts every word into its cluster.
  package mutating func cluster(by clusters: WordClusters) {
    for index in cells.indices where cells[index].word != 1 {
      cells[index].cluster = clusters.cluster(of: cells[index].word, kind: cells[index].kind)
    }
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
    _ reading: DocumentReading, _ sentences: [Range<Int>], _ quotations: [Quotation],
    _ next: inout Int, before: UInt32
  ) {
    guard let first = sentences.first, let last = sentences.last else { return }
    let tokens = first.lowerBound..<last.upperBound
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
      let low = sentence.lowerBound - tokens.lowerBound + start
      let high = sentence.upperBound - tokens.lowerBound + start
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
}
