import Reading
import ReadoutKit
import Testing

@testable import Sanctions

/// An entry of a table in a sentence that uses it, and what the lens has to make of it.
struct EntryExample: Sendable, CustomTestStringConvertible {
  let table: String
  let entry: String
  let sentence: String
  let expected: String

  var testDescription: String { "\(table): \(entry)" }
}

@Suite("Every entry of the tables in a sentence") struct VocabularyTests {
  @Test("a word for measures makes a mention", arguments: EntryExample.triggers)
  func trigger(_ example: EntryExample) {
    #expect(findings(in: example.sentence).map { $0.text("status") }.contains(example.expected))
  }

  @Test("a word that governs measures says how they stand", arguments: EntryExample.governors)
  func governor(_ example: EntryExample) {
    let read = findings(in: example.sentence).compactMap { $0.text("status") }
    #expect(read.contains { example.expected.split(separator: " ").contains(Substring($0)) })
  }

  @Test(
    "a measure is named as the vocabulary of sanctions lists has it",
    arguments: EntryExample.measures)
  func measure(_ example: EntryExample) {
    #expect(
      findings(in: example.sentence).contains { $0.texts("measure").contains(example.expected) })
  }

  @Test("goods are named", arguments: EntryExample.goods)
  func goods(_ example: EntryExample) {
    #expect(
      findings(in: example.sentence).contains { $0.texts("goods").contains(example.expected) })
  }

  @Test("what measures are about is named", arguments: EntryExample.regimes)
  func regime(_ example: EntryExample) {
    #expect(findings(in: example.sentence).contains { $0.text("regime") == example.expected })
  }

  @Test("beside a word of another field nothing is found", arguments: EntryExample.out)
  func out(_ example: EntryExample) {
    #expect(findings(in: example.sentence).isEmpty)
  }

  @Test("the verb takes targets, and approves the rest", arguments: EntryExample.sanctioned)
  func sanctioned(_ example: EntryExample) {
    #expect(findings(in: example.sentence).isEmpty == (example.expected == "nothing"))
  }

  @Test("a row of the user's adds a word, and another switches one off")
  func ownRows() {
    let vocabulary = Vocabulary(.standard) { lexicon in
      let table = lexicon.table()
      guard lexicon.name == "sanctions_triggers" else { return table }
      let own = "phrase,kind,measure\ngrain stop,measure,Trade embargo\nodd,nonsense,\n"
      return Table(
        header: table.header,
        rows: Table(csv: Array(own.utf8)).rows.map { row in table.header.map { row[$0] } }
          + table.rows.filter { $0["phrase"] != "embargo" }.map(\.cells))
    }
    let text = Text("Canada imposed a grain stop on Belarus. Canada imposed an embargo on Cuba.")
    let document = Document(number: 1, name: "a", path: "a", hash: "")
    let reading = DocumentReading(of: document, text: text)
    let found = vocabulary.triggers.matches(in: reading, tokens: 0..<reading.tokens.count)
    #expect(found.map(\.entry.phrase) == ["grain stop"])
    #expect(!vocabulary.triggerPhrases.contains("odd"))
  }
}
