/// What is looked for.
///
/// Each case stands for the hits that it has in a document; a document without any does not hold it.
public indirect enum Query: Sendable, Equatable {
  /// Words in a row.
  case phrase(Phrase)
  /// A regular expression.
  case regular(RegularPattern)
  /// Two things with no more than so many words between them, in either order.
  case near(Query, Query, words: Int)
  /// Several things in one sentence.
  case together([Query])
  /// Things that a document must all hold, and things that it must not.
  case all([Query], without: [Query])
  /// Things of which a document must hold one.
  case any([Query])
}

extension Query {
  /// True where every hit is a place of its own, so that words near it can be counted.
  var isPlace: Bool {
    switch self {
    case .phrase, .regular, .near: true
    case .any(let parts): parts.allSatisfy(\.isPlace)
    case .together, .all: false
    }
  }

  /// Its phrases and regular expressions, from left to right.
  var leaves: [Query] {
    switch self {
    case .phrase, .regular: [self]
    case .near(let left, let right, _): left.leaves + right.leaves
    case .together(let parts), .any(let parts): parts.flatMap(\.leaves)
    case .all(let parts, let without): parts.flatMap(\.leaves) + without.flatMap(\.leaves)
    }
  }
}
