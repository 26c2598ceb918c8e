import Reading
import ReadoutKit

/// What is reported in a document: the rules' exact quotations and what the model finds beside them.
package struct ReportedSpeech {
  private let reading: DocumentReading
  private let reader: QuotationReader
  private let tagger: SpeechTagger?

  /// Reads a document by rules and, where there is one, by a tagger.
  package init(_ reading: DocumentReading, by tagger: SpeechTagger? = ModelFile.shipped) {
    self.reading = reading
    self.tagger = tagger
    reader = QuotationReader(reading: reading)
  }

  /// Every statement, those without quotation marks and scare quotes included, in order of position.
  func statements() -> [Statement] {
    var entries = reader.entries()
    if let tagger {
      var union = StatementUnion(reader: reader, entries: entries)
      for attribution in attributions(beside: entries, by: tagger) { union.add(attribution) }
      entries = union.entries()
    }
    var statements = entries.map(\.statement)
    fillCircumstances(of: &statements)
    Repeats.give(names: &statements, in: reading)
    return statements
  }

  /// Tells when, where, to whom and through whom, from what stands around the words in marks.
  ///
  /// The words about them that the model takes for said too may hold a day or an occasion.
  private func fillCircumstances(of statements: inout [Statement]) {
    var outer: [Int: ByteRange] = [:]
    for quotation in reader.page.quotations { outer[quotation.inner.lowerBound] = quotation.outer }
    var narrow = statements
    for index in narrow.indices where !narrow[index].quotes.isEmpty {
      let marked = narrow[index].quotes.compactMap { outer[$0.lowerBound] }
      if !marked.isEmpty { narrow[index].content = marked }
    }
    Circumstances.fill(&narrow, on: reader.page)
    for index in narrow.indices {
      narrow[index].content = statements[index].content
      statements[index] = narrow[index]
    }
  }

  /// What model and rules find together.
  private func attributions(
    beside entries: [QuotationReader.Entry], by tagger: SpeechTagger
  ) -> [TaggedAttribution] {
    let statements = entries.map(\.statement)
    let quotations = reader.page.quotations.filter { $0.depth == 0 }
    var found: [TaggedAttribution] = []
    for block in blocks() {
      let bytes = bytes(of: block)
      let page = PageLayout(
        reading: reading, sentences: block,
        quotations: quotations.filter { $0.outer.overlaps(bytes) },
        statements: statements.filter { $0.range.overlaps(bytes) }, clusters: tagger.clusters)
      found += tagger.attributions(in: page)
    }
    var union = SpeechUnion(reading: reading, found)
    union.takeWholeQuotations(quotations)
    for statement in statements where statement.kind != .scare { union.add(statement) }
    return union.speech(quotations: quotations)
  }

  /// How many bytes are tagged at a time, so that a long document needs no more room than a short one.
  private static let blockSize = 400_000

  /// Sentences that are tagged together: all of most documents.
  private func blocks() -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    for (index, sentence) in reading.sentences.enumerated() {
      let first = reading.sentences[start]
      guard sentence.range.lowerBound - first.range.lowerBound >= Self.blockSize,
        sentence.paragraph != reading.sentences[index - 1].paragraph
          || sentence.range.lowerBound - first.range.lowerBound >= 2 * Self.blockSize
      else { continue }
      blocks.append(start..<index)
      start = index
    }
    if start < reading.sentences.count { blocks.append(start..<reading.sentences.count) }
    return blocks
  }

  private func bytes(of block: Range<Int>) -> ByteRange {
    let first = reading.sentences[block.lowerBound].range.lowerBound
    return first..<max(first, reading.sentences[block.upperBound - 1].range.upperBound)
  }
}

extension ReportedSpeech {
  /// The statements but for scare quotes, as tokens.
  package func attributions() -> [TaggedAttribution] {
    statements().filter { $0.kind != .scare }.map { statement in
      func tokens(_ ranges: [ByteRange]?) -> [Range<Int>] {
        (ranges ?? []).map(reading.tokens(in:)).filter { !$0.isEmpty }
      }
      return TaggedAttribution(
        cue: tokens(statement.cue).first, source: tokens(statement.source).first,
        content: tokens(statement.content), quotes: statement.quotes)
    }
  }
}

extension DocumentReading {
  /// The tokens that lie in some bytes, wholly or in part.
  func tokens(in range: ByteRange) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    let first = tokenIndex(at: range.lowerBound)
    return first..<max(first, min(tokens.count, tokenIndex(at: range.upperBound - 1) + 1))
  }
}
