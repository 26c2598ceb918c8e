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
    try CentralAsiaListing.parse(arguments).run(at: desk)
  }

  @Test("a row shows where, today's name, the country and the relation")
  func rows() throws {
    let answer = try answer()
    #expect(answer.isListing)
    #expect(answer.rows.count == 2)
    let row = try #require(answer.rows.first)
    #expect(
      row.cells.map(\.text) == [
        "1:1", "place", "Nur-Sultan (Astana since 2022-09-17)", "KAZ",
        "meeting-venue: Russia, China", "… met Xi in Nur-Sultan.",
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
        "relation", "relation_actor", "aspect", "date", "leader", "renamed", "name_then",
      ])
    #expect(record["qid"] == .text("Q1520"))
    #expect(record["relation_actor"] == .texts(["Russia", "China"]))
  }

  @Test("the command alone is the listing")
  func alone() throws {
    #expect(try CentralAsiaCommand().run(at: desk).rows.count == 2)
  }

  @Test("options narrow the list, in words or codes")
  func options() throws {
    #expect(try answer("--country", "uzb").rows.map { $0.record["text"] } == [.text("Tashkent")])
    #expect(try answer("--country", "Kazakhstan").rows.count == 1)
    #expect(try answer("--country", "astana").rows.count == 1)
    #expect(try answer("--type", "place").rows.count == 2)
    #expect(try answer("--relation", "meeting-venue").rows.count == 1)
    #expect(try answer("--actor", "moscow").rows.count == 1)
    #expect(try answer("--aspect", "act").rows.count == 1)
    let none = try answer("--type", "person")
    #expect(none.rows.isEmpty && none.notes.first?.hasPrefix("none of 2 mentions fits") == true)
  }

  @Test("where nothing is, the answer says what to try")
  func empty() throws {
    let empty = TextDesk([("one", "Rain fell.")])
    let notes = try CentralAsiaListing.parse([]).run(at: empty).notes
    #expect(notes.first?.contains("nothing on Central Asia in these documents") == true)
  }

  @Test("days narrow the list, and what has none is counted")
  func days() throws {
    let desk = TextDesk([
      ("one", "Xi visited Kazakhstan on 14 September 2022. Putin visited Uzbekistan in 2014."),
      ("two", "Tashkent slept."),
    ])
    let answer = try CentralAsiaListing.parse(["--from", "2022"]).run(at: desk)
    #expect(answer.rows.map { $0.record["text"] } == [.text("Kazakhstan")])
    #expect(answer.notes == ["1 without a date left out"])
    #expect(throws: (any Error).self) { try CentralAsiaListing.parse(["--from", "soon"]) }
    #expect(throws: (any Error).self) {
      try CentralAsiaListing.parse(["--from", "2023", "--to", "2022"])
    }
  }

  @Test(
    "a value that no finding can have is an error with a way out",
    arguments: [
      ["--country", "Narnia"], ["--type", "river"], ["--relation", "love"], ["--aspect", "half"],
    ])
  func wrongValues(_ arguments: [String]) throws {
    let command = try CentralAsiaListing.parse(arguments)
    let error = #expect(throws: ReadoutError.self) { try command.run(at: desk) }
    #expect(error?.hint?.hasPrefix("one of ") == true)
  }
}

@Suite("The command central-asia countries")
struct CountriesTests {
  @Test("countries by mentions, with who acts below each")
  func rows() throws {
    let desk = TextDesk([
      ("one", "Xi visited Kazakhstan. Russia threatened Kazakhstan. Tashkent slept."),
      ("two", "Astana is far. China visited Kazakhstan. Central Asia is large. The CSTO met."),
    ])
    let answer = try CentralAsiaCountries.parse([]).run(at: desk)
    #expect(
      answer.rows.map { $0.cells.map(\.text) } == [
        ["Kazakhstan", "", "4", "1 2", "1 without a relation"],
        ["", "visit", "2", "1 2", "China 2"],
        ["", "threat", "1", "1", "Russia 1"],
        ["Central Asia", "", "1", "2", "1 without a relation"],
        ["Uzbekistan", "", "1", "1", "1 without a relation"],
        ["across borders", "", "1", "2", "0 without a relation"],
        ["", "meeting-venue", "1", "2", "–"],
      ])
    #expect(answer.isListing && answer.rows.allSatisfy { $0.target != nil })
    #expect(answer.rows[1].record["country"] == .text("Kazakhstan"))
  }
}

