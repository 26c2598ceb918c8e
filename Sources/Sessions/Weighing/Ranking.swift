/// Scenarios in order of what speaks against them, the least contradicted first; those with equal
/// points share a place.
public struct Ranking: Sendable, Equatable {
  /// The keys of each place.
  public let places: [[String]]

  /// Orders scenarios by their points against.
  public init(scenarios: [String], points: [Int]) {
    let pairs = zip(scenarios, points)
    places = Set(points.prefix(scenarios.count)).sorted().map { level in
      pairs.filter { $0.1 == level }.map(\.0)
    }
  }

  /// The keys of the first place.
  public var first: [String] { places.first ?? [] }

  /// The place of a scenario, from 0; nil for one that is not there.
  public func place(of key: String) -> Int? { places.firstIndex { $0.contains(key) } }

  /// In one line: `hedge, back = broker, break`.
  public var summary: String {
    places.map { $0.joined(separator: " = ") }.joined(separator: ", ")
  }

  /// What is otherwise than in another ranking of the same scenarios, in one line: who leads now,
  /// or else which neighbours have changed places; nil where nothing is.
  public func change(since other: Ranking) -> String? {
    if self == other { return nil }
    if first != other.first { return "\(first.joined(separator: " = ")) first" }
    let keys = other.places.flatMap(\.self)
    var parts: [String] = []
    for (index, upper) in keys.enumerated() {
      for lower in keys.dropFirst(index + 1) {
        guard let a = place(of: upper), let b = place(of: lower),
          let before = other.place(of: upper), let after = other.place(of: lower)
        else { continue }
        if a == b, before != after { parts.append("\(upper) and \(lower) level") }
        if a > b { parts.append("\(lower) before \(upper)") }
        if a < b, before == after { parts.append("\(upper) before \(lower)") }
      }
    }
    return parts.joined(separator: ", ")
  }
}
