import Reading
import ReadoutKit

/// Reads a document's quotations from first to last and keeps in mind who spoke.
struct QuotationReader {
  private let page: Page
  private let finder: AttributionFinder
  private let speakers: SpeakerResolver

  /// A quotation with what is known of it so far.
  struct Entry {
    var statement: Statement
    var attribution: Attribution?
    /// The sentences that the words and their attribution lie in, as an index of the last one.
    var lastSentence: Int
    var paragraph: Int
    var names: [String] = []
  }

  init(reading: DocumentReading) {
    page = Page(reading: reading)
    finder = AttributionFinder(page: page)
    speakers = SpeakerResolver(page: page)
  }

  func statements() -> [Statement] {
    var entries: [Entry] = []
    var entryOfQuotation: [Int: Int] = [:]
    for (index, quotation) in page.quotations.enumerated() where quotation.depth == 0 {
      let verdict = finder.verdict(on: quotation)
      if let target = joined(index, verdict, entries, entryOfQuotation) {
        append(quotation, to: &entries[target])
        entryOfQuotation[index] = target
        continue
      }
      entries.append(entry(for: quotation, verdict, after: entries))
      entryOfQuotation[index] = entries.count - 1
    }
    var statements = entries.map(\.statement)
    Circumstances.fill(&statements, on: page)
    Repeats.give(names: &statements, in: page.reading)
    return statements
  }

  // MARK: One after another

  /// The entry that a quotation goes on from, or nil where it is one of its own.
  private func joined(
    _ index: Int, _ verdict: Verdict, _ entries: [Entry], _ owners: [Int: Int]
  ) -> Int? {
    let quotation = page.quotations[index]
    if let before = quotation.continues, let target = owners[before] { return target }
    guard let last = entries.last, last.statement.kind == .direct, last.attribution != nil else {
      return nil
    }
    switch verdict {
    case .said(let attribution):
      // `“…,” she said, “…”`: one verb for both.
      guard !attribution.isBehind, let cue = attribution.cue, cue == last.attribution?.cue,
        last.attribution?.isBehind == true
      else { return nil }
      return entries.count - 1
    case .unknown:
      let first = page.sentenceIndex(ofToken: quotation.tokens.lowerBound)
      guard fillsSentences(quotation), first - last.lastSentence <= 1,
        page.reading.sentences[first].paragraph == last.paragraph
      else { return nil }
      return entries.count - 1
    case .named: return nil
    }
  }

  private func append(_ quotation: Quotation, to entry: inout Entry) {
    entry.statement.content.append(quotation.outer)
    entry.statement.quotes.append(quotation.inner)
    entry.lastSentence = page.sentenceIndex(ofToken: quotation.tokens.upperBound - 1)
    entry.paragraph = page.reading.sentences[entry.lastSentence].paragraph
  }

  private func entry(
    for quotation: Quotation, _ verdict: Verdict, after entries: [Entry]
  ) -> Entry {
    let lastSentence = page.sentenceIndex(ofToken: quotation.tokens.upperBound - 1)
    var entry = Entry(
      statement: Statement(kind: .scare, content: [quotation.outer], quotes: [quotation.inner]),
      lastSentence: lastSentence, paragraph: page.reading.sentences[lastSentence].paragraph)
    switch verdict {
    case .named: return entry
    case .said(let attribution):
      guard !isEcho(quotation, of: attribution, entries), !isHeadingWord(quotation, attribution)
      else { return entry }
      entry.attribution = attribution
      let last = attribution.cue?.upperBound ?? attribution.subject.tokens.upperBound
      entry.lastSentence = max(lastSentence, page.sentenceIndex(ofToken: max(0, last - 1)))
      entry.names = speakers.names(of: attribution.subject, after: entries.last)
    case .unknown:
      if let before = carrier(of: quotation, entries) {
        entry.attribution = before.attribution
        entry.names = before.names
      } else if fillsSentences(quotation), let attribution = introduction(to: quotation) {
        entry.attribution = attribution
        entry.names = speakers.names(of: attribution.subject, after: entries.last)
      } else {
        // Whole sentences are somebody's words, whoever that is; a few are a term.
        if folded(quotation.inner).count >= 6 {
          entry.statement.kind = fillsSentences(quotation) ? .direct : .mixed
        }
        return entry
      }
    }
    fill(&entry, for: quotation)
    return entry
  }

  private func fill(_ entry: inout Entry, for quotation: Quotation) {
    guard let attribution = entry.attribution else { return }
    entry.statement.kind = isDirect(quotation, attribution) ? .direct : .mixed
    entry.statement.speaker = SpeakerResolver.joined(entry.names)
    entry.statement.source = [page.reading.range(ofTokens: attribution.subject.tokens)]
    if let cue = attribution.cue {
      let range = page.reading.range(ofTokens: cue)
      entry.statement.cue = [range]
      entry.statement.cueText = page.reading.string(range)
    }
  }

  // MARK: What the words look like

