import Reading
import ReadoutKit

extension AttributionFinder {
  /// The nearest word on the left that reports speech and has a subject.
  func before(_ quotation: Quotation) -> Attribution? {
    let start = quotation.tokens.lowerBound
    guard let lower = sentenceStart(before: start) else { return nil }
    var index = start - 1
    // `describing it as “…”`: only a verb of describing takes `as`.
    let takesAs = page.word(start - 1) == "as" || page.word(start - 2) == "as"
    // A reporter inside what somebody else is reported to say; used where nobody is.
    var inner: Attribution?
    while index >= lower {
      if page.isQuoted(index) {
        index -= 1
        continue
      }
      if let (verb, cue) = page.verb(at: index), verb.upperBound <= start,
        governs(cue, verb: verb, upTo: start), let found = attribution(verb, cue, lower: lower),
        !isReported(found.subject, cue, lower: lower)
      {
        if cue == .think || isRelative(verb) && start - verb.upperBound > 2 {
          if inner == nil { inner = found }
        } else {
          return preferringAccount(found, lower: lower, upTo: start)
        }
      }
      if !takesAs, let noun = page.noun(at: index), noun.upperBound <= start,
        leads(noun, to: start), let owner = owner(of: noun, lower),
        !isReported(owner, .mention, lower: lower)
      {
        return Attribution(cue: noun, subject: owner)
      }
      // Where a new clause begins, what stands before it reports no longer.
      if beginsClause(index, upTo: start) { break }
      if page.word(index) == "according", page.word(index + 1) == "to",
        let subject = subjects.phrase(startingAt: index + 2, limit: start)
      {
        return Attribution(cue: index..<(index + 2), subject: subject)
      }
      index -= 1
    }
    if let inner { return inner }
    guard page.word(start - 1) == ":" else { return nil }
    let subject =
      subjects.clauseSubject(before: start - 1, lower: lower)
      ?? subjects.phrase(startingAt: lower, limit: start - 1)
    return subject.map { Attribution(cue: (start - 1)..<start, subject: $0) }
  }

  /// True for the verb of a relative clause: `women who complained of …`.
  private func isRelative(_ verb: Range<Int>) -> Bool {
    let before = page.word(verb.lowerBound - 1)
    if before == "who" || before == "which" { return true }
    let second = page.word(verb.lowerBound - 2)
    return second == "who"
      && (page.isAuxiliary(verb.lowerBound - 1) || page.isAdverb(verb.lowerBound - 1))
  }

  /// True where a noun leads up to the words: `promise that “…”`, `statement: “…”`, `the words “…”`.
  private func leads(_ noun: Range<Int>, to start: Int) -> Bool {
    let next = noun.upperBound
    // `said in his statement: “…”`: the verb tells more.
    for back in 2...4 where noun.lowerBound - back > 0 {
      if page.word(noun.lowerBound - back) == "in", page.verb(at: noun.lowerBound - back - 1) != nil
      {
        return false
      }
    }
    if start - next <= 1 { return true }
    if page.tokens[next].kind == .number || FunctionWords.calendar.contains(page.word(next)) {
      return true
    }
    return [
      "that", ":", ",", "about", "of", "on", "to", "from", "by", "back", "in", "at", "last", "was",
      "were", "is",
    ]
    .contains(page.word(next))
  }

  /// True where somebody else reports what the subject wants, voices or warns of.
  ///
  /// `He made clear that China wants to “…”` are his words; what China is reported to *say* would be
  /// China's.
  private func isReported(_ subject: Subject, _ cue: Cue, lower: Int) -> Bool {
    guard cue == .think || cue == .mention else { return false }
    let that = subject.tokens.lowerBound - 1
    guard that > lower, page.word(that) == "that" else { return false }
    var index = that - 1
    while index >= max(lower, that - 6) {
      if let (verb, outer) = page.verb(at: index), outer == .say || outer == .tell {
        return subjects.subject(ofVerbAt: verb, lower: lower) != nil
      }
      index -= 1
    }
    return false
  }

  /// True for `, and there are …`, `, but it is …`: a clause of the reporter's own.
  private func beginsClause(_ index: Int, upTo start: Int) -> Bool {
    guard [",", ";"].contains(page.word(index)), index + 3 < start else { return false }
    guard ["and", "but", "while", "although", "though"].contains(page.word(index + 1)) else {
      return page.word(index) == ";"
    }
    return page.word(index + 2) == "there"
      || page.word(index + 2) == "it" && page.isAuxiliary(index + 3)
  }

  /// Where the words that may report begin: the sentence's start, or the sentence before where that
  /// ends in a colon.
  private func sentenceStart(before start: Int) -> Int? {
    guard start > 0 else { return nil }
    let furthest = start - Self.reach
    var sentence = page.reading.sentences[page.sentenceIndex(ofToken: start)]
    if !page.hasWord(from: sentence.tokens.lowerBound, to: start) {
      let before = sentence.tokens.lowerBound - 1
      guard before >= 0, page.word(before) == ":" || page.word(before) == ",",
        !page.isQuoted(before)
      else { return nil }
      sentence = page.reading.sentences[page.sentenceIndex(ofToken: before)]
    }
    var lower = sentence.tokens.lowerBound
    // A sentence that begins inside an earlier quotation began with that one's.
    for _ in 0..<8 where page.isQuoted(lower) {
      let owner = page.quotations[Int(page.quotationOfToken[lower])].tokens.lowerBound
      guard owner < lower else { break }
      lower = page.reading.sentences[page.sentenceIndex(ofToken: owner)].tokens.lowerBound
    }
    return max(lower, furthest)
  }

