/// How far an item can be relied on: a letter for its source, a digit for what it says.
///
/// The two are judged independently of each other; either may be left out.
public struct Grade: Sendable, Equatable {
  /// The reliability of a source, from A (completely reliable) to E; F cannot be judged.
  public enum Source: String, Sendable, CaseIterable {
    case a = "A", b = "B", c = "C", d = "D", e = "E", f = "F"
  }

  /// The source's letter, or nil.
  public var source: Source?
  /// The item's digit: 1 (confirmed) to 5 (improbable), 6 cannot be judged; or nil.
  public var item: Int?

  /// Makes a grade of a letter, a digit, or both; nil for neither and for another digit.
  public init?(source: Source?, item: Int?) {
    if source == nil, item == nil { return nil }
    if let item, !(1...6).contains(item) { return nil }
    self.source = source
    self.item = item
  }

  /// Reads a grade as typed: `B2`, `b2`, `B` or `2`; nil for anything else.
  public init?(_ word: some StringProtocol) {
    var rest = Substring(word.uppercased())
    let source = rest.first.flatMap { Source(rawValue: String($0)) }
    if source != nil { rest = rest.dropFirst() }
    guard rest.utf8.count < 2, rest.isEmpty || Int(rest) != nil else { return nil }
    self.init(source: source, item: Int(rest))
  }

  /// The grade as written: `B2`.
  public var symbol: String { (source?.rawValue ?? "") + (item.map(String.init) ?? "") }

  /// The weight of the less reliable of the two: A, B, 1 and 2 are high, C and 3 medium, D, E, 4
  /// and 5 low; what cannot be judged is medium.
  public var credibility: Weight {
    let ofSource: Weight? = source.map {
      switch $0 {
      case .a, .b: .high
      case .c, .f: .medium
      case .d, .e: .low
      }
    }
    let ofItem: Weight? = item.map { $0 <= 2 ? .high : $0 == 3 || $0 == 6 ? .medium : .low }
    return [ofSource, ofItem].compactMap(\.self).min() ?? .medium
  }
}
