import Reading
import ReadoutKit

/// `sanctions`: one row a mention.
public struct SanctionsListing: PluginCommand {
  /// The command's name; it is the default and need not be typed.
  public static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "List mentions: where, status, by whom, against whom, who acts, and the words.")

  @OptionGroup var scope: DocumentOptions

  @Option(
    help: ArgumentHelp(
      "Only this status: \(Status.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "status"))
  var status: String?

  @Option(help: "Only measures of this state, bloc or body.")
  var sender: String?

  @Option(help: "Only measures against this state or bloc.")
  var target: String?

  @Option(help: "Only where this state evades, complies, opposes or calls.")
  var actor: String?

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists the mentions that fit the options.
  public func run(at desk: any Desk) throws -> Answer {
    if let status, Status(rawValue: status) == nil {
      throw ReadoutError(
        "no status is called \(status)",
        hint: "one of " + Status.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let roles = [("sender", sender), ("target", target), ("actor", actor)].compactMap {
      role, wanted in wanted.map { (role: role, filter: ActorFilter($0)) }
    }
    let listing = try desk.rows(
      of: SanctionsPlugin(), in: scope.documents, where: { fits($0, roles) }, cells: cells(of:in:))
    let counts = Dictionary(grouping: listing.findings.compactMap { $0.text("status") }) { $0 }
    let summary = Status.allCases.compactMap { status in
      counts[status.rawValue].map { "\(status.rawValue) \($0.count)" }
    }
    return Answer(
      columns: [
        Column("where"), Column("status"), Column("by"), Column("against"), Column("who acts"),
        Column("words", fit: .rest),
      ],
      rows: listing.rows,
      notes: summary.isEmpty ? ["nothing fits"] : [summary.joined(separator: ", ")],
      isListing: true)
  }

  private func fits(
    _ finding: Finding, _ roles: [(role: String, filter: ActorFilter)]
  ) -> Bool {
    if let status, finding.text("status") != status { return false }
    return roles.allSatisfy { role, filter in finding.texts(role).contains(where: filter.matches) }
  }

  private func cells(of finding: Finding, in reading: DocumentReading) -> [Cell] {
    let status = finding.text("status") ?? ""
    let modality = finding.text("modality") ?? ""
    return [
      Cell(reading.place(of: finding.range), .place),
      Cell(modality == "asserted" ? status : "\(status) (\(modality))", .strong),
      Cell(finding.texts("sender").joined(separator: ", ")),
      Cell(finding.texts("target").joined(separator: ", ")),
      Cell(finding.texts("actor").joined(separator: ", ")),
      Cell(reading.snippet(around: finding.range)),
    ]
  }
}
