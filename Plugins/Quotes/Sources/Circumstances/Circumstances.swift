import Reading
import ReadoutKit

/// Tells of every statement of a document when it was made, on what occasion, to whom and through whom.
///
/// First from the statement's own sentence; what that leaves open is told by what was said just
/// before, or by the occasion that the document speaks of, where the speaker took part in it.
struct Circumstances {
  let page: Page
  let dates: DateFinder
  let said: SaidDate
  let participants: Participants
  private let settings: SettingReader
  let addressees: AddresseeFinder
  private let relays: RelayFinder
  let occasions: Occasions

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
    participants = Participants(cast: page.cast)
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

  private func circumstance(
    of statement: inout Statement, in setting: Setting, _ before: Before
  ) -> KnownCircumstances {
    var known = KnownCircumstances()
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
    }
      || setting.stretches.contains {
        $0.contains { Self.elsewhere.contains(page.word($0)) && !page.isAuxiliary($0) }
      }
  }

  private static let elsewhere: WordSet = [
    "once", "long", "repeatedly", "often", "always", "previously", "recently", "frequently",
    "usually", "consistently", "never", "has", "have", "had", "would", "will", "could", "might",
    "may", "later", "earlier", "famously", "routinely", "regularly", "should", "can", "cannot",
  ]

}
