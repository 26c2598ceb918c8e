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
  /// What its words mean here, in the order given.
  public var definitions: [Definition]

  /// A word of the question and what it means here.
  public struct Definition: Sendable, Equatable {
    /// The word.
    public var term: String
    /// What it means.
    public var text: String

    /// Makes a definition.
    public init(term: String, text: String) {
      self.term = term
      self.text = text
    }
  }

  /// Makes a question; without an id it is the session's first.
  public init(
    id: String = Question.firstID, text: String, by: String? = nil,
    definitions: [Definition] = []
  ) {
    self.id = id
    self.text = text
    self.by = by
    self.definitions = definitions
  }
}
