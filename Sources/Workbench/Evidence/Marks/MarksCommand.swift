import ReadoutKit
import Sessions
import Store

/// Lists the items of evidence.
struct MarksCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "marks", abstract: "List the marks with their words, ratings and notes.")

  static let examples: Examples = [
    "marks": "all, with words, ratings and notes",
    "marks scenario=back rating=II": "what speaks strongly against a scenario",
    "marks code=rhetoric": "with a code or one beneath it",
    "marks speaker=Xi from=2022-06": "by who is quoted in them, and when",
  ]

  @OptionGroup var scope: DocumentOptions

  @Option(help: "Only marks rated for this scenario.")
  var scenario: String?

  @Option(
    help: "Only marks with this rating (for --scenario, where that is given).", completion: .ratings
  )
  var rating: String?

  @Option(help: "Only marks with this code, or one beneath it.")
  var code: String?

  @Option(help: "Only marks in whose passages this speaker is quoted: any part of the name.")
  var speaker: String?

  @Option(help: "Only marks with a passage of this outlet: any part of its name.")
  var outlet: String?

  @Option(help: "Only marks with a passage of a document from this day, month or year on.")
  var from: String?

  @Option(help: "Only marks with a passage of a document from this day, month or year, or before.")
  var to: String?

  @Option(help: ArgumentHelp("Only marks that this analyst made.", valueName: "analyst"))
  var by: String?

  @Option(
    name: .customLong("as"), help: "Only evidence, assumptions, arguments or absences.")
  var kind: Mark.Kind?

  @Option(help: "Only marks in this state: exact, moved, fuzzy, ambiguous or orphan.")
  var state: Placement.State?

  @Option(help: "Only marks with these words in their passages or notes.")
  var text: String?

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    if let scenario { try bench.checkScenario(scenario) }
    let wanted = try rating.map { word throws(ReadoutError) -> Rating in
      guard let rating = Rating(word) else {
        throw ReadoutError("\(word) is no rating", hint: "one of CC, C, N, I, II, NA")
      }
      return rating
    }
    let names =
      scope.documents.isEmpty ? nil : Set(try bench.documents(named: scope.documents).map(\.name))
    let days = from == nil && to == nil ? nil : try DaySpan(from: from, to: to)
    let marks = try bench.state.marks.filter { mark in
      let ratings = mark.ratings.filter { scenario == nil || $0.key == scenario }
      return try (scenario == nil || !ratings.isEmpty)
        && (wanted == nil || ratings.values.contains { $0 == wanted })
        && (names == nil || mark.anchors.contains { names?.contains($0.document) == true })
        && (code.map { code in mark.codes.contains { Code.covers(code, $0) } } ?? true)
        && (by.map { $0 == mark.analyst } ?? true) && (kind.map { $0 == mark.kind } ?? true)
        && isFrom(mark, days, on: bench) && isSaid(mark, on: bench)
        && (text.map { holds($0, mark) } ?? true)
    }
    var answer = try bench.table(of: marks)
    answer.isListing = true
    answer.showsRowNumbers = false
    if marks.isEmpty {
      answer.notes = [
        bench.state.marks.isEmpty
          ? "nothing is marked yet: mark 1:25, or mark %1 after a listing" : "no mark fits"
      ]
    }
    return answer
  }

  private func isFrom(_ mark: Mark, _ days: DaySpan?, on bench: Workbench) throws -> Bool {
    if let state, !bench.placed(mark).contains(where: { $0.state == state }) { return false }
    guard days != nil || outlet != nil else { return true }
    let documents = mark.anchors.compactMap { bench.store.document(named: $0.document) }
    let wanted = outlet?.lowercased()
    return documents.contains { document in
      (days.map { $0.overlaps(document.date) } ?? true)
        && (wanted.map { document.outlet?.lowercased().contains($0) == true } ?? true)
    }
  }

  private func isSaid(_ mark: Mark, on bench: Workbench) throws -> Bool {
    guard let speaker = speaker?.lowercased() else { return true }
    return try bench.speakers(in: [mark])[0].contains { $0.lowercased().contains(speaker) }
  }

  private func holds(_ words: String, _ mark: Mark) -> Bool {
    let folded = words.lowercased()
    let texts = mark.anchors.map(\.words) + mark.notes.map(\.text)
    return texts.contains { $0.lowercased().contains(folded) }
  }
}

extension Placement.State: ExpressibleByArgument {}

extension Workbench {
  /// One mark in one line, as the answer to a command that has changed it.
  func line(of mark: Mark) throws -> Answer {
    let placed = placed(mark)
    let ratings = state.scenarios.compactMap { scenario in
      mark.ratings[scenario.key].map { "\(scenario.key) \($0.symbol)" }
    }
    let details = [ratings.joined(separator: " · "), grade(of: mark)?.symbol ?? ""]
    var answer = try table(of: [mark])
    answer.columns = [
      Column(), Column(), Column(fit: .rest), Column(), Column(fit: .rest),
    ]
    answer.rows[0].cells = [
      Cell(mark.id, .place), Cell(places(of: placed), .place),
      Cell(shownWords(of: placed)), Cell(details.filter { !$0.isEmpty }.joined(separator: "  ")),
      Cell(remarks(on: mark), .faint),
    ]
    return answer
  }

