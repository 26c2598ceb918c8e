import Reading
import ReadoutKit
import Testing

@testable import CentralAsia

@Suite("Sentences written to mislead")
struct TrickySentenceTests {
  private static let all = TrickySentence.tricky + TrickySentence.otherNews

  /// Sentences whose names are still misread, with what goes wrong.
  private static let misread = [
    "s017": "Mary is a town only where Turkmenistan is named beside it"
  ]

  /// Sentences whose relation takes more than the words beside the name to tell.
  private static let unrelated: Set<String> = [
    "s016", "s021", "s029", "s041", "s045", "s046", "s064", "s068", "s092", "s095",
    "f005",
  ]

  private static func findings(in sentence: TrickySentence) -> [(words: String, finding: Finding)] {
    let document = Document(
      number: 1, name: "a", path: "a", date: .init(stated: sentence.date), hash: "")
    let reading = DocumentReading(of: document, text: Text(sentence.text))
    return CentralAsiaPlugin().findings(in: reading).map { finding in
      let (type, today) = (finding.text("type") ?? "?", finding.text("canonical") ?? "?")
      return ("\(reading.string(finding.range)) = \(type), \(today)", finding)
    }
  }

  @Test("every mention is found, with its type and its name of today, and no other", arguments: all)
  func names(_ sentence: TrickySentence) {
    func check() {
      let optional = sentence.mentions.filter(\.isOptional).map(\.found)
      let read = Self.findings(in: sentence).map(\.words)
      #expect(
        read.filter { !optional.contains($0) }
          == sentence.mentions.filter { !$0.isOptional }.map(\.found))
    }
    if let why = Self.misread[sentence.id] {
      withKnownIssue("\(why)") { check() }
    } else {
      check()
    }
  }

  @Test(
    "the relation and who acts are read where the words tell them",
    arguments: all.filter { $0.mentions.contains { !$0.relations.isEmpty } })
  func relations(_ sentence: TrickySentence) {
    func check() {
      let read = Self.findings(in: sentence)
      for mention in sentence.mentions where !mention.relations.isEmpty {
        let finding = read.first { $0.words == mention.found }?.finding
        #expect(mention.relations.contains(finding?.text("relation") ?? "none"))
        let actors = finding?.texts("relation_actor") ?? []
        guard !mention.actors.isEmpty else { continue }
        #expect(actors.count == mention.actors.count, "\(actors)")
        #expect(mention.actors.allSatisfy { $0.contains(where: actors.contains) }, "\(actors)")
      }
    }
    if Self.unrelated.contains(sentence.id) {
      withKnownIssue("what is done lies outside the words beside the name") { check() }
    } else {
      check()
    }
  }

  @Test("about half of the sentences hold no mention")
  func balance() {
    #expect(TrickySentence.tricky.count == 100 && TrickySentence.otherNews.count == 70)
    #expect(TrickySentence.tricky.count { $0.mentions.isEmpty } == 50)
    #expect(TrickySentence.otherNews.count { $0.mentions.isEmpty } == 34)
  }
}
