import Foundation
import Testing

/// JSON Lines and CSV with lines that no article can be read from.
@Suite("Hostile corpus: JSON Lines and CSV") struct HostileArticles {
  private static let lines: [[UInt8]] =
    [
      #"{"id":"ok","text":"fine"}"#, #"{"id":"dup","text":"a","text":"b"}"#,
      #"{"id":"lone","text":"\ud800 x"}"#, #"{"id":"pair","text":"\ud83d\ude00"}"#,
      #"{"id":"nul","text":"a\u0000b"}"#, #"{"id":"feff","text":"a\ufeffb"}"#,
      #"{"id":"esc","text":"\u001b[2J"}"#, #"{"id":1e400,"text":"n"}"#,
      #"{"id":""# + String(repeating: "9", count: 10000) + #"","text":"long id"}"#,
      #"{"id":"deep","x":"# + String(repeating: "[", count: 20000)
        + String(repeating: "]", count: 20000) + #","text":"d"}"#,
      #"{"id":"trunc","text":"abc"#, "", "   ", "[1,2]", "null", #"{"text":"no id"}"#,
      #"{"id":"ok","text":"same id again"}"#, #"{"id":"../../etc/passwd","text":"path id"}"#,
      "\u{FEFF}" + #"{"id":"bom","text":"x"}"#,
    ].map { Array($0.utf8) } + [
      Array(#"{"id":"inv","text":""#.utf8) + [0xFF] + Array(#""}"#.utf8),
      Array(#"{"id":"num","text":5}"#.utf8), Array("{'id':'py'}".utf8),
      Array(#"{"id":"last","text":"no newline"}"#.utf8),
    ]

  @Test("good lines load, every bad one is named by its number, an id given twice is kept apart")
  func lines() throws {
    let workplace = try Workplace(
      article: "corpus.jsonl", Array(Self.lines.joined(separator: [0x0A])))
    let outcome = try workplace.run(["news", "--format", "jsonl", "-c", "docs"], script: [])
    #expect(outcome.code == 0, "\(outcome.error)")
    let names = try JSONRecord.lines(of: outcome.outputBytes).compactMap { $0.text("doc") }
    #expect(names.count == Set(names).count)
    let good = ["ok", "dup", "lone", "pair", "nul", "feff", "esc", "deep", "bom", "inv", "last"]
    for id in good { #expect(names.contains { $0.hasSuffix("/\(id)") }, "\(id)") }
    // Without an id, with a number for one, with one too long, with one given before.
    #expect(names.count == good.count + 5, "\(names)")
    #expect(!names.contains { $0.contains("..") })
    for number in [11, 14, 15, 21, 22] {
      #expect(
        outcome.errorLines.contains { $0.contains("corpus.jsonl: line \(number):") },
        "\(outcome.error)")
    }
    let texts = try workplace.records(["news"], "find fine").compactMap { $0.text("text") }
    #expect(texts == ["fine"])
  }

  @Test("CRLF ends a line")
  func crlf() throws {
    let bytes = Array(Self.lines.prefix(2).joined(separator: [0x0D, 0x0A])) + [0x0D, 0x0A]
    let workplace = try Workplace(article: "corpus_crlf.jsonl", bytes)
    #expect(try workplace.records(["news"], "docs").count == 2)
  }

  @Test("a cell may have lines, and bad rows are named by theirs")
  func cells() throws {
    let text = "id,text\n1,\"a\nb\"\n2,\"unclosed\n3,x,y,z\n4\n5,\"q\"\"q\"\n"
    let workplace = try Workplace(article: "corpus.csv", Array(text.utf8))
    let outcome = try workplace.run(["news", "--format", "jsonl", "-c", "docs"], script: [])
    #expect(outcome.code == 0, "\(outcome.error)")
    let names = try JSONRecord.lines(of: outcome.outputBytes).compactMap { $0.text("doc") }
    #expect(names.contains { $0.hasSuffix("/1") } && names.contains { $0.hasSuffix("/5") })
    let shown = try workplace.run(
      ["news", "--format", "jsonl", "-c", "show --plain 1"], script: [])
    #expect(shown.lines.count == 2)
    #expect(outcome.errorLines.contains { $0.contains("corpus.csv: line 4:") }, "\(outcome.error)")
  }
}
