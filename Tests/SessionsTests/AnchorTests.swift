import ReadoutKit
import Testing

@testable import Sessions

@Suite struct AnchorTests {
  static let text =
    "The minister said the pier would stay closed. A week later the mayor said the pier would open."

  private func place(_ anchor: Anchor, in text: String, hash: String? = "new") -> Placement {
    anchor.place(in: Text(text), hash: hash)
  }

  private func words(_ placement: Placement, in text: String) -> String? {
    placement.range.map { Text(text).string($0) }
  }

  @Test func `an anchor holds words and up to 32 code points on either side`() {
    let anchor = anchor("stay closed", in: Self.text)
    #expect(anchor.start == 33)
    #expect(anchor.end == 44)
    #expect(anchor.words == "stay closed")
    #expect(anchor.before == "he minister said the pier would ")
    #expect(anchor.after == ". A week later the mayor said th")
    #expect(anchored("The", in: Self.text).before.isEmpty)
  }

  @Test func `the same text gives the same place`() {
    let placement = place(anchor("stay closed", in: Self.text), in: Self.text, hash: "old")
    #expect(placement == Placement(.exact, 33..<44, score: 1))
  }

  @Test func `a change elsewhere in the text leaves an anchor exact`() {
    let changed = Self.text + " Nobody asked why."
    #expect(place(anchor("stay closed", in: Self.text), in: changed).state == .exact)
  }

  @Test func `a line put in before moves an anchor`() {
    let changed = "Corrected on Friday.\n" + Self.text
    let placement = place(anchor("stay closed", in: Self.text), in: changed)
    #expect(placement.state == .moved)
    #expect(words(placement, in: changed) == "stay closed")
  }

  @Test(arguments: ["minister said the pier", "mayor said the pier"])
  func `context chooses among several places`(context: String) {
    let occurrence =
      Self.text.firstRange(of: context).map { Self.text[..<$0.upperBound].utf8.count } ?? 0
    let anchor = Anchor(
      (occurrence - 8)..<occurrence, in: Text(Self.text),
      of: Document(number: 1, name: "harbour", path: "", hash: "old"))
    #expect(anchor.words == "the pier")
    let changed = "Corrected on Friday. " + Self.text
    let placement = place(anchor, in: changed)
    #expect(placement.state == .moved)
    #expect(placement.range?.lowerBound == occurrence - 8 + 21)
  }

  @Test func `places that fit alike are ambiguous`() {
    let anchor = anchor("a quiet strike", in: "On Monday they began a quiet strike.")
    let changed = "Some call it a quiet strike! Some call it a quiet strike!"
    let placement = place(anchor, in: changed)
    #expect(placement.state == .ambiguous)
    #expect(words(placement, in: changed) == "a quiet strike")
  }

  @Test func `a copy elsewhere is not taken for a passage that was edited`() {
    let text = "At noon the mayor said that the pier would stay closed for the whole of the winter."
    let changed =
      text.replacing("stay closed", with: "be torn down")
      + " In an earlier version it said the pier would stay closed."
    #expect(place(anchor("would stay closed", in: text), in: changed).state == .ambiguous)
  }

  @Test func `words that are gone leave an orphan`() {
    let placement = place(anchor("stay closed", in: Self.text), in: "Rain fell on the town.")
    #expect(placement == .orphan)
    #expect(place(anchor("stay closed", in: Self.text), in: "") == .orphan)
  }

  @Test func `a small correction inside the words is fuzzy, with its score`() {
    let anchor = anchor("the pier would stay closed", in: Self.text)
    let changed = Self.text.replacing("would stay closed", with: "would stay close")
    let placement = place(anchor, in: changed)
    #expect(placement.state == .fuzzy)
    #expect(placement.score > 0.7 && placement.score < 1)
    #expect(words(placement, in: changed) == "the pier would stay close")
  }

  @Test func `two similar places are ambiguous, never chosen in silence`() {
    let anchor = anchor("the pier would stay closed", in: "and the pier would stay closed, he said")
    let changed = "So the pier will stay closed? So the pier will stay closed?"
    #expect(place(anchor, in: changed).state == .ambiguous)
  }

  @Test func `a short word alone in other surroundings is not trusted`() {
    let anchor = anchor("pier", in: "They closed the pier on Monday.")
    #expect(place(anchor, in: "Henry knew a pier-glass maker") == .orphan)
    let half = "They closed the pier again."
    let placement = place(anchor, in: "Nobody knew why. " + half)
    #expect(words(placement, in: "Nobody knew why. " + half) == "pier")
    #expect(placement.state == .fuzzy || placement.state == .ambiguous)
  }

  @Test func `letters in two code points are not those in one`() {
    let decomposed = "The cafe\u{301} at the quay was closed that day."
    let composed = "The caf\u{E9} at the quay was closed that day."
    let anchor = anchor("cafe\u{301} at the quay", in: decomposed)
    #expect(anchor.end - anchor.start == 17)
    #expect(place(anchor, in: decomposed).state == .exact)
    let placement = place(anchor, in: composed)
    #expect(placement.state == .fuzzy)
    #expect(placement.range.map { Text(composed).string($0) } == "caf\u{E9} at the quay")
  }

  @Test func `a byte-order mark counts one and moves what follows`() {
    let marked = "\u{FEFF}" + Self.text
    #expect(anchor("stay closed", in: marked).start == 34)
    #expect(place(anchor("stay closed", in: marked), in: Self.text).range == 33..<44)
    #expect(place(anchor("stay closed", in: Self.text), in: marked).range == 36..<47)
  }

  @Test func `line ends of two code points are found again where they became one`() {
    let windows = "First line.\r\nThe ferry left at noon.\r\nLast line."
    let unix = "First line.\nThe ferry left at noon.\nLast line."
    let anchor = anchor("The ferry left at noon.", in: windows)
    #expect(anchor.start == 13)
    #expect(place(anchor, in: windows).state == .exact)
    #expect(place(anchor, in: unix).state == .moved)
    #expect(place(anchor, in: unix).range == 12..<35)
  }

  @Test func `bytes that are not UTF-8 count one each`() {
    let text = Text(Array("ab ".utf8) + [0xFF, 0xFE] + Array(" the long quay wall".utf8))
    let document = Document(number: 1, name: "d", path: "", hash: "old")
    let anchor = Anchor(6..<text.count, in: text, of: document)
    #expect(anchor.start == 6)
    #expect(anchor.before == "ab \u{FFFD}\u{FFFD} ")
    #expect(anchor.place(in: text, hash: nil).state == .exact)
    let longer = Text(Array("xyz ".utf8) + text.bytes)
    #expect(anchor.place(in: longer, hash: nil).range == 10..<longer.count)
  }

  @Test func `an anchor past the end of a text is looked for, not read`() {
    var anchor = anchor("stay closed", in: Self.text)
    (anchor.start, anchor.end) = (1 << 40, (1 << 40) + 11)
    #expect(place(anchor, in: Self.text, hash: "old").range == 33..<44)
  }

  @Test func `the worst state of several speaks for a mark`() {
    #expect(Placement.State.worst(of: [.exact, .fuzzy, .moved]) == .fuzzy)
    #expect(Placement.State.worst(of: [.orphan, .ambiguous]) == .orphan)
    #expect(Placement.State.worst(of: []) == .exact)
  }
}

private func anchored(_ words: String, in text: String) -> Anchor { anchor(words, in: text) }
