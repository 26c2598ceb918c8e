import Reading
import ReadoutKit
import Testing

@testable import Mediation

@Suite("The command mediation") struct MediationCommandTests {
  static var desk: TextDesk {
    TextDesk([
      (
        "one",
        "Turkey has offered to mediate between Armenia and Azerbaijan. Israel rejected the ceasefire."
      ),
      ("two", "The peace talks collapsed."),
    ])
  }

  static func rows(_ arguments: String...) throws -> [Row] {
    try MediationCommand.parse(arguments).run(at: desk).rows
  }

  @Test("lists every mention with its place, and counts them by stance")
  func listing() throws {
    let answer = try MediationCommand.parse([]).run(at: Self.desk)
    #expect(answer.isListing)
    #expect(answer.rows.map { $0.cells[0].text } == ["1:1", "1:2", "2:1"])
    #expect(answer.notes == ["offered 1, rejected 1, halted 1"])
    #expect(answer.rows[0].record["mediator"] == .texts(["Turkey"]))
    guard case .passage(let passage) = answer.rows[2].target else {
      Issue.record("no passage")
      return
    }
    #expect(passage.document == 2)
  }

  @Test("keeps to stance, instrument, actor and mediator")
  func filters() throws {
    #expect(try Self.rows("--stance", "halted").count == 1)
    #expect(try Self.rows("--instrument", "ceasefire").count == 1)
    #expect(try Self.rows("--actor", "Israeli").count == 1)
    #expect(try Self.rows("--mediator", "Ankara").count == 1)
    #expect(try Self.rows("--doc", "one").count == 2)
    #expect(try Self.rows("--mediator", "Mars").isEmpty)
  }

  @Test("names the values where one is unknown", arguments: ["--stance", "--instrument"])
  func unknown(option: String) throws {
    let command = try MediationCommand.parse([option, "war"])
    let error = #expect(throws: ReadoutError.self) { try command.run(at: Self.desk) }
    #expect(error?.message.hasSuffix("is called war") == true)
    #expect(error?.hint?.hasPrefix("one of ") == true)
  }
}
