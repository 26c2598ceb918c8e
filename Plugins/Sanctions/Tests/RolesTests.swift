import Reading
import ReadoutKit
import Testing

@testable import Sanctions

@Suite("Roles around measures") struct RolesTests {
  /// A sentence, a role and whom it names.
  struct Case: Sendable, CustomTestStringConvertible {
    let role: String
    let names: [String]
    let sentence: String
    var testDescription: String { "\(role): \(sentence)" }
  }

  static let cases = [
    Case(
      role: "sender", names: ["United Kingdom"],
      sentence: "Moscow was hit with a new round of sanctions by Britain last week."),
    Case(
      role: "target", names: ["Russia"],
      sentence: "Moscow was hit with a new round of sanctions by Britain last week."),
    Case(
      role: "sender", names: ["United States", "Japan", "Australia"],
      sentence: "Iran lives under sanctions from the U.S., Japan and Australia."),
    Case(
      role: "target", names: ["Iran"],
      sentence: "Iran lives under sanctions from the U.S., Japan and Australia."),
    Case(
      role: "target", names: ["Russia", "Belarus"],
      sentence: "Canada imposed sanctions on Russian and Belarusian banks."),
    Case(role: "target", names: ["Iran"], sentence: "The Iran sanctions were tightened."),
    Case(role: "sender", names: ["West"], sentence: "The Western sanctions were tightened."),
    Case(
      role: "actor", names: ["Ukraine"],
      sentence: "Kyiv urged the EU to impose sanctions on Russian uranium."),
    Case(
      role: "sender", names: ["European Union"],
      sentence: "Kyiv urged the EU to impose sanctions on Russian uranium."),
    Case(
      role: "actor", names: ["North Korea", "Malaysia"],
      sentence: "A Malaysian company helped Pyongyang get around sanctions."),
    Case(role: "actor", names: ["Cuba"], sentence: "Havana denounced the US embargo."),
    Case(role: "sender", names: ["United States"], sentence: "Havana denounced the US embargo."),
    Case(
      role: "actor", names: ["Turkey"], sentence: "Turkey refused to join the sanctions."),
    Case(
      role: "measure", names: ["Arms embargo"],
      sentence: "The UN Security Council imposed an arms embargo on South Sudan."),
    Case(role: "measure", names: [], sentence: "The EU imposed sanctions on Belarus."),
    Case(
      role: "goods", names: ["semiconductors"],
      sentence: "Tokyo has announced restrictions on chip exports to Pyongyang."),
    Case(
      role: "target", names: ["North Korea"],
      sentence: "Tokyo has announced restrictions on chip exports to Pyongyang."),
    Case(
      role: "target", names: ["Institute of Rocketry"],
      sentence: "He toured the Institute of Rocketry, a US-sanctioned laboratory group."),
    Case(
      role: "actor", names: ["India"],
      sentence: "India has not joined the sanctions against Russia."),
    Case(
      role: "sender", names: [],
      sentence: "India has not joined the sanctions against Russia."),
    Case(
      role: "sender", names: ["West"],
      sentence: "Despite the sanctions of the West, the port is busy."),
    Case(
      role: "target", names: ["Libya"],
      sentence: "Libya's frozen assets lie in a bank in Brussels."),
    Case(
      role: "target", names: ["Serbia"],
      sentence: "Serbia has been warned of sanctions."),
    Case(
      role: "actor", names: ["Kazakhstan"],
      sentence: "Kazakhstan says it will not help Russia evade sanctions."),
    Case(
      role: "actor", names: [],
      sentence: "The package closes EU ports to tankers suspected of breaching the oil embargo."),
    Case(
      role: "target", names: ["Russia"],
      sentence: "As the West shuns imports from Russia, Beijing has bought its oil cheaply."),
    Case(
      role: "target", names: ["Russia", "VTB", "Andrei Kostin"],
      sentence: "Washington sanctioned the Russian bank VTB and its chairman Andrei Kostin."),
    Case(
      role: "target", names: ["Ivan Dorn"],
      sentence: "Ivan Dorn, whom the US Treasury designated in 2021, has a yacht."),
    Case(
      role: "target", names: ["Niger"],
      sentence: "Benin closed its airspace to carriers from Niger."),
    Case(
      role: "target", names: ["Iran"], sentence: "Belgium cut Iranian banks off from SWIFT."),
    Case(
      role: "sender", names: ["Belgium"], sentence: "Belgium cut Iranian banks off from SWIFT."),
    Case(
      role: "target", names: ["Belarus"],
      sentence: "Sanctions-hit Belarus ships its potash through Russia."),
    Case(
      role: "target", names: ["Russia"], sentence: "Poland called for an oil boycott of Russia."),
    Case(
      role: "target", names: ["Iran"], sentence: "Norway's bank sidestepped Tehran curbs."),
    Case(
      role: "actor", names: [],
      sentence: "EU ports are closed to tankers suspected of breaching the oil embargo."),
  ]

