/// What an item of evidence is made of, before the session has given it an id.
public struct NewMark: Sendable, Equatable {
  /// The id; nil until the session gives one.
  public internal(set) var id: String?
  /// Its passages; may be empty.
  public var anchors: [Anchor]
  /// Its codes.
  public var codes: [String]
  /// A note, or nil.
  public var note: String?
  /// How far it can be relied on, or nil.
  public var grade: Grade?
  /// How much it matters to the question, or nil.
  public var relevance: Weight?
  /// Where all its passages come from in the end, or nil.
  public var origin: String?
  /// The ratings by scenario key.
  public var ratings: [String: Rating]

  /// Makes an item; everything may be left out.
  public init(
    anchors: [Anchor] = [], codes: [String] = [], note: String? = nil, grade: Grade? = nil,
    relevance: Weight? = nil, origin: String? = nil, ratings: [String: Rating] = [:]
  ) {
    self.anchors = anchors
    self.codes = codes
    self.note = note
    self.grade = grade
    self.relevance = relevance
    self.origin = origin
    self.ratings = ratings
  }
}
