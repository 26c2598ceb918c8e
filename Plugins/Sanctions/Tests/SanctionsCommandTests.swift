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
    let answer = try SanctionsListing.parse([]).run(at: TextDesk([("a", "It rained.")]))
    #expect(answer.rows.isEmpty)
    #expect(answer.notes == ["nothing fits"])
  }
}
