import Reading
import ReadoutKit

/// One mention of an effort, with what each of its roles rests on.
struct Mention {
  var tokens: Range<Int>
  /// The words that name the effort.
  var effort: Effort
  var instrument: Instrument
  var stance: StanceReading
  /// What tells that the sentence speaks of conflict; nil where the effort's own words do.
  var field: Evidence?
  var mediator = Named()
  var parties = Named()
  var actor = Named()
  var holder = Named()
  var name = Named()
  var date: (date: String, tokens: Range<Int>?)?

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
    joined.parties = joined.parties.without(joined.mediator.names)
    return joined
  }

  /// True where anybody is named in it: a heading's bare `many mediators` tells of nothing.
  var isAboutSomebody: Bool { !(mediator.isEmpty && parties.isEmpty && actor.isEmpty) }

  /// True where it tells, in full, what a heading named: one proposition, counted once.
  func tells(_ heading: Mention) -> Bool {
    func agree(_ named: Named, _ told: Named) -> Bool {
      named.isEmpty || told.isEmpty || !Set(named.names).isDisjoint(with: told.names)
    }
    return stance.stance == heading.stance.stance && agree(heading.mediator, mediator)
      && agree(heading.actor, actor) && agree(heading.parties, parties)
  }

  /// The mention as the outside sees it.
  func finding(in reading: DocumentReading) -> Finding {
    Finding(
      plugin: "mediation", document: reading.document.number,
      range: reading.range(ofTokens: tokens),
      roles: [
        .init("instrument", .text(instrument.rawValue)),
        .init("stance", .text(stance.stance.rawValue)),
        .init("mediator", .texts(mediator.names)),
        .init("parties", .texts(parties.names)),
        .init("actor", .texts(actor.names)),
        .init("holder", .optional(holder.names.first)),
        .init("name", .optional(name.names.first)),
        .init("date", .optional(date?.date)),
      ])
  }
}
