import Reading
import ReadoutKit

/// Which mentions a command looks at.
public struct SanctionsFilter: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only this status: \(Status.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "status"), completion: .list(Status.allCases.map(\.rawValue)))
  var status: String?

  @Option(help: "Only measures of this state, bloc or body: EU, Washington, China.")
  var sender: String?

  @Option(help: "Only measures against this state, bloc, firm or person.")
  var target: String?

  @Option(help: "Only where this state evades, complies, opposes or calls.")
  var actor: String?

  @Option(help: "Only this measure, by the beginning of its name: asset freeze, export control.")
  var measure: String?

  @Option(help: "Only measures on these goods: oil, semiconductors.")
  var goods: String?

  @Option(help: "Only what is asserted, hypothetical or negated.")
  var modality: Modality?

  @Option(help: "Only an act (a new step) or a state (standing background).")
  var aspect: Aspect?

  @Option(help: "Only threats, calls and criticism that aim to impose or to ease.")
  var aim: Aim?

  @Option(help: "Only measures about this: nuclear weapons, human rights, war.")
  var regime: String?

  @Flag(help: "Only measures against third parties for dealing with the target.")
  var secondary = false

  @Option(
    help: "Only from this day on, by the mention's date or else its article's: 2022, 2022-09.")
  var from: String?

  @Option(help: "Only to this day: YYYY, YYYY-MM or YYYY-MM-DD.")
  var to: String?

  @OptionGroup var scope: DocumentOptions

  /// Makes the filter; needed by ArgumentParser.
  public init() {}

  /// Refuses dates that are none.
  public func validate() throws {
    try period.validate()
  }

  private var period: Period { Period(from: from, to: to) }

  /// The mentions that fit, in order of document and position.
  func selection(at desk: any Desk) throws -> DatedFindings {
    if let status, Status(rawValue: status) == nil {
      throw ReadoutError(
        "no status is called \(status)",
        hint: "one of " + Status.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let roles = [("sender", sender), ("target", target), ("actor", actor)].compactMap {
      role, wanted in wanted.map { (role: role, filter: ActorFilter($0)) }
    }
    return try DatedFindings(
      of: SanctionsPlugin(), in: scope.documents, at: desk, period: period
    ) { fits($0, roles) }
  }

  private func fits(
    _ finding: Finding, _ roles: [(role: String, filter: ActorFilter)]
  ) -> Bool {
    let values = [
      ("status", status), ("modality", modality?.rawValue), ("aspect", aspect?.rawValue),
      ("aim", aim?.rawValue),
    ]
    for (role, wanted) in values {
      if let wanted, finding.text(role) != wanted { return false }
    }
    if secondary, !finding.isSecondary { return false }
    return Self.begins(measure, finding.texts("measure"))
      && Self.begins(goods, finding.texts("goods"))
      && Self.begins(regime, [finding.text("regime")].compactMap(\.self))
      && roles.allSatisfy { role, filter in finding.texts(role).contains(where: filter.matches) }
  }

  /// True where a value begins with the words asked for, in capitals or not.
  private static func begins(_ wanted: String?, _ values: [String]) -> Bool {
    guard let wanted else { return true }
    let folded = Letters.fold(wanted.utf8)
    return values.contains { Letters.fold($0.utf8).hasPrefix(folded) }
  }
}

/// What a listing of mentions says where nothing fits.
extension SanctionsFilter {
  /// Why there is nothing, and what to try.
  func whyEmpty(_ selection: DatedFindings) -> String {
    if selection.total == 0 {
      return scope.documents.isEmpty
        ? "no sanctions in these documents: find sanction* shows the word in any sense"
        : "no sanctions in that document: without doc= all are looked at"
    }
    return "none of \(selection.total) mentions fits: sanctions who shows who is named"
  }

  /// How many were passed over for want of a date.
  func undatedNote(_ selection: DatedFindings) -> [String] {
    selection.undated == 0 ? [] : ["\(selection.undated) without a date left out"]
  }
}

/// Whether something is a new step or standing background.
enum Aspect: String, ExpressibleByArgument, CaseIterable {
  case act, state
}

extension Modality: ExpressibleByArgument {}
extension Aim: ExpressibleByArgument {}

extension Finding {
  /// True for measures against third parties.
  var isSecondary: Bool {
    roles.contains { $0.name == "secondary" && $0.content == .value(.flag(true)) }
  }

  /// The status in few signs: `imposed?` for what may be, `not imposed` for what is said not to be.
  var statusInShort: String {
    let status = text("status") ?? ""
    switch text("modality") {
    case Modality.hypothetical.rawValue?: return status + "?"
    case Modality.negated.rawValue?: return "not " + status
    default: return status
    }
  }

  /// The names of a role in few signs: the first two, and how many more.
  func inShort(_ role: String) -> String {
    let names = texts(role)
    return names.prefix(2).joined(separator: ", ") + (names.count > 2 ? " +\(names.count - 2)" : "")
  }
}
