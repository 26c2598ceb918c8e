import Reading
import ReadoutKit
import Testing

@testable import Mediation

@Suite("Initiatives, timeline and stances of mediation") struct MediationViewsTests {
  static var desk: TextDesk {
    TextDesk([
      (
        "one",
        "China put forward its 12-point peace plan for Ukraine on February 24, 2023. Moscow welcomed "
          + "the 12-point peace plan. Kyiv rejected the 12-point peace plan."
      ),
      (
        "two",
        "Turkey offered to mediate between Russia and Ukraine. China has no plan to end the war in "
          + "Ukraine. The peace talks in Istanbul went on."
      ),
    ])
  }

  @Test("lists an initiative with who proposed, accepts and refuses it")
  func initiatives() throws {
    let answer = try MediationInitiatives.parse([]).run(at: Self.desk)
    let plan = try #require(answer.rows.first)
    #expect(plan.record["initiative"] == .text("China 12-point position paper"))
    #expect(plan.record["named"] == .flag(true))
    #expect(plan.record["proposers"] == .texts(["China"]))
    #expect(plan.record["accept"] == .texts(["Russia"]))
    #expect(plan.record["refuse"] == .texts(["Ukraine"]))
    #expect(plan.record["where"] == .texts(["1:1", "1:2", "1:3"]))
    #expect(answer.rows.contains { $0.record["initiative"] == .text("mediation, Turkey") })
    #expect(answer.isListing)
  }

  @Test("shows acts by day, and says what was left out")
  func timeline() throws {
    let answer = try MediationTimeline.parse([]).run(at: Self.desk)
    #expect(answer.rows.map { $0.record["day"] } == [.text("2023-02-24")])
    #expect(answer.rows.first?.cells[2].text == "█")
    #expect(answer.notes.contains { $0.contains("standing (ongoing, doubted) left out: --all") })
    #expect(answer.notes.contains { $0.contains("without a date left out") })
  }

  @Test("puts what has no date on its article's day where that is asked for")
  func published() throws {
    let document = Document(
      number: 1, name: "a", path: "a", date: DocumentDate(stated: "2024-05-06"), hash: "")
    let reading = DocumentReading(of: document, text: Text("Israel rejected the ceasefire."))
    let desk = OneDocument(document: document, reading: reading)
    #expect(try MediationTimeline.parse([]).run(at: desk).rows.isEmpty)
    let answer = try MediationTimeline.parse(["--published"]).run(at: desk)
    #expect(answer.rows.map { $0.record["day"] } == [.text("2024-05-06")])
    #expect(answer.notes.contains("1 on the day of the article"))
  }

  /// A desk with a dated document.
  private struct OneDocument: Desk {
    let document: Document
    let reading: DocumentReading
    var documents: [Document] { [document] }
    func document(number: Int) -> Document? { document }
    func documents(named references: [String]) -> [Document] { [document] }
    func reading(of document: Document) -> DocumentReading { reading }
    func findings(of plugin: any Plugin, in document: Document) -> [Finding] {
      plugin.findings(in: reading)
    }
  }

  @Test("tells an actor's own stances from what authors say of it")
  func stance() throws {
    let answer = try MediationStance.parse(["--actor", "Beijing"]).run(at: Self.desk)
    #expect(answer.rows.map { $0.record["holder"] } == [.text("party"), .text("author")])
    #expect(answer.rows.map { $0.record["stance"] } == [.text("offered"), .text("doubted")])
    #expect(answer.notes.first?.hasPrefix("1 taken by the actor, 1 said by authors") == true)
  }

  @Test("lists every actor with its stances where none is asked for")
  func actors() throws {
    let answer = try MediationStance.parse([]).run(at: Self.desk)
    let china = answer.rows.first { $0.record["actor"] == .text("China") }
    #expect(china?.record["stances"] == .texts(["offered 1"]))
    #expect(china?.record["authors"] == .number(1))
  }

  @Test("draws bars that grow with the counts", arguments: [(1, "█"), (2, "██"), (0, "")])
  func bars(count: Int, drawn: String) {
    #expect(Bar.drawn(count, of: 2, width: 8) == drawn)
    #expect(Bar.drawn(100, of: 100, width: 8, isASCII: true) == "########")
  }
}
