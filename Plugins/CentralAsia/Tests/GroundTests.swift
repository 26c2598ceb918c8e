import Reading
import ReadoutKit
import Testing

@testable import CentralAsia

@Suite("Why the lens central-asia says what it says")
struct GroundTests {
  /// The grounds of the first finding on some words, as `role: value “words” rule`.
  private func grounds(
    of words: String, in text: String, date: DocumentDate = DocumentDate()
  ) throws -> [String] {
    let document = Document(number: 1, name: "a", path: "a", date: date, hash: "")
    let reading = DocumentReading(of: document, text: Text(text))
    let plugin = CentralAsiaPlugin()
    let finding = try #require(
      plugin.findings(in: reading).first { reading.string($0.range) == words })
    return plugin.grounds(of: finding, in: reading).map { ground in
      let quoted = ground.range.map { " “\(reading.string($0))”" } ?? ""
      return "\(ground.role ?? "found"): \(ground.value)\(quoted) \(ground.rule)"
    }
  }

  @Test("a name and its relation, from the words to each field")
  func relation() throws {
    let text = "On 15 September 2022 Xi met Putin in Nur-Sultan."
    #expect(
      try grounds(of: "Nur-Sultan", in: text, date: .init(stated: "2022-09-15")) == [
        "found: Nur-Sultan “Nur-Sultan” a name of the gazetteer",
        "type: place “Nur-Sultan” a place in the region, by the name it has or had",
        "canonical: Astana “Nur-Sultan” a name that nobody else of note bears",
        "renamed: 2022-09-17 “Nur-Sultan” a former name; Astana since that day",
        "name_then: Nur-Sultan what the place was called on the article’s date",
        "relation: meeting-venue “met” the nearest word for a relation that fits the name",
        "relation: meeting-venue “in” the preposition in front of it",
        "relation_actor: China “Xi” a person named in the sentence",
        "relation_actor: Russia “Putin” a person named in the sentence",
        "aspect: act “met” the word tells of a step that is taken",
        "date: 2022-09-15 “15 September 2022” the date nearest to the word for the relation",
      ])
  }

  @Test("an ambiguous name tells what decided it")
  func bearing() throws {
    #expect(
      try grounds(of: "SCO", in: "China praised the SCO.")[2]
        == "canonical: Shanghai Cooperation Organisation “China” a word near it that speaks of the body"
    )
    #expect(
      try grounds(of: "Mary", in: "Unrest shook Mary, a city in Turkmenistan.")[2]
        == "canonical: Mary “Turkmenistan” its country named in the same sentence")
    #expect(
      try grounds(of: "Karimov", in: "Islam Karimov died. Karimov was feared.")[2]
        == "canonical: Islam Karimov “Islam Karimov” the full name in the same article")
  }

  @Test("an office names its holder and the words for the office")
  func leader() throws {
    let read = try grounds(
      of: "Kazakh", in: "The Kazakh president spoke.", date: .init(stated: "2022-09-15"))
    #expect(
      read.last
        == "leader: Kassym-Jomart Tokayev “president” who held the office on the article’s date")
  }

  @Test("a passive, a pronoun and a sentence before are told as such")
  func actors() throws {
    #expect(
      try grounds(of: "Kyrgyz", in: "The Kyrgyz army has been given guns by India.").contains(
        "relation_actor: India “India” the “by” behind the passive verb"))
    #expect(
      try grounds(
        of: "Samarkand", in: "Xi left home. His meeting with Putin in Samarkand was long."
      ).contains("relation_actor: China “Xi” the one whom the pronoun means, named before"))
  }

  @Test("every field that is filled has a ground, and every ground its words in the text")
  func complete() {
    let fields: Set = [
      "type", "canonical", "relation", "relation_actor", "aspect", "date", "leader", "renamed",
      "name_then",
    ]
    for sentence in TrickySentence.tricky + TrickySentence.otherNews {
      let document = Document(
        number: 1, name: "a", path: "a", date: .init(stated: sentence.date), hash: "")
      let reading = DocumentReading(of: document, text: Text(sentence.text))
      let plugin = CentralAsiaPlugin()
      for finding in plugin.findings(in: reading) {
        let grounds = plugin.grounds(of: finding, in: reading)
        for role in finding.roles where fields.contains(role.name) {
          let values = finding.text(role.name).map { [$0] } ?? finding.texts(role.name)
          let told = grounds.filter { $0.role == role.name }.map(\.value)
          #expect(values.allSatisfy(told.contains), "\(sentence.id) \(role.name)")
        }
        #expect(grounds.first?.role == nil && grounds.first?.entry != nil)
        #expect(
          grounds.allSatisfy { $0.range.map { $0.upperBound <= sentence.text.utf8.count } ?? true })
      }
    }
  }
}
