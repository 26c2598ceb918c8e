import Reading
import ReadoutKit

/// Two sides held against each other, and how that is shown.
struct Comparison {
  let before: ComparedSide
  let after: ComparedSide
  let limit: Int
  let desk: any Desk

  private var statements: [ComparedStatement] { before.statements + after.statements }

  /// The phrases as rows, with the sides above and what the corpus cannot tell below.
  func answer(undated: QuoteSelection<ComparedStatement>.Places) throws -> Answer {
    var answer = Answer(heading: heading, isListing: true)
    let isOneSided = before.statements.isEmpty || after.statements.isEmpty
    if !isOneSided {
      var weights = WordWeights()
      for statement in statements { weights.count(statement.words) }
      let found = PhraseComparison(
        before: before.statements, after: after.statements, weights: weights, limit: limit)
      let documents = Set(statements.map(\.passage.document)).sorted()
        .compactMap { desk.document(number: $0) }
      let authors = try AuthorUses(in: documents, at: desk)
      answer.rows = try found.entries.map { try row($0, authors) }
      answer.columns = [
        Column(), Column("phrase"), Column("said", fit: .wrapped), Column("author", fit: .wrapped),
      ]
      if found.entries.isEmpty { answer.notes.append("no phrase tells the two sides apart") }
    } else {
      let empty = before.statements.isEmpty ? before : after
      answer.notes.append(
        "nothing is known to be said on the side \(empty.name): quotes timeline shows when")
    }
    if undated.count > 0 {
      answer.notes.append(
        "\(undated.count) without a date that puts \(undated.count == 1 ? "it" : "them") on a side "
          + "left out: \(undated.listed)")
    }
    if !isOneSided { answer.notes += try warnings() }
    return answer
  }

  // MARK: The sides

  private var heading: [String] {
    [title, line(of: before), line(of: after)]
  }

  /// `Xi Jinping, alone or with Vladimir Putin`.
  private var title: String {
    guard before.filter.speaker != nil, before.filter.speaker == after.filter.speaker,
      let name = SpeakerNames.shared(by: statements.map(\.speaker))
    else { return "quotations in these articles" }
    let others = Set(statements.compactMap(\.speaker).flatMap(SpeakerNames.parts))
      .subtracting([name]).sorted()
    if others.isEmpty { return name }
    let shown = others.prefix(3).joined(separator: ", ")
    return "\(name), alone or with \(shown)\(others.count > 3 ? " …" : "")"
  }

  /// `2022-02 to 2022-06   6 quotations: 5 in 1, 1 in 5`.
  private func line(of side: ComparedSide) -> String {
    let count = side.statements.count
    let documents = side.documents
    let parts = documents.prefix(5).map { "\($0.count) in \($0.number)" }
    let more = documents.count > 5 ? " …" : ""
    return "\(side.name): \(count) quotation\(count == 1 ? "" : "s")"
      + (count == 0 ? "" : " (\(parts.joined(separator: ", "))\(more))")
  }

  // MARK: Rows

  private func row(_ entry: PhraseComparison.Entry, _ authors: AuthorUses) throws -> Row {
    let places = entry.before + entry.after
    let uses = places.first.map { authors.uses(of: Array(statement($0).words[$0.words])) } ?? []
    let passages = try places.map { try passage($0) }
    let phrase = try places.first.map { try self.phrase($0, in: passages) } ?? ""
    return Row(
      [
        "change": .text(entry.change.rawValue), "phrase": .text(phrase),
        "before": .list(try entry.before.map { try value(of: $0) }),
        "after": .list(try entry.after.map { try value(of: $0) }),
        "author": .list(try uses.map { try value(of: $0) }),
      ],
      cells: [
        Cell(entry.change.rawValue, Self.style(of: entry.change)), Cell(phrase, .strong),
        Cell(
          [entry.before, entry.after].filter { !$0.isEmpty }.map(listed).joined(separator: " → "),
          .place),
        Cell(Self.listed(uses), .place),
      ], target: .passages(passages))
  }

  private static func style(of change: PhraseComparison.Change) -> Cell.Style {
    switch change {
    case .gone: .bad
    case .new: .good
    case .stays: .faint
    }
  }

  private func statement(_ place: PhraseTally.Place) -> ComparedStatement {
    (place.isAfter ? after : before).statements[place.statement]
  }

