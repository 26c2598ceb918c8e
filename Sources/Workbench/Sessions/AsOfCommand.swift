import ReadoutKit
import Sessions

/// Looks at the judgements as they stood at an earlier time.
struct AsOfCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "as-of",
    abstract: "Look at the judgements of an earlier time.",
    discussion: """
      A day is meant to its end, in UTC. Nothing can be changed there.
      """)

  static let examples: Examples = [
    "as-of 2026-12-31 matrix": "the matrix as it stood on that day",
    "as-of 2026-12-31T14:00 marks code=rhetoric": "at that minute",
    "as-of 2026-12-31": "the scenarios, and how many marks there were",
  ]

  @Argument(
    help: ArgumentHelp(
      "A day or a time in UTC, then a command that looks: marks, matrix, scenario, code.",
      valueName: "time"))
  var words: [String]

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let time = try Self.time(words[0])
    bench.past = (time, bench.session.state(asOf: time))
    defer { bench.past = nil }
    var answer = try bench.scenarioList()
    let count = bench.state.marks.count
    answer.notes.append("as of \(words[0]): \(count) mark\(count == 1 ? "" : "s")")
    return answer
  }

  /// The last moment that a day, a minute or a second stands for, as the log writes times.
  static func time(_ written: String) throws(ReadoutError) -> String {
    let end = "9999-12-31T23:59:59.999Z"
    let bare = written.hasSuffix("Z") ? String(written.dropLast()) : written
    let isTime =
      [10, 13, 16, 19, 23].contains(bare.utf8.count) && CalendarDay(String(bare.prefix(10))) != nil
      && zip(bare.utf8, end.utf8).allSatisfy { byte, pattern in
        (0x30...0x39).contains(pattern) ? (0x30...0x39).contains(byte) : byte == pattern
      }
    guard isTime else {
      throw ReadoutError("\(written) is no day or time", hint: "2024-05-30 or 2024-05-30T14:00")
    }
    return bare + end.dropFirst(bare.utf8.count)
  }
}
