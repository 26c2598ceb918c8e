import Reading
import ReadoutKit
import Testing

@testable import Mediation

@Suite("Why mediation says what it says") struct GroundsTests {
  static func grounds(_ text: String) throws -> [Ground] {
    let desk = TextDesk([("text", text)])
    let reading = desk.reading(of: desk.documents[0])
    let finding = try #require(MediationPlugin().findings(in: reading).first)
    return MediationPlugin().grounds(of: finding, in: reading)
  }

  static func words(_ ground: Ground?, in text: String) -> String? {
    ground?.range.map { Text(text).string($0) }
  }

  @Test("tells the effort, the field, each step to the stance, and each role")
  func whole() throws {
    let text = "Beijing has declined to mediate between Moscow and Kyiv in the war."
    let grounds = try Self.grounds(text)
    #expect(grounds.first?.role == nil)
    #expect(grounds.first?.entry == "triggers.csv: mediate")
    #expect(grounds.contains { $0.value == "conflict" && Self.words($0, in: text) == "war" })
    let path = grounds.filter { $0.role == "stance" }
    #expect(path.map(\.value) == ["ongoing", "refused-role"])
    #expect(path.last?.entry == "stances.csv: decline to")
    let mediator = grounds.first { $0.role == "mediator" }
    #expect(Self.words(mediator, in: text) == "Beijing")
    let parties = grounds.first { $0.role == "parties" }
    #expect(parties?.value == "Russia, Ukraine")
    #expect(parties?.rule == "“between … and …”")
  }

  @Test(
    "names the rule of a stance",
    arguments: [
      ("Israel will not accept a ceasefire.", "a negation turns it round"),
      ("Hamas would accept a truce if troops left Gaza.", "a condition hangs on it"),
      ("A US-brokered ceasefire between Israel and Lebanon took effect.", "compound"),
      ("There is no sign of a ceasefire in Sudan.", "its worth or its success is doubted"),
    ])
  func stance(text: String, rule: String) throws {
    let path = try Self.grounds(text).filter { $0.role == "stance" }
    #expect(path.contains { $0.rule.contains(rule) }, "\(path.map(\.rule))")
  }

  @Test(
    "names the rule of a role",
    arguments: [
      ("mediator", "The truce in Sudan was brokered by Qatar.", "“by” phrase"),
      ("mediator", "China's peace plan for Ukraine was welcomed.", "whose effort it is"),
      ("parties", "Norway offered to mediate in the Ukraine war.", "known by name"),
      ("holder", "China has no plan to end the war in Ukraine.", "no one in the sentence"),
      ("name", "Moscow noted China's 12-point peace plan.", "known by name"),
    ])
  func role(role: String, text: String, rule: String) throws {
    let ground = try Self.grounds(text).first { $0.role == role }
    #expect(ground?.rule.contains(rule) == true, "\(ground?.rule ?? "nothing")")
  }

  @Test("tells the war that was named sentences before")
  func carried() throws {
    let text = "The war in Ukraine went on. It rained. France called for a ceasefire."
    let desk = TextDesk([("text", text)])
    let reading = desk.reading(of: desk.documents[0])
    let finding = try #require(MediationPlugin().findings(in: reading).last)
    #expect(finding.texts("parties") == ["Ukraine", "Russia"])
    let ground = MediationPlugin().grounds(of: finding, in: reading).first { $0.role == "parties" }
    #expect(ground?.rule == "the war that the article speaks of")
  }

  @Test("has a ground for every role of every example", arguments: Examples.mentions)
  func complete(example: Examples.Example) {
    let desk = TextDesk([("text", example.sentence)])
    let reading = desk.reading(of: desk.documents[0])
    for finding in MediationPlugin().findings(in: reading) {
      let grounds = MediationPlugin().grounds(of: finding, in: reading)
      for role in ["mediator", "parties", "actor"] where !finding.texts(role).isEmpty {
        let told = grounds.first { $0.role == role }
        #expect(told?.value == finding.texts(role).joined(separator: ", "))
      }
      #expect(grounds.last { $0.role == "stance" }?.value == finding.text("stance"))
    }
  }

  @Test("finds the same in the same order each time")
  func stable() {
    let text = Examples.mentions.map(\.sentence).joined(separator: " ")
    #expect(findings(in: text) == findings(in: text))
  }
}