  /// True where nothing but the quotation stands in its sentences.
  private func fillsSentences(_ quotation: Quotation) -> Bool {
    let first = page.reading.sentences[page.sentenceIndex(ofToken: quotation.tokens.lowerBound)]
    let last = page.reading.sentences[page.sentenceIndex(ofToken: quotation.tokens.upperBound - 1)]
    return !page.hasWord(from: first.tokens.lowerBound, to: quotation.tokens.lowerBound)
      && !page.hasWord(from: quotation.tokens.upperBound, to: last.tokens.upperBound)
  }

  private func isDirect(_ quotation: Quotation, _ attribution: Attribution) -> Bool {
    let start = quotation.tokens.lowerBound
    guard let first = quotation.tokens.first(where: { page.tokens[$0].isWord }) else {
      return false
    }
    let sentence = page.reading.sentences[page.sentenceIndex(ofToken: start)]
    let opensSentence = !page.hasWord(from: sentence.tokens.lowerBound, to: start)
    if opensSentence { return attribution.isBehind || fillsSentences(quotation) }
    let before = page.word(start - 1)
    let isLedUp =
      before == "," || before == ":" || attribution.cue.map { $0.upperBound == start } == true
    return isLedUp && (page.tokens[first].isCapitalized || page.tokens[first].kind == .number)
  }

  /// True for a word or two in a heading that no verb of saying reports: `City rejects ‘rescue’ plan`.
  private func isHeadingWord(_ quotation: Quotation, _ attribution: Attribution) -> Bool {
    guard folded(quotation.inner).count <= 2 else { return false }
    let sentence = page.reading.sentences[page.sentenceIndex(ofToken: quotation.tokens.lowerBound)]
    let last = sentence.tokens.last { !Marks.isCloser(page.word($0)) } ?? sentence.tokens.lowerBound
    guard page.tokens[last].isWord else { return false }
    let cue = attribution.cue.flatMap { page.verb(at: $0.lowerBound)?.cue }
    return cue != .say && cue != .tell && cue != .ask
  }

  /// True for a few words that repeat an earlier quotation and are not reported on their own.
  private func isEcho(_ quotation: Quotation, of attribution: Attribution, _ entries: [Entry])
    -> Bool
  {
    let words = folded(quotation.inner)
    guard words.count <= 3, let last = entries.last, let cue = attribution.cue,
      quotation.tokens.lowerBound - cue.upperBound > 6, last.attribution?.cue == cue
    else { return false }
    let said = last.statement.quotes.flatMap(folded)
    return !words.isEmpty && said.count > words.count
      && said.indices.contains { said[$0...].starts(with: words) }
  }

  private func folded(_ range: ByteRange) -> [Word] {
    var words: [Word] = []
    var index = page.reading.tokenIndex(at: range.lowerBound)
    while index < page.tokens.count, page.tokens[index].range.lowerBound < range.upperBound {
      if page.tokens[index].isWord { words.append(page.tokens[index].word) }
      index += 1
    }
    return words
  }

  // MARK: Speakers carried on

  /// The entry before whose speaker goes on: in the same sentence, the same paragraph, or from the
  /// paragraph before where that was speech to its end.
  private func carrier(of quotation: Quotation, _ entries: [Entry]) -> Entry? {
    guard let last = entries.last, last.attribution != nil else { return nil }
    let first = page.sentenceIndex(ofToken: quotation.tokens.lowerBound)
    let paragraph = page.reading.sentences[first].paragraph
    if first == last.lastSentence, last.attribution?.isBehind == false || fillsSentences(quotation)
    {
      let end = page.reading.tokenIndex(at: last.statement.range.upperBound)
      let gap = page.tokens[min(end, quotation.tokens.lowerBound)..<quotation.tokens.lowerBound]
      return gap.filter(\.isWord).count <= 6 ? last : nil
    }
    guard fillsSentences(quotation), first - last.lastSentence <= 1, first > 0 else { return nil }
    let before = page.reading.sentences[first - 1]
    if before.paragraph == paragraph { return last }
    return last.statement.kind == .direct && before.paragraph == last.paragraph ? last : nil
  }

  /// The sentence before where it tells who speaks, as in `Smith was blunt.` before her words.
  private func introduction(to quotation: Quotation) -> Attribution? {
    let first = page.sentenceIndex(ofToken: quotation.tokens.lowerBound)
    guard first > 0 else { return nil }
    let before = page.reading.sentences[first - 1]
    let isSameParagraph = before.paragraph == page.reading.sentences[first].paragraph
    guard isSameParagraph || folded(quotation.inner).count >= 5 else { return nil }
    let end = before.tokens.upperBound
    let lower = max(before.tokens.lowerBound, end - AttributionFinder.reach)
    var index = end - 1
    while index >= lower {
      if let (verb, cue) = page.verb(at: index), cue != .use,
        let subject = SubjectFinder(page: page).subject(
          ofVerbAt: verb, lower: lower, isPassiveProof: cue == .quoted)
      {
        return Attribution(cue: verb, subject: subject)
      }
      index -= 1
    }
    guard isSameParagraph,
      let subject = SubjectFinder(page: page).clauseSubject(before: end - 1, lower: lower),
      subject.isNamed || page.word(subject.tokens.lowerBound) == "he"
        || page.word(subject.tokens.lowerBound) == "she"
    else { return nil }
    return Attribution(cue: nil, subject: subject)
  }
}
