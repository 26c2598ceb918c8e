import Reading
import ReadoutKit

/// Which mentions a command looks at.
public struct MentionFilter: ParsableArguments {
  @Option(help: "Only this country, or one place, person or body: Kazakhstan, KAZ, Samarkand, SCO.")
  var country: String?

  @Option(help: "Only this type: country, place, person, org, demonym or region.")
  var type: String?

  @Option(help: "Only this relation: \(Relation.Kind.listed).")
  var relation: String?

  @Option(help: "Only where this state, bloc or body acts: China, Moscow, EU.")
  var actor: String?

  @Option(help: "Only an act (a step taken) or a state (how things stand).")
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
    for date in [from, to].compactMap(\.self) where !Occurrence.isDate(date) {
      throw ValidationError("“\(date)” is no date: write 2022, 2022-09 or 2022-09-15")
    }
    if let from, let to, to < from.prefix(to.utf8.count) {
      throw ValidationError("from \(from) to \(to) holds no day")
    }
  }

  /// A mention that fits, with its document's reading and its place in time.
  struct Found {
    let finding: Finding
    let reading: DocumentReading
    let occurrence: Occurrence

    /// Where it stands: `1:25`.
    var place: String { reading.place(of: finding.range) }
    /// What `%N` shows.
    var target: Row.Target {
      .passage(Passage(document: finding.document, range: finding.range))
    }
  }

  /// What fits, and what was passed over.
  struct Selection {
    var found: [Found] = []
    /// How many mentions there are, whatever is asked for.
    var total = 0
    /// How many fit but for having no date, where days are asked for.
    var undated = 0
  }

  /// The mentions that fit, in order of document and position.
  func selection(at desk: any Desk) throws -> Selection {
    let wanted = try Wanted(self)
    var selection = Selection()
    let plugin = CentralAsiaPlugin()
    let documents = try desk.documents(named: scope.documents)
    // Many at a time, so that all cores read.
    for start in stride(from: 0, to: documents.count, by: 4096) {
      let documents = Array(documents[start..<min(documents.count, start + 4096)])
      for (document, findings) in zip(documents, try desk.findings(of: plugin, in: documents)) {
        selection.total += findings.count
        let fitting = findings.filter(wanted.admits)
        guard !fitting.isEmpty else { continue }
        let reading = try desk.reading(of: document)
        for finding in fitting {
          let occurrence = Occurrence(of: finding, in: document)
          switch occurrence.isWithin(from: from, to: to) {
          case true?:
            selection.found.append(
              Found(finding: finding, reading: reading, occurrence: occurrence))
          case false?: break
          case nil: selection.undated += 1
          }
        }
      }
    }
    return selection
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
  func notes(on selection: Selection) -> [String] {
    var notes: [String] = []
    if selection.found.isEmpty { notes.append(whyEmpty(selection)) }
    if selection.undated > 0 { notes.append("\(selection.undated) without a date left out") }
    return notes
  }

  private func whyEmpty(_ selection: Selection) -> String {
    if selection.total > 0 {
      return "none of \(selection.total) mentions fits: central-asia countries shows who does what"
    }
    return scope.documents.isEmpty
      ? "nothing on Central Asia in these documents: find “Central Asia” shows the words themselves"
      : "nothing on Central Asia in that document: without doc= all are looked at"
  }
}
