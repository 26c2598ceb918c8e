import Reading
import ReadoutKit
import Testing

@testable import CentralAsia

@Suite("The command central-asia")
struct CommandTests {
  private let desk = TextDesk([
    ("one", "Putin met Xi in Nur-Sultan. Tashkent watched."), ("two", "Nothing of the kind."),
  ])

  private func answer(_ arguments: String...) throws -> Answer {
    try CentralAsiaCommand.parse(arguments).run(at: desk)
  }

  @Test("a row shows where, today's name, the country and the relation")
  func rows() throws {
    let answer = try answer()
    #expect(answer.isListing)
    #expect(answer.rows.count == 2)
    let row = try #require(answer.rows.first)
    #expect(
      row.cells.map(\.text) == [
        "1:1", "place", "Nur-Sultan (Astana)", "Kazakhstan", "meeting-venue: Russia, China",
        "… met Xi in Nur-Sultan.",
      ])
    #expect(row.cells.count == answer.columns.count)
    #expect(row.target == .passage(Passage(document: 1, range: 16..<26)))
  }

  @Test("the record has its fields in a fixed order")
  func record() throws {
    let record = try #require(try answer().rows.first).record
    #expect(
      record.fields.map(\.name) == [
        "plugin", "doc", "start", "end", "text", "sentence", "type", "canonical", "iso3", "qid",
        "relation", "relation_actor",
      ])
    #expect(record["qid"] == .text("Q1520"))
    #expect(record["relation_actor"] == .texts(["Russia", "China"]))
  }

  @Test("options narrow the list, in words or codes")
  func options() throws {
    #expect(try answer("--country", "uzb").rows.map { $0.record["text"] } == [.text("Tashkent")])
    #expect(try answer("--country", "Kazakhstan").rows.count == 1)
    #expect(try answer("--type", "place").rows.count == 2)
    #expect(try answer("--relation", "meeting-venue").rows.count == 1)
    let none = try answer("--type", "person")
    #expect(none.rows.isEmpty && !none.notes.isEmpty)
  }

  @Test(
    "a value that no finding can have is an error with a way out",
    arguments: [["--country", "Narnia"], ["--type", "river"], ["--relation", "love"]])
  func wrongValues(_ arguments: [String]) throws {
    let command = try CentralAsiaCommand.parse(arguments)
    let error = #expect(throws: ReadoutError.self) { try command.run(at: desk) }
    #expect(error?.hint?.hasPrefix("one of ") == true)
  }
}
