import ReadoutKit
import Testing

@testable import Reading

@Suite("Sets and tables of words")
struct WordSetTests {
  /// More words than any one group of places can hold without some standing in another's.
  private static let many = (0..<500).map { Word("w\($0)") }

  @Test("a set holds its words and no others")
  func membership() {
    let set = WordSet(Self.many)
    #expect(Self.many.allSatisfy(set.contains))
    #expect(!(500..<2000).contains { set.contains(Word("w\($0)")) })
    #expect(set.words.count == 500)
  }

  @Test("a set without words holds nothing, and no set the word without letters")
  func empty() {
    #expect(WordSet([]).isEmpty)
    #expect(!WordSet([]).contains("a"))
    #expect(!(["a", ""] as WordSet).contains(""))
    #expect((["a", ""] as WordSet).words == ["a"])
  }

  @Test("a text's words are divided by blanks and line ends")
  func text() {
    let set = WordSet(wordsOf: "one two\nthree  two")
    #expect(set.words.count == 3)
    #expect(set.contains("three"))
  }

  @Test("sets are united, reduced and compared with words")
  func algebra() {
    let set: WordSet = ["a", "b"]
    #expect(Set(set.union(["b", "c"]).words) == ["a", "b", "c"])
    #expect(set.subtracting(["b", "c"]).words == ["a"])
    #expect(set.isDisjoint(with: ["c", "d"]))
    #expect(!set.isDisjoint(with: ["c", "b"]))
  }

  @Test("a table gives each word its last value as it grows")
  func table() {
    var table = WordTable<Int>()
    for (index, word) in Self.many.enumerated() { table[word] = index }
    table["w3"] = -3
    #expect(table["w3"] == -3)
    #expect(table["w499"] == 499)
    #expect(table["w500"] == nil)
    #expect(table[""] == nil)
    #expect(table.keys.count == 500)
  }
}
