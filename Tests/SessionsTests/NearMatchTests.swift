import ReadoutKit
import Testing

@testable import Sessions

/// Words that differ a little: how they are compared and looked for.
@Suite struct NearMatchTests {
  private func letters(_ words: String) -> [UInt32] { FoldedText(words).letters }

  @Test func `a missing, a changed and an added letter cost one each`() {
    for text in ["the old harour wall", "the old harbeur wall", "the old harbbour wall"] {
      let ends = Alignment(of: letters("old harbour")[...])
        .ends(in: letters(text), errors: 3, .forward)
      #expect(ends.map(\.errors) == [1])
      let starts = Alignment(of: letters("old harbour")[...], .backward)
        .ends(in: letters(text), errors: 3, .backward)
      #expect(starts.map { letters(text).count - $0.length } == [4])
    }
  }

  @Test func `nothing beyond the limit is found`() {
    let harbour = Alignment(of: letters("harbour")[...])
    #expect(harbour.ends(in: letters("mountain"), errors: 3, .forward) == [])
    #expect(Alignment(of: []).ends(in: letters("mountain"), errors: 3, .forward) == [])
  }

  /// Compared with the plain way, for words within one block of 64 letters and beyond it.
  @Test(arguments: [3, 20, 63, 64, 65, 130], [1, 2, 3])
  func `the edit distance is that of the table`(length: Int, seed: Int) {
    var dice = EditDice(seed * 1000 + length)
    let words = (0..<length).map { _ in UInt32.random(in: 0..<4, using: &dice) + 0x61 }
    let text = (0..<(length + 9)).map { _ in UInt32.random(in: 0..<4, using: &dice) + 0x61 }
    let table = distances(words, text)
    let alignment = Alignment(of: words[...])
    #expect(alignment.distance(to: text, 0..<text.count) == table.last)
    let best = alignment.bestEnd(in: text, 0..<text.count, .forward)
    #expect(best.errors == table.min())
    #expect(table[best.length] == best.errors)
    let mirrored = Alignment(of: words[...], .backward)
      .bestEnd(in: text, 0..<text.count, .backward)
    #expect(mirrored.errors == distances(words.reversed(), text.reversed()).min())
  }

  /// The distances of words to every beginning of a text.
  private func distances(_ words: [UInt32], _ text: [UInt32]) -> [Int] {
    var column = Array(0...words.count)
    var last = [column[words.count]]
    for (index, letter) in text.enumerated() {
      var next = [index + 1]
      for row in 0..<words.count {
        let through = column[row] + (words[row] == letter ? 0 : 1)
        next.append(min(through, column[row + 1] + 1, next[row] + 1))
      }
      column = next
      last.append(column[words.count])
    }
    return last
  }

  @Test func `a text is folded: case, accents, marks, dashes, spaces and digits`() {
    #expect(letters("“Ça–va”,\u{A0}\n‘ÉTÉ’…") == letters("'ca-va', 'ete'..."))
    #expect(letters("cafe\u{301} 12\u{AD}3") == letters("café ١٢٣"))
  }

  @Test func `folded letters know their code points`() {
    let text = FoldedText(Text("A \n\u{301}b…c"))
    #expect(text.letters == letters("a b...c"))
    #expect(text.codePoints(1..<2) == 1..<4)
    #expect(text.codePoints(3..<6) == 5..<6)
    #expect(text.letter(ofCodePoint: 4) == 2)
  }

  @Test func `all places of words are found, overlapping ones too`() {
    #expect(FoldedText("abababa").occurrences(of: letters("aba")) == [0, 2, 4])
    #expect(FoldedText("aab aaab").occurrences(of: letters("aab")) == [0, 5])
    #expect(FoldedText("ab").occurrences(of: letters("abc")) == [])
    #expect(FoldedText("ab").occurrences(of: []) == [])
  }

  @Test(arguments: [
    ("illegal sales", "legal", "illegal"), ("some 15,000 men", "000", "15,000"),
    ("a rise of 1.5 points", "5", "1.5"), ("in 1999 it", "999", "1999"),
  ])
  func `a stretch is widened to whole words and numbers`(text: String, part: String, whole: String)
    throws
  {
    let text = FoldedText(text)
    let first = try #require(text.occurrences(of: letters(part)).first)
    let borders = WordBorders(of: letters(part), between: surroundings(before: "x ", after: " x"))
    let wide = borders.widened(first..<(first + part.count), in: text.letters)
    #expect(Array(text.letters[wide]) == letters(whole))
    let cut = WordBorders(of: letters(part), between: surroundings(before: "x1", after: "1x"))
    #expect(cut.widened(first..<(first + part.count), in: text.letters).count == part.count)
  }

  private func surroundings(before: String, after: String) -> Surroundings {
    Surroundings(
      of: Anchor(
        document: "d", hash: "", start: 0, end: 0, words: "", before: before, after: after))
  }
}
