/// What an item of evidence is made of, before the session has given it an id.
public struct NewMark: Sendable, Equatable {
  /// The id; nil until the session gives one.
  public internal(set) var id: String?
  /// What it is; nil for evidence where there are passages, for an assumption where there are none.
  public var kind: Mark.Kind?
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
  /// How sure its analyst is of it, or nil.
  public var confidence: Confidence?
  /// The assumptions and arguments that it rests on.
  public var restsOn: [MarkReference]
  /// The ratings by scenario key.
  public var ratings: [String: Rating]

  /// Makes an item; everything may be left out.
  public init(
    kind: Mark.Kind? = nil, anchors: [Anchor] = [], codes: [String] = [], note: String? = nil,
    grade: Grade? = nil,
    relevance: Weight? = nil, origin: String? = nil, confidence: Confidence? = nil,
    restsOn: [MarkReference] = [], ratings: [String: Rating] = [:]
  ) {
    self.kind = kind
    self.anchors = anchors
    self.codes = codes
    self.note = note
    self.grade = grade
    self.relevance = relevance
    self.origin = origin
    self.confidence = confidence
    self.restsOn = restsOn
    self.ratings = ratings
  }
}
