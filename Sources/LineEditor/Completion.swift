/// One way to complete the word at the cursor.
public struct Completion: Equatable, Sendable {
  /// What takes the place of the word, whole.
  public var text: String

  /// What is said about it in a list; may be empty.
  public var summary: String

  /// Whether a space follows once this is the only candidate left.
  public var addsSpace: Bool

  /// Makes a candidate.
  public init(_ text: String, summary: String = "", addsSpace: Bool = true) {
    self.text = text
    self.summary = summary
    self.addsSpace = addsSpace
  }
}

/// The candidates for the word at the cursor, and where that word stands.
public struct CompletionSet: Equatable, Sendable {
  /// The word to be replaced, in UTF-8 bytes of the line; what lies outside the line is cut off.
  public var replacing: Range<Int>

  /// The candidates in the order in which they are listed.
  public var candidates: [Completion]

  /// Makes a set of candidates.
  public init(replacing: Range<Int>, candidates: [Completion]) {
    self.replacing = replacing
    self.candidates = candidates
  }

  /// Nothing to offer: Tab sounds the bell.
  public static let none = CompletionSet(replacing: 0..<0, candidates: [])
}
