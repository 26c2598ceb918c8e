import ReadoutKit
import Testing

@testable import Workbench

@Suite("Variables in a line") struct VariableTests {
  private static func variables() throws -> Variables {
    var variables = Variables(home: "/home/ann")
    try variables.set("who", to: "Vladimir Putin")
    try variables.set("n", to: "3")
    try variables.set("où", to: "Paris")
    return variables
  }

  private func words(_ line: String) throws -> [String] {
    try CommandLineText(line, variables: try Self.variables()).words.map(\.text)
  }

  @Test(
    "are put in where a name stands behind the dollar",
    arguments: [
      ("quotes speaker=$who", ["quotes", "speaker=Vladimir Putin"]),
      ("find \"$who said\" x", ["find", "Vladimir Putin said", "x"]),
      ("quotes about=\"$who\"", ["quotes", "about=Vladimir Putin"]),
      ("show %$n", ["show", "%3"]),
      ("docs${n}b", ["docs3b"]),
      ("a $n$n", ["a", "33"]),
      ("find $où", ["find", "Paris"]),
      ("source ~/more", ["source", "/home/ann/more"]),
    ])
  func putIn(line: String, expected: [String]) throws {
    #expect(try words(line) == expected)
  }

  @Test(
    "are not seen in amounts of money, patterns, and what is quoted by single or curly marks",
    arguments: [
      ("find \"$5bn\" $300", ["find", "$5bn", "$300"]),
      ("find \"US$300 and US$n\"", ["find", "US$300 and US$n"]),
      ("find A$n", ["find", "A$n"]),
      ("find /pier$/ $", ["find", "/pier$/", "$"]),
      (#"find /US\$bn/"#, ["find", #"/US\$bn/"#]),
      (#"find /\$[0-9]+/"#, ["find", #"/\$[0-9]+/"#]),
      ("find '$who'", ["find", "$who"]),
      ("find “$who”", ["find", "$who"]),
      (#"find \$who "\$who" $$who"#, ["find", "$who", "$who", "$who"]),
      ("find ${ ${5} ${who", ["find", "${", "${5}", "${who"]),
      ("find a~/b '~/b'", ["find", "a~/b", "~/b"]),
    ])
  func leftAlone(line: String, expected: [String]) throws {
    #expect(try words(line) == expected)
  }

  @Test("do not split a word, and leave what is behind | to the system's shell")
  func wholeWords() throws {
    let text = try CommandLineText("find $who | grep $who", variables: try Self.variables())
    #expect(text.words.count == 2)
    #expect(text.destination == .program("grep $who"))
    let file = try CommandLineText("docs > ${who}.csv", variables: try Self.variables())
    #expect(file.destination == .file("Vladimir Putin.csv", appending: false))
  }

  @Test("that are not set are an error that names them and those near")
  func undefined() throws {
    let near = #expect(throws: ReadoutError.self) { try words("find $whoo") }
    #expect(near?.message.contains("whoo") == true && near?.hint?.contains("$who?") == true)
    let far = #expect(throws: ReadoutError.self) { try words("find \"cost ${minister}\"") }
    #expect(far?.message.contains("minister") == true && far?.hint?.contains("set ") == true)
  }

  @Test("are no variables in a line that is only split")
  func withoutVariables() throws {
    #expect(
      try CommandLineText(#"find $who \$who"#).words.map(\.text) == ["find", "$who", #"\$who"#])
  }

  @Test(
    "have names that can be told from what follows", arguments: ["5bn", "", "a b", "-x", "a=b"])
  func names(name: String) throws {
    var variables = Variables()
    #expect(throws: ReadoutError.self) { try variables.set(name, to: "x") }
  }

  @Test("cannot make a line without end")
  func bounded() throws {
    var variables = Variables()
    try variables.set("a", to: String(repeating: "x", count: 60_000))
    let line = "find " + String(repeating: "$a ", count: 100)
    #expect(throws: ReadoutError.self) { try CommandLineText(line, variables: variables) }
    let long = String(repeating: "x", count: 100_000)
    #expect(throws: ReadoutError.self) { try variables.set("b", to: long) }
  }
}
