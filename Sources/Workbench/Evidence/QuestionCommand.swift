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
    if let by, CalendarDay(by) == nil {
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
