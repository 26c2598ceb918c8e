import Reading
import ReadoutKit

/// One mention of measures with what its fields rest on, before it is written as a finding.
struct Mention {
  var tokens: Range<Int>
  /// The word for measures that made it.
  var trigger: Grounded
  var standing: Standing
  var sender: [Grounded] = []
  var target: [Grounded] = []
  var actor: [Grounded] = []
  var measure: [Grounded] = []
  var goods: [Grounded] = []
  var secondary: Grounded?
  var regime: Grounded?
  var reason: Grounded?
  var date: Grounded?
  /// True for `the sanctions`, `these measures`: those that were named before.
  var refersBack = false

  /// Takes sender and target over from the mention before, where its own words name nobody.
  mutating func carry(from before: Mention) {
    guard refersBack, sender.isEmpty, target.isEmpty else { return }
    func carried(_ values: [Grounded]) -> [Grounded] {
      values.filter { !actor.holds($0.value) }.map { value in
        var value = value
        value.rule = "carried over from the mention before: these are the same measures"
        return value
      }
    }
    sender = carried(before.sender)
    target = carried(before.target)
  }

  /// True where it tells, in full, what a heading named: one proposition, counted once.
  func tells(_ heading: Mention) -> Bool {
    func agree(_ named: [Grounded], _ told: [Grounded]) -> Bool {
      named.isEmpty || told.isEmpty || named.contains { told.holds($0.value) }
    }
    return standing.status == heading.standing.status && agree(heading.sender, sender)
      && agree(heading.target, target) && agree(heading.actor, actor)
  }

  /// What the status leaves open: whether measures or their end are threatened, called for or opposed.
  private var aim: Aim? {
    [.threatened, .calledFor, .opposed].contains(standing.status)
      ? standing.aim ?? .impose : nil
  }

  /// The mention as the outside sees it.
  func finding(in reading: DocumentReading) -> Finding {
    Finding(
      plugin: "sanctions", document: reading.document.number,
      range: reading.range(ofTokens: tokens),
      roles: [
        .init("status", .text(standing.status.rawValue)),
        .init("sender", .texts(sender.values)),
        .init("target", .texts(target.values)),
        .init("actor", .texts(actor.values)),
        .init("measure", .texts(measure.values)),
        .init("goods", .texts(goods.values)),
        .init("modality", .text(standing.modality.rawValue)),
        .init("aspect", .text(standing.isAct ? "act" : "state")),
        .init("aim", .optional(aim?.rawValue)),
        .init("regime", .optional(regime?.value)),
        .init("secondary", .flag(secondary != nil)),
        .init("reason", .optional(reason?.value)),
        .init("date", .optional(date?.value)),
      ])
  }

  /// The words and the rules behind the mention and each of its fields, in the order of the fields.
  func grounds(in reading: DocumentReading) -> [Ground] {
    var grounds = [trigger.ground(of: nil, in: reading)]
    func add(_ role: String, _ values: [Grounded]) {
      grounds += values.map { $0.ground(of: role, in: reading) }
    }
    add("status", standing.turns.filter { $0.role == "status" }.map(\.ground))
    add("sender", sender)
    add("target", target)
    add("actor", actor)
    add("measure", measure)
    add("goods", goods)
    let modality = standing.turns.filter { $0.role == "modality" }.map(\.ground)
    add("modality", modality.isEmpty ? [Standing.plain] : modality)
    add("aspect", [standing.aspect])
    if let aim {
      add("aim", [Grounded(value: aim.rawValue, rule: "what the status bears on")])
    }
    add("regime", [regime].compactMap(\.self))
    add("secondary", [secondary].compactMap(\.self))
    add("reason", [reason].compactMap(\.self))
    add("date", [date].compactMap(\.self))
    return grounds
  }
}
