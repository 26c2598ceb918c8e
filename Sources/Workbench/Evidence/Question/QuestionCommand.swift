import ReadoutKit
import Sessions

/// Asks the question that the scenarios answer.
struct QuestionCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "question",
    abstract: "Ask the question that the scenarios answer, or show it.")

  static let examples: Examples = [
    "question \"What is China's line towards Russia over Ukraine?\" by=2024-12-31":
      "what is to be answered, and by when",
    "question": "the question, and what its words mean here",
  ]

  @Option(help: "The horizon: by when it is to be answered (YYYY-MM-DD).")
  var by: String?

  @Option(
    name: .customLong("define"), parsing: .singleValue,
    help:
      "What a word of it means here: --define \"break: condemns the war in public\"; may be repeated."
  )
  var definitions: [String] = []

  @Argument(help: "The question, in quotation marks.")
  var words: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    guard !words.isEmpty || by != nil || !definitions.isEmpty else {
      return try bench.scenarioList()
    }
    if let by, CalendarDay(by) == nil {
      throw ReadoutError("\(by) is no date", hint: "write it as 2024-12-31")
    }
    var question = bench.state.questions[0]
    if !words.isEmpty { question.text = words.joined(separator: " ") }
    if let by { question.by = by }
    for written in definitions { try define(written, in: &question) }
    try bench.record(.questionSet(question))
    return .lines("question: \(question.shown)")
  }
}

extension QuestionCommand {
  /// Takes in a definition as typed, `TERM: meaning`; one without a meaning is taken out.
  private func define(_ written: String, in question: inout Question) throws(ReadoutError) {
    let parts = written.split(separator: ":", maxSplits: 1).map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard let term = parts.first, !term.isEmpty, written.contains(":") else {
      throw ReadoutError(
        "“\(written)” defines nothing", hint: "write the word, a colon and what it means")
    }
    question.definitions.removeAll { $0.term == term }
    if parts.count == 2 {
      question.definitions.append(Question.Definition(term: term, text: parts[1]))
    }
  }
}

extension Question {
  /// The question with its horizon, in one line.
  var shown: String {
    (text.isEmpty ? "(not asked yet)" : text) + (by.map { " To \($0)." } ?? "")
  }
}
