import Reading
import ReadoutKit

/// The command `mediation`: lists the mentions of efforts for peace in the documents.
public struct MediationCommand: PluginCommand {
  /// How the command is called and what its help says first.
  public static let configuration = CommandConfiguration(
    commandName: "mediation",
    abstract: "List peace plans, ceasefires, talks and mediation, and who stands how to them.")

  @OptionGroup var scope: DocumentOptions

  @Option(
    help: ArgumentHelp(
      "Only this stance: \(Stance.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "stance"))
  var stance: String?

  @Option(
    help: ArgumentHelp(
      "Only this kind of effort: "
        + "\(Instrument.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "instrument"))
  var instrument: String?

  @Option(help: "Only stances of this state, bloc or body.")
  var actor: String?

  @Option(help: "Only efforts of this mediator.")
  var mediator: String?

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists the mentions that fit the options.
  public func run(at desk: any Desk) throws -> Answer {
    try check(stance, named: "stance", among: Stance.allCases.map(\.rawValue))
    try check(instrument, named: "instrument", among: Instrument.allCases.map(\.rawValue))
    let roles = [("actor", actor), ("mediator", mediator)].compactMap { role, wanted in
      wanted.map { (role: role, filter: ActorFilter($0)) }
    }
    let listing = try desk.rows(
      of: MediationPlugin(), in: scope.documents, where: { fits($0, roles) }, cells: cells(of:in:))
    let counts = Dictionary(grouping: listing.findings.compactMap { $0.text("stance") }) { $0 }
    let summary = Stance.allCases.compactMap { stance in
      counts[stance.rawValue].map { "\(stance.rawValue) \($0.count)" }
    }
    return Answer(
      columns: [
        Column("where"), Column("stance"), Column("instrument"), Column("mediator"),
        Column("parties"), Column("words", fit: .rest),
      ],
      rows: listing.rows,
      notes: summary.isEmpty ? ["nothing fits"] : [summary.joined(separator: ", ")],
      isListing: true)
  }

  private func check(_ value: String?, named name: String, among values: [String]) throws {
    guard let value, !values.contains(value) else { return }
    throw ReadoutError(
      "no \(name) is called \(value)", hint: "one of " + values.joined(separator: ", "))
  }

  private func fits(
    _ finding: Finding, _ roles: [(role: String, filter: ActorFilter)]
  ) -> Bool {
    if let stance, finding.text("stance") != stance { return false }
    if let instrument, finding.text("instrument") != instrument { return false }
    return roles.allSatisfy { role, filter in finding.texts(role).contains(where: filter.matches) }
  }

  private func cells(of finding: Finding, in reading: DocumentReading) -> [Cell] {
    [
      Cell(reading.place(of: finding.range), .place),
      Cell(finding.text("stance") ?? "", .strong),
      Cell(finding.text("instrument") ?? ""),
      Cell(finding.texts("mediator").joined(separator: ", ")),
      Cell(finding.texts("parties").joined(separator: ", ")),
      Cell(reading.snippet(around: finding.range)),
    ]
  }
}
