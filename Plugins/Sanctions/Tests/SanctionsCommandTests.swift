import Reading
import ReadoutKit
import Testing

@testable import Sanctions

@Suite("The command sanctions") struct SanctionsCommandTests {
  static var desk: TextDesk {
    TextDesk([
      (
        "one",
        "The EU imposed sanctions on Belarus. Washington lifted sanctions on Sudan. Nothing else."
      ),
      ("two", "Turkey refused to join the sanctions."),
    ])
  }

  static func rows(_ arguments: String...) throws -> [Row] {
    let command = try SanctionsListing.parse(arguments)
    return try command.run(at: desk).rows
  }

  /// Runs the command as it is typed, with its parts.
  static func answer(_ arguments: [String], at desk: TextDesk = desk) throws -> Answer {
    let command = try #require(
      try SanctionsCommand.parseAsRoot(arguments) as? any PluginCommand)
    return try command.run(at: desk)
  }

  @Test("lists every mention with its place, and counts them by status")
  func listing() throws {
    let answer = try SanctionsListing.parse([]).run(at: Self.desk)
    #expect(answer.isListing)
    #expect(answer.rows.map { $0.cells[0].text } == ["1:1", "1:2", "2:1"])
    #expect(answer.notes == ["imposed 1, eased 1, opposed 1"])
    #expect(answer.rows[0].cells[1].text == "imposed")
    #expect(answer.rows[0].record["sender"] == .texts(["European Union"]))
    #expect(answer.rows[0].record["sentence"] == .number(1))
  }

  @Test("points each row at its passage")
  func targets() throws {
    let row = try #require(try Self.rows("--status", "eased").first)
    guard case .passage(let passage) = row.target else {
      Issue.record("no passage")
      return
    }
    #expect(passage.document == 1)
    let reading = Self.desk.reading(of: Self.desk.documents[0])
    #expect(reading.string(passage.range).contains("lifted sanctions"))
  }

  @Test("keeps to status, sender, target, actor and document")
  func filters() throws {
    #expect(try Self.rows("--status", "imposed").count == 1)
    #expect(try Self.rows("--sender", "Brussels").count == 1)
    #expect(try Self.rows("--sender", "euro").count == 1)
    #expect(try Self.rows("--target", "Sudan").count == 1)
    #expect(try Self.rows("--actor", "Turkish").count == 1)
    #expect(try Self.rows("--doc", "two").count == 1)
    #expect(try Self.rows("--sender", "Mars").isEmpty)
  }

  @Test("names the statuses where one is unknown")
  func unknownStatus() throws {
    let command = try SanctionsListing.parse(["--status", "lifted"])
    let error = #expect(throws: ReadoutError.self) { try command.run(at: Self.desk) }
    #expect(error?.message == "no status is called lifted")
    #expect(error?.hint?.contains("eased") == true)
  }

  @Test("says so where nothing is found")
  func nothing() throws {
    let desk = TextDesk([("a", "It rained.")])
    for part in [[], ["who"], ["timeline"], ["entities"]] {
      let answer = try Self.answer(part, at: desk)
      #expect(answer.rows.isEmpty)
      #expect(answer.notes.first?.hasPrefix("no sanctions in these documents") == true)
    }
    let fitting = try Self.answer(["who", "--sender", "Mars"])
    #expect(fitting.notes == ["none of 3 mentions fits: sanctions who shows who is named"])
  }

  // MARK: Filters

  static var measures: TextDesk {
    TextDesk([
      (
        "one",
        "Canada imposed an arms embargo on Belarus in March 2021. "
          + "The EU may impose secondary sanctions on India over its nuclear tests. "
          + "Britain froze the assets of the firm Alpha Trading Group in May 2022. "
          + "Canada has not imposed sanctions on Chad. Mali has been under sanctions since 2014. "
          + "Canada banned exports of oil to Belarus."
      )
    ])
  }

  @Test(
    "keeps to measure, goods, modality, aspect, aim, regime and secondary",
    arguments: [
      (["--measure", "arms"], 1), (["--goods", "oil"], 1), (["--modality", "negated"], 1),
      (["--modality", "hypothetical"], 1), (["--aim", "impose"], 1), (["--regime", "nuclear"], 1),
      (["--secondary"], 1), (["--aspect", "state"], 1), (["--target", "Alpha"], 1),
    ])
  func moreFilters(arguments: [String], count: Int) throws {
    #expect(try Self.answer(arguments, at: Self.measures).rows.count == count)
  }

  @Test("keeps to a stretch of days, and counts what has no date")
  func days() throws {
    let year = try Self.answer(["--from", "2021", "--to", "2021-12"], at: Self.measures)
    #expect(year.rows.map { $0.record["date"] } == [.text("2021-03")])
    #expect(year.notes.last == "3 without a date left out")
    #expect(throws: (any Error).self) { try Self.answer(["--from", "May"]) }
    #expect(throws: (any Error).self) { try Self.answer(["--from", "2022", "--to", "2021"]) }
  }

  // MARK: Tables

  @Test("counts each sender with each target by status")
  func who() throws {
    let answer = try Self.answer(["who", "--sender", "Canada"], at: Self.measures)
    #expect(
      answer.rows.map { $0.cells.prefix(4).map(\.text) } == [
        ["Canada", "Belarus", "2", "imposed 2"], ["Canada", "Chad", "1", "imposed 1"],
      ])
    #expect(answer.rows[0].record["statuses"] == .object(["imposed": .number(2)]))
    #expect(answer.isListing && answer.rows.allSatisfy { $0.target != nil })
  }

  @Test("puts acts in order of date, and says what is left out")
  func timeline() throws {
    let answer = try Self.answer(["timeline"], at: Self.measures)
    #expect(answer.rows.map { $0.cells[0].text } == ["2021-03", "2022-05"])
    #expect(answer.heading == ["2021-03 █ 1", "2022-05 █ 1", ""])
    #expect(
      answer.notes == [
        "left out: 1 standing in the background (--states shows them), 1 said not to be so, "
          + "2 without a date"
      ])
    let all = try Self.answer(["timeline", "--states"], at: Self.measures)
    #expect(all.rows.map { $0.cells[0].text } == ["2014", "2021-03", "2022-05"])
  }

  @Test("lists firms, persons and goods under measures, and no states")
  func entities() throws {
    let desk = TextDesk([
      (
        "one",
        "The United States sanctioned the tycoon Pavel Orlenko and the bank Norda Group. "
          + "Canada imposed an oil embargo on Belarus."
      )
    ])
    let answer = try Self.answer(["entities"], at: desk)
    #expect(
      answer.rows.map { $0.cells.prefix(4).map(\.text) } == [
        ["person", "Pavel Orlenko", "1", "United States"],
        ["organisation", "Norda Group", "1", "United States"], ["goods", "oil", "1", "Canada"],
      ])
    #expect(try Self.answer(["entities", "--kind", "goods"], at: desk).rows.count == 1)
  }
}
