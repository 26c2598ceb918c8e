import ReadoutKit
import Testing

@testable import Workbench

@Suite struct CommandLineTextTests {
  @Test(arguments: [
    ("mark 1:25 C", ["mark", "1:25", "C"]),
    ("  docs   # all of them", ["docs"]),
    ("# only a comment", []),
    ("", []),
    ("find \"two words\" x", ["find", "two words", "x"]),
    ("find 'two words'", ["find", "two words"]),
    ("find “two words”", ["find", "two words"]),
    ("note m1 China's", ["note", "m1", "China's"]),
    ("mark %1 n=\"gone by June\" break=C", ["mark", "%1", "n=gone by June", "break=C"]),
    ("find \"a \\\"b\\\" c\"", ["find", "a \"b\" c"]),
    ("find \\\"x", ["find", "\"x"]),
    ("a#b c", ["a#b", "c"]),
  ])
  func splits(line: String, words: [String]) throws {
    #expect(try CommandLineText(line).words.map(\.text) == words)
  }

  @Test func remembersWhatWasQuoted() throws {
    let words = try CommandLineText("mark \"C\" C").words
    #expect(words.map(\.isQuoted) == [false, true, false])
  }

  @Test(arguments: [
    ("docs > out.csv", Destination.file("out.csv", appending: false)),
    ("docs >> out.csv", .file("out.csv", appending: true)),
    ("docs > \"my file.csv\" --format csv", .file("my file.csv", appending: false)),
    ("docs | head -n 3", .program("head -n 3")),
    ("find \"a > b | c\"", .standard),
  ])
  func sendsElsewhere(line: String, destination: Destination) throws {
    #expect(try CommandLineText(line).destination == destination)
  }

  @Test func optionsMayFollowTheFile() throws {
    let text = try CommandLineText("sanctions > out.csv --format csv")
    #expect(text.words.map(\.text) == ["sanctions", "--format", "csv"])
  }

  @Test(arguments: ["find \"open", "note m1 'x", "docs >", "docs |", "docs > a | b"])
  func refusesWithAWayOut(line: String) {
    let error = #expect(throws: ReadoutError.self) { try CommandLineText(line) }
    #expect(error?.hint != nil)
  }
}
