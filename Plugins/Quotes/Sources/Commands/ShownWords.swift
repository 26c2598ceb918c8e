import Reading
import ReadoutKit

extension DocumentReading {
  /// The words of a stretch in one line, no more than about so many bytes of them.
  ///
  /// A quotation that never closes may be as long as its article, and a table shows its beginning.
  func shownWords(of range: ByteRange, most: Int = 1000) -> String {
    guard range.count > most else { return line(of: range) }
    var end = range.lowerBound + most
    // At the beginning of a letter: bytes 10xxxxxx go on with one.
    while end > range.lowerBound, text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return line(of: range.lowerBound..<end) + " …"
  }

  /// The words of several stretches, with `…` between them.
  func shownWords(of ranges: [ByteRange]) -> String {
    ranges.prefix(12).map { shownWords(of: $0) }.joined(separator: " … ")
  }

  /// What a finding shows of the words: the stretches in quotation marks with their marks, or all of
  /// a paraphrase.
  func shownWords(of finding: Finding) -> String {
    let quotes = finding.ranges("quotes")
    return shownWords(of: quotes.isEmpty ? finding.ranges("content") : quotes.map(withMarks))
  }

  /// From the first to the last of the words in quotation marks, marks included, or all of a
  /// paraphrase: where a row of a command points.
  func place(inMarksOf finding: Finding) -> ByteRange {
    let quotes = finding.ranges("quotes").map(withMarks)
    guard let first = quotes.first, let last = quotes.last else { return finding.range }
    return first.lowerBound..<max(first.upperBound, last.upperBound)
  }

  /// A stretch between quotation marks with the marks, as far as they are there.
  private func withMarks(_ quote: ByteRange) -> ByteRange {
    var (start, end) = (quote.lowerBound, quote.upperBound)
    var first = tokenIndex(at: start)
    while first > 0, tokens[first - 1].range.upperBound == start, isQuotationMark(first - 1) {
      first -= 1
      start = tokens[first].range.lowerBound
    }
    var next = tokenIndex(at: end)
    while next < tokens.count, tokens[next].range.lowerBound == end, isQuotationMark(next) {
      end = tokens[next].range.upperBound
      next += 1
    }
    return start..<end
  }

  /// True where a stretch between quotation marks lacks the last of them.
  func isUnclosed(_ quote: ByteRange) -> Bool {
    let next = tokenIndex(at: quote.upperBound)
    return next >= tokens.count || tokens[next].range.lowerBound != quote.upperBound
      || !isQuotationMark(next)
  }

  private func isQuotationMark(_ token: Int) -> Bool {
    tokens[token].kind == .mark && Self.quotationMarks.contains(tokens[token].word)
  }

  private static let quotationMarks: WordSet = [
    "\"", "'", "`", "\u{201C}", "\u{201D}", "\u{201E}", "\u{2018}", "\u{2019}", "\u{201A}", "«",
    "»",
    "‹", "›",
  ]
}
