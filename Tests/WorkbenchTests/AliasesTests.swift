import ReadoutKit
import Testing

@testable import Workbench

@Suite("Aliases") struct AliasesTests {
  private let commands: Set = ["quotes", "docs", "find"]

  private func aliases(_ lines: KeyValuePairs<String, String>) throws -> Aliases {
    var aliases = Aliases()
    for (name, line) in lines { try aliases.set(name, to: line, isCommand: commands.contains) }
    return aliases
  }

  private func expanded(_ line: String, _ aliases: Aliases) throws -> CommandLineText {
    try aliases.expanding(CommandLineText(line), variables: Variables())
  }

  @Test("stand for the beginning of a line; what is typed follows")
  func expand() throws {
    let aliases = try aliases(["xi": "quotes speaker=\"Xi Jinping\"", "xis": "xi sort=date"])
    let text = try expanded("xis doc=4 | head", aliases)
    #expect(text.words.map(\.text) == ["quotes", "speaker=Xi Jinping", "sort=date", "doc=4"])
    #expect(text.destination == .program("head"))
    #expect(try expanded("find xi", aliases).words.map(\.text) == ["find", "xi"])
    #expect(try expanded("\"xi\"", aliases).words.map(\.text) == ["xi"])
    #expect(aliases.names == ["xi", "xis"])
  }

  @Test("may send their result elsewhere; what is typed counts for more")
  func destinations() throws {
    let aliases = try aliases(["page": "docs | less"])
    #expect(try expanded("page 3", aliases).destination == .program("less"))
    #expect(try expanded("page > f", aliases).destination == .file("f", appending: false))
  }

  @Test("put variables in when they are used")
  func variables() throws {
    var variables = Variables()
    try variables.set("who", to: "Xi")
    let aliases = try aliases(["said": "quotes speaker=$who"])
    let text = try aliases.expanding(CommandLineText("said"), variables: variables)
    #expect(text.words.map(\.text) == ["quotes", "speaker=Xi"])
    #expect(throws: ReadoutError.self) { try expanded("said", aliases) }
  }

  @Test("may hide a command, which their own line still reaches")
  func hiding() throws {
    let aliases = try aliases(["quotes": "quotes sort=date"])
    #expect(try expanded("quotes x", aliases).words.map(\.text) == ["quotes", "sort=date", "x"])
  }

  @Test("that lead back to themselves are refused")
  func circles() throws {
    #expect(throws: ReadoutError.self) { try aliases(["a": "a x"]) }
    let error = #expect(throws: ReadoutError.self) {
      try aliases(["a": "b", "b": "c", "c": "a x"])
    }
    #expect(error?.message.contains("c → a → b → c") == true)
    #expect(throws: ReadoutError.self) { try aliases(["q": "quotes x", "quotes": "q"]) }
  }

  @Test(
    "have a name and a line",
    arguments: [
      ("1", "docs"), ("%", "docs"), ("a", ""), ("a", "# x"), ("a b", "docs"), ("a", "find \"x"),
    ])
  func refused(name: String, line: String) {
    let error = #expect(throws: ReadoutError.self) { try aliases([name: line]) }
    #expect(error?.hint != nil)
  }

  @Test func areForgotten() throws {
    var aliases = try aliases(["xi": "quotes"])
    #expect(aliases.remove("xi") && !aliases.remove("xi"))
    #expect(aliases["xi"] == nil)
  }
}
