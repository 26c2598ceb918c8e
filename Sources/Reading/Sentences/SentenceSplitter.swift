import ReadoutKit

/// Splits tokens into paragraphs and sentences.
///
/// A line of the file is a paragraph, unless it plainly goes on in the next one (no full stop, and a
/// small letter follows), as in text that was wrapped by hand. No sentence crosses a zone's border.
public struct SentenceSplitter {
  private let text: Text
  private let tokens: [Token]
  private let document: Document
  /// Where zones begin and end, in bytes, in order.
  private let borders: [Int]

  /// Splits a document's tokens into its sentences, in order.
  public static func sentences(
    of text: Text, tokens: [Token], document: Document
  ) -> [Sentence] {
    SentenceSplitter(text: text, tokens: tokens, document: document).run()
  }

  private init(text: Text, tokens: [Token], document: Document) {
    self.text = text
    self.tokens = tokens
    self.document = document
    borders = document.zones.flatMap { [$0.range.lowerBound, $0.range.upperBound] }.sorted()
  }

  private func run() -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    var paragraph = 0
    // The last token that is no closing mark, carried along: closers may come by the thousand.
    var stop = 0
    for index in tokens.indices {
      if tokens[index].kind != .mark || !Marks.isCloser(tokens[index].word) { stop = index }
      let isParagraphEnd = endsParagraph(at: index)
      guard isParagraphEnd || endsSentence(at: index, stop: stop) else { continue }
      let range = tokens[start].range.lowerBound..<tokens[index].range.upperBound
      sentences.append(
        Sentence(
          number: sentences.count + 1, range: range, tokens: start..<(index + 1),
          paragraph: paragraph, isExcluded: document.isExcluded(range.lowerBound)))
      start = index + 1
      if isParagraphEnd { paragraph += 1 }
    }
    return sentences
  }

  // MARK: Paragraphs

  private func endsParagraph(at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let gap = tokens[index].range.upperBound..<tokens[index + 1].range.lowerBound
    var breaks = 0
    var returns = 0
    for position in gap {
      let byte = text.bytes[position]
      if byte == UInt8(ascii: "\n") { breaks += 1 }
      if byte == UInt8(ascii: "\r") { returns += 1 }
    }
    if breaks == 0 { return returns > 0 }
    if breaks > 1 { return true }
    // Wrapped by hand: the sentence goes on in small letters on the next line.
    let next = tokens[index + 1]
    let goesOn =
      next.kind == .word && !next.isCapitalized && !Marks.endsLine(tokens[index].word)
    return !goesOn || isZoneBorder(gap)
  }

  /// True where a zone begins or ends between two tokens: what it holds is no part of the text.
  private func isZoneBorder(_ gap: ByteRange) -> Bool {
    var low = 0
    var high = borders.count
    while low < high {
      let middle = (low + high) / 2
      if borders[middle] < gap.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < borders.count && borders[low] <= gap.upperBound
  }

  // MARK: Sentences

  /// True where the sentence ends with this token, at the last of its closing marks; `stop` is the
  /// token before these, or the first one of all.
  private func endsSentence(at index: Int, stop: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    let gapIsEmpty = tokens[index].range.upperBound == next.range.lowerBound
    guard !gapIsEmpty else { return false }
    let hasClosers = stop < index
    if tokens[stop].kind != .mark {
      // `U.S.` carries its full stop inside.
      guard tokens[stop].kind == .word, tokens[stop].word.hasSuffix(".") else { return false }
      return startsSentence(index + 1)
        && (hasClosers || Abbreviations.starters.contains(next.word))
    }
    switch tokens[stop].word {
    case "!", "?": return startsSentence(index + 1)
    case "…": return next.isCapitalized || Marks.isOpener(next.word)
    case ".":
      guard startsSentence(index + 1) else { return false }
      if stop > 0, tokens[stop - 1].word == "." { return next.isCapitalized }
      return hasClosers || !isAbbreviation(before: stop, next: next)
    default: return false
    }
  }

  /// True where a token can begin a sentence: a capital, a digit, an opening mark.
  private func startsSentence(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .number || token.isCapitalized { return true }
    if Marks.isOpener(token.word) || Marks.isDash(token.word) { return true }
    // A script without capitals begins as it likes.
    return token.kind == .word && text.scalar(at: token.range.lowerBound)?.isASCII == false
  }

  private func isAbbreviation(before stop: Int, next: Token) -> Bool {
    guard stop > 0, tokens[stop - 1].range.upperBound == tokens[stop].range.lowerBound else {
      return false
    }
    let word = tokens[stop - 1]
    guard word.kind == .word else { return false }
    if Abbreviations.always.contains(word.word), word.isCapitalized || word.word == "vs" {
      return true
    }
    if Abbreviations.beforeNumbers.contains(word.word), next.kind == .number { return true }
    if Abbreviations.months.contains(word.word), word.isCapitalized {
      return next.kind == .number
    }
    // An initial: `J. Smith`. A sentence that ends in a single capital is rare.
    return word.word.count == 1 && word.isCapitalized && next.isCapitalized
      && word.word != "i"
  }
}