  @Test("names whom the words name", arguments: cases)
  func roles(example: Case) throws {
    let finding = try #require(findings(in: example.sentence).first)
    #expect(finding.texts(example.role) == example.names)
  }

  @Test("finds both the breach and the measures breached")
  func nested() {
    let read = findings(in: "Turkish firms evade sanctions imposed by the EU.")
    #expect(read.compactMap { $0.text("status") } == ["evaded", "imposed"])
    #expect(read.first?.texts("actor") == ["Turkey"])
    #expect(read.last?.texts("sender") == ["European Union"])
  }

  @Test(
    "tells what is so from what may be and what is not",
    arguments: [
      ("asserted", "The EU imposed sanctions on Belarus."),
      ("hypothetical", "India could face sanctions for buying the missiles."),
      ("hypothetical", "Investors will flee if China violates sanctions."),
      ("negated", "China backs Russia without triggering sanctions."),
      ("negated", "The United States has not imposed sanctions on India."),
      ("negated", "Nobody in Canada is weighing sanctions against Turkey."),
      ("hypothetical", "Will Canada lift the travel bans on Fiji's officers?"),
    ])
  func modality(expected: String, sentence: String) throws {
    let finding = try #require(findings(in: sentence).first)
    #expect(finding.text("modality") == expected)
  }

  @Test("knows a new step from standing background")
  func aspect() {
    #expect(
      findings(in: "The EU imposed sanctions on Belarus.").first?.text("aspect") == "act")
    #expect(findings(in: "Belarus is under sanctions.").first?.text("aspect") == "state")
  }

  @Test(
    "reads the reason behind over, for and in response to, and what the measures are about",
    arguments: [
      (
        "Canada imposed sanctions on Iran for jailing two lawyers.", "jailing two lawyers",
        "repression"
      ),
      ("Peru imposed sanctions on Mali over the coup.", "coup", "overthrow of a government"),
      (
        "Japan tightened sanctions on Iran in response to its missile tests.", "missile tests",
        "missiles"
      ),
    ])
  func reasons(sentence: String, reason: String, regime: String) throws {
    let finding = try #require(findings(in: sentence).first)
    #expect(finding.text("reason") == reason)
    #expect(finding.text("regime") == regime)
  }

  @Test("takes no reason from what is denied to be one")
  func noReason() {
    let text = "The US said that lifting the embargo on Cuba was not a response to the protests."
    #expect(findings(in: text).first?.text("reason") == nil)
  }

  @Test("a draft is a threat, and a law's name tells of nothing")
  func drafts() {
    let draft = findings(in: "Senators introduced a bill to impose sanctions on Iran.")
    #expect(draft.map { $0.text("status") } == ["threatened"])
    #expect(findings(in: "The Iran Sanctions Act has many pages.").isEmpty)
    let kept = findings(in: "Congress announced the renewal of the Iran Sanctions Act.")
    #expect(kept.map { $0.text("status") } == ["upheld"])
  }

  @Test("says what a call aims at, and nothing where the status says it")
  func aim() {
    let call = findings(in: "Damascus called on the West to lift sanctions.").first
    #expect(call?.text("aim") == "ease")
    let fear = findings(in: "Traders fear new sanctions.").first
    #expect(fear?.text("aim") == "impose")
    #expect(findings(in: "The EU lifted sanctions on Zimbabwe.").first?.text("aim") == nil)
  }

  @Test("counts a heading and the text that tells it once")
  func heading() {
    let text = "EU agrees on a ninth round of sanctions\n\nThe EU adopted sanctions on Belarus."
    #expect(findings(in: text).map { $0.texts("target") } == [["Belarus"]])
    let other = "Japan lifts sanctions on Sudan\n\nThe EU adopted sanctions on Belarus."
    #expect(findings(in: other).count == 2)
  }

  @Test("takes the person before for `he`, not a body that is only named")
  func pronoun() {
    let text = "Putin spoke. They hope to join NATO; he demanded that the West lift sanctions."
    #expect(findings(in: text).first?.texts("actor") == ["Russia"])
  }

  @Test("reads date, reason and the mark of secondary sanctions")
  func things() {
    let dated = findings(in: "The EU imposed sanctions on Belarus in March 2021.").first
    #expect(dated?.text("date") == "2021-03")
    let reasoned = findings(in: "Canada imposed sanctions on Iran over its missile tests.").first
    #expect(reasoned?.text("reason") == "missile tests")
    let secondary = findings(in: "Beijing risks secondary sanctions.").first
    #expect(secondary?.roles.first { $0.name == "secondary" }?.content == .value(.flag(true)))
  }
}
