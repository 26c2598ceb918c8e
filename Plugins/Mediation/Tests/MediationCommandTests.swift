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
    try MediationListing.parse(arguments).run(at: desk).rows
  }

  @Test("lists every mention with its place, and counts them by stance")
  func listing() throws {
    let answer = try MediationListing.parse([]).run(at: Self.desk)
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

  @Test("keeps to stance, instrument, actor, mediator, party and holder")
  func filters() throws {
    #expect(try Self.rows("--stance", "halted").count == 1)
    #expect(try Self.rows("--instrument", "ceasefire").count == 1)
    #expect(try Self.rows("--actor", "Israeli").count == 1)
    #expect(try Self.rows("--mediator", "Ankara").count == 1)
    #expect(try Self.rows("--party", "Yerevan").count == 1)
    #expect(try Self.rows("--holder", "author").count == 1)
    #expect(try Self.rows("--holder", "party").count == 2)
    #expect(try Self.rows("--holder", "Israel").count == 1)
    #expect(try Self.rows("--doc", "one").count == 2)
    #expect(try Self.rows("--mediator", "Mars").isEmpty)
  }

  @Test("keeps to the days asked for, and tells what has none")
  func days() throws {
    let desk = TextDesk([
      (
        "one",
        "Israel rejected the ceasefire on May 6, 2024. Hamas accepted the truce on 7 June 2024. "
          + "Egypt offered to mediate in the war."
      )
    ])
    func answer(_ arguments: String...) throws -> Answer {
      try MediationListing.parse(arguments).run(at: desk)
    }
    #expect(try answer("--from", "2024-06").rows.count == 1)
    #expect(try answer("--to", "2024-05").rows.count == 1)
    #expect(try answer("--date", "2024").rows.count == 2)
    #expect(try answer("--date", "2024").notes.last == "1 without a date of their own left out")
    #expect(throws: (any Error).self) { try MediationListing.parse(["--from", "soon"]) }
    #expect(throws: (any Error).self) {
      try MediationListing.parse(["--from", "2024", "--to", "2023"])
    }
  }

  @Test("names the values where one is unknown", arguments: ["--stance", "--instrument"])
  func unknown(option: String) throws {
    let command = try MediationListing.parse([option, "war"])
    let error = #expect(throws: ReadoutError.self) { try command.run(at: Self.desk) }
    #expect(error?.message.hasSuffix("is called war") == true)
    #expect(error?.hint?.hasPrefix("one of ") == true)
  }

  @Test("says why nothing is listed, and what to try")
  func empty() throws {
    let none = try MediationListing.parse(["--mediator", "Mars"]).run(at: Self.desk)
    #expect(none.notes.first?.hasPrefix("none of 3 fits") == true)
    let nothing = try MediationListing.parse([]).run(at: TextDesk([("a", "Rain fell.")]))
    #expect(nothing.notes.first?.hasPrefix("no efforts for peace") == true)
  }
}
