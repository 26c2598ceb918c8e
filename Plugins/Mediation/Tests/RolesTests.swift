import Reading
import ReadoutKit
import Testing

@testable import Mediation

@Suite("Roles around efforts for peace") struct RolesTests {
  /// A sentence, a role and whom it names.
  struct Case: Sendable, CustomTestStringConvertible {
    let role: String
    let names: [String]
    let sentence: String
    var testDescription: String { "\(role): \(sentence)" }
  }

  static let cases = [
    Case(
      role: "mediator", names: ["Turkey"],
      sentence: "Turkey has offered to mediate between Armenia and Azerbaijan."),
    Case(
      role: "parties", names: ["Armenia", "Azerbaijan"],
      sentence: "Turkey has offered to mediate between Armenia and Azerbaijan."),
    Case(
      role: "mediator", names: ["China"],
      sentence: "Saudi Arabia and Iran restored ties under an agreement mediated by China."),
    Case(
      role: "mediator", names: ["United States"],
      sentence: "A US-brokered ceasefire between Israel and Lebanon took effect at dawn."),
    Case(
      role: "parties", names: ["Israel", "Lebanon"],
      sentence: "A US-brokered ceasefire between Israel and Lebanon took effect at dawn."),
    Case(
      role: "mediator", names: ["China"],
      sentence: "Kyiv dismissed the Chinese peace plan as a gift to the aggressor."),
    Case(
      role: "actor", names: ["Ukraine"],
      sentence: "Kyiv dismissed the Chinese peace plan as a gift to the aggressor."),
    Case(
      role: "parties", names: ["Ukraine", "Russia"],
      sentence: "China has no plan to end the war in Ukraine."),
    Case(
      role: "actor", names: ["African Union"],
      sentence: "Kenya resisted calls by the African Union to persuade Rwanda to end the war."),
    Case(
      role: "mediator", names: ["Kenya"],
      sentence: "Kenya resisted calls by the African Union to persuade Rwanda to end the war."),
    Case(
      role: "mediator", names: ["Norway"],
      sentence: "Brazil might go to a Sudan peace summit in Norway."),
    Case(role: "actor", names: ["Russia"], sentence: "Russia withdrew from the peace talks."),
    Case(
      role: "mediator", names: ["Turkey"],
      sentence: "Turkey, which has hosted the United Nations, could help to end the war in Ukraine."
    ),
    Case(
      role: "mediator", names: ["Qatar", "United Nations"],
      sentence: "Qatar brokered a truce in Yemen together with the United Nations."),
    Case(
      role: "mediator", names: [],
      sentence: "Moscow and Kyiv want to broker an end to the war in Ukraine."),
    Case(
      role: "actor", names: ["Norway"],
      sentence:
        "A ceasefire in Sudan now, said the foreign minister of Norway, would amount to surrender."),
    Case(
      role: "actor", names: ["Egypt"],
      sentence: "Egypt was ready, if needed, to provide mediation between Sudan and Ethiopia."),
    Case(
      role: "actor", names: ["Iran"],
      sentence: "Iran named two conditions: free elections and a say in every peace plan."),
  ]

  @Test("names whom the words name", arguments: cases)
  func roles(example: Case) throws {
    let finding = try #require(findings(in: example.sentence).first)
    #expect(finding.texts(example.role) == example.names)
  }

  @Test(
    "tells the kinds of effort apart",
    arguments: [
      ("ceasefire", "Both armies agreed to a ceasefire."),
      ("peace-plan", "Beijing published a peace plan."),
      ("talks", "The rebels left the peace talks."),
      ("summit", "A peace summit is planned in Geneva."),
      ("mediation", "Qatar offered to mediate in the conflict."),
      ("good-offices", "The war dragged on despite the good offices of Norway."),
      ("settlement", "Delhi called for a political settlement of the conflict."),
    ])
  func instruments(expected: String, sentence: String) throws {
    let finding = try #require(findings(in: sentence).first)
    #expect(finding.text("instrument") == expected)
  }

  @Test("leaves doubt to the author and other stances to a party")
  func holder() {
    let doubted = findings(in: "China has no plan to end the war in Ukraine.").first
    #expect(doubted?.text("holder") == "author")
    let rejected = findings(in: "Israel rejected the ceasefire proposal.").first
    #expect(rejected?.text("holder") == "Israel")
  }

  @Test("knows well-known initiatives by their aliases")
  func name() {
    let finding = findings(in: "Moscow noted China's 12-point peace plan.").first
    #expect(finding?.text("name") == "China 12-point position paper")
  }

  @Test("joins the words of one effort and parts those of two")
  func joining() {
    #expect(findings(in: "Qatar brokered the deal that ended the siege of the enclave.").count == 1)
    let two = findings(in: "Egypt proposed a ceasefire, but Israel rejected the peace plan.")
    #expect(two.compactMap { $0.text("stance") } == ["offered", "rejected"])
  }
}
