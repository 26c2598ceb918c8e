import Corpus
import ReadoutKit
import Testing

@Suite("The front matter of a text is read")
struct FrontMatterTests {
  private func article(_ words: String, name: String = "talks.md") throws -> Article {
    try #require(try ReadFile(name, Array(words.utf8)).articles.first)
  }

  @Test("Keys and values are facts, and their lines a zone; the text stays as it is")
  func yaml() throws {
    let head = """
      ---
      title: "Talks: a \\"second\\" round"
      author: Ann Lee   # as printed
      date: 2023-03-22T10:00:00Z
      publication: 'The Plain''s Voice'
      lang: en-GB
      country: NO
      tags: [a, b]
      ---

      """
    let body = "The envoys met in the capital on Monday, and they left again without a word.\n"
    let article = try article(head + body)
    #expect(article.text.bytes == Array((head + body).utf8))
    #expect(article.given.title == "Talks: a \"second\" round")
    #expect(article.given.author == "Ann Lee")
    #expect(article.given.outlet == "The Plain's Voice")
    #expect(article.given.frontMatter == 0..<head.utf8.count)
    let document = CorpusReader.document(of: article)
    #expect(document.title == article.given.title)
    #expect(document.author == "Ann Lee")
    #expect(document.date.stated == "2023-03-22")
    #expect(document.date.basis == .field)
    #expect(document.language == "en")
    #expect(document.words == 15)
    #expect(document.zones.first == Zone(range: 0..<head.utf8.count, kind: .frontMatter))
    #expect(document.isExcluded(5))
    #expect(!document.isExcluded(head.utf8.count))
  }

  @Test("Zones of the page behind it stand where their words stand")
  func zonesBehind() throws {
    let sentence = "The envoys met in the capital on Monday, and they left without a word.\n\n"
    let body = "By Bo Berg\n\n" + String(repeating: sentence, count: 4)
    let head = "---\ntitle: Talks resume\n---\n"
    let article = try article("\u{FEFF}" + head + body)
    let zones = CorpusReader.document(of: article).zones
    let byline = try #require(zones.first { $0.kind == .byline })
    #expect(article.text.string(byline.range).hasPrefix("By Bo Berg"))
    #expect(zones.first?.range == 0..<(head.utf8.count + 3))
    #expect(CorpusReader.document(of: article).author == "Bo Berg")
  }

  @Test("Lists and values that go on in indented lines are read")
  func blocks() throws {
    let words = """
      ---
      authors:
        - Ann Lee
        - "Bo Berg"
      subtitle: >
        A second round
        of talks
      source:
        id: 4
        name: The Plain
      date: March 22, 2023
      ---
      Words.
      """
    let given = try article(words).given
    #expect(given.author == "Ann Lee, Bo Berg")
    #expect(given.subtitle == "A second round of talks")
    #expect(given.outlet == "The Plain")
    #expect(given.date == "March 22, 2023")
  }

  @Test("TOML between lines of +++ is read as well")
  func toml() throws {
    let words = """
      +++
      title = "Talks resume"  # a comment
      date = 2023-03-22
      authors = ["Ann Lee", 'Bo Berg']
      draft = false
      [publisher]
      name = "The Plain"
      +++
      Words.
      """
    let given = try article(words).given
    #expect(given.title == "Talks resume")
    #expect(given.author == "Ann Lee, Bo Berg")
    #expect(given.outlet == "The Plain")
    #expect(given.date == "2023-03-22")
  }

  @Test(
    "Lines across the page are no front matter",
    arguments: [
      "---\n\nThe envoys met.\n\n---\n\nThey left.\n", "---\ntitle: Talks\n\nNo closing line.\n",
      "--- \nThe envoys met: they talked.\n---\n", "----\ntitle: Talks\n----\n", "---", "---\n", "",
      "\n---\ntitle: Talks\n---\n", "---\nat 10:30\nhttps://plain.example\n---\n",
    ])
  func noFrontMatter(words: String) throws {
    let article = try article(words)
    #expect(article.given == GivenFacts())
    #expect(article.text.bytes == Array(words.utf8))
  }

  @Test("In a plain text file a known key has to be there")
  func plainText() throws {
    #expect(
      try article("---\ntitle: Talks\n---\nWords.", name: "a.txt").given.title == "Talks")
    #expect(
      try article("---\nSpeaker: I agree\n---\nWords.", name: "a.txt").given == GivenFacts())
  }

  @Test("CRLF changes nothing")
  func lineEnds() throws {
    let head = "---\r\ntitle: Talks\r\ndate: 2023-03\r\n---\r\n"
    let article = try article(head + "Words.\r\n")
    #expect(article.given.title == "Talks")
    #expect(article.given.frontMatter == 0..<head.utf8.count)
    let date = CorpusReader.document(of: article).date
    #expect([date.stated, date.from, date.to] == [nil, "2023-03-01", "2023-03-31"])
  }
}
