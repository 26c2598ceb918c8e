import Reading
import ReadoutKit

/// Tells of every statement of a document when it was made, on what occasion, to whom and through whom.
///
/// First from the statement's own sentence; what that leaves open is told by what was said just
/// before, or by the occasion that the document speaks of, where the speaker took part in it.
struct Circumstances {
  private let page: Page
  private let dates: DateFinder
  private let said: SaidDate
  private let settings: SettingReader
  private let addressees: AddresseeFinder
  private let relays: RelayFinder
  private let occasions: Occasions

  init(page: Page) {
    self.page = page
    dates = DateFinder(page.reading)
    said = SaidDate(page: page, dates: dates)
    settings = SettingReader(page: page, dates: dates)
    var hidden = page.isBracketed
    for (index, owner) in page.quotationOfToken.enumerated() where owner >= 0 {
      hidden[index] = true
    }
    let coreference = Coreference(reading: page.reading, cast: page.cast, isHidden: hidden)
    addressees = AddresseeFinder(page: page, coreference: coreference)
    relays = RelayFinder(page: page)
    let finder = OccasionFinder(page: page, dates: dates, coreference: coreference)
    occasions = Occasions(finder.mentions(), from: dates.firstDay, to: dates.lastDay)
  }

  /// Fills in the circumstances of statements, which stand in order of position.
  func fill(_ statements: inout [Statement]) {
    var before = Before()
    for index in statements.indices where statements[index].kind != .scare {
      guard let setting = settings.setting(of: statements[index]) else { continue }
      let known = circumstance(of: &statements[index], in: setting, before)
      before.take(known, of: statements[index], setting, in: page)
    }
  }

  // MARK: One statement

  /// What is known of one statement's circumstances.
  struct Known {
    var time: SaidDate.Told?
    /// True where the sentence itself tells the time, even one that no day can be given for.
    var hasOwnTime = false
    /// The kind of occasion and the place, as written.
    var kind: OccasionTable.Kind?
    var place: String?
    var addressee: String?
    var relay: String?
    /// The occasion of the document that it was said on, as an index.
    var occasion: Int?
    /// True for words of another time or of none: `has long said`, `once called`.
    var isElsewhere = false

    var hasOwn: Bool { hasOwnTime || kind != nil || place != nil }

    /// The kind and the place, in this order: `summit, Samarkand`.
    var written: String? {
      let parts = [kind?.name, place].compactMap { $0 }
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
  }

  private func circumstance(
    of statement: inout Statement, in setting: Setting, _ before: Before
  ) -> Known {
    var known = Known()
    known.time = said.date(in: setting)
    known.hasOwnTime = known.time != nil
    known.isElsewhere = isElsewhere(setting)
    known.addressee = addressees.addressee(in: setting, speaker: statement.speaker)
    known.relay = relays.relay(of: statement, in: setting)
    if let own = ownOccasion(in: setting), own.mention.isAfter {
      // `said after the debate`: on its day, and not in it.
      if let index = own.occasion, !known.hasOwnTime { known.time = occasions.all[index].time }
    } else if let own = ownOccasion(in: setting) {
      known.kind = own.mention.kind
      known.place = own.mention.places.first
      if let index = own.occasion { link(&known, to: index, speaker: statement.speaker) }
      if !known.isElsewhere { takeLead(&known, of: statement, setting) }
    } else {
      known.place = place(in: setting)
      inherit(&known, of: statement, setting, before)
    }
    statement.date = known.time?.span?.written
    statement.dateText = known.time.flatMap { time in
      time.tokens.isEmpty
        ? nil : page.reading.string(page.reading.range(ofTokens: time.tokens))
    }
    statement.occasion = known.written
    statement.relay = known.relay
    statement.addressee = known.addressee
    return known
  }

  /// `has long said`, `once called`, `had said`: not on the occasion spoken of.
  private func isElsewhere(_ setting: Setting) -> Bool {
    guard let cue = setting.cue else { return false }
    return (max(0, cue.lowerBound - 3)..<cue.lowerBound).contains { index in
      !page.isQuoted(index) && Self.elsewhere.contains(page.word(index))
    } || setting.stretches.contains { $0.contains { Self.elsewhere.contains(page.word($0)) && !page.isAuxiliary($0) } }
  }

  private static let elsewhere: WordSet = [
    "once", "long", "repeatedly", "often", "always", "previously", "recently", "frequently",
    "usually", "consistently", "never", "has", "have", "had", "would", "will", "could", "might",
    "may", "later", "earlier", "famously", "routinely", "regularly", "should", "can", "cannot",
  ]

  // MARK: Own occasion

