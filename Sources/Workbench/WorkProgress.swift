/// How far a long work is.
public struct WorkProgress: Sendable, Equatable {
  /// What is done, in one word: loading, reading, indexing.
  public var work: String
  /// How many pieces are done: files or documents.
  public var done: Int
  /// Of how many.
  public var total: Int
  /// How many seconds the rest will take, as far as can be told.
  public var secondsLeft: Int

  /// How far it is in words: `12,000 of 100,000`.
  public var count: String { "\(Self.grouped(done)) of \(Self.grouped(total))" }

  /// How long the rest will take in words: `4 s left`, `3 min left`.
  public var rest: String {
    switch secondsLeft {
    case ..<90: "\(secondsLeft) s left"
    case ..<5400: "\((secondsLeft + 30) / 60) min left"
    default: "\(secondsLeft / 3600) h \(secondsLeft % 3600 / 60) min left"
    }
  }

  /// A number with a comma before each three digits.
  private static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var place = digits.utf8.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
  }
}
