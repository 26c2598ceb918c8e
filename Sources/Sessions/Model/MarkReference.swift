/// Which mark an event speaks of: the id that people use, and what the mark stems from.
///
/// The id is for reading; where two files are united and both have an `m7`, the other tells which.
public struct MarkReference: Sendable, Equatable, ExpressibleByStringLiteral {
  /// The id, such as `m7`.
  public var id: String
  /// What the mark stems from, see ``Mark/added``; nil until the session has looked it up.
  public internal(set) var added: String?

  /// Makes a reference by id.
  public init(_ id: String) { self.id = id }

  /// Makes a reference by id.
  public init(stringLiteral value: String) { self.init(value) }

  init(id: String, added: String?) {
    self.id = id
    self.added = added
  }
}
