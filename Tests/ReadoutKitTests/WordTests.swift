import ReadoutKit
import Testing

@Suite("A word in a size of its own")
struct WordTests {
  /// Words of every length up to twice that which is held whole.
  private static let words = (0...46).map { length in
    String(String(repeating: "abcdefghijklmnopqrstuvwxyz", count: 2).prefix(length))
  }

  @Test("the bytes of a word of up to 23 are held as they are", arguments: words.prefix(24))
  func whole(_ written: String) {
    let word = Word(written)
    #expect(word.description == written)
    #expect(word.count == written.utf8.count)
    #expect(word.isEmpty == written.isEmpty)
    #expect((0..<word.count).map { word[$0] } == Array(written.utf8))
  }

  @Test("two words are equal where their letters are, at any length")
  func equality() {
    for (one, left) in Self.words.enumerated() {
      for (other, right) in Self.words.enumerated() {
        #expect((Word(left) == Word(right)) == (one == other))
      }
      guard !left.isEmpty else { continue }
      // One letter in the middle that differs tells them apart.
      var bytes = Array(left.utf8)
      bytes[bytes.count / 2] = UInt8(ascii: "_")
      #expect(Word(folded: bytes) != Word(left))
      #expect(Word(folded: bytes).hashValue == Word(folded: bytes).hashValue)
    }
  }

  @Test("a literal is the word of its letters")
  func literals() {
    #expect("" as Word == Word())
    #expect("said" as Word == Word("said"))
    #expect("“" as Word == Word("\u{201C}"))
    let long: Word = "counterrevolutionaries-of-all-lands"
    #expect(long == Word("counterrevolutionaries-of-all-lands"))
    #expect(long.count > Word.longest)
    #expect(long.description == "counterrevol…")
  }

  @Test("a beginning is told as a string tells it", arguments: words.prefix(24))
  func prefixes(_ written: String) {
    for stem in Self.words.prefix(24) + ["b", "abd", "abcdefgx", "abcdefghijklmnox"] {
      #expect(Word(written).hasPrefix(Word(stem)) == written.hasPrefix(stem))
    }
  }

  @Test("an ending of up to eight bytes is told as a string tells it", arguments: words.prefix(24))
  func suffixes(_ written: String) {
    for length in 0...8 {
      let own = String(written.suffix(length))
      #expect(Word(written).hasSuffix(Word(own)))
      let others: [String] = ["x" + String(own.dropFirst(1)), String(own.dropLast(1)) + "x"]
      for other in others where other.utf8.count <= 8 {
        #expect(Word(written).hasSuffix(Word(other)) == written.hasSuffix(other))
      }
    }
    #expect(!Word(written).hasSuffix("ing"))
  }

  @Test("of a long word the first twelve and the last four letters are known")
  func long() {
    let word = Word("internationalizationalistically")
    #expect(word.hasPrefix("internationa"))
    #expect(!word.hasPrefix("intra"))
    #expect(word.hasSuffix("ally"))
    #expect(!word.hasSuffix("ing"))
  }

  @Test("two words are joined by a mark")
  func joined() {
    #expect(Word("jong").joined(to: "un", by: "-") == "jong-un")
  }

  @Test("a spelling is the word of the bytes it was given")
  func spelling() {
    for written in Self.words {
      var spelling = Spelling()
      for byte in written.utf8 { spelling.append(byte) }
      #expect(spelling.count == written.utf8.count)
      #expect(spelling.word == (spelling.count <= Word.longest ? Word(written) : nil))
    }
  }
}
