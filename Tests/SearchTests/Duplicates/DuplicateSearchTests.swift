import ReadoutKit
import Testing

@testable import Search

/// Texts by number, and what repeats in them.
struct Pile {
  var texts: [Int: String] = [:]
  var outlets: [Int: String] = [:]
  var twins: [Int: [Int]] = [:]

  func clusters() -> [RepeatCluster] {
    let sketches = texts.keys.sorted().map { number in
      ArticleSketch(document: number, Array((texts[number] ?? "").utf8).span)
    }
    let search = DuplicateSearch(sketches, twins: twins, outlets: outlets)
    var words: [Int: ArticleWords] = [:]
    for number in search.toCompare {
      words[number] = ArticleWords(Array((texts[number] ?? "").utf8).span)
    }
    let variants = search.variants.compactMap { number in
      search.variant(number, ArticleWords(Array((texts[number] ?? "").utf8).span), among: words)
    }
    return search.clusters(comparing: words, variants: variants) {}
  }

  /// Running text of made-up words: paragraphs of so many.
  static func text(seed: Int, paragraphs: [Int]) -> String {
    var dice = Dice(seed)
    return paragraphs.map { count in
      (0..<count).map { _ in "w\(Int.random(in: 0..<3000, using: &dice))" }.joined(separator: " ")
    }.joined(separator: "\n")
  }
}

@Suite struct DuplicateSearchTests {
  private static let story = Pile.text(seed: 1, paragraphs: [40, 60, 50, 70, 30])
  private static let other = Pile.text(seed: 2, paragraphs: [50, 50, 60, 40])

  @Test func theSameWordsAreOneArticleInAnyDress() {
    let pile = Pile(texts: [
      1: "A grain deal, he said.", 2: "“A GRAIN deal” he said", 3: "He said.",
    ])
    let clusters = pile.clusters()
    #expect(clusters.map(\.kind) == [.same])
    #expect(clusters.first?.members.map(\.document) == [1, 2])
    #expect(clusters.first?.members.allSatisfy { $0.share == 1 && $0.words == nil } == true)
  }

  @Test func textsWithoutWordsAreNoCopies() {
    #expect(Pile(texts: [1: "", 2: "", 3: "– …", 4: "…"]).clusters().isEmpty)
  }

  @Test func knownTwinsAreNotRead() {
    let pile = Pile(texts: [1: Self.story, 9: Self.other], twins: [1: [4, 7]])
    #expect(pile.clusters().map { $0.members.map(\.document) } == [[1, 4, 7]])
  }

  @Test(arguments: Planting.Edit.allCases)
  func editedCopiesAreFound(edit: Planting.Edit) {
    var planting = Planting(seed: 5)
    let copy = planting.copy(Self.story, edit: edit, other: Self.other)
    let third = Pile.text(seed: 3, paragraphs: [80, 80])
    let clusters = Pile(texts: [1: Self.story, 2: third, 3: copy]).clusters()
    #expect(clusters.count == 1)
    #expect(clusters.first?.members.map(\.document) == [1, 3])
    #expect(clusters.first?.members.allSatisfy { $0.words == nil } == true)
  }

  @Test func whatStandsInAnotherIsToldFromIt() throws {
    let pile = Pile(texts: [1: Self.story, 2: Self.story + "\n" + Self.other + "\n" + Self.other])
    let cluster = try #require(pile.clusters().first)
    #expect(cluster.kind == .contained)
    #expect(cluster.members.map(\.kind) == [.contained, .whole])
    #expect(cluster.members[0].share == 1)
    #expect((0.3..<0.6).contains(cluster.members[1].share))
  }

  @Test func aWireParagraphInDifferentArticlesIsFound() throws {
    let wire = Pile.text(seed: 8, paragraphs: [30])
    let pile = Pile(texts: [
      1: Self.story + "\n" + wire, 2: Self.other, 3: wire + "\n" + Self.other.uppercased() + " end",
      5: Pile.text(seed: 9, paragraphs: [60, 60]) + "\n" + wire,
    ])
    let paragraphs = pile.clusters().filter { $0.kind == .paragraph }
    #expect(paragraphs.count == 1)
    let members = try #require(paragraphs.first?.members)
    #expect(members.map(\.document) == [1, 3, 5])
    #expect(members.map(\.words) == [250..<280, 0..<30, 120..<150])
  }

  @Test func shortParagraphsAreNotWorthTelling() {
    let line = Pile.text(seed: 8, paragraphs: [20])
    let pile = Pile(texts: [1: Self.story + "\n" + line, 2: Self.other + "\n" + line])
    #expect(pile.clusters().isEmpty)
  }

  @Test func whatAnOutletPutsUnderItsArticlesMakesThemNoCopies() throws {
    let plea = Pile.text(seed: 8, paragraphs: [60])
    var pile = Pile()
    for number in 1...12 {
      pile.texts[number] = Pile.text(seed: 20 + number, paragraphs: [40]) + "\n" + plea
      pile.outlets[number] = "The Paper"
    }
    let clusters = pile.clusters()
    #expect(clusters.map(\.kind) == [.boilerplate])
    #expect(clusters.first?.members.count == 12)
    #expect(clusters.first?.members.first?.words == 40..<100)
  }

  @Test func aReportThatManyOutletsPrintIsOneStory() {
    var pile = Pile()
    for number in 1...30 {
      pile.texts[number] = Pile.text(seed: 50 + number, paragraphs: [25]) + "\n" + Self.story
      pile.outlets[number] = "Paper \(number)"
    }
    let clusters = pile.clusters()
    #expect(clusters.map(\.kind) == [.near])
    #expect(clusters.first?.members.count == 30)
  }

  @Test func oneStandsForManyVariants() throws {
    var pile = Pile(texts: [500: Self.other])
    for number in 1...40 {
      pile.texts[number] = Self.story + "\nCopy \(number) of this story."
    }
    let clusters = pile.clusters()
    #expect(clusters.map(\.kind) == [.near])
    #expect(clusters.first?.members.map(\.document) == Array(1...40))
    #expect(clusters.first?.members.allSatisfy { (0.95...1).contains($0.share) } == true)
  }

  @Test func articlesThatShareNothingButARefrainAreNoVariants() {
    let plea = Pile.text(seed: 8, paragraphs: [60])
    var pile = Pile()
    for number in 1...40 {
      pile.texts[number] = Pile.text(seed: 100 + number, paragraphs: [90, 90]) + "\n" + plea
    }
    #expect(pile.clusters().map(\.kind) == [.boilerplate])
  }

  @Test func paragraphsArePlacedInTheText() {
    let text = "First line here.\n“Grain, he’s said,” she’s told.\nLast."
    let bytes = Array(text.utf8)
    let words = ArticleWords(bytes.span)
    #expect(words.paragraphs == [0..<3, 3..<8, 8..<9])
    let range = ArticleWords.bytes(ofWords: 3..<8, in: bytes.span, without: [])
    #expect(String(decoding: bytes[range], as: UTF8.self) == "“Grain, he’s said,” she’s told.")
  }
}
