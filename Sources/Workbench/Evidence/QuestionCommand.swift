import ReadoutKit
import Sessions

/// Asks the question that the scenarios answer.
struct QuestionCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "question",
    abstract: "Ask the question that the scenarios answer, or show it.",
    discussion: "Example: question \"What is China's line towards Russia?\" --by 2024-12-31")

  @Option(help: "The horizon: by when it is to be answered (YYYY-MM-DD).")
  var by: String?

  @Argument(help: "The question, in quotation marks.")
  var words: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    guard !words.isEmpty || by != nil else { return try bench.scenarioList() }
    if let by, !by.isDate {
      throw ReadoutError("\(by) is no date", hint: "write it as 2024-12-31")
    }
    var question = bench.session.state.questions[0]
    if !words.isEmpty { question.text = words.joined(separator: " ") }
    if let by { question.by = by }
    try bench.record(.questionSet(question))
    return .lines("question: \(question.shown)")
  }
}

extension Question {
  /// The question with its horizon, in one line.
  var shown: String {
    (text.isEmpty ? "(not asked yet)" : text) + (by.map { " To \($0)." } ?? "")
  }
}

extension String {
  /// True for `YYYY-MM-DD` with a month and day that exist.
  var isDate: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), day >= 1
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= lengths[month - 1]
  }
}
