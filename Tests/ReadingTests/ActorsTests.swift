import ReadoutKit
import Testing

@testable import Reading

@Suite("Actors")
struct ActorsTests {
  private func named(_ text: String) -> [String] {
    let reading = DocumentReading(
      of: Document(number: 1, name: "a", path: "a", hash: ""), text: Text(text))
    return reading.sentences.flatMap { sentence in
      Actors.standard.mentions(in: reading, tokens: sentence.tokens).map { mention in
        let words = reading.string(reading.range(ofTokens: mention.tokens))
        return "\(words) = \(mention.actor.canonical), \(mention.actor.form.rawValue)"
      }
    }
  }

  @Test(
    "names, adjectives, capitals and houses stand for their state",
    arguments: [
      ("Officials from the United Arab Emirates came.", "United Arab Emirates, name"),
      ("It angered the U.S. and nobody else.", "United States, name"),
      ("It angered the US and nobody else.", "United States, name"),
      ("The DPRK refused.", "North Korea, name"),
      ("Kazakhstani grain went north.", "Kazakhstan, adjective"),
      ("A Sino-Tajik road was dug.", "China, adjective"),
      ("Nothing was heard from the Kremlin.", "Russia, metonym"),
      ("Nur-Sultan kept silent.", "Kazakhstan, metonym"),
      ("The Élysée said no.", "France, metonym"),
      ("The anti-West mood grew.", "West, name"),
      ("Brussels wavered.", "European Union, metonym"),
      ("The Houthis fired again.", "Houthis, name"),
      ("OPEC+ met online.", "OPEC+, name"),
      ("Türkiye objected.", "Turkey, name"),
    ])
  func namesAnActor(_ text: String, _ expected: String) {
    #expect(named(text).contains { $0.hasSuffix("= \(expected)") })
  }

  @Test(
    "an office beside its state is one body",
    arguments: [
      ("The Chinese Foreign Ministry demurred.", "Chinese Foreign Ministry"),
      ("Ukraine's defence ministry demurred.", "Ukraine's defence ministry"),
      (
        "The Ministry of Foreign Affairs of the Republic of Kazakhstan demurred.",
        "Ministry of Foreign Affairs of the Republic of Kazakhstan"
      ),
      ("The Ministry of Defence of Ukraine demurred.", "Ministry of Defence of Ukraine"),
      ("The government of Peru demurred.", "government of Peru"),
      ("The U.S. State Department demurred.", "U.S. State Department"),
    ])
  func composesBodies(_ text: String, _ words: String) {
    #expect(named(text).map { $0.prefix(words.count) } == [words[...]])
    #expect(named(text).allSatisfy { $0.hasSuffix("body") })
  }

  @Test("a body bears its own name")
  func ownNames() {
    let reading = DocumentReading(
      of: Document(number: 1, name: "a", path: "a", hash: ""),
      text: Text("The foreign ministry of Uzbekistan and Sergei Lavrov spoke."))
    let found = Actors.standard.mentions(in: reading, tokens: 0..<reading.tokens.count)
    #expect(found.map(\.actor.own) == ["Uzbek Foreign Ministry", "Sergey Lavrov"])
    #expect(found.map(\.actor.iso3) == ["UZB", "RUS"])
  }

  @Test(
    "words of another sense name nobody",
    arguments: [
      "He told us to polish the turkey in china cups.",
      "Ask Michael Jordan and Jordan Peterson.",
      "The Washington Post quoted George Washington.",
      "They flew American Airlines to West Virginia.",
      "Voters in Georgia chose a Republican again, as in Florida.",
      "Melania Trump stayed in Trump Tower.",
      "The wagner of the old opera slept.",
    ])
  func passesOver(_ text: String) {
    #expect(named(text) == [])
  }

  @Test("the country Georgia is met where no American state is spoken of")
  func georgia() {
    #expect(named("Troops left Georgia in autumn.") == ["Georgia = Georgia, name"])
  }

  @Test("a surname alone stands for its bearer, not for a relative")
  func surnames() {
    #expect(named("But Biden declined.") == ["Biden = United States, person"])
    #expect(named("President Biden declined.") == ["Biden = United States, person"])
    #expect(named("Later Hunter Biden declined.") == [])
    #expect(named("Biden Meets Zelenskyy Near Warsaw Again").count == 3)
  }

  @Test("spellings of one surname make whole names of it")
  func spellings() {
    #expect(
      named("Volodymyr Zelenskiy met Gurbanguly Berdymukhamedov.") == [
        "Volodymyr Zelenskiy = Ukraine, person",
        "Gurbanguly Berdymukhamedov = Turkmenistan, person",
      ])
  }

  @Test("every member state of the United Nations is there once, with its code")
  func states() throws {
    let table = Table(csv: PackageResources.actors_states_csv)
    let states = table.rows.filter { $0["kind"] == "state" }
    // 193 members, and Palestine, the Vatican, Kosovo and Taiwan.
    #expect(states.count == 197)
    #expect(Set(states.map { $0["iso3"] }).count == 197)
    #expect(states.allSatisfy { $0["iso3"].utf8.count == 3 })
    #expect(Actors.standard.state(ofAdjective: "kyrgyz")?.canonical == "Kyrgyzstan")
  }

  @Test("every row names its source and every person a known state")
  func tables() {
    let tables = [
      PackageResources.actors_states_csv, PackageResources.actors_organisations_csv,
      PackageResources.actors_bodies_csv, PackageResources.actors_ministries_csv,
      PackageResources.actors_offices_csv, PackageResources.actors_office_names_csv,
      PackageResources.actors_persons_csv, PackageResources.actors_passed_over_csv,
    ].map { Table(csv: $0) }
    for row in tables.flatMap(\.rows) { #expect(!row["source"].isEmpty, "\(row.cells)") }
    for table in tables {
      #expect(table.rows.allSatisfy { $0.cells.count == table.header.count })
    }
    let actors = Actors.standard
    for person in actors.persons {
      #expect(actors.state(named: person.state) != nil, "\(person.name)")
      #expect(!person.isKnownBySurname || !person.surnames.isEmpty, "\(person.name)")
    }
  }

  @Test("an office is held from its first to its last day")
  func offices() throws {
    let person = try #require(Actors.standard.persons.first { $0.name == "Andrey Denisov" })
    #expect(!person.held(on: "2013-03-31"))
    #expect(person.held(on: "2013-04-01"))
    #expect(person.held(on: "2022-09-30"))
    #expect(!person.held(on: "2022-10-01"))
  }
}
