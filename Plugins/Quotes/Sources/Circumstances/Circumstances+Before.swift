import Reading
import ReadoutKit

/// What the text before a statement tells of its circumstances.
extension Circumstances {
  func inherit(
    _ known: inout KnownCircumstances, of statement: Statement, _ setting: Setting, _ before: Before
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
    if let index = (isVerb ? localOccasion(setting, statement, to: known.addressee) : nil) ?? topic
    {
      // `told reporters`: on that day, and not to the other who took part.
      if let addressee = known.addressee,
        !occasions.all[index].participants.contains(addressee)
      {
        known.time = occasions.all[index].time
      } else {
        link(&known, to: index, speaker: statement.speaker)
      }
    }
    takeLead(&known, of: statement, setting)
  }

  /// Takes the time, and whom it was said to, from the sentence before where that leads up to it.
  func takeLead(_ known: inout KnownCircumstances, of statement: Statement, _ setting: Setting) {
    guard setting.sentence > 0 else { return }
    let led = page.reading.sentences[setting.sentence - 1]
    // An endless sentence leads up to nothing.
    guard led.paragraph == page.reading.sentences[setting.sentence].paragraph,
      led.tokens.count <= AttributionFinder.reach, names(statement, in: led.tokens)
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
    return ["when", "what", "after", "whom", "who", "where"].contains(
      page.word(subject.lowerBound - 1))
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
    for found in occasions.latest(in: tokens) {
      guard let index = found.occasion, occasions.all[index].kind.sort.isShared else { continue }
      let occasion = occasions.all[index]
      guard participants.tookPart(statement.speaker, in: occasion, asState: false) else {
        return nil
      }
      let isToTheOther = addressee.map(occasion.participants.contains) ?? false
      // Who travels says on the way what the next sentence tells.
      let isOnTrip =
        occasion.kind.name == "visit" && setting.sentence - found.mention.sentence <= 1
        && setting.cue.map { !page.word($0.lowerBound).hasSuffix("s") } ?? false
      return isToTheOther || participants.isDiplomatic(occasion) || isOnTrip ? index : nil
    }
    return nil
  }

  private func topic(for statement: Statement, isVerb: Bool) -> Int? {
    guard let topic = occasions.topic, participants.isDiplomatic(occasions.all[topic]),
      participants.tookPart(statement.speaker, in: occasions.all[topic], asState: isVerb)
    else { return nil }
    return topic
  }

  private func occasion(within span: DaySpan, of speaker: String?) -> Int? {
    guard let speaker else { return nil }
    var found: Int?
    for index in occasions.shared {
      let occasion = occasions.all[index]
      guard occasion.participants.contains(speaker), participants.isDiplomatic(occasion),
        let time = occasion.time?.span, span.first <= time.first, time.last <= span.last
      else { continue }
      if found != nil { return nil }
      found = index
    }
    return found
  }
}
