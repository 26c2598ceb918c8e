import Reading
import ReadoutKit
import Testing

@testable import CentralAsia

@Suite("Relations with Central Asia")
struct RelationTests {
  private func relations(in text: String) -> [String] {
    let reading = DocumentReading(
      of: Document(number: 1, name: "a", path: "a", hash: ""), text: Text(text))
    return CentralAsiaPlugin().findings(in: reading).map { finding in
      let actors = finding.texts("relation_actor").joined(separator: "+")
      return "\(reading.string(finding.range)): \(finding.text("relation") ?? "none") \(actors)"
    }
  }

  @Test(
    "the cue beside a name and the grammar around it tell the relation",
    arguments: [
      ("Xi Jinping arrived in Astana on Monday.", ["Astana: visit China"]),
      (
        "Wang Yi will visit Kazakhstan and Tajikistan.",
        ["Kazakhstan: visit China", "Tajikistan: visit China"]
      ),
      ("Putin met Erdogan in Samarkand.", ["Samarkand: meeting-venue Russia+Turkey"]),
      (
        "Kazakhstan hosted talks between Russia and Ukraine.",
        ["Kazakhstan: meeting-venue Russia+Ukraine"]
      ),
      ("Talks on Syria were held in Astana.", ["Astana: meeting-venue "]),
      ("Russian lawmakers threatened Kazakhstan.", ["Kazakhstan: threat Russia"]),
      ("The U.S. pledged support for Uzbekistan.", ["Uzbekistan: support United States"]),
      ("China and Russia compete in Central Asia.", ["Central Asia: rivalry China+Russia"]),
      ("Moscow's influence in Central Asia wanes.", ["Central Asia: influence Russia"]),
      ("Uzbekistan exports cotton to China.", ["Uzbekistan: trade China"]),
      ("Iran joined the SCO.", ["SCO: membership Iran"]),
    ])
  func tells(_ text: String, _ expected: [String]) {
    #expect(relations(in: text) == expected)
  }

  @Test(
    "what does not fit is left open",
    arguments: [
      "Kazakhstan met its obligations.",
      "The leaders of Kazakhstan met in Beijing.",
      "The plan was supported by Kazakhstan.",
      "The invasion of Ukraine worried Kazakhstan.",
      "Kyrgyzstan is mountainous.",
    ])
  func leavesOpen(_ text: String) {
    #expect(relations(in: text).map { $0.split(separator: ": ").last } == ["none "])
  }

  @Test("a pronoun reaches back to the person before")
  func pronouns() {
    #expect(
      relations(in: "Xi left home. His meeting with Putin in Samarkand was long.")
        == ["Samarkand: meeting-venue China+Russia"])
  }

  @Test("a heading takes its actors from the text below")
  func headings() {
    #expect(
      relations(in: "The Almaty meeting and the Syrian war\n\nPutin saw Biden at talks in Almaty.")
        == [
          "Almaty: meeting-venue Russia+United States",
          "Almaty: meeting-venue Russia+United States",
        ])
  }

  @Test("first person in a quotation is its speaker")
  func speakers() {
    #expect(
      relations(in: "\u{201C}We will always support Kazakhstan,\u{201D} Xi said.")
        == ["Kazakhstan: support China"])
  }
}
