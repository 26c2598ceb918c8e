import Corpus
import ReadoutKit
import Testing

@Suite("A JSON Lines file is read")
struct JSONLinesTests {
  private func read(_ lines: String...) throws -> ReadFile { try ReadFile("talks.jsonl", lines) }

  @Test("A line is an article with its name, its words and its facts")
  func fields() throws {
    let line =
      #"{"id": "a1", "title": "Talks resume", "byline": "Ann Lee", "source": "The Plain", "#
      + #""date": "2023-03-22", "lang": "en", "dek": "A second round", "text": "They met.\nAgain."}"#
    let read = try read(line)
    let article = try #require(read.articles.first)
    #expect(article.name == "talks/a1")
    #expect(article.line == 1)
    #expect(read.texts == ["They met.\nAgain."])
    #expect(article.given.title == "Talks resume")
    #expect(article.given.author == "Ann Lee")
    #expect(article.given.outlet == "The Plain")
    #expect(article.given.date == "2023-03-22")
    #expect(article.given.language == "en")
    #expect(article.given.subtitle == "A second round")
    #expect(article.given.basis == .field)
    #expect(read.leftOut.isEmpty && read.warnings.isEmpty)
  }

  @Test(
    "Escapes stand for what they mean, and nothing else is touched",
    arguments: [
      (#"\"a\" \\ \/ \b\f\n\r\t"#, "\"a\" \\ / \u{8}\u{C}\n\r\t"), (#"\u0041\u00e9\u4E2D"#, "Aé中"),
      (#"\ud83d\ude00"#, "😀"), (#"a\u0000b"#, "a\0b"), (#"a\ufeffb"#, "a\u{FEFF}b"),
      (#"\u001b[2J"#, "\u{1B}[2J"), ("e\u{301} \u{FEFF}\u{A0}", "e\u{301} \u{FEFF}\u{A0}"),
      (#"ends in \\"#, "ends in \\"), ("", ""), ("tab\there", "tab\there"),
    ])
  func escapes(written: String, meant: String) throws {
    let article = try #require(try read(#"{"text":"\#(written)"}"#).articles.first)
    #expect(article.text.bytes == Array(meant.utf8))
  }

  @Test(
    "Half of a surrogate pair becomes U+FFFD, with a warning",
    arguments: [#"\ud800 x"#, #"\udc00 x"#, #"\ud800\n"#, #"\ud800\u0041"#, #"\ud800"#])
  func loneSurrogate(written: String) throws {
    let read = try read(#"{"text":"\#(written)"}"#)
    #expect(read.texts.first?.unicodeScalars.first == "\u{FFFD}")
    #expect(read.warnings == ["line 1: half of a surrogate pair; shown as U+FFFD"])
  }

  @Test("Bytes that are not UTF-8 are kept, with a warning")
  func strayBytes() throws {
    let line = Array(#"{"text":"a"#.utf8) + [0xFF] + Array(#"b\n"}"#.utf8)
    let read = try ReadFile("talks.jsonl", line)
    #expect(read.articles.first?.text.bytes == [0x61, 0xFF, 0x62, 0x0A])
    #expect(read.warnings == ["line 1: not UTF-8 at byte 1 of the text; shown as U+FFFD"])
  }

  @Test(
    "A line that is no article is named with its number and the reason",
    arguments: [
      (#"{"id":"t","text":"abc"#, "cut off: no closing quotation mark (byte 18)"),
      (#"{"text":"abc\"#, "cut off: no closing quotation mark (byte 9)"),
      (#"{"text":"abc""#, "cut off: no closing brace (byte 14)"),
      (#"{"text":"#, "cut off: a value is missing (byte 9)"), ("[1,2]", "no JSON object"),
      ("null", "no JSON object"), (#""text""#, "no JSON object"),
      ("plain words", "no JSON: a value is missing (byte 1)"),
      ("{'id':'py'}", "no JSON: a quotation mark is missing (byte 2)"),
      (#"{"text":"a"} {"text":"b"}"#, "no JSON: more behind the object (byte 14)"),
      (#"{"text":"a" "id":1}"#, "no JSON: a comma is missing (byte 13)"),
      (#"{"text" "a"}"#, "no JSON: a colon is missing (byte 9)"),
      (#"{"text":"a\x"}"#, "no JSON: an odd escape (byte 11)"),
      (#"{"text":"a\u12"}"#, #"no JSON: \u without four digits (byte 11)"#),
      (#"{"n":01,"text":"a"}"#, "no JSON: an odd number (byte 6)"),
      (#"{"x":[1,,2],"text":"a"}"#, "no JSON: a value is missing (byte 9)"),
      (#"{"x":[1},"text":"a"}"#, "no JSON: a comma is missing (byte 8)"),
      (#"{"x":{"y"},"text":"a"}"#, "no JSON: a colon is missing (byte 10)"),
      (#"{"id":"n","text":5}"#, "the text is a number, no string"),
      (#"{"text":null}"#, "the text is null, true or false, no string"),
      (#"{"text":["a"]}"#, "the text is a list, no string"),
      (#"{"id":"n","motto":"x"}"#, "no text; fields: id, motto"), ("{}", "no text; fields: none"),
    ])
  func badLines(line: String, reason: String) throws {
    let read = try read(#"{"text":"first"}"#, line, #"{"text":"last"}"#)
    #expect(read.texts == ["first", "last"])
    #expect(read.leftOut == ["line 2: \(reason); left out"])
  }

  @Test("Blank lines, CRLF, byte-order marks and a missing last line feed change nothing")
  func lineEnds() throws {
    let mark = "\u{FEFF}"
    let words = mark + "{\"text\":\"a\"}\r\n\r\n   \n" + mark + "{\"text\":\"b\"}\n{\"text\":\"c\"}"
    let read = try ReadFile("talks.ndjson", Array(words.utf8))
    #expect(read.texts == ["a", "b", "c"])
    #expect(read.names == ["talks/1", "talks/4", "talks/5"])
    #expect(read.leftOut.isEmpty)
  }

  @Test("Brackets nested twenty thousand deep are passed over")
  func deepNesting() throws {
    let deep = String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000)
    let maps =
      String(repeating: #"{"a":"#, count: 20_000) + "1" + String(repeating: "}", count: 20_000)
    let read = try read(
      #"{"x":\#(deep),"text":"a"}"#, #"{"x":\#(maps),"text":"b"}"#,
      #"{"x":\#(String(repeating: "[", count: 20_000))"#)
    #expect(read.texts == ["a", "b"])
    #expect(read.leftOut == ["line 3: cut off: a value is missing (byte 20006); left out"])
  }

  @Test("All kinds of values may stand beside the text")
  func otherValues() throws {
    let read = try read(
      #"{"a":-1.5e+3,"b":0,"c":true,"d":null,"e":[],"f":{},"g":[{"h":[1,"x"]}],"i":NaN,"text":"a"}"#
    )
    #expect(read.texts == ["a"])
    #expect(read.leftOut.isEmpty)
  }

  @Test("Of a field that stands twice the first counts, with a warning")
  func duplicateKeys() throws {
    let read = try read(#"{"id":"d","text":"a","text":"b"}"#)
    #expect(read.texts == ["a"])
    #expect(read.warnings == ["line 1: 'text' stands twice; the first counts"])
  }

  @Test("The better of two names counts, whatever their order; empty ones count for nothing")
  func ranks() throws {
    let read = try read(
      #"{"content":"second","text":"first","author":"","byline":"Ann Lee"}"#,
      #"{"text":null,"content":"only"}"#)
    #expect(read.texts == ["first", "only"])
    #expect(read.articles.first?.given.author == "Ann Lee")
  }

  @Test("Numbers are names and dates by their digits; lists of authors are joined")
  func factsOfOtherKinds() throws {
    let read = try read(
      #"{"id":1e400,"authors":["Ann Lee","Bo \u00c5berg"],"date":1679443200000,"text":"a"}"#,
      #"{"id":17,"title":true,"text":"b"}"#)
    #expect(read.names == ["talks/1e400", "talks/17"])
    #expect(read.articles.first?.given.author == "Ann Lee, Bo Åberg")
    #expect(read.articles.first?.given.date == "1679443200000")
    #expect(read.articles.last?.given.title == nil)
  }

  @Test("Points lead into nested fields")
  func nestedFields() throws {
    let line =
      #"{"source":{"id":null,"name":"The Plain"},"meta":{"body":{"en":"words"}},"text":"x"}"#
    #expect(try read(line).articles.first?.given.outlet == "The Plain")
    let columns = try ColumnMapping("text=meta.body.en")
    #expect(try ReadFile("talks.jsonl", [line], columns: columns).texts == ["words"])
  }

  @Test("Names are safe: nothing leads out of a folder or off the line")
  func safeNames() throws {
    let read = try read(
      #"{"id":"../../etc/passwd","text":"a"}"#, #"{"id":"a\nb\u001b[2J","text":"b"}"#,
      #"{"id":"..","text":"c"}"#, #"{"id":"https://plain.example/a.html","text":"d"}"#,
      #"{"id":"  ","text":"e"}"#)
    #expect(
      read.names == [
        "talks/_etc_passwd", "talks/a_b_[2J", "talks/_", "talks/https:_plain.example_a.html",
        "talks/5",
      ])
  }

  @Test("A name longer than 120 bytes ends in a hash that keeps it apart from others")
  func longNames() throws {
    let long = String(repeating: "é", count: 500)
    let read = try read(#"{"id":"\#(long)1","text":"a"}"#, #"{"id":"\#(long)2","text":"b"}"#)
    #expect(Set(read.names).count == 2)
    #expect(read.names.allSatisfy { $0.utf8.count < 150 && $0.hasPrefix("talks/ééé") })
    #expect(read.warnings.isEmpty)
  }

  @Test("The same words under the same name are loaded once; other words are a version")
  func duplicates() throws {
    let read = try read(
      #"{"id":"a","text":"one"}"#, #"{"id":"a","text":"one"}"#, #"{"id":"a","text":"two"}"#,
      #"{"id":"a-2","text":"three"}"#, #"{"id":"a","text":"two"}"#, #"{"id":"b","text":"one"}"#,
      #"{"id":"8","text":"x"}"#, #"{"text":"y"}"#)
    #expect(
      read.names == ["talks/a", "talks/a-2", "talks/a-2-2", "talks/b", "talks/8", "talks/8-2"])
    #expect(
      read.warnings == [
        "line 3: other words under the name of line 1; loaded as a-2",
        "line 4: other words under the name of line 3; loaded as a-2-2",
        "line 8: other words under the name of line 7; loaded as 8-2",
      ])
    #expect(read.leftOut == ["2 lines repeat articles under their names (2, 5); loaded once"])
  }

  @Test("Lines of any length are read across the borders of pieces")
  func longLines() throws {
    var lines: [String] = []
    var texts: [String] = []
    for length in [1, 262_100, 262_144, 300_000, 7, 900_000, 131_072, 2] {
      texts.append(String(repeating: "é\n\"", count: length / 4 + 1))
      let escaped = String(repeating: #"é\n\""#, count: length / 4 + 1)
      lines.append(#"{"text":"\#(escaped)"}"#)
    }
    let read = try ReadFile("talks.jsonl", lines)
    #expect(read.texts == texts)
    #expect(read.names == (1...lines.count).map { "talks/\($0)" })
  }

  @Test("One line alone is read as in its file")
  func singleLine() throws {
    let file = CorpusFile(path: .standardInput, name: "stdin")
    func read(_ line: String) -> CorpusReader.Outcome {
      CorpusReader.article(jsonLine: Array(line.utf8).span, number: 9, of: file)
    }
    guard case .article(let article) = read(#"{"text":"Words."}"#) else {
      Issue.record("left out")
      return
    }
    #expect(article.name == "stdin/9")
    #expect(article.line == 9)
    guard case .leftOut(let warning) = read("{}"), case .leftOut(let blank) = read(" \r\n") else {
      Issue.record("read")
      return
    }
    #expect(warning.message == "line 9: no text; fields: none; left out")
    #expect(blank.message == "line 9: blank; left out")
  }

  @Test("No bytes at all bring the reader down")
  func randomBytes() throws {
    let alphabet = Array(#"{}[]",:\u0dtexn1-.e "#.utf8) + [0xFF, 0xC3, 0x0A]
    var state: UInt64 = 42
    var bytes: [UInt8] = []
    for _ in 0..<60_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes.append(alphabet[Int(state >> 33) % alphabet.count])
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let read = try ReadFile("talks.jsonl", bytes)
    let blank = lines.count { $0.allSatisfy { $0 <= 0x20 } }
    #expect(read.articles.count + read.leftOut.count == lines.count - blank)
  }
}
