import ReadoutKit

/// Who held which office from when to when, for descriptions such as `the British prime minister`.
public struct Offices: Sendable {
  /// One person's time in one office.
  public struct Tenure: Sendable, Hashable {
    /// The canonical name of the state or organisation.
    public let state: String
    /// The office: `Prime Minister`.
    public let office: String
    /// The holder's fullest name in common use.
    public let holder: String
    /// From when to when.
    public let term: Term
    /// True where *the leader* of the state is this one and not another office.
    public let leads: Bool
  }

  /// The offices of the tables, read when they are first asked for.
  public static let standard = Offices(
    holders: Actors.lexicons.offices.table(), names: Actors.lexicons.officeNames.table(),
    persons: Actors.standard.persons)

  private var tenuresOfState: [String: [Tenure]] = [:]
  private var officesOfWords: [[Word]: Set<String>] = [:]

  /// Reads the tables; a person’s office in the table of persons counts where the table of offices
  /// has none of that name for the state.
  init(holders: Table, names: Table, persons: [Actors.Person]) {
    for line in names.rows {
      for form in line.list("forms") {
        let words = form.split(separator: " ").map { Letters.word(folding: $0.utf8) }
        officesOfWords[Self.key(of: words), default: []].insert(line["office"])
      }
    }
    var covered: Set<[String]> = []
    for line in holders.rows {
      let tenure = Tenure(
        state: line["state"], office: line["office"], holder: line["holder"],
        term: Term(from: line["from"], to: line["to"]), leads: line["leads"] == "yes")
      covered.insert([tenure.state, tenure.office])
      tenuresOfState[tenure.state, default: []].append(tenure)
    }
    for person in persons where !covered.contains([person.state, person.office]) {
      tenuresOfState[person.state, default: []].append(
        Tenure(
          state: person.state, office: person.office, holder: person.name,
          term: Term(from: person.from ?? "", to: person.to ?? ""), leads: false))
    }
  }

  /// Words without order and without those that only bind them.
  private static func key(of words: [Word]) -> [Word] {
    words.filter { !FunctionWords.prepositions.contains($0) && $0 != "the" }
      .sorted { $0.scatter < $1.scatter }
  }

  /// The offices that some folded words name, in any order: `minister`, `foreign`.
  func offices(named words: [Word]) -> Set<String> { officesOfWords[Self.key(of: words)] ?? [] }

  /// Everybody who held an office of a state or organisation.
  public func tenures(of state: String) -> [Tenure] { tenuresOfState[state] ?? [] }

  /// Everybody who held one of some offices, anywhere.
  func tenures(in offices: Set<String>) -> [Tenure] {
    tenuresOfState.values.flatMap { $0.filter { offices.contains($0.office) } }
  }
}