@Suite("The command central-asia timeline")
struct TimelineTests {
  private let desk = TextDesk([
    (
      "one",
      """
      Xi visited Astana, Kazakhstan on 14 September 2022. Putin visited Tashkent in 2014. \
      Russia has influence in Kazakhstan. Bishkek slept. Merkel visited Bishkek.
      """
    )
  ])

  @Test("acts in order of date, one row for two names of one act, and what is left out")
  func acts() throws {
    let answer = try CentralAsiaTimeline.parse([]).run(at: desk)
    #expect(
      answer.rows.map { $0.cells.prefix(5).map(\.text) } == [
        ["2014", "visit", "Russia", "Tashkent", "1:2"],
        ["2022-09-14", "visit", "China", "Astana, Kazakhstan", "1:1"],
      ])
    #expect(answer.heading.prefix(2) == ["2014    █ 1", "2022    █ 1"])
    #expect(
      answer.notes == [
        "left out: 1 that tell how things stand (--states shows them), "
          + "1 where nobody does anything, 1 without a date"
      ])
  }

  @Test("states of things are shown when asked for")
  func states() throws {
    let dated = TextDesk([("one", "In 2021 Russia had influence in Kazakhstan.")])
    #expect(try CentralAsiaTimeline.parse([]).run(at: dated).rows.isEmpty)
    #expect(try CentralAsiaTimeline.parse(["--states"]).run(at: dated).rows.count == 1)
  }
}

@Suite("The command central-asia show")
struct ShowTests {
  /// A desk with a lens that takes every quoted word for a quotation.
  private struct QuotedDesk: Desk {
    let desk: TextDesk
    var documents: [Document] { desk.documents }
    var plugins: [any Plugin] { [QuotedWords()] }
    func document(number: Int) -> Document? { desk.document(number: number) }
    func documents(named references: [String]) throws -> [Document] {
      try desk.documents(named: references)
    }
    func reading(of document: Document) throws -> DocumentReading { desk.reading(of: document) }
    func findings(of plugin: any Plugin, in document: Document) throws -> [Finding] {
      desk.findings(of: plugin, in: document)
    }
  }

  private struct QuotedWords: Plugin {
    let name = "quotes"
    let version = 1
    let summary = "what stands in quotation marks"
    var command: any PluginCommand.Type { CentralAsiaListing.self }
    func findings(in reading: DocumentReading) -> [Finding] {
      let marks = reading.tokens.filter { $0.word == "“" || $0.word == "”" }.map(\.range)
      return zip(marks, marks.dropFirst()).map { open, close in
        let range = open.lowerBound..<close.upperBound
        return Finding(
          plugin: name, document: reading.document.number, range: range,
          roles: [
            .init("kind", .text("direct")), .init("content", at: [range]),
            .init("speaker", .text("Xi Jinping")), .init("date", .null),
          ])
      }
    }
  }

  private let desk = QuotedDesk(
    desk: TextDesk([
      (
        "one",
        "“We stand by Kazakhstan,” Xi said. Xi visited Nur-Sultan. Almaty was cold. Tashkent slept."
      )
    ]))

  @Test("its names, who acts towards it, and quotations that name it")
  func country() throws {
    let answer = try CentralAsiaShow.parse(["kazakhstan"]).run(at: desk)
    #expect(answer.heading == ["Kazakhstan (KAZ, Q232): 3 mentions in 1 articles"])
    #expect(
      answer.rows.map { $0.cells.prefix(3).map(\.text) } == [
        ["name", "Almaty", "1×"], ["name", "Astana", "1×"], ["name", "Kazakhstan", "1×"],
        ["support", "China", "–"], ["visit", "China", "–"], ["quote", "Xi Jinping", "–"],
      ])
    #expect(answer.rows.allSatisfy { $0.target != nil })
  }

  @Test("a place, and what it was called")
  func place() throws {
    let answer = try CentralAsiaShow.parse(["Nur-Sultan"]).run(at: desk)
    #expect(answer.heading.first == "Astana (Q1520): 1 mentions in 1 articles")
    #expect(answer.heading.last?.contains("Nur-Sultan 2019-03-23 to 2022-09-17") == true)
    #expect(answer.rows.count == 2)
  }

  @Test("a name that is none is an error, one that is not there a note")
  func missing() throws {
    let wrong = try CentralAsiaShow.parse(["Narnia"])
    #expect(throws: ReadoutError.self) { try wrong.run(at: desk) }
    let answer = try CentralAsiaShow.parse(["Tajikistan"]).run(at: desk)
    #expect(answer.rows.isEmpty && answer.notes.first?.hasPrefix("Tajikistan is not named") == true)
  }
}
