/// Items of evidence against scenarios, with the scores that speak against each.
///
/// A cell that was not rated counts nothing and tests nothing. No score is a probability: the
/// scenario with the fewest points against it is the one least contradicted, no more.
public struct Matrix: Sendable, Equatable {
  /// One item of evidence.
  public struct Item: Sendable, Equatable {
    /// The mark's id.
    public var id: String
    /// The ratings, one a scenario; nil where none was given.
    public var ratings: [Rating?]
    /// How far the item can be relied on; medium where it has no grade.
    public var credibility: Weight
    /// How much it matters; medium where nobody said.
    public var relevance: Weight

    /// Makes an item.
    public init(
      id: String, ratings: [Rating?], credibility: Weight = .medium, relevance: Weight = .medium
    ) {
      self.id = id
      self.ratings = ratings
      self.credibility = credibility
      self.relevance = relevance
    }

    /// How far the item tells the scenarios apart: the population standard deviation of its
    /// ratings on the scale from 2 to -2; nil where nothing was rated that applies.
    public var spread: Double? {
      let values = ratings.compactMap { $0?.value }
      guard !values.isEmpty else { return nil }
      let mean = Double(values.reduce(0, +)) / Double(values.count)
      let squares = values.map { (Double($0) - mean) * (Double($0) - mean) }
      return (squares.reduce(0, +) / Double(values.count)).squareRoot()
    }

    /// True where the item contradicts no scenario, so that it does not help to choose.
    public var contradictsNothing: Bool {
      ratings.allSatisfy { ($0?.points ?? 0) == 0 }
    }
  }

  /// The scenarios' keys, in the order of the columns.
  public var scenarios: [String]
  /// The items, in the order of the rows.
  public var items: [Item]

  /// Makes a matrix; an item with fewer ratings than scenarios is unrated in the rest.
  public init(scenarios: [String], items: [Item]) {
    self.scenarios = scenarios
    self.items = items
  }

  /// Makes a matrix of marks; `ratings` says whose ratings of a mark count, `grade` how far it can
  /// be relied on.
  public init(
    marks: [Mark], scenarios: [Scenario], ratings: (Mark) -> [String: Rating] = { $0.ratings },
    grade: (Mark) -> Grade? = { $0.grade }
  ) {
    self.scenarios = scenarios.map(\.key)
    items = marks.map { mark in
      let given = ratings(mark)
      return Item(
        id: mark.id, ratings: scenarios.map { given[$0.key] },
        credibility: grade(mark)?.credibility ?? .medium, relevance: mark.relevance ?? .medium)
    }
  }

  /// The points against each scenario: 1 for I, 2 for II.
  public var points: [Int] { sums { item, rating in rating.points } }

  /// The points against each scenario, squared: 1 for I, 4 for II.
  public var squared: [Int] { sums { item, rating in rating.points * rating.points } }

  /// The points against each scenario, each times the factors of credibility and relevance, as in
  /// PARC's program.
  public var weighted: [Double] {
    sums { item, rating in
      Double(rating.points) * item.credibility.factor * item.relevance.factor
    }
  }

  /// By how many items each scenario is put to the test: neither N nor NA.
  public var testedBy: [Int] { sums { item, rating in rating.isTest ? 1 : 0 } }

  private func sums<Number: AdditiveArithmetic>(_ value: (Item, Rating) -> Number) -> [Number] {
    var sums = scenarios.map { _ in Number.zero }
    for item in items {
      for (column, rating) in item.ratings.prefix(sums.count).enumerated() {
        if let rating { sums[column] = sums[column] + value(item, rating) }
      }
    }
    return sums
  }
}