  /// Where the words of a phrase stand.
  private func passage(_ place: PhraseTally.Place) throws -> Passage {
    let statement = statement(place)
    let words = statement.words[place.words]
    let start = words.first?.range.lowerBound ?? statement.passage.range.lowerBound
    let end = words.last?.range.upperBound ?? statement.passage.range.upperBound
    return Passage(document: statement.passage.document, range: start..<end)
  }

  /// The phrase as it is worded first, with the article before it.
  private func phrase(_ place: PhraseTally.Place, in passages: [Passage]) throws -> String {
    guard let passage = passages.first, let document = desk.document(number: passage.document)
    else { return "" }
    var range = passage.range
    let words = statement(place).words
    let first = place.words.lowerBound
    if first > 0, !words[first].beginsRun, ["the", "a", "an"].contains(words[first - 1].word) {
      range = words[first - 1].range.lowerBound..<range.upperBound
    }
    return try desk.reading(of: document).shownWords(of: range, most: 200)
  }

  /// `Feb 4 1:27 · Jun 15 1:25`: the places with the dates of the words.
  private func listed(_ places: [PhraseTally.Place]) -> String {
    let years = Set(statements.compactMap { $0.date?.prefix(4) })
    var parts: [(date: String, places: [String])] = []
    for place in places.map(statement).sorted(by: { ($0.date ?? "") < ($1.date ?? "") }) {
      let date = place.date.map { SaidDay.short($0, withYear: years.count > 1) } ?? ""
      if parts.last?.date != date { parts.append((date, [])) }
      if parts[parts.count - 1].places.last != place.place {
        parts[parts.count - 1].places.append(place.place)
      }
    }
    return parts.map {
      ([$0.date] + $0.places.prefix(8)).filter { !$0.isEmpty }.joined(separator: " ")
    }
    .joined(separator: " · ")
  }

  private static func listed(_ uses: [AuthorUses.Use]) -> String {
    if uses.isEmpty { return "–" }
    return uses.prefix(6).map { ($0.isNear ? "~" : "") + $0.place }.joined(separator: " ")
      + (uses.count > 6 ? " …" : "")
  }

  private func value(of place: PhraseTally.Place) throws -> Value {
    let statement = statement(place)
    var record = try record(of: try passage(place))
    record["place"] = .text(statement.place)
    record["date"] = .optional(statement.date)
    record["speaker"] = .optional(statement.speaker)
    return .object(record)
  }

  private func value(of use: AuthorUses.Use) throws -> Value {
    var record = try record(of: use.passage)
    record["place"] = .text(use.place)
    record["same_words"] = .flag(!use.isNear)
    return .object(record)
  }

  private func record(of passage: Passage) throws -> Record {
    guard let document = desk.document(number: passage.document) else { return Record() }
    return try desk.reading(of: document).record(of: passage.range)
  }

  // MARK: What the corpus cannot tell

  private func warnings() throws -> [String] {
    [excerptWarning] + (try articleWarning().map { [$0] } ?? [])
  }

  /// Articles quote excerpts: what they do not quote may have been said.
  private var excerptWarning: String {
    let first = StateMedia.standard.fullTexts(among: desk.documents, most: 3)
      .map { "\($0.number) (\($0.sign))" }
    let readouts =
      first.isEmpty
      ? "no document shows itself to be a readout or a transcript"
      : "look for the words in full in \(first.joined(separator: ", "))"
    return
      "! gone and new speak of what these articles quote, not of all that was said; \(readouts)"
  }

  /// So many articles are held against one of which most words are.
  private static let mostCompared = 200

  /// Most of the words come from one article, which may word them in its own way.
  private func articleWarning() throws -> String? {
    let all = statements
    let documents = Dictionary(grouping: all, by: \.passage.document).mapValues(\.count)
    guard documents.count > 1, all.count >= 4,
      let most = documents.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
      most.value * 2 > all.count
    else { return nil }
    var warning = "! \(most.value) of the \(all.count) are from article \(most.key)"
    // What it makes of the words of others shows as well.
    var everyone = before.filter
    everyone.period = Period(from: nil, to: nil)
    everyone.speaker = nil
    everyone.occasion = nil
    let others = documents.keys.filter { $0 != most.key }.sorted().prefix(Self.mostCompared)
    everyone.scope.documents = ([most.key] + others).map { "\($0)" }
    let remarks = try RemarkSearch.remarks(in: everyone, at: desk)
    if remarks.contains(where: { Wordings(of: $0).differsFromOthers(most.key) }) {
      warning += ", whose words differ from the others': quotes repeated"
    }
    return warning
  }
}