  /// How many tokens away a word may stand that reports a quotation: keeps endless sentences cheap.
  static let reach = 200

  /// True where a verb of this kind can report words that begin at `start`.
  private func governs(_ cue: Cue, verb: Range<Int>, upTo start: Int) -> Bool {
    let gap = start - verb.upperBound
    switch cue {
    case .go, .speak, .reads: return gap <= 3 || page.word(start - 1) == ":"
    case .think: return gap <= 12
    case .use:
      return page.tokens[verb.upperBound..<min(start, verb.upperBound + 5)].contains {
        ["term", "word", "words", "phrase", "language", "expression"].contains($0.word)
      }
    case .describe:
      // `eager to denounce …, the first of China’s “core interests”`: the comma ends its reach.
      guard page.word(verb.lowerBound - 1) == "to" || page.isAdverb(verb.lowerBound - 1) else {
        return true
      }
      return !page.tokens[verb.upperBound..<start].contains { $0.word == "," }
    case .say, .tell, .ask, .mention, .quoted: return true
    }
  }

  private func attribution(_ verb: Range<Int>, _ cue: Cue, lower: Int) -> Attribution? {
    if let subject = subjects.subject(
      ofVerbAt: verb, lower: lower, isPassiveProof: cue == .quoted)
    {
      return Attribution(cue: verb, subject: subject)
    }
    // `“…,” said X, “…”`.
    let before = verb.lowerBound - 1
    guard before >= 0,
      page.isQuoted(before) || page.word(before) == "," && page.isQuoted(before - 1),
      let subject = subjects.phrase(startingAt: verb.upperBound)
    else { return nil }
    return Attribution(cue: verb, subject: subject)
  }

  /// `According to the secretary, the two sides agreed, and then stated that …`: whoever gives the
  /// account goes on speaking where a verb has no subject of its own.
  private func preferringAccount(
    _ found: Attribution, lower: Int, upTo start: Int
  ) -> Attribution {
    guard let cue = found.cue, found.subject.tokens.upperBound < cue.lowerBound - 2 else {
      return found
    }
    var first = lower
    while first < start, page.tokens[first].kind == .mark || page.isAdverb(first) { first += 1 }
    guard page.word(first) == "according", page.word(first + 1) == "to",
      let account = subjects.phrase(startingAt: first + 2, limit: start),
      !isAccount(account.tokens)
    else { return found }
    return Attribution(cue: cue, subject: account)
  }

  /// True where a phrase is a readout or a report and not a person.
  func isAccount(_ tokens: Range<Int>) -> Bool {
    tokens.contains { CueLexicon.standard.relays.match(at: $0, in: page.reading) != nil }
  }

  /// Whose statement a noun is: `Xi’s statement`, `his promise`, `a letter from Berg`.
  private func owner(of noun: Range<Int>, _ lower: Int) -> Subject? {
    var index = noun.lowerBound
    let limit = max(lower, noun.lowerBound - 4)
    while index > limit {
      let before = index - 1
      if page.isQuoted(before) { return nil }
      let token = page.tokens[before]
      if token.kind == .possessive { return subjects.phrase(endingAt: before, lower: lower) }
      if ["his", "her", "their", "its"].contains(token.word) {
        return Subject(kind: .pronoun(before), tokens: before..<index)
      }
      guard token.kind == .word, !page.isPreposition(before), !page.isAuxiliary(before),
        !FunctionWords.determiners.contains(token.word)
      else { break }
      index -= 1
    }
    let next = page.word(noun.upperBound)
    guard next == "by" || next == "from" || next == "of",
      let subject = subjects.phrase(startingAt: noun.upperBound + 1)
    else { return nil }
    if next == "of", !subject.isNamed { return nil }
    // `this statement from their meeting`: those who met.
    if case .described = subject.kind, page.word(subject.tokens.lowerBound) == "their" {
      return Subject(
        kind: .pronoun(subject.tokens.lowerBound),
        tokens: subject.tokens.lowerBound..<(subject.tokens.lowerBound + 1))
    }
    return subject
  }

  /// True where what follows is a title, a term or a name: `titled “…”`, `the term “…”`.
  func isNaming(before start: Int) -> Bool {
    let word = page.word(start - 1)
    if Self.naming.contains(word) { return true }
    guard word == "called", start >= 2 else { return false }
    // `a group called “…”`, but not `he called “…”` or `what Smith called “…”`.
    let before = start - 2
    if page.word(before) == "-" { return true }
    if page.cast.mention(at: before) != nil { return false }
    return !SubjectFinder.pronouns.contains(page.word(before)) && !page.isAdverb(before)
      && page.tokens[before].kind == .word && !page.isAuxiliary(before)
  }

  private static let naming: WordSet = [
    "titled", "entitled", "dubbed", "nicknamed", "codenamed", "term", "so-called", "called-",
    "headlined", "named",
  ]
}
