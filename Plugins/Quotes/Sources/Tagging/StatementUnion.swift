import Reading
import ReadoutKit

/// The rules' statements with what the model finds added: statements without quotation marks, and the
/// words around the marks that were said as well.
struct StatementUnion {
  private let reader: QuotationReader
  /// The statements of the rules, in order of position.
  private var ruled: [QuotationReader.Entry]
  /// True for a statement that went into another.
  private var isMerged: [Bool]
  /// For each token the statement of the rules whose content it is, or -1.
  private let holders: [Int32]
  private var indirect: [QuotationReader.Entry] = []

  private var reading: DocumentReading { reader.page.reading }

  init(reader: QuotationReader, entries: [QuotationReader.Entry]) {
    self.reader = reader
    ruled = entries
    isMerged = .init(repeating: false, count: entries.count)
    var holders = [Int32](repeating: -1, count: reader.page.tokens.count)
    for (index, entry) in entries.enumerated() {
      for range in entry.statement.content {
        for token in reader.page.reading.tokens(in: range) { holders[token] = Int32(index) }
      }
    }
    self.holders = holders
  }

  /// All statements, in order of position.
  func entries() -> [QuotationReader.Entry] {
    (ruled.indices.filter { !isMerged[$0] }.map { ruled[$0] } + indirect)
      .sorted { $0.statement.range.lowerBound < $1.statement.range.lowerBound }
  }

  /// Adds what the rules do not have, and widens what they have to all that was said.
  mutating func add(_ found: TaggedAttribution) {
    // A term in a sentence of the reporter's own stays one.
    let held = held(by: found).filter { index in
      ruled[index].statement.kind != .scare || found.cue.map { isNear($0, ruled[index]) } != false
    }
    if held.isEmpty {
      if let entry = indirect(found) { indirect.append(entry) }
      return
    }
    for index in held
    where ruled[index].attribution == nil || contradicts(found, ruled[index]) {
      if ruled[index].statement.kind == .scare, !reports(found, ruled[index]) { continue }
      attribute(index, to: found)
    }
    guard let first = held.first, ruled[first].attribution != nil,
      held.allSatisfy({ isSame(ruled[$0], ruled[first], found) })
    else { return }
    for index in held.dropFirst() {
      ruled[first].statement.quotes += ruled[index].statement.quotes
      ruled[first].statement.content += ruled[index].statement.content
      ruled[first].lastSentence = max(ruled[first].lastSentence, ruled[index].lastSentence)
      if ruled[index].statement.kind != .direct { ruled[first].statement.kind = .mixed }
      isMerged[index] = true
    }
    if ruled[first].statement.kind == .mixed { widen(first, to: found) }
  }

  /// True where words that the rules take for a term are rather somebody's: two or more of them, or
  /// one behind a word of saying, and nobody denies them.
  private func reports(_ found: TaggedAttribution, _ entry: QuotationReader.Entry) -> Bool {
    guard let cue = found.cue else { return false }
    let words = entry.statement.quotes.reduce(0) { sum, quote in
      sum + reading.tokens(in: quote).count { reading.tokens[$0].isWord }
    }
    guard words > 1 || CueLexicon.standard.tellsOfWords(cue, in: reading) else { return false }
    let before = max(0, cue.lowerBound - 3)..<cue.upperBound
    return !before.contains { Self.denials.contains(reading.tokens[$0].word) }
  }

  /// `there was no mention of`, `never said`.
  private static let denials: WordSet = ["no", "not", "never", "n't", "without", "neither", "nor"]

  /// True where one and the same makes two statements by one word of saying.
  private func isSame(
    _ one: QuotationReader.Entry, _ other: QuotationReader.Entry, _ found: TaggedAttribution
  ) -> Bool {
    guard let subject = one.attribution?.subject else { return false }
    if let cue = one.attribution?.cue, let otherCue = other.attribution?.cue, cue != otherCue {
      return false
    }
    if let source = found.source, subject.tokens.overlaps(source),
      other.attribution?.subject.tokens.overlaps(source) == true
    {
      return true
    }
    return one.names == other.names
  }

  /// True where the model takes other words for the source, and those for words of saying.
  ///
  /// Of what people the rules and the model name, the model's are the right ones more often; but it
  /// knows no readouts that only pass words on.
  private func contradicts(_ found: TaggedAttribution, _ entry: QuotationReader.Entry) -> Bool {
    guard let source = found.source, let subject = entry.attribution?.subject, let cue = found.cue,
      !subject.tokens.overlaps(source)
    else { return false }
    if let near = entry.attribution?.cue {
      // A cue next to the words is not outdone by one in another sentence, nor by the account that
      // only passes them on: `“…,” Berg said, according to the agency`.
      if isNear(near, entry), !isNear(cue, entry) { return false }
      // Nor is a verb of saying by a noun or a colon: `said in an interview that`.
      if let (_, verb) = reader.page.verb(at: near.lowerBound), verb == .say || verb == .tell,
        !cue.contains(where: { reader.page.verb(at: $0) != nil })
      {
        return false
      }
      // Who stands before a verb speaks, who stands behind it is spoken to: `Berg told Holm: “…”`.
      if cue.overlaps(near), subject.tokens.upperBound <= cue.lowerBound,
        source.lowerBound >= cue.upperBound
      {
        return false
      }
      // `The ministry said that Berg had told Holm “…”`: they are Berg's.
      if subject.isNamed, let (_, verb) = reader.page.verb(at: near.lowerBound), verb == .tell,
        cue.upperBound <= near.lowerBound, near.upperBound <= first(of: entry)
      {
        return false
      }
    }
    return CueLexicon.standard.tellsOfWords(cue, in: reading)
      && !AttributionFinder(page: reader.page).isAccount(source)
  }

