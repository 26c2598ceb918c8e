import ReadoutKit

extension DocumentReading {
  /// The words around a stretch within its sentence, on one line, with `…` where they are cut.
  ///
  /// They begin at most `lead` code points before the stretch, at a word, so that a narrow column
  /// shows the stretch itself; `tail` code points behind it are enough for the widest one.
  public func snippet(around range: ByteRange, lead: Int = 12, tail: Int = 400) -> String {
    guard let sentence = sentence(at: range.lowerBound) else { return line(of: range) }
    let start = snippetStart(before: range.lowerBound, lead: lead, in: sentence)
    let last = self.sentence(at: max(range.lowerBound, range.upperBound - 1)) ?? sentence
    let sentenceEnd = max(range.upperBound, last.range.upperBound)
    let end = snippetEnd(after: range.upperBound, tail: tail, before: sentenceEnd)
    return (start > sentence.range.lowerBound ? "… " : "")
      + line(of: start..<end) + (end < sentenceEnd ? " …" : "")
  }

  /// The words of a stretch with every run of white space as one space.
  ///
  /// A sentence wrapped by hand is one line in a table.
  public func line(of range: ByteRange) -> String {
    string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The earliest word that begins no more than `lead` code points before a byte offset.
  private func snippetStart(before offset: Int, lead: Int, in sentence: Sentence) -> Int {
    var start = offset
    var index = tokenIndex(at: offset)
    while index > sentence.tokens.lowerBound {
      index -= 1
      let first = tokens[index].range.lowerBound
      guard first < offset else { continue }
      if !fits(first..<offset, lead) { break }
      // `-brokered` and `'s` are no beginning: a word has white space before it.
      let isFirst = index == sentence.tokens.lowerBound
      if isFirst || tokens[index - 1].range.upperBound < first { start = first }
    }
    return start
  }

  /// The end of the last word that ends no more than `tail` code points behind a byte offset.
  private func snippetEnd(after offset: Int, tail: Int, before sentenceEnd: Int) -> Int {
    if fits(offset..<sentenceEnd, tail) { return sentenceEnd }
    var end = offset
    var index = tokenIndex(at: offset)
    while index < tokens.count, fits(offset..<tokens[index].range.upperBound, tail) {
      end = tokens[index].range.upperBound
      index += 1
    }
    return end
  }

  /// Whether a stretch is no longer than so many code points; none has more than four bytes.
  private func fits(_ range: ByteRange, _ count: Int) -> Bool {
    range.count <= count
      || (range.count <= 4 * count && string(range).unicodeScalars.count <= count)
  }
}
