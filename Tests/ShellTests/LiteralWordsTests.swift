import Testing
import Workbench

@testable import Shell

@Suite("Words that are no options") struct LiteralWordsTests {
  @Test(arguments: [
    ("set who Xi", ["set", "'who", "'Xi"]),
    ("set who=Xi Jinping", ["set", "'who", "'Xi", "'Jinping"]),
    ("set format=jsonl", ["set", "'format", "'jsonl"]),
    ("set x --y a=b", ["set", "'x", "'--y", "'a=b"]),
    ("set --format csv", ["set", "--format", "csv"]),
    ("alias --over docs \"docs x\"", ["alias", "--over", "'docs", "'docs x"]),
    ("alias xi=\"quotes speaker=Xi\"", ["alias", "'xi", "'quotes speaker=Xi"]),
    ("docs set=x", ["docs", "set=x"]),
    ("set", ["set"]),
  ])
  func definitions(line: String, expected: [String]) throws {
    let words = LiteralWords.ofDefinition(try CommandLineText(line).words)
    #expect(words.map { ($0.isQuoted ? "'" : "") + $0.text } == expected)
  }

  @Test(arguments: [
    ("history find speaker=Xi --new", ["history", "find", "'speaker=Xi", "'--new"]),
    ("history session=x", ["history", "session=x"]),
    ("find history=x", ["find", "history=x"]),
  ])
  func searches(line: String, expected: [String]) throws {
    let words = LiteralWords.ofSearch(try CommandLineText(line).words)
    #expect(words.map { ($0.isQuoted ? "'" : "") + $0.text } == expected)
  }
}
