import ReadoutKit

/// Lists every place where words stand, with what is left and right of them.
struct FindCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find words: every hit with what stands left and right of it.",
    discussion: """
      "words in quotation marks" are a phrase; several words or phrases must stand in one sentence; \
      strateg* finds every word that begins so. Case and the style of quotation marks do not matter.
      Examples: find "strategic coordination" · find sanctions bank* doc=3
      """)

  @OptionGroup var scope: DocumentOptions

  @Flag(help: "Look in navigation, newsletter boxes and the like too.")
  var all = false

  @Argument(help: "Words, and phrases in quotation marks.")
  var words: [String]

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let searches = try words.map { word throws(ReadoutError) in
      guard let search = WordSearch(word) else {
        throw ReadoutError(
          "“\(word)” holds no word to look for", hint: "give letters or digits: find sanctions")
      }
      return search
    }
    guard !searches.isEmpty else {
      throw ReadoutError("nothing to look for", hint: "find \"strategic coordination\"")
    }
    var rows: [Row] = []
    var documents = 0
    let searched = try bench.documents(named: scope.documents)
    for document in searched {
      let found = hits(of: searches, in: try bench.reading(of: document))
      if !found.isEmpty { documents += 1 }
      rows += found
    }
    var answer = Answer(
      columns: [
        Column(), Column(alignsRight: true, fit: .restFromEnd), Column(), Column(fit: .rest),
      ], rows: rows)
    answer.isListing = true
    answer.notes = [
      rows.isEmpty
        ? "not found in \(searched.count) document\(searched.count == 1 ? "" : "s")"
        : "\(rows.count) in \(documents) of \(searched.count) document\(searched.count == 1 ? "" : "s")"
    ]
    return answer
  }

  private func hits(of searches: [WordSearch], in reading: DocumentReading) -> [Row] {
    var rows: [Row] = []
    for sentence in reading.sentences where all || !sentence.isExcluded {
      let found = searches.map { $0.matches(in: reading, tokens: sentence.tokens) }
      guard !found.contains(where: \.isEmpty) else { continue }
      if searches.count == 1 {
        rows += found[0].map { row(reading.range(ofTokens: $0), in: sentence, of: reading) }
      } else {
        // All of them in one sentence: one row, from the first of the first words to the last.
        let firsts = found.map { $0[0] }
        let start = firsts.map(\.lowerBound).min() ?? 0
        let end = firsts.map(\.upperBound).max() ?? 0
        rows.append(row(reading.range(ofTokens: start..<end), in: sentence, of: reading))
      }
    }
    return rows
  }

  private func row(
    _ hit: ByteRange, in sentence: Sentence, of reading: DocumentReading
  ) -> Row {
    let left = reading.string(
      sentence.range.lowerBound..<max(hit.lowerBound, sentence.range.lowerBound))
    let right = reading.string(hit.upperBound..<max(sentence.range.upperBound, hit.upperBound))
    var record = reading.record(of: hit)
    record.fields.removeAll { $0.name == "sentence" }
    record["left"] = .text(left)
    record["right"] = .text(right)
    record["sentence"] = .number(sentence.number)
    return Row(
      record,
      cells: [
        Cell(reading.place(of: hit), .place), Cell(left), Cell(reading.string(hit), .strong),
        Cell(right),
      ],
      target: .passage(Passage(document: reading.document.number, range: hit)))
  }
}
