import ReadoutKit
import Testing

@testable import Workbench

@Suite struct UnfinishedLineTests {
  @Test(arguments: [
    ("", "", 0), ("qu", "qu", 0), ("quotes ", "", 7), ("quotes speaker=X", "X", 15),
    ("quotes --speaker=X", "X", 17), ("quotes speaker=\"Xi Ji", "Xi Ji", 15),
    ("quotes speaker=“Xi J", "Xi J", 15), ("mark 1 \"two wo", "two wo", 7),
    ("note m1 China's wor", "wor", 16), ("show my\\ fi", "my fi", 5), ("find Си", "Си", 5),
  ])
  func theLastWordIsKnown(line: String, typed: String, start: Int) {
    let unfinished = UnfinishedLine(line)
    #expect(unfinished.typed == typed)
    #expect(unfinished.start == start)
    #expect(unfinished.place == .word)
  }

  @Test func earlierWordsKeepTheirMarks() {
    let line = UnfinishedLine("mark 1 \"two words\" n='a b' C")
    #expect(
      line.words == [
        Word("mark"), Word("1"), Word("two words", isQuoted: true), Word("n=a b"),
      ])
    #expect(line.typed == "C")
  }

  @Test(arguments: [
    ("docs > ou", UnfinishedLine.Place.file, "ou"), ("docs >> \"my re", .file, "my re"),
    ("docs | le", .elsewhere, ""), ("docs # wor", .elsewhere, ""),
    ("note m1 \"done\"", .elsewhere, ""),
  ])
  func placesApartFromWords(line: String, place: UnfinishedLine.Place, typed: String) {
    let unfinished = UnfinishedLine(line)
    #expect(unfinished.place == place)
    #expect(unfinished.typed == typed)
  }

  @Test func whatIsWholeIsSplitAsTheLineItself() throws {
    let lines = [
      "mark 1:25 \"a b\" n=\"c d\" C", "find (oil OR gas) 'price cap'", "show a\\ b \\\"x",
      "x=\"a\\\"b\"",
    ]
    for line in lines {
      let whole = try CommandLineText(line + " end").words
      #expect(UnfinishedLine(line + " end ").words == whole, "\(line)")
    }
  }
}
