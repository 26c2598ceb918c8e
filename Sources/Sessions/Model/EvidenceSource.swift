/// What is graded by a letter once, for every item that rests on it: an outlet, or one document.
public enum EvidenceSource: Sendable, Hashable {
  /// Every document of an outlet, by its name.
  case outlet(String)
  /// One document, by its name.
  case document(String)
}

/// The letter of a source, and why it was given.
public struct SourceGrade: Sendable, Equatable {
  /// What is graded.
  public var source: EvidenceSource
  /// Its reliability.
  public var letter: Grade.Source
  /// Why, or nil.
  public var reason: String?

  /// Makes the grade of a source.
  public init(source: EvidenceSource, letter: Grade.Source, reason: String? = nil) {
    self.source = source
    self.letter = letter
    self.reason = reason
  }
}