  private func ownOccasion(in setting: Setting) -> (mention: OccasionMention, occasion: Int?)? {
    if let cue = setting.cue, let found = occasions.mention(in: cue), !found.mention.kind.isVerb,
      !found.mention.kind.sort.isShared
    {
      return found
    }
    for stretch in setting.stretches {
      guard let found = occasions.mention(in: stretch) else { continue }
      // `praised the debate and said`: what is done with an occasion is not done on it.
      if setting.deed == stretch, !found.mention.kind.isVerb, found.mention.kind.sort != .text {
        continue
      }
      // Every talk is a conversation; one that nobody has part in says nothing.
      if found.mention.kind.sort == .exchange, found.mention.participants.isEmpty,
        found.occasion == nil
      {
        continue
      }
      return found
    }
    return nil
  }

  /// `said in Brussels`, `In Moscow, he said`: a place and no occasion.
  private func place(in setting: Setting) -> String? {
    let places = Places(page: page)
    for stretch in setting.stretches {
      for index in stretch where page.word(index) == "in" && !page.isQuoted(index) {
        let before = page.word(index - 1)
        let isFree =
          index == stretch.lowerBound || before == "," || Self.placed.contains(before)
          || page.cast.mention(at: index - 1) != nil || page.isAdverb(index - 1)
          || FunctionWords.calendar.contains(before) || page.tokens[index - 1].kind == .number
        if isFree, let found = places.name(at: index + 1, before: stretch.upperBound) {
          return found.name
        }
      }
    }
    return nil
  }

  private static let placed: WordSet = [
    "reporters", "journalists", "speaking", "said", "told", "week", "lawmakers", "supporters",
    "farmers", "students", "workers", "voters", "crowd", "morning", "evening", "night",
  ]

  /// Takes over what an occasion tells beside a statement's own words.
  private func link(_ known: inout Known, to index: Int, speaker: String?) {
    let occasion = occasions.all[index]
    if let time = time(
      of: occasion, speaker: speaker, addressee: known.addressee), let span = time.span {
      if let own = known.time?.span {
        guard let common = own.common(span) else { return }
        // `back in June` stays June; `this week’s meeting` was on the day that it was on.
        if span.last - span.first < own.last - own.first, known.kind != nil {
          known.time = SaidDate.Told(span: common, tokens: known.time?.tokens ?? time.tokens)
        }
      } else if !known.hasOwnTime {
        known.time = time
      }
    }
    known.occasion = index
    if known.kind == nil || known.kind?.sort == .exchange && occasion.kind.sort != .exchange {
      known.kind = occasion.kind
    }
    if known.place == nil { known.place = occasion.place }
    if known.addressee == nil, occasion.kind.sort.isShared {
      known.addressee = other(than: speaker, in: occasion)
    }
  }

  /// When an occasion was; where the text names nobody, one who speaks to the other there, or the
  /// two who speak together, are the two who met.
  private func time(
    of occasion: Occasion, speaker: String?, addressee: String?
  ) -> SaidDate.Told? {
    guard occasion.participants.isEmpty, let lastDay = dates.lastDay, let speaker else {
      return occasion.time
    }
    let pair = speaker.joinedNames + (addressee.map { [$0] } ?? [])
    guard pair.count == 2 else { return occasion.time }
    return MeetingsOnRecord.standard.time(of: occasion, between: pair, notAfter: lastDay)
  }

  private func other(than speaker: String?, in occasion: Occasion) -> String? {
    guard occasion.participants.count == 2, let speaker,
      let index = occasion.participants.firstIndex(of: speaker)
    else { return nil }
    return occasion.participants[1 - index]
  }

  // MARK: From before

  private func inherit(
    _ known: inout Known, of statement: Statement, _ setting: Setting, _ before: Before
  ) {
    if known.hasOwnTime {
      // `his promise back in June`: the one occasion of that time that the speaker took part in.
      guard let span = known.time?.span, known.place == nil else { return }
      if let index = occasion(within: span, of: statement.speaker) {
        link(&known, to: index, speaker: statement.speaker)
      }
      return
    }
    guard !known.isElsewhere, !isOwnAccount(setting), !isAside(setting) else { return }
    let sentence = page.reading.sentences[setting.sentence]
    let isVerb = setting.cue.map { page.verb(at: $0.lowerBound) != nil } ?? false
    let topic = topic(for: statement, isVerb: isVerb)
    if let last = before.same(as: statement, setting, in: page), known.place == nil {
      let isBack = topic != nil && last.occasion != topic
      if last.paragraph == sentence.paragraph || !isBack {
        let own = known
        known = last.known
        known.addressee = own.addressee ?? last.known.addressee
        known.relay = own.relay ?? (last.paragraph == sentence.paragraph ? last.known.relay : nil)
        known.isElsewhere = false
        return
      }
    }
    if let index = (isVerb ? localOccasion(setting, statement, to: known.addressee) : nil) ?? topic {
      link(&known, to: index, speaker: statement.speaker)
    }
    takeLead(&known, of: statement, setting)
  }

