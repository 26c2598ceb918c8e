import ReadoutKit

/// Shows passages as running text, each sentence with its number.
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
    var answer = Answer(
      columns: [Column(alignsRight: true), Column(fit: .wrapped)])
    for reference in read.references {
      for passage in try bench.passages(of: reference) {
        try show(passage, at: &answer, bench)
      }
    }
    return answer
  }

  private func show(_ passage: Passage, at answer: inout Answer, _ bench: Workbench) throws {
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
    answer.heading.append(heading(of: document))
    answer.rows += bench.rows(ofSentences: shown, in: reading, meant: passage.range)
    let bytes = try bench.range(ofSentences: shown, in: reading)
    for plugin in bench.plugins {
      let found = try bench.findings(of: plugin, in: document).filter {
        $0.range.overlaps(bytes)
      }
      if let note = note(of: plugin, found, in: reading) { answer.notes.append(note) }
    }
    bench.nextToShow = ReadingPlace(document: document.number, sentence: shown.upperBound + 1)
  }

  private func heading(of document: Document) -> String {
    "\(document.number)  \(document.title ?? document.name)  \(document.date.shown)"
  }

  /// What a lens found in the sentences shown, in one line: `quotes  25 Xi Jinping · 26 …`.
  private func note(of plugin: any Plugin, _ found: [Finding], in reading: DocumentReading)
    -> String?
  {
    guard !found.isEmpty else { return nil }
    let parts = found.prefix(12).map { finding in
      let number = reading.sentence(at: finding.range.lowerBound)?.number ?? 0
      let word = ["speaker", "status", "stance", "canonical"].lazy
        .compactMap { finding.text($0) }.first
      return "\(number) \(word ?? "–")"
    }
    let more = found.count > 12 ? " · \(found.count - 12) more" : ""
    return "\(plugin.name)  \(parts.joined(separator: " · "))\(more)"
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
  /// Sentences as rows: number and words; those in excluded zones are faint.
  func rows(
    ofSentences numbers: ClosedRange<Int>, in reading: DocumentReading, meant: ByteRange?
  ) -> [Row] {
    reading.sentences[(numbers.lowerBound - 1)...(numbers.upperBound - 1)].map { sentence in
      let isMeant = meant.map { $0.overlaps(sentence.range) } ?? true
      return Row(
        reading.record(of: sentence.range),
        cells: [
          Cell("\(sentence.number)", .place),
          Cell(
            reading.string(sentence.range), sentence.isExcluded || !isMeant ? .faint : .plain),
        ],
        target: .passage(Passage(document: reading.document.number, range: sentence.range)))
    }
  }

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
    return Answer(
      columns: [Column(alignsRight: true), Column(fit: .wrapped)],
      rows: rows(ofSentences: place.sentence...last, in: reading, meant: nil))
  }
}
