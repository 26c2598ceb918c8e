import Corpus
import ReadoutKit
import Testing

@Suite("A table of articles is read")
struct SeparatedTests {
  private func read(_ lines: String..., name: String = "talks.csv") throws -> ReadFile {
    try ReadFile(name, lines)
  }

  @Test("A row is an article with its name, its words and its facts")
  func columns() throws {
    let read = try read(
      "\u{FEFF}Doc ID,Headline,Publication Date,Body,Newspaper,unused",
      "a1,\"Talks, again\",2023-03-22,\"They met.\nAnd \"\"left\"\".\",The Plain,x",
      "a2,,,Short.,,")
    #expect(read.names == ["talks/a1", "talks/a2"])
    #expect(read.texts == ["They met.\nAnd \"left\".", "Short."])
    #expect(read.articles.map(\.line) == [2, 4])
    let given = try #require(read.articles.first?.given)
    #expect(given.title == "Talks, again")
    #expect(given.date == "2023-03-22")
    #expect(given.outlet == "The Plain")
    #expect(given.basis == .field)
    #expect(read.articles.last?.given == GivenFacts())
    #expect(read.leftOut.isEmpty && read.warnings.isEmpty)
  }

  @Test("Bad rows are named by their lines, and the next whole row is read")
  func badRows() throws {
    let read = try read(
      "id,text", "1,\"a", "b\"", "2,\"unclosed", "3,x,y,z", "4", "5,\"q\"\"q\"", "6,\"open")
    #expect(read.names == ["talks/1", "talks/5"])
    #expect(read.texts == ["a\nb", "q\"q"])
    #expect(
      read.leftOut == [
        "line 4: words behind a closing quotation mark; left out",
        "line 5: 4 cells, not 2; left out", "line 6: 1 cell, not 2; left out",
        "line 8: no closing quotation mark; left out",
      ])
  }

  @Test("The rest of a broken text is not taken for rows")
  func brokenText() throws {
    let read = try read(
      "id,text", "1,\"He said \"no\" to", "them, twice.", "And left\"", "2,Fine.", "3, fine too")
    #expect(read.texts == ["Fine.", " fine too"])
    #expect(
      read.leftOut == [
        "line 2: words behind a closing quotation mark; left out",
        "line 3: taken for words of the broken row on line 2; left out",
        "line 4: 1 cell, not 2; left out",
      ])
  }

  @Test("CRLF, blank lines, empty cells to the right and a missing last line feed change nothing")
  func lineEnds() throws {
    let words = "id,text\r\n1,\"a\r\nb\"\r\n\r\n2,c,,\r\n3,\"d\" \r\n4,e"
    let read = try ReadFile("talks.csv", Array(words.utf8))
    #expect(read.texts == ["a\r\nb", "c", "d", "e"])
    #expect(read.articles.map(\.line) == [2, 5, 6, 7])
    #expect(read.leftOut.isEmpty)
  }

  @Test("Other separators are told from the first line", arguments: [";", "\t", "|", ","])
  func separators(separator: String) throws {
    let rows = [["id", "text"], ["1", "plain words"]].map { $0.joined(separator: separator) }
    #expect(try ReadFile("talks.csv", rows).texts == ["plain words"])
  }

  @Test("Between tabs a quotation mark may be a word's own")
  func tabs() throws {
    let read = try read(
      "id\ttext", "1\t\"No,\" he said.", "2\t\"a\tb\"", "3\tc, d", "4\tone\ttwo", name: "talks.tsv")
    #expect(read.texts == ["\"No,\" he said.", "a\tb", "c, d"])
    #expect(read.leftOut == ["line 5: 3 cells, not 2; left out"])
  }

  @Test("A table without a column for the text is refused with the columns that are there")
  func noText() throws {
    let read = try read("id,motto", "1,x")
    #expect(
      read.leftOut == [
        "no column with the text; columns: id, motto; left out (say which it is: --columns text=NAME)"
      ])
    let other = try ReadFile("t.csv", ["id,text", "1,x"], columns: ColumnMapping("text=body"))
    #expect(other.leftOut.first?.hasPrefix("no column 'body'; columns: id, text") == true)
    #expect(try ReadFile("t.csv", [""]).leftOut == ["no line with names of columns; left out"])
  }

  @Test("The user's names for columns come first")
  func mapping() throws {
    let columns = try ColumnMapping("text=body, date = Published On,id=ref")
    let read = try ReadFile(
      "t.csv", ["text,body,published_on,ref,id", "old,new,2023-03-22,r,i"], columns: columns)
    #expect(read.texts == ["new"])
    #expect(read.names == ["t/r"])
    #expect(read.articles.first?.given.date == "2023-03-22")
  }

  @Test("Rows of any length are read across the borders of pieces")
  func longRows() throws {
    var words = "id,text\n"
    var texts: [String] = []
    for (index, length) in [3, 262_100, 262_144, 5, 700_000, 40].enumerated() {
      let part = index % 2 == 0 ? "a\n\"\"" : "plain "
      words += "\(index),\"" + String(repeating: part, count: length / 6 + 1) + "\"\n"
      texts.append(String(repeating: index % 2 == 0 ? "a\n\"" : "plain ", count: length / 6 + 1))
    }
    let read = try ReadFile("t.csv", Array(words.utf8))
    #expect(read.texts == texts)
    #expect(read.leftOut.isEmpty)
  }

  @Test("No bytes at all bring the reader down")
  func randomBytes() throws {
    let alphabet = Array("ab,\"\"\n\r\n; \t".utf8) + [0xFF]
    var state: UInt64 = 7
    for _ in 0..<200 {
      var bytes = Array("id,text\n".utf8)
      for _ in 0..<300 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      // Every line with words in it is loaded, named, or part of a row that is.
      let read = try ReadFile("t.csv", bytes)
      #expect(!read.articles.isEmpty || !read.leftOut.isEmpty)
    }
  }
}
