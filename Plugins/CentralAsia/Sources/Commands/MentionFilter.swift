import Reading
import ReadoutKit

/// Which mentions a command looks at.
public struct MentionFilter: ParsableArguments {
  @Option(help: "Only this country, or one place, person or body: Kazakhstan, KAZ, Samarkand, SCO.")
  var country: String?

  @Option(
    help: "Only this type: country, place, person, org, demonym or region.",
    completion: .list(Name.Kind.allCases.map(\.rawValue)))
  var type: String?

  @Option(
    help: "Only this relation: \(Relation.Kind.listed).",
    completion: .list(Relation.Kind.allCases.map(\.rawValue)))
  var relation: String?

  @Option(help: "Only where this state, bloc or body acts: China, Moscow, EU.")
  var actor: String?

  @Option(
    help: "Only an act (a step taken) or a state (how things stand).",
    completion: .list(Relation.Aspect.allCases.map(\.rawValue)))
  var aspect: String?

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
    let wanted = try Wanted(self)
    return try DatedFindings(
      of: CentralAsiaPlugin(), in: scope.documents, at: desk, period: period, where: wanted.admits)
  }

  /// The options, read: a value that no finding can have is an error, not an empty list.
  private struct Wanted {
    let subject: Subject?
    let values: [(role: String, value: String)]
    let actor: ActorFilter?

    init(_ filter: MentionFilter) throws {
      subject = try filter.country.map { try Subject($0) }
      actor = filter.actor.map { ActorFilter($0) }
      values = try [
        ("type", filter.type, Name.Kind.allCases.map(\.rawValue)),
        ("relation", filter.relation, Relation.Kind.allCases.map(\.rawValue)),
        ("aspect", filter.aspect, Relation.Aspect.allCases.map(\.rawValue)),
      ].compactMap { role, typed, known in
        guard let typed else { return nil }
        guard known.contains(typed.lowercased()) else {
          throw ReadoutError(
            "no \(role) is called “\(typed)”", hint: "one of \(known.joined(separator: ", "))")
        }
        return (role, typed.lowercased())
      }
    }

    func admits(_ finding: Finding) -> Bool {
      subject?.holds(finding) != false
        && values.allSatisfy { finding.text($0.role) == $0.value }
        && (actor.map { finding.texts("relation_actor").contains(where: $0.matches) } ?? true)
    }
  }
}

/// What a listing says below its rows.
extension MentionFilter {
  /// Why there is nothing and what to try, and how many have no date.
  func notes(on selection: DatedFindings) -> [String] {
    var notes: [String] = []
    if selection.found.isEmpty { notes.append(whyEmpty(selection)) }
    if selection.undated > 0 { notes.append("\(selection.undated) without a date left out") }
    return notes
  }

  private func whyEmpty(_ selection: DatedFindings) -> String {
    if selection.total > 0 {
      return "none of \(selection.total) mentions fits: central-asia countries shows who does what"
    }
    return scope.documents.isEmpty
      ? "nothing on Central Asia in these documents: find “Central Asia” shows the words themselves"
      : "nothing on Central Asia in that document: without doc= all are looked at"
  }
}
