/// What is to be answered, by when; it holds the scenarios of one matrix.
public struct Question: Sendable, Equatable, Identifiable {
  /// The id of the question that every session has.
  public static let firstID = "q1"

  /// The id: `q1` for the first, then `q2` and so on.
  public var id: String
  /// The question as asked; empty until it has been.
  public var text: String
  /// The horizon (`YYYY-MM-DD`), or nil where none was set.
  public var by: String?

  /// Makes a question; without an id it is the session's first.
  public init(id: String = Question.firstID, text: String, by: String? = nil) {
    self.id = id
    self.text = text
    self.by = by
  }
}
