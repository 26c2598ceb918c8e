import ReadoutKit
import Testing

@testable import Sessions

/// Edits that change what the words say, or where nothing tells the place.
@Suite struct ChangedMeaningTests {
  private static let text =
    "On Monday the council met. The mayor said the city would build 15 new legal shelters before"
    + " the winter. Nobody asked who would pay."

  private func place(_ words: String, in changed: String) -> Placement {
    anchor(words, in: Self.text).place(in: Text(changed), hash: "new")
  }

  @Test(arguments: [
    ("would build", "would not build"), ("15", "16"), ("15", "150"), ("legal", "illegal"),
    ("said", "denied"), ("before", "after"),
  ])
  func `changed inside a sentence it is fuzzy, with its score`(old: String, new: String) {
    let words = "The mayor said the city would build 15 new legal shelters before the winter."
    let changed = Self.text.replacing(old, with: new)
    let placement = place(words, in: changed)
    #expect(placement.state == .fuzzy)
    #expect(placement.score > 0.7 && placement.score < 1)
    #expect(
      placement.range.map { Text(changed).string($0) } == words.replacing(old, with: new))
  }

  @Test(arguments: [("15 new", "115 new"), ("15 new", "1.15 new"), ("legal", "illegal")])
  func `a letter or digit stuck to the words makes them others`(words: String, new: String) {
    let changed = Self.text.replacing(words, with: new)
    let placement = place(words, in: changed)
    #expect(placement.state == .fuzzy || placement.state == .ambiguous)
    #expect(placement.range.map { Text(changed).string($0) } == new)
  }

  @Test func `restyled words are fuzzy, however alike they look`() {
    let changed = Self.text.replacing("the city", with: "the\u{A0}city")
    let placement = place("said the city would", in: changed)
    #expect(placement.state == .fuzzy)
    #expect(placement.score == 0.99)
  }

  @Test func `words that stood twice are not taken for one another`() {
    let twice = "The gate is shut. The gate is shut. Rain fell, and the gate stayed as it was."
    let first = anchor("The gate is shut.", in: twice)
    #expect(first.runnerUp > 50)
    // One of the two is gone: which one it was nobody can say.
    let once = "Snow lay. The gate is shut. Rain fell, and the gate stayed as it was."
    #expect(first.place(in: Text(once), hash: "new").state == .ambiguous)
    #expect(anchor("Rain fell", in: twice).runnerUp == 0)
  }

  @Test func `hostile texts take no more time than they are long`() {
    let hay = Text(String(repeating: "a", count: 100_000))
    let words = String(repeating: "a", count: 3_000)
    var anchor = Anchor(
      document: "d", hash: "h", start: 7, end: 3_008, words: words + "b", before: words,
      after: words)
    #expect(anchor.place(in: hay, hash: "new").state != .exact)
    anchor.words = ""
    anchor.end = anchor.start
    #expect(anchor.place(in: hay, hash: "new").state == .exact)
    anchor.words = "\u{200B}"
    #expect(anchor.place(in: hay, hash: "new") == .orphan)
  }
}
