/// One answer to a question; answers to one question exclude one another.
public struct Scenario: Sendable, Equatable, Identifiable {
  /// The short name it is typed by, unique in the session.
  public var key: String
  /// What would have to be true.
  public var text: String
  /// The id of the question that it answers.
  public var question: String
  /// The word for its likelihood, from the vocabulary in use, or nil.
  public var likelihood: String?
  /// The confidence in that likelihood, or nil.
  public var confidence: Confidence?

  /// The key.
  public var id: String { key }

  /// Makes a scenario; without a question it answers the session's first.
  public init(
    key: String, text: String, question: String = Question.firstID, likelihood: String? = nil,
    confidence: Confidence? = nil
  ) {
    self.key = key
    self.text = text
    self.question = question
    self.likelihood = likelihood
    self.confidence = confidence
  }
}
