/// How far a long work is.
public struct WorkProgress: Sendable, Equatable {
  /// What is done, in one word: loading, reading, indexing.
  public var work: String
  /// What pieces are counted in.
  public enum Unit: Sendable {
    case documents, bytes
  }

  /// What pieces are counted in.
  public var unit: Unit
  /// How many pieces are done.
  public var done: Int
  /// Of how many.
  public var total: Int
  /// How many seconds the rest will take, as far as can be told.
  public var secondsLeft: Int

  /// How far it is in words: `12,000 of 100,000`, `40 of 85 MB`.
  public var count: String {
    switch unit {
    case .documents: return "\(Self.grouped(done)) of \(Self.grouped(total))"
    case .bytes:
      let (size, name) = total < 10_000_000 ? (1000, "kB") : (1_000_000, "MB")
      return "\(Self.grouped(done / size)) of \(Self.grouped(total / size)) \(name)"
    }
  }

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
