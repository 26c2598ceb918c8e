import Reading
import ReadoutKit

/// Why a mention says what it says, in the order in which an analyst asks.
extension Mention {
  /// The words and the rule behind the finding and each of its fields.
  func grounds(in reading: DocumentReading) -> [Ground] {
    var grounds: [Ground] = []
    func add(_ role: String?, _ value: String, _ evidence: Evidence) {
      grounds.append(
        Ground(
          role, value, at: evidence.tokens.map { reading.range(ofTokens: $0) }, by: evidence.rule,
          entry: evidence.entry))
    }
    add(
      nil, reading.line(of: reading.range(ofTokens: effort.tokens)),
      Evidence(at: effort.tokens, by: effort.rule, entry: effort.entry))
    if let field { add(nil, "conflict", field) }
    add(
      "instrument", instrument.rawValue,
      Evidence(
        at: effort.head,
        by: instrument == effort.instrument
          ? "the kind of effort that the words name" : "to use influence is a good office",
        entry: effort.entry))
    for step in stance.path { add("stance", step.stance.rawValue, step.evidence) }
    let roles = [
      ("mediator", mediator), ("parties", parties), ("actor", actor), ("holder", holder),
      ("name", name),
    ]
    for (role, named) in roles {
      guard let evidence = named.evidence else { continue }
      add(role, named.names.joined(separator: ", "), evidence)
    }
    if let date {
      add(
        "date", date.date, Evidence(at: date.tokens, by: "the date in words nearest to the effort"))
    }
    return grounds
  }
}
