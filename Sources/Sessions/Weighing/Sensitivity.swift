/// What the order of the scenarios rests on: each thing left out in turn, and what then comes first.
///
/// Heuer's sixth step, reconsidering how sensitive a conclusion is to a few critical items. Only
/// points are weighed here, one for I and two for II. An item goes where nothing of it is left: of
/// a document that is left out, only what no other document tells.
public struct Sensitivity: Sendable {
  /// What an item rests on, beside its ratings.
  public struct Grounds: Sendable {
    /// The documents of its passages; empty for an assumption or an absence.
    public var documents: Set<String>
    /// Who speaks in its passages; empty where nobody does, or not in all of them.
    public var speakers: Set<String>
    /// The assumptions and arguments that it rests on, over however many steps.
    public var assumptions: Set<String>
    /// Who made it.
    public var analyst: String

    /// Makes the grounds of an item.
    public init(
      documents: Set<String> = [], speakers: Set<String> = [], assumptions: Set<String> = [],
      analyst: String = ""
    ) {
      self.documents = documents
      self.speakers = speakers
      self.assumptions = assumptions
      self.analyst = analyst
    }
  }

  /// What is left out.
  public enum Part: Sendable, Hashable {
    case item(String)
    case document(String)
    case speaker(String)
    case assumption(String)
    case analyst(String)
    /// Documents that are graded alike or lie in one time, by what they have in common.
    case documents(String)
  }

  /// One thing left out.
  public struct Drop: Sendable {
    /// What was left out.
    public let part: Part
    /// The ids of the items that go with it.
    public let items: [String]
    /// The points against each scenario that remain.
    public let points: [Int]
    /// The order that they make.
    public let ranking: Ranking
  }

  /// The scenarios' keys.
  public let scenarios: [String]
  /// The points with nothing left out.
  public let points: [Int]
  /// The order with nothing left out.
  public let ranking: Ranking
  /// What may be left out, in the order: items, assumptions, documents, groups of documents,
  /// speakers, analysts.
  public let drops: [Drop]

  /// Weighs a matrix whose items rest on `grounds`, one for each item.
  ///
  /// - Parameter groups: sets of documents that are left out together, each with its name.
  public init(
    _ matrix: Matrix, grounds: [Grounds], groups: [(name: String, documents: Set<String>)] = []
  ) {
    let all = matrix.points
    let scenarios = matrix.scenarios
    self.scenarios = scenarios
    points = all
    ranking = Ranking(scenarios: scenarios, points: all)

    func drop(_ part: Part, _ items: [Int]) -> Drop {
      var left = all
      for item in items {
        for (column, rating) in matrix.items[item].ratings.prefix(left.count).enumerated() {
          left[column] -= rating?.points ?? 0
        }
      }
      return Drop(
        part: part, items: items.map { matrix.items[$0].id }, points: left,
        ranking: Ranking(scenarios: scenarios, points: left))
    }
    /// The items by a name, where all of an item's names are in one set.
    func items(_ names: (Grounds) -> Set<String>) -> [(name: String, items: [Int])] {
      var table: [String: [Int]] = [:]
      for (index, grounds) in grounds.enumerated() {
        for name in names(grounds) { table[name, default: []].append(index) }
      }
      return table.sorted { $0.key < $1.key }.map { (name: $0.key, items: $0.value) }
    }
    func only(_ names: Set<String>) -> Set<String> { names.count == 1 ? names : [] }

    var drops = matrix.items.indices.map { drop(.item(matrix.items[$0].id), [$0]) }
    drops += items(\.assumptions).map { drop(.assumption($0.name), $0.items) }
    // Of a document that others bear out, nothing goes; it is told all the same.
    var alone = Dictionary(uniqueKeysWithValues: items(\.documents).map { ($0.name, [Int]()) })
    for (index, grounds) in grounds.enumerated() where grounds.documents.count == 1 {
      for name in grounds.documents { alone[name]?.append(index) }
    }
    drops += alone.sorted { $0.key < $1.key }.map { drop(.document($0.key), $0.value) }
    drops += groups.map { group in
      drop(
        .documents(group.name),
        grounds.indices.filter {
          !grounds[$0].documents.isEmpty && grounds[$0].documents.isSubset(of: group.documents)
        })
    }
    drops += items { only($0.speakers) }.map { drop(.speaker($0.name), $0.items) }
    let analysts = Set(grounds.map(\.analyst))
    if analysts.count > 1 {
      drops += items { [$0.analyst] }.map { drop(.analyst($0.name), $0.items) }
    }
    self.drops = drops
  }

  /// What changes the first place when it is left out: what the conclusion hangs on.
  public var linchpins: [Drop] { drops.filter { $0.ranking.first != ranking.first } }

  /// What changes the order anywhere.
  public var bearing: [Drop] { drops.filter { $0.ranking != ranking } }
}