  /// Marks as a table: id, where, ratings, words, and what is not as it was.
  func table(of marks: [Mark]) throws -> Answer {
    let scenarios = state.scenarios
    var columns = [Column(""), Column("where")]
    columns += scenarios.map { Column($0.key) }
    let hasGrades = marks.contains { grade(of: $0) != nil }
    if hasGrades { columns.append(Column("grade", isAside: true)) }
    columns += [Column("words", fit: .rest), Column("note", fit: .rest, isAside: true)]
    var notes: [String] = []
    let rows = try marks.map { mark in
      let placed = placed(mark)
      var cells = [Cell(mark.id, .place), Cell(places(of: placed), .place)]
      cells += scenarios.map { scenario in
        let rating = mark.ratings[scenario.key]
        return Cell(rating?.symbol ?? "·", rating?.style ?? .faint)
      }
      if hasGrades { cells.append(Cell(grade(of: mark)?.symbol ?? "")) }
      cells.append(Cell(shownWords(of: placed)))
      cells.append(Cell(remarks(on: mark), .faint))
      notes += placed.compactMap { warning(of: mark, $0) }
      return Row(
        try record(of: mark, placed), cells: cells,
        target: .mark(mark.id))
    }
    return Answer(columns: columns, rows: rows, notes: notes)
  }

  /// The words of the first passage, with how many more there are.
  private func shownWords(of placed: [PlacedAnchor]) -> String {
    guard let first = placed.first else { return "(no passage: an assumption)" }
    return words(of: first) + (placed.count > 1 ? "  (+\(placed.count - 1))" : "")
  }

  /// Codes and note.
  private func remarks(on mark: Mark) -> String {
    (mark.codes.isEmpty ? "" : "[\(mark.codes.joined(separator: " "))] ") + (mark.note ?? "")
  }

  private func places(of placed: [PlacedAnchor]) -> String {
    guard let first = placed.first else { return "–" }
    guard let passage = first.passage,
      let document = try? document(named: "\(passage.document)"),
      let reading = try? reading(of: document)
    else { return "lost" }
    return reading.place(of: passage.range)
  }

  /// The words where they stand now, or as they were marked where they stand nowhere.
  private func words(of placed: PlacedAnchor) -> String {
    guard let passage = placed.passage, placed.state != .exact,
      let document = try? document(named: "\(passage.document)"),
      let text = try? text(of: document)
    else { return placed.anchor.words }
    return text.string(passage.range)
  }

  /// What an analyst must know of a passage that is not as it was marked.
  private func warning(of mark: Mark, _ placed: PlacedAnchor) -> String? {
    let what =
      switch placed.state {
      case .exact: nil as String?
      case .moved: "the same words at another place of the document"
      case .fuzzy: "the words have changed: \(change(of: placed))"
      case .ambiguous: "fits here no better than elsewhere, or too little: \(change(of: placed))"
      case .orphan:
        placed.document == nil
          ? "\(placed.anchor.document) is not loaded" : "the words are gone from the document"
      }
    let score = placed.state == .fuzzy || placed.state == .ambiguous ? " \(placed.percent) %" : ""
    return what.map { "\(mark.id) \(placed.state.rawValue)\(score): \($0)" }
  }

  private func change(of placed: PlacedAnchor) -> String {
    let change = WordChange(from: placed.anchor.words, to: words(of: placed))
    return change.was == change.now
      ? "marked as “\(change.was)”" : "“\(change.was)” reads “\(change.now)” now"
  }

  private func record(of mark: Mark, _ placed: [PlacedAnchor]) throws -> Record {
    let passages = placed.map { placed -> Record in
      var start = placed.anchor.start
      var end = placed.anchor.end
      var words = placed.anchor.words
      if placed.state != .exact, let passage = placed.passage,
        let document = try? document(named: "\(passage.document)"),
        let text = try? text(of: document)
      {
        start = text.codePoint(ofByte: passage.range.lowerBound)
        end = text.codePoint(ofByte: passage.range.upperBound)
        words = text.string(passage.range)
      }
      return [
        "doc": .text(placed.anchor.document), "start": .number(start), "end": .number(end),
        "text": .text(words), "state": .text(placed.state.rawValue),
      ]
    }
    let first = passages.first ?? Record()
    let scenarios = state.scenarios
    let ratings = mark.ratings
    return [
      "id": .text(mark.id), "doc": first["doc"], "start": first["start"], "end": first["end"],
      "text": first["text"], "passages": .list(passages.map(Value.object)),
      "ratings": .object(
        Record(
          scenarios.compactMap { scenario in
            ratings[scenario.key].map { (name: scenario.key, value: .text($0.symbol)) }
          })),
      "codes": .texts(mark.codes), "note": .optional(mark.note),
      "grade": .optional(grade(of: mark)?.symbol), "relevance": .optional(mark.relevance?.rawValue),
      "origin": .optional(mark.origin), "analyst": .text(mark.analyst),
      "created": .text(mark.created), "as": .text(mark.kind.rawValue),
      "confidence": .optional(mark.confidence?.rawValue),
      "rests_on": .texts(state.assumptions(of: mark).sorted()),
      "state": .text(Placement.State.worst(of: placed.map(\.state)).rawValue),
    ]
  }
}

extension Rating {
  /// Green for a scenario, red against it; the letters say the same.
  var style: Cell.Style {
    switch self {
    case .veryConsistent, .consistent: .good
    case .inconsistent, .veryInconsistent: .bad
    case .neutral, .notApplicable: .faint
    }
  }
}
