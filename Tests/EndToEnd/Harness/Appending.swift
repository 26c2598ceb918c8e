import Testing

/// What `appends`, the program that does nothing but append marks to a session, has said.
struct Appending {
  /// The marks that it found, as `id=number`.
  var found: Set<String> = []
  /// The marks that it says are done.
  var done: Set<String> = []
  /// True where it says that the session bears another name now.
  var isSaved = false
  /// The reasons of what failed.
  var failures: [String] = []
  /// True once it had opened the session.
  var isOpen = false

  /// Reads lines; one that was not written to its end is no confirmation.
  init(_ lines: [String]) {
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      switch words.first {
      case "open":
        isOpen = true
        found = Set(words.dropFirst())
      case "done": done.formUnion(words.dropFirst())
      case "saved": isSaved = true
      case "failed": failures.append(line)
      default: break
      }
    }
  }

  /// Reads what a run has said.
  init(_ outcome: Outcome) {
    let isWhole = outcome.outputBytes.last == UInt8(ascii: "\n")
    self.init(isWhole ? outcome.lines : Array(outcome.lines.dropLast()))
  }

  /// Where the program is, beside the tests; nil where it is not built.
  static let program = Checkout.beside("appends")
}

extension Workplace {
  /// Appends marks to a session in this workplace.
  func append(
    _ count: Int, to session: String, saving other: String? = nil,
    environment: [String: String] = [:], at location: SourceLocation = #_sourceLocation
  ) throws -> (said: Appending, code: Int32) {
    let program = try #require(Appending.program, sourceLocation: location)
    let outcome = try run(
      [session, "\(count)"] + (other.map { [$0] } ?? []), environment: environment,
      program: program, at: location)
    return (Appending(outcome), outcome.code)
  }
}
