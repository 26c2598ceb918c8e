import Reading
import ReadoutKit
import Testing

@testable import CentralAsia

@Suite("Relations with Central Asia")
struct RelationTests {
  @Test(
    "a relation has the day of its own words, and none that belongs to something else",
    arguments: [
      ("Xi visited Astana on 14 September 2022.", "2022-09-14"),
      ("In 2014 Putin visited Tashkent.", "2014"),
      ("Xi visited Astana, his first trip since January 2020.", nil),
      ("In July the SCO meets in Astana.", nil),
    ])
  func dates(_ text: String, _ expected: String?) {
    let document = Document(
      number: 1, name: "a", path: "a", date: .init(stated: "2024-06-17"), hash: "")
    let reading = DocumentReading(of: document, text: Text(text))
    let read = CentralAsiaPlugin().findings(in: reading).map { $0.text("date") }
    #expect(read.last == expected)
  }

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
      (
        "Tashkent left the Russian-led CSTO.",
        [
          "Tashkent: membership Collective Security Treaty Organization",
          "CSTO: membership Uzbekistan",
        ]
      ),
      (
        "The Eurasian Economic Union took in Armenia.",
        ["Eurasian Economic Union: membership Armenia"]
      ),
      ("China lent the Kyrgyz a railway.", ["Kyrgyz: support China"]),
      ("Kazakhstan was threatened by Russian lawmakers.", ["Kazakhstan: threat Russia"]),
      ("Moscow stood by Kazakhstan.", ["Kazakhstan: support Russia"]),
      ("Macron spent five hours in Astana.", ["Astana: visit France"]),
      ("Erdogan came to Astana.", ["Astana: visit Turkey"]),
      ("Russian troops landed in Almaty.", ["Almaty: security Russia"]),
      ("Russian firms shipped goods through Kazakhstan.", ["Kazakhstan: transit Russia"]),
      ("Russia has a military base in Tajikistan.", ["Tajikistan: security Russia"]),
      (
        "Kyrgyz and Tajik guards exchanged fire.",
        ["Kyrgyz: rivalry Tajikistan", "Tajik: rivalry Kyrgyzstan"]
      ),
      (
        "At the China-Central Asia Summit, Xi spoke.",
        ["China-Central Asia Summit: meeting-venue China"]
      ),
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
      "Gas came to Tashkent by pipe from far away.",
      "Donors spent millions in Kazakhstan.",
      "CSTO troops left at dawn.",
      "Islam Karimov flew to Andijan.",
    ])
  func leavesOpen(_ text: String) {
    let read = relations(in: text)
    #expect(!read.isEmpty)
    #expect(read.allSatisfy { $0.hasSuffix(": none ") }, "\(read)")
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
