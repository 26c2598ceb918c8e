import Quotes
import Reading
import ReadoutKit
import Testing

@Suite struct QuotesTests {
  private let desk = TextDesk([
    (
      "first",
      """
      Anna Berg said on March 3, 2021: “The dam is safe.” The “expert” smiled.

      “I doubt it,” Peter Holm said in an interview.
      """
    ),
    ("second", "“The road is closed,” Anna Berg said."),
  ])

  private func answer(_ arguments: String...) throws -> Answer {
    let command = try QuotesCommand.parseAsRoot(arguments)
    guard let command = command as? any PluginCommand else {
      throw ReadoutError("no plugin command")
    }
    return try command.run(at: desk)
  }

  private func texts(_ answer: Answer) -> [String] {
    answer.rows.compactMap { row in
      if case .text(let text) = row.record["text"] { return text }
      return nil
    }
  }

  @Test("The listing leaves scare quotes out and counts them")
  func listing() throws {
    let answer = try answer()
    #expect(texts(answer) == ["“The dam is safe.”", "“I doubt it,”", "“The road is closed,”"])
    #expect(answer.isListing)
    #expect(answer.notes == ["1 scare quote left out (--kind scare)"])
  }

  @Test("Fields stand in the order that scripts rely on")
  func fields() throws {
    let row = try #require(try answer().rows.first)
    #expect(
      row.record.fields.map(\.name) == [
        "plugin", "doc", "start", "end", "text", "sentence", "kind", "content", "quotes", "speaker",
        "source", "cue", "cue_text", "date", "date_text", "occasion", "relay", "addressee",
      ])
    #expect(row.record["date"] == .text("2021-03-03"))
    #expect(row.record["speaker"] == .text("Anna Berg"))
  }

  @Test(
    "Filters",
    arguments: [
      (["--speaker", "berg"], 2), (["--speaker", "Holm"], 1), (["--speaker", "Olm"], 0),
      (["--kind", "scare"], 1), (["--about", "ROAD"], 1), (["--doc", "2"], 1),
      (["--from", "2021"], 1), (["--from", "2021-04"], 0), (["--to", "2021-03"], 1),
      (["--relay", "Norway"], 0),
    ])
  func filters(_ arguments: [String], _ count: Int) throws {
    let command = try QuotesCommand.parseAsRoot(arguments)
    let answer = try #require(command as? any PluginCommand).run(at: desk)
    #expect(answer.rows.count == count)
  }

  @Test("A kind or a date that cannot be is refused")
  func refused() {
    #expect(throws: (any Error).self) { try QuotesCommand.parseAsRoot(["--kind", "ironic"]) }
    for date in ["last week", "2022-13", "2022-02-30", "202", "2022-1"] {
      #expect(throws: (any Error).self) { try QuotesCommand.parseAsRoot(["--from", date]) }
    }
    #expect(throws: (any Error).self) {
      try QuotesCommand.parseAsRoot(["--from", "2024", "--to", "2022"])
    }
    #expect(throws: Never.self) {
      try QuotesCommand.parseAsRoot(["--from", "2022-02", "--to", "2022"])
    }
  }

  @Test("Speakers are listed with the most quoted first")
  func speakers() throws {
    let answer = try answer("speakers")
    #expect(answer.rows.map { $0.record["speaker"] } == [.text("Anna Berg"), .text("Peter Holm")])
    #expect(answer.rows.map { $0.record["quoted"] } == [.number(2), .number(1)])
    #expect(answer.rows.first?.record["earliest"] == .text("2021-03-03"))
    #expect(answer.rows.first?.record["where"] == .texts(["1:1", "2:1"]))
  }

  @Test("A month and a day take their year from the document’s date")
  func years() {
    let text = Text("On November 20, Anna Berg said: “The dam is safe.”")
    let document = Document(
      number: 1, name: "a", path: "a", date: DocumentDate(stated: "2022-02-01"), hash: "")
    let finding = QuotesPlugin().findings(in: DocumentReading(of: document, text: text)).first
    #expect(finding?.text("date") == "2021-11-20")
    #expect(finding?.text("date_text") == "November 20")
    let undated = Document(number: 1, name: "a", path: "a", hash: "")
    let other = QuotesPlugin().findings(in: DocumentReading(of: undated, text: text)).first
    #expect(other?.text("date") == nil)
    #expect(other?.text("date_text") == "November 20")
  }
}
