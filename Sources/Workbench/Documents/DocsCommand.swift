import ReadoutKit
import Sessions

/// Lists the documents, or tells what is known of one.
struct DocsCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs",
    abstract: "List the documents, or what is known of some.")

  static let examples: Examples = [
    "docs": "the articles with title, author, date and length",
    "docs 3": "what is known of one, and whence its date is known",
    "docs 2022-09 --format jsonl": "the same as data, by the beginning of its name",
  ]

  @Argument(
    help: ArgumentHelp(
      "Numbers or beginnings of names; all documents where none is given.", valueName: "doc"))
  var references: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let documents = try bench.documents(named: references)
    if !references.isEmpty, documents.count == 1 { return try card(of: documents[0], bench) }
    return try list(documents, bench)
  }

  private func list(_ documents: [Document], _ bench: Workbench) throws -> Answer {
    let rows = try documents.enumerated().map { index, document in
      try bench.tell(index, of: documents.count)
      return Row(
        try record(of: document, bench),
        cells: [
          Cell("\(document.number)", .place), Cell(short(document.name), .faint),
          document.title.map { Cell($0, .strong) } ?? Cell(opening(of: document, bench)),
          Cell(document.author ?? "–", document.author == nil ? .faint : .plain),
          Cell(document.date.shown, document.date.from == nil ? .faint : .plain),
          Cell("\(document.words)"),
        ], target: .document(document.number))
    }
    var answer = Answer(
      columns: [
        Column("#", alignsRight: true), Column("name", isAside: true), Column("title", fit: .rest),
        Column("by"), Column("date"), Column("words", alignsRight: true),
      ], rows: rows)
    answer.isListing = true
    answer.showsRowNumbers = false
    let untitled = documents.count { $0.title == nil }
    if untitled > 0 {
      answer.notes.append(
        "\(untitled) without a title: shown by their first words, behind –")
    }
    return answer
  }

  /// A name as it is typed: its beginning is enough.
  private func short(_ name: String) -> String {
    name.count > 21 ? name.prefix(20) + "…" : name
  }

  /// The first words of a document without a title.
  private func opening(of document: Document, _ bench: Workbench) -> String {
    guard let reading = try? bench.reading(of: document),
      let first = reading.sentences.first(where: { sentence in
        !sentence.isExcluded
          && !document.zones.contains { $0.range.contains(sentence.range.lowerBound) }
      })
    else { return "–" }
    return "– " + reading.string(first.range)
  }

  private func card(of document: Document, _ bench: Workbench) throws -> Answer {
    let reading = try bench.reading(of: document)
    let excluded = reading.sentences.count { $0.isExcluded }
    var lines: [(String, String)] = [
      ("name", document.name), ("file", document.path), ("title", document.title ?? "none"),
    ]
    if let subtitle = document.subtitle { lines.append(("subtitle", subtitle)) }
    lines += [
      ("author", document.author ?? "none"), ("outlet", document.outlet ?? "not stated"),
      ("date", document.date.described),
    ]
    lines += document.date.clues.map { clue in
      let place = reading.place(of: clue.range)
      return ("", "“\(quoted(clue, reading))” \(place): \(clue.tells)")
    }
    lines += [
      ("language", document.language ?? "not told"),
      ("length", "\(document.words) words, \(reading.sentences.count) sentences"),
    ]
    if !document.zones.isEmpty {
      let kinds = document.zones.map { zone in
        "\(zone.kind.rawValue) \(reading.place(of: zone.range))"
      }
      lines.append(("zones", kinds.joined(separator: " · ")))
      lines.append(
        (
          "",
          excluded == 0
            ? "all of it is read" : "\(excluded) sentence\(excluded == 1 ? "" : "s") set aside"
        ))
    }
    for plugin in bench.plugins {
      let count = try bench.findings(of: plugin, in: document).count
      lines.append((plugin.name, "\(count)"))
    }
    let marks = bench.session.state.marks.count { mark in
      mark.anchors.contains { $0.document == document.name }
    }
    lines.append(("marks", "\(marks)"))
    let record = try record(of: document, bench)
    let rows = lines.enumerated().map { index, line in
      Row(
        index == 0 ? record : Record(),
        cells: [Cell(line.0, .faint), Cell(line.1, line.0 == "title" ? .strong : .plain)])
    }
    return Answer(
      columns: [Column(alignsRight: true), Column(fit: .wrapped)],
      rows: rows)
  }

  /// The words of a clue on one line.
  private func quoted(_ clue: DocumentDate.Clue, _ reading: DocumentReading) -> String {
    reading.string(clue.range).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private func record(of document: Document, _ bench: Workbench) throws -> Record {
    let text = document.zones.isEmpty ? nil : try bench.text(of: document)
    return [
      "number": .number(document.number), "doc": .text(document.name),
      "path": .text(document.path), "title": .optional(document.title),
      "subtitle": .optional(document.subtitle), "author": .optional(document.author),
      "outlet": .optional(document.outlet), "date": .optional(document.date.stated),
      "date_from": .optional(document.date.from), "date_to": .optional(document.date.to),
      "date_basis": .optional(document.date.basis?.rawValue),
      "language": .optional(document.language), "words": .number(document.words),
      "zones": .list(
        document.zones.map { zone in
          .object([
            "start": .number(text?.codePoint(ofByte: zone.range.lowerBound) ?? 0),
            "end": .number(text?.codePoint(ofByte: zone.range.upperBound) ?? 0),
            "kind": .text(zone.kind.rawValue), "excluded": .flag(zone.kind.isExcluded),
          ])
        }),
    ]
  }
}

extension DocumentDate {
  /// The date as a table shows it: the month or the year of a range, `~` behind one that is worked
  /// out, `+` where it has no end, `–` for none.
  var shown: String {
    if let stated { return stated }
    switch (from, to) {
    case (let from?, let to?):
      let months = (from.prefix(7), to.prefix(7))
      let years = (from.prefix(4), to.prefix(4))
      if months.0 == months.1 { return "\(months.0)~" }
      return years.0 == years.1 ? "\(years.0)~" : "\(years.0)–\(years.1.suffix(2))~"
    case (let from?, nil): return "\(from.prefix(4))+~"
    case (nil, let to?): return "–\(to.prefix(4))~"
    case (nil, nil): return "–"
    }
  }

  /// The date in words, with where it was found.
  var described: String {
    if let stated { return "\(stated), \(basis?.described ?? "stated")" }
    switch (from, to) {
    case (let from?, let to?): return "between \(from) and \(to), worked out"
    case (let from?, nil): return "not before \(from), worked out"
    case (nil, let to?): return "not after \(to), worked out"
    case (nil, nil): return "none stated"
    }
  }
}

extension DocumentDate.Basis {
  /// Where a stated day was found, in words.
  fileprivate var described: String {
    switch self {
    case .page: "stated on the page"
    case .field: "a field of its record"
    case .sideFile: "from metadata.csv"
    case .fileName: "from the file’s name"
    case .text: "worked out"
    }
  }
}
