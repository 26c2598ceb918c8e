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
  let addressees: AddresseeFinder
  private let relays: RelayFinder
  let occasions: Occasions

  private init(page: Page, tellingSentences sentences: Set<Int>) {
    self.page = page
    dates = DateFinder(page.reading)
    said = SaidDate(page: page, dates: dates)
    addressees = AddresseeFinder(page: page)
    relays = RelayFinder(page: page)
    participants = Participants(cast: page.cast)
    let finder = OccasionFinder(page: page, dates: dates)
    occasions = Occasions(
      finder.mentions(tellingSentences: sentences), from: dates.firstDay, to: dates.lastDay)
  }

  /// Fills in the circumstances of statements, which stand in order of position.
  static func fill(_ statements: inout [Statement], on page: Page) {
    let reader = SettingReader(page: page, dates: DateFinder(page.reading))
    let settings = statements.map { $0.kind == .scare ? nil : reader.setting(of: $0) }
    // Those that report, and those that lead up to them.
    var sentences: Set<Int> = []
    for setting in settings {
      if let last = setting?.sentence { sentences.formUnion(max(0, last - 2)...last) }
    }
    guard !sentences.isEmpty else { return }
    Circumstances(page: page, tellingSentences: sentences).fill(&statements, settings)
  }

  private func fill(_ statements: inout [Statement], _ settings: [Setting?]) {
    var before = Before()
    for (index, setting) in settings.enumerated() {
      guard let setting else { continue }
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
