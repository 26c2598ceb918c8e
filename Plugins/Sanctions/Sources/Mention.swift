import Reading
import ReadoutKit

/// One mention of measures, before it is written as a finding.
struct Mention {
  var tokens: Range<Int>
  var standing: Standing
  var sender: [String] = []
  var target: [String] = []
  var actor: [String] = []
  var measure: [String] = []
  var goods: [String] = []
  var isSecondary = false
  var reason: String?
  var date: String?

  /// True where it tells, in full, what a heading named: one proposition, counted once.
  func tells(_ heading: Mention) -> Bool {
    func agree(_ named: [String], _ told: [String]) -> Bool {
      named.isEmpty || told.isEmpty || !Set(named).isDisjoint(with: told)
    }
    return standing.status == heading.standing.status && agree(heading.sender, sender)
      && agree(heading.target, target) && agree(heading.actor, actor)
  }

  /// The mention as the outside sees it.
  func finding(in reading: DocumentReading) -> Finding {
    let hasAim = [.threatened, .calledFor, .opposed].contains(standing.status)
    return Finding(
      plugin: "sanctions", document: reading.document.number,
      range: reading.range(ofTokens: tokens),
      roles: [
        .init("status", .text(standing.status.rawValue)),
        .init("sender", .texts(sender)),
        .init("target", .texts(target)),
        .init("actor", .texts(actor)),
        .init("measure", .texts(measure)),
        .init("goods", .texts(goods)),
        .init("modality", .text(standing.modality.rawValue)),
        .init("aspect", .text(standing.isAct ? "act" : "state")),
        .init("aim", .optional(hasAim ? (standing.aim ?? .impose).rawValue : nil)),
        .init("regime", .null),
        .init("secondary", .flag(isSecondary)),
        .init("reason", .optional(reason)),
        .init("date", .optional(date)),
      ])
  }
}