  /// Takes the time, and whom it was said to, from the sentence before where that leads up to it.
  private func takeLead(_ known: inout Known, of statement: Statement, _ setting: Setting) {
    guard setting.sentence > 0 else { return }
    let led = page.reading.sentences[setting.sentence - 1]
    guard led.paragraph == page.reading.sentences[setting.sentence].paragraph,
      names(statement, in: led.tokens)
    else { return }
    if known.time == nil { known.time = said.leadingUp(in: led.tokens) }
    if known.addressee == nil, let speaker = statement.speaker {
      known.addressee = addressees.counterpart(in: led.tokens, of: speaker)
    }
  }

  /// `the crowd booed when he told them`: told of in passing, on whatever occasion.
  private func isAside(_ setting: Setting) -> Bool {
    guard let subject = setting.subject, let cue = setting.cue,
      subject.lowerBound < cue.lowerBound
    else { return false }
    return ["when", "what", "after", "whom", "who", "where"].contains(page.word(subject.lowerBound - 1))
  }

  /// `According to the secretary, …`: who tells of an occasion does not speak on it.
  private func isOwnAccount(_ setting: Setting) -> Bool {
    let first = (setting.subject ?? setting.cue)?.lowerBound ?? 0
    return page.word(first - 1) == "to" && page.word(first - 2) == "according"
  }

  /// True where a sentence names the speaker of a statement and nobody before.
  private func names(_ statement: Statement, in tokens: Range<Int>) -> Bool {
    let first = page.cast.mentions(in: tokens).first { mention in
      if case .person = mention.referent { return !page.isQuoted(mention.tokens.lowerBound) }
      return false
    }
    return first.map { page.cast.name(of: $0.referent) } == statement.speaker
      && statement.speaker != nil
  }

  /// The occasion last spoken of in the paragraph, where the speaker took part in it.
  private func localOccasion(
    _ setting: Setting, _ statement: Statement, to addressee: String?
  ) -> Int? {
    let sentence = page.reading.sentences[setting.sentence]
    var first = setting.sentence
    while first > 0, setting.sentence - first < 6,
      page.reading.sentences[first - 1].paragraph == sentence.paragraph
    {
      first -= 1
    }
    let tokens = page.reading.sentences[first].tokens.lowerBound..<sentence.tokens.lowerBound
    for found in occasions.latest(in: tokens).prefix(6) {
      guard let index = found.occasion, occasions.all[index].kind.sort.isShared else { continue }
      let occasion = occasions.all[index]
      guard tookPart(statement.speaker, in: occasion, asState: false) else { return nil }
      let isToTheOther = addressee.map(occasion.participants.contains) ?? false
      // Who travels says on the way what the next sentence tells.
      let isOnTrip =
        occasion.kind.name == "visit" && setting.sentence - found.mention.sentence <= 1
        && setting.cue.map { !page.word($0.lowerBound).hasSuffix("s") } ?? false
      return isToTheOther || isDiplomatic(occasion) || isOnTrip ? index : nil
    }
    return nil
  }

  private func topic(for statement: Statement, isVerb: Bool) -> Int? {
    guard let topic = occasions.topic, isDiplomatic(occasions.all[topic]),
      tookPart(statement.speaker, in: occasions.all[topic], asState: isVerb)
    else { return nil }
    return topic
  }

  private func occasion(within span: DaySpan, of speaker: String?) -> Int? {
    guard let speaker else { return nil }
    var found: Int?
    for (index, occasion) in occasions.all.enumerated() {
      guard occasion.kind.sort.isShared, occasion.participants.contains(speaker),
        isDiplomatic(occasion), let time = occasion.time?.span,
        span.first <= time.first, time.last <= span.last
      else { continue }
      if found != nil { return nil }
      found = index
    }
    return found
  }

  /// True where the words of those who met can be taken for words to one another.
  ///
  /// So news tells of those who speak for two states. Others who met speak of it to the press.
  private func isDiplomatic(_ occasion: Occasion) -> Bool {
    guard occasion.participants.count == 2, let one = state(of: occasion.participants[0]),
      let other = state(of: occasion.participants[1])
    else { return false }
    return one != other
  }

  /// True for one of two who met, for both, and, if asked, for the state that one of them speaks for.
  private func tookPart(_ speaker: String?, in occasion: Occasion, asState: Bool) -> Bool {
    guard let speaker, !occasion.participants.isEmpty else { return false }
    if occasion.participants.contains(speaker) { return true }
    if speaker == occasion.participants.joined(separator: " and ")
      || speaker == occasion.participants.reversed().joined(separator: " and ")
    {
      return true
    }
    return asState && occasion.participants.contains { state(of: $0) == speaker }
  }

  private func state(of name: String) -> String? {
    Actors.standard.persons.first { $0.name == name }?.state
      ?? page.cast.persons.first { $0.name == name }?.state
  }
}

extension String {
  /// The names that `and` joins.
  fileprivate var joinedNames: [String] {
    guard let range = firstRange(of: " and ") else { return [self] }
    return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
  }
}
