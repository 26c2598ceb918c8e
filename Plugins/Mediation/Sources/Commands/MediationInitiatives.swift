import Reading
import ReadoutKit

/// `mediation initiatives`: each plan, truce or mission, and who stands how to it.
public struct MediationInitiatives: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "initiatives",
    abstract: "List each initiative: who proposed it, who accepts, who refuses, and where.",
    discussion: """
      Initiatives with a name of their own come first, then efforts told by whose they are or \
      whom they are about. A row's %N is its first passage; every filter of mediation goes here too.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "mediation initiatives": "who proposed, accepts and refuses each",
    "mediation initiatives party=Ukraine": "on one war",
    "mediation initiatives name=Bürgenstock": "of one name",
  ]

  @OptionGroup var filter: MediationFilter

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// One initiative, as far as the mentions tell.
  private struct Initiative {
    var isNamed = false
    var proposers: [String] = []
    var accepting: [String] = []
    var refusing: [String] = []
    var stances: [String: Int] = [:]
    var entries: [MediationFilter.Selection.Entry] = []

    mutating func take(_ entry: MediationFilter.Selection.Entry) {
      let finding = entry.finding
      let actors = finding.texts("actor")
      entries.append(entry)
      stances[entry.stance, default: 0] += 1
      add(finding.texts("mediator"), to: \.proposers)
      switch Stance(rawValue: entry.stance) {
      case .offered: add(actors, to: \.proposers)
      case .accepted: add(actors, to: \.accepting)
      case .rejected, .refusedRole: add(actors, to: \.refusing)
      default: break
      }
    }

    mutating func add(_ names: [String], to list: WritableKeyPath<Self, [String]>) {
      for name in names where !self[keyPath: list].contains(name) {
        self[keyPath: list].append(name)
      }
    }
  }

  /// Lists the initiatives, those with a name first, then by how often they are spoken of.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.selection(at: desk)
    var initiatives: [String: Initiative] = [:]
    var loose = 0
    for entry in selection.entries {
      guard let label = Self.label(of: entry.finding) else {
        loose += 1
        continue
      }
      initiatives[label, default: Initiative()].take(entry)
      if let name = entry.finding.text("name") {
        initiatives[label]?.isNamed = true
        initiatives[label]?.add(Vocabulary.standard.proposers(of: name), to: \.proposers)
      }
    }
    let sorted = initiatives.sorted { left, right in
      if left.value.isNamed != right.value.isNamed { return left.value.isNamed }
      if left.value.entries.count != right.value.entries.count {
        return left.value.entries.count > right.value.entries.count
      }
      return left.key < right.key
    }
    var notes = filter.notes(on: selection)
    if loose > 0 { notes.insert("\(loose) of no one's initiative left out", at: 0) }
    if selection.entries.isEmpty { notes = filter.whyEmpty(selection) }
    return Answer(
      columns: [
        Column("initiative"), Column("who stands how", fit: .wrapped), Column("where"),
      ],
      rows: sorted.map { Self.row($0.key, $0.value) }, notes: notes, isListing: true)
  }

  /// An initiative's name, or whose or about whom it is; nil where nothing tells.
  private static func label(of finding: Finding) -> String? {
    if let name = finding.text("name") { return name }
    let instrument = finding.text("instrument") ?? ""
    let mediators = finding.texts("mediator")
    if !mediators.isEmpty { return "\(instrument), \(mediators.joined(separator: " and "))" }
    let parties = finding.texts("parties").sorted()
    guard parties.count > 1, instrument != Instrument.settlement.rawValue else { return nil }
    return "\(instrument), \(parties.joined(separator: "–"))"
  }

  private static func row(_ label: String, _ initiative: Initiative) -> Row {
    let places = initiative.entries.map(\.place)
    let stances = Stance.allCases.compactMap { stance in
      initiative.stances[stance.rawValue].map { (name: stance.rawValue, value: Value.number($0)) }
    }
    let told = [
      ("proposed by", initiative.proposers), ("accepted by", initiative.accepting),
      ("refused by", initiative.refusing),
    ].filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.joined(separator: ", "))" }
    let counts = Stance.allCases.compactMap { stance in
      initiative.stances[stance.rawValue].map { "\(stance.rawValue) \($0)" }
    }
    let shown = places.prefix(3).joined(separator: " ") + (places.count > 3 ? " …" : "")
    return Row(
      [
        "initiative": .text(label), "named": .flag(initiative.isNamed),
        "proposers": .texts(initiative.proposers), "accept": .texts(initiative.accepting),
        "refuse": .texts(initiative.refusing), "stances": .object(Record(stances)),
        "where": .texts(places),
      ],
      cells: [
        Cell(label, .strong),
        Cell((told + [counts.joined(separator: ", ")]).joined(separator: "; ")),
        Cell(shown, .place),
      ], target: initiative.entries.first.map { .passage($0.passage) })
  }
}