  /// The token that quoted words begin with.
  private func first(of entry: QuotationReader.Entry) -> Int {
    reading.tokenIndex(at: entry.statement.range.lowerBound)
  }

  /// True where a cue stands in a sentence of the quoted words.
  private func isNear(_ cue: Range<Int>, _ entry: QuotationReader.Entry) -> Bool {
    let sentence = reader.page.sentenceIndex(ofToken: cue.lowerBound)
    return entry.statement.content.contains { range in
      let words = reading.tokens(in: range)
      return reader.page.sentenceIndex(ofToken: words.lowerBound) <= sentence
        && sentence <= reader.page.sentenceIndex(ofToken: words.upperBound - 1)
    }
  }

  /// The statements of the rules that some content holds, in order.
  private func held(by found: TaggedAttribution) -> [Int] {
    var held: [Int] = []
    for range in found.content {
      for token in range where holders[token] >= 0 {
        let index = Int(holders[token])
        if held.last != index, !isMerged[index], !held.contains(index) { held.append(index) }
      }
    }
    return held
  }

  /// Takes all that was said for content.
  private mutating func widen(_ index: Int, to found: TaggedAttribution) {
    let old = ruled[index].statement.content
    // What stands whole in marks was said in these words and no others.
    guard ruled[index].statement.kind != .direct, let first = old.first else { return }
    var found = found
    if isLedUp(first) {
      found.content = found.content.compactMap { range in
        let start = max(range.lowerBound, reading.tokenIndex(at: first.lowerBound))
        return start < range.upperBound ? start..<range.upperBound : nil
      }
    }
    var content = found.content.map(reading.range(ofTokens:))
    content += old.filter { quote in !content.contains { $0.overlaps(quote) } }
    ruled[index].statement.content = content.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// True where a comma or a colon leads up to the words: what stands before was not said.
  private func isLedUp(_ first: ByteRange) -> Bool {
    let token = reading.tokenIndex(at: first.lowerBound)
    return token > 0 && (reader.page.word(token - 1) == "," || reader.page.word(token - 1) == ":")
  }

  // MARK: Who says it

  /// Gives a statement that nobody is known to have made to whom the model gives it.
  private mutating func attribute(_ index: Int, to found: TaggedAttribution) {
    guard let source = found.source, let subject = subject(source) else { return }
    let end = found.content.last?.upperBound ?? 0
    let attribution = Attribution(
      cue: found.cue, subject: subject, isBehind: (found.cue ?? source).lowerBound >= end)
    ruled[index].attribution = attribution
    ruled[index].names = reader.speakers.names(of: subject, after: last(before: source.lowerBound))
    if ruled[index].statement.kind == .scare { ruled[index].statement.kind = .mixed }
    ruled[index].tell(attribution, in: reading)
  }

  private func indirect(_ found: TaggedAttribution) -> QuotationReader.Entry? {
    guard let start = found.content.first?.lowerBound, let end = found.content.last?.upperBound,
      // `noted the exchange` tells of words, and no words.
      found.content.reduce(0, { $0 + $1.count { reading.tokens[$0].isWord } }) >= 2
    else { return nil }
    if let source = found.source, found.content.contains(where: { $0.overlaps(source) }) {
      return nil
    }
    var statement = Statement(
      kind: .indirect, content: found.content.map(reading.range(ofTokens:)), quotes: [])
    if let cue = found.cue {
      let range = reading.range(ofTokens: cue)
      statement.cue = [range]
      statement.cueText = reading.string(range)
    }
    let sentence = reader.page.sentenceIndex(ofToken: max(end, found.cue?.upperBound ?? end) - 1)
    var entry = QuotationReader.Entry(
      statement: statement, lastSentence: sentence,
      paragraph: reading.sentences[sentence].paragraph)
    if let source = found.source, let subject = subject(source) {
      let attribution = Attribution(
        cue: found.cue, subject: subject, isBehind: (found.cue ?? source).lowerBound >= end)
      entry.attribution = attribution
      entry.names = reader.speakers.names(
        of: subject, after: last(before: min(start, source.lowerBound)))
      entry.tell(attribution, in: reading)
      entry.statement.source = [reading.range(ofTokens: source)]
    }
    return entry
  }

  /// The statement that ends last before a token.
  private func last(before token: Int) -> QuotationReader.Entry? {
    let byte = reading.tokens[token].range.lowerBound
    return [ruled, indirect].compactMap { entries -> QuotationReader.Entry? in
      var low = 0
      var high = entries.count
      while low < high {
        let middle = (low + high) / 2
        if entries[middle].statement.range.lowerBound < byte {
          low = middle + 1
        } else {
          high = middle
        }
      }
      // Statements may reach over one another, few over many.
      return entries[max(0, low - 4)..<low].last { $0.statement.range.upperBound <= byte }
    }.max { $0.statement.range.upperBound < $1.statement.range.upperBound }
  }

  /// Who the words of a source name.
  private func subject(_ tokens: Range<Int>) -> Subject? {
    let finder = SubjectFinder(page: reader.page)
    var tokens = tokens
    if tokens.count > 1, reading.tokens[tokens.upperBound - 1].kind == .possessive {
      tokens = tokens.dropLast()
    }
    let first = finder.phrase(startingAt: tokens.lowerBound, limit: tokens.upperBound)
    if let first, first.isNamed { return first }
    return finder.phrase(endingAt: tokens.upperBound, lower: tokens.lowerBound) ?? first
  }
}
