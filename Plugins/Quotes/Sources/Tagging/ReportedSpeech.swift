import Reading
import ReadoutKit

/// What is reported in a document: the rules' exact quotations and what the model finds beside them.
package enum ReportedSpeech {
  /// Finds every statement, those without quotation marks included, in order of their first words.
  package static func attributions(
    in reading: DocumentReading, by tagger: SpeechTagger
  ) -> [TaggedAttribution] {
    let quotations = reading.quotations()
    let statements = QuotationReader(reading: reading).statements()
    let page = PageLayout(reading: reading, quotations: quotations, statements: statements)
    var union = SpeechUnion(reading: reading, tagger.attributions(in: page))
    union.takeWholeQuotations(quotations)
    for statement in statements where statement.kind != .scare { union.add(statement) }
    return union.speech(quotations: quotations)
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
