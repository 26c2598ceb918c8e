import Reading
import ReadoutKit
import Testing

@Suite struct NamesTests {
  private func read(_ text: String) -> (cast: Cast, reading: DocumentReading) {
    let desk = TextDesk([("a", text)])
    let reading = desk.reading(of: desk.documents[0])
    return (reading.cast(), reading)
  }

  private func names(_ text: String) -> [String] {
    let cast = read(text).cast
    return cast.mentions.compactMap { mention in
      guard case .person = mention.referent else { return nil }
      return cast.name(of: mention.referent)
    }
  }

  @Test("A surname stands for the fullest name of the document, wherever that is")
  func surnames() {
    #expect(
      names("Mr. Okoro spoke first. Later Daniel Okoro left, and Okoro did not return.") == [
        "Daniel Okoro", "Daniel Okoro", "Daniel Okoro",
      ])
  }

  @Test("A family name that stands first is a surname as well")
  func leadingFamilyName() {
    #expect(names("Wang Meilin arrived. Wang waved.") == ["Wang Meilin", "Wang Meilin"])
  }

  @Test("A state’s president is named by title and adjective")
  func titles() {
    let (cast, reading) = read("On Monday Kazakh President Aibek Dosanov spoke.")
    #expect(cast.persons.map(\.name) == ["Aibek Dosanov"])
    #expect(cast.persons.first?.state == "Kazakhstan")
    #expect(cast.persons.first?.roles.contains { $0.head == "president" } == true)
    let phrase = cast.mentions.last.map { reading.string(reading.range(ofTokens: $0.phrase)) }
    #expect(phrase == "Kazakh President Aibek Dosanov")
  }

  @Test("Titles of courtesy tell two of one surname apart")
  func courtesy() {
    #expect(
      names("Anna Berg and Peter Berg came. Mrs. Berg spoke, Mr. Berg did not.") == [
        "Anna Berg", "Peter Berg", "Anna Berg", "Peter Berg",
      ])
  }

  @Test(
    "Hyphens, initials and particles stay inside a name",
    arguments: [
      ("We met John F. Marsh there.", "John F. Marsh"),
      ("We met Maria van der Berg there.", "Maria van der Berg"),
      ("We met Kim Song-ho there.", "Kim Song-ho"),
      ("We met Anna Lopez-Ruiz there.", "Anna Lopez-Ruiz"),
    ])
  func parts(_ text: String, _ name: String) {
    #expect(names(text) == [name])
  }

  @Test(
    "What is no person is none",
    arguments: [
      "They met at the Carnegie Endowment.", "In June the harvest began.",
      "The University of Ostrava closed.", "However, nothing came of it.",
    ])
  func nobody(_ text: String) {
    #expect(names(text).isEmpty)
  }

  private func referents(of pronoun: String, in text: String) -> [String] {
    let (cast, reading) = read(text)
    let coreference = Coreference(
      reading: reading, cast: cast,
      isHidden: [Bool](repeating: false, count: reading.tokens.count))
    guard let token = reading.tokens.lastIndex(where: { $0.word == Word(pronoun) }) else {
      return []
    }
    return coreference.referents(ofPronounAt: token).map(cast.name)
  }

  @Test("He and she go to the nearest fitting subject")
  func pronouns() {
    let text = "Anna Berg met Peter Holm in Riga. Then she left."
    #expect(referents(of: "she", in: text) == ["Anna Berg"])
    #expect(
      referents(of: "he", in: "Peter Holm praised Daniel Okoro. Then he left.") == ["Peter Holm"])
  }

  @Test("A pronoun whose sex fits nobody stays open")
  func unknownPronoun() {
    #expect(referents(of: "she", in: "Peter Holm came. Then she left.").isEmpty)
  }

  @Test("They are the two who were coupled before")
  func they() {
    #expect(
      referents(of: "they", in: "Anna Berg and Peter Holm met. Then they left.") == [
        "Anna Berg", "Peter Holm",
      ])
    #expect(referents(of: "they", in: "Anna Berg met the farmers. Then they left.").isEmpty)
  }

  @Test("The two sides are the states last coupled")
  func sides() {
    let (cast, reading) = read("Norway and Sweden met. The two sides agreed.")
    let coreference = Coreference(
      reading: reading, cast: cast,
      isHidden: [Bool](repeating: false, count: reading.tokens.count))
    let first = reading.tokens.firstIndex { $0.word == "two" } ?? 0
    #expect(
      coreference.referents(ofDescription: first..<(first + 2)).map(cast.name) == [
        "Norway", "Sweden",
      ])
  }
}
