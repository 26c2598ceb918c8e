import Reading
import ReadoutKit

/// One mention of an effort, before it is written as a finding.
struct Mention {
  var tokens: Range<Int>
  var instrument: Instrument
  var stance: Stance
  var mediator: [String] = []
  var parties: [String] = []
  var actor: [String] = []
  var holder: String?
  var name: String?
  var date: String?

  /// Two readings of one proposition: the wider words, and the roles of both.
  func joined(with other: Mention) -> Mention {
    var joined = self
    joined.tokens =
      min(
        tokens.lowerBound, other.tokens.lowerBound)..<max(
        tokens.upperBound, other.tokens.upperBound)
    if mediator.isEmpty { joined.mediator = other.mediator }
    if parties.isEmpty { joined.parties = other.parties }
    if actor.isEmpty { joined.actor = other.actor }
    joined.parties.removeAll { joined.mediator.contains($0) }
    return joined
  }

  /// True where anybody is named in it: a heading's bare `many mediators` tells of nothing.
  var isAboutSomebody: Bool { !(mediator.isEmpty && parties.isEmpty && actor.isEmpty) }

  /// True where it tells, in full, what a heading named: one proposition, counted once.
  func tells(_ heading: Mention) -> Bool {
    func agree(_ named: [String], _ told: [String]) -> Bool {
      named.isEmpty || told.isEmpty || !Set(named).isDisjoint(with: told)
    }
    return stance == heading.stance && agree(heading.mediator, mediator)
      && agree(heading.actor, actor) && agree(heading.parties, parties)
  }

  /// The mention as the outside sees it.
  func finding(in reading: DocumentReading) -> Finding {
    Finding(
      plugin: "mediation", document: reading.document.number,
      range: reading.range(ofTokens: tokens),
      roles: [
        .init("instrument", .text(instrument.rawValue)),
        .init("stance", .text(stance.rawValue)),
        .init("mediator", .texts(mediator)),
        .init("parties", .texts(parties)),
        .init("actor", .texts(actor)),
        .init("holder", .optional(holder)),
        .init("name", .optional(name)),
        .init("date", .optional(date)),
      ])
  }
}
