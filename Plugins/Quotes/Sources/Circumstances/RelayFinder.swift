import Reading
import ReadoutKit

/// Through whom words come: whose readout, report or account passes them on.
///
/// `according to a readout from Kazakhstan`, `was quoted as saying by TASS`, `the Kremlin said Putin
/// had told`, `…, Xinhua reported`. An interviewer is spoken to and passes nothing on; a newspaper
/// that reports its own finds speaks for itself.
struct RelayFinder {
  let page: Page

  /// The relay of a statement, by name; nil where the sentence names none.
  func relay(of statement: Statement, in setting: Setting) -> String? {
    let sentence = page.reading.sentences[setting.sentence].tokens
    let anchor = (setting.cue ?? setting.subject)?.lowerBound ?? sentence.lowerBound
    let tokens = sentence.clamped(
      to: max(0, anchor - AttributionFinder.reach)..<anchor + AttributionFinder.reach)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if !isHidden(index, setting),
        let name = relay(at: index, in: tokens, setting, statement), name != statement.speaker
      {
        return name
      }
      index += 1
    }
    return nil
  }

  func isHidden(_ index: Int, _ setting: Setting) -> Bool {
    page.isQuoted(index) || setting.content.contains { $0.contains(index) }
  }

  private func relay(
    at index: Int, in tokens: Range<Int>, _ setting: Setting, _ statement: Statement
  ) -> String? {
    switch page.word(index) {
    case "according":
      guard page.word(index + 1) == "to", setting.cue?.lowerBound != index else { return nil }
      return name(from: index + 2, in: tokens, setting, takesPersons: true)
    case "by":
      guard isPassingOn(before: index) else { return nil }
      return name(from: index + 1, in: tokens, setting, takesPersons: false)
    case "quoted", "quotes", "cited", "cites", "quoting", "citing":
      return quoting(at: index, in: tokens, setting, statement)
    case "reported", "reports":
      return closing(at: index, in: tokens, setting, statement)
    case "said", "says", "announced":
      return reporting(at: index, in: tokens, setting)
    default: return document(at: index, in: tokens, setting)
    }
  }

  // MARK: Documents

  /// `in the Kremlin’s account of the call`, `in a readout from Kazakhstan`.
  private func document(at index: Int, in tokens: Range<Int>, _ setting: Setting) -> String? {
    guard let noun = CueLexicon.standard.relays.match(at: index, in: page.reading)?.tokens,
      setting.cue?.overlaps(noun) != true
    else { return nil }
    var first = index - 1
    let limit = max(tokens.lowerBound, index - 7)
    var publisher: String?
    while first >= limit, !isHidden(first, setting) {
      if let found = named(endingAt: first) {
        publisher = publisher ?? found.name
        first = found.start - 1
        continue
      }
      let word = page.word(first)
      if word == "in" || word == "per" {
        return source(behind: noun.upperBound, in: tokens, setting) ?? publisher
      }
      guard page.tokens[first].kind != .mark, word != "to", !page.isAuxiliary(first) else {
        return nil
      }
      first -= 1
    }
    return nil
  }

  /// `a readout from Kazakhstan`, `a summary published by the ministry`.
  func source(behind index: Int, in tokens: Range<Int>, _ setting: Setting) -> String? {
    for link in index..<min(index + 3, tokens.upperBound)
    where page.word(link) == "from" || page.word(link) == "by" {
      return named(from: link + 1, in: tokens, setting, takesPersons: false)?.name
    }
    return nil
  }

  // MARK: Those who quote

  /// `was quoted by TASS`, `in remarks carried by KCNA`, `quoted as saying by Xinhua`.
  private func isPassingOn(before index: Int) -> Bool {
    var before = index - 1
    if page.word(before) == "saying", page.word(before - 1) == "as" { before -= 2 }
    return Self.participles.contains(page.word(before))
  }

  private static let participles: WordSet = [
    "quoted", "cited", "carried", "reported", "broadcast", "aired", "published", "released",
    "relayed", "distributed",
  ]

  /// `Xinhua quoted Xi as saying`, `state media quoted him as saying`.
  private func quoting(
    at index: Int, in tokens: Range<Int>, _ setting: Setting, _ statement: Statement
  ) -> String? {
    guard
      (index + 1..<min(index + 9, tokens.upperBound)).contains(where: { page.word($0) == "as" }),
      index > tokens.lowerBound
    else { return nil }
    return medium(endingAt: index - 1, of: statement)
  }

  /// `…, Xinhua reported.`, at the end of what it reports.
  private func closing(
    at index: Int, in tokens: Range<Int>, _ setting: Setting, _ statement: Statement
  ) -> String? {
    guard setting.cue?.contains(index) != true, index > tokens.lowerBound else { return nil }
    var start = index - 1
    while start > tokens.lowerBound, page.word(start) != ",", index - start < 9,
      !isHidden(start, setting)
    {
      start -= 1
    }
    guard page.word(start) == "," || isHidden(start, setting) else { return nil }
    return medium(endingAt: index - 1, of: statement)
  }

  /// A medium named just before a verb; the state's own where the text says no more.
  private func medium(endingAt last: Int, of statement: Statement) -> String? {
    if let found = named(endingAt: last) { return found.name }
    guard ["media", "television", "tv", "radio"].contains(page.word(last)),
      page.word(last - 1) == "state"
    else { return nil }
    return state(of: statement.speaker).map { "\($0) State Media" }
  }

  /// The adjective of the state for which a well-known person speaks.
  private func state(of speaker: String?) -> String? {
    guard let speaker,
      let person = Actors.standard.persons.first(where: { $0.name == speaker })
    else { return nil }
    return Actors.standard.state(named: person.state)?.adjectives.first
  }

  /// `The Kremlin said Putin had told Macron`: a body that says what its own said.
  private func reporting(at index: Int, in tokens: Range<Int>, _ setting: Setting) -> String? {
    guard let cue = setting.cue, let subject = setting.subject, index < subject.lowerBound,
      cue.lowerBound > subject.lowerBound, subject.lowerBound - index <= 8,
      index > tokens.lowerBound
    else { return nil }
    for token in index + 1..<subject.lowerBound {
      let isFirst = page.word(token) == "that" || page.isPreposition(token)
      guard
        isFirst || FunctionWords.calendar.contains(page.word(token)) || page.word(token) == "the"
          || page.tokens[token].kind == .number || page.cast.mention(at: token) != nil
          || page.word(token) == "statement" || page.word(token) == "a"
      else { return nil }
    }
    return named(endingAt: index - 1)?.name
  }
}
