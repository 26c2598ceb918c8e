import ReadoutKit

/// Shows passages as running text, each sentence with its number and what stands in it.
struct ShowCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a document or passages of it, sentence by sentence.")

  static let examples: Examples = [
    "show 4": "an article, each sentence with its number",
    "show 4:5-8": "four sentences of it",
    "show 4:11 --around 2": "a sentence with two on either side",
    "show m6": "what was marked",
    "quotes speaker=Xi": "a listing; then",
    "show %3": "its third row",
  ]

  @Option(help: "How many sentences to show before and after.")
  var around = 0

  @Flag(help: "The plain text, nothing added: what start and end count in.")
  var plain = false

  @Argument(
    help: ArgumentHelp(
      "Passages: DOC, DOC:SENTENCE, DOC:FIRST-LAST, DOC@START-END, %N, mN.", valueName: "place"))
  var passages: [String]

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let read = try Reference.read(
      typed(passages, in: line), namesDocument: { (try? bench.document(named: $0)) != nil })
    if let word = read.rest.first {
      // Asks for the document again, for the error that names the nearest.
      _ = try bench.document(named: word.text)
    }
    var answer = Answer(columns: ReadingView.columns)
    var views: [(view: ReadingView, shown: ClosedRange<Int>)] = []
    for reference in read.references {
      for passage in try bench.passages(of: reference) {
        try show(passage, at: &answer, &views, bench)
      }
    }
    answer.legend = ReadingView.legend(of: views)
    return answer
  }

  private func show(
    _ passage: Passage, at answer: inout Answer,
    _ views: inout [(view: ReadingView, shown: ClosedRange<Int>)], _ bench: Workbench
  ) throws {
    let document = try bench.document(named: "\(passage.document)")
    let reading = try bench.reading(of: document)
    if plain {
      answer.columns = [Column(fit: .wrapped)]
      for line in reading.string(passage.range).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        answer.rows.append(Row(["text": .text(String(line))], cells: [Cell(String(line))]))
      }
      return
    }
    guard let first = reading.sentence(at: passage.range.lowerBound),
      let last = reading.sentence(at: max(passage.range.lowerBound, passage.range.upperBound - 1))
    else {
      answer.notes.append("document \(document.number) is empty")
      return
    }
    let around = max(0, min(around, reading.sentences.count))
    let shown =
      max(
        1, first.number - around)...min(
        reading.sentences.count, max(last.number, first.number) + around)
    var view = try ReadingView(reading, on: bench)
    let isWhole = passage.range == reading.text.range
    view.meant = isWhole ? nil : passage.range
    var rows = view.rows(ofSentences: shown, isWhole: isWhole)
    // Passages of one document stand below one title.
    if !answer.rows.contains(where: { $0.record["doc"] == .text(document.name) }) {
      rows[0].above = view.heading
    }
    answer.rows += rows
    views.append((view, shown))
    bench.nextToShow = ReadingPlace(document: document.number, sentence: shown.upperBound + 1)
  }
}

/// Where reading goes on when Enter is typed alone.
public struct ReadingPlace: Sendable, Equatable {
  /// The document's number.
  public var document: Int
  /// The number of the next sentence.
  public var sentence: Int
}

extension Workbench {
  /// The next sentences where reading stopped, or nil where there is nothing to go on with.
  public func goOn(sentences count: Int = 5) throws -> Answer? {
    guard let place = nextToShow else { return nil }
    let reading = try reading(of: document(named: "\(place.document)"))
    guard place.sentence <= reading.sentences.count else {
      nextToShow = nil
      return .lines("the end of document \(place.document)")
    }
    let last = min(reading.sentences.count, place.sentence + count - 1)
    nextToShow = ReadingPlace(document: place.document, sentence: last + 1)
    let view = try ReadingView(reading, on: self)
    var answer = Answer(
      columns: ReadingView.columns,
      rows: view.rows(ofSentences: place.sentence...last, isWhole: false))
    answer.legend = ReadingView.legend(of: [(view, place.sentence...last)])
    return answer
  }
}
