import ReadoutKit
import Sessions
import Testing

@testable import Workbench

@Suite struct DispatchTests {
  @Test(arguments: [
    ("qiut", "there is no command qiut"), ("fnd x", "did you mean find"),
    ("find --dco 1 x", "--dco"), ("docs --speeker Xi", "--speeker"),
    ("scenario ad x", "ad"), ("save", "no name"), ("open nowhere", "no session nowhere"),
  ])
  func badLinesNameTheWayOut(line: String, part: String) throws {
    let error = try TestBench().failure(line)
    let whole = (error?.message ?? "") + " " + (error?.hint ?? "")
    #expect(whole.contains(part), "\(whole)")
    #expect(error?.message.contains("\n") == false)
  }

  @Test func keyAndValueIsAnOption() throws {
    let table = try TestBench()
    #expect(try table.texts("doc", "find trade doc=2") == ["2024-b-trade", "2024-b-trade"])
    #expect(try table.texts("doc", "find envoy --doc 1") == ["2024-a-talks", "2024-a-talks"])
  }

  @Test func wordsWithAnEqualsSignAreQuoted() throws {
    let table = try TestBench(articles: [("a", "Let x=5 be.")])
    #expect(try table.texts("text", "find \"x=5\"") == ["x=5"])
    #expect(table.failure("find x=5")?.hint?.contains("quotation marks") == true)
    #expect(table.failure("find x dco=1")?.hint?.contains("doc=") == true)
  }

  @Test func helpComesAsText() throws {
    let table = try TestBench()
    #expect(throws: HelpRequest.self) { try table.run("help mark") }
    #expect(throws: HelpRequest.self) { try table.run("mark --help") }
    #expect(try table.run("help").rows.count > 20)
  }

  @Test func severalWordsMustStandInOneSentence() throws {
    let table = try TestBench()
    #expect(try table.run("find envoy answered").rows.count == 1)
    #expect(try table.run("find envoy trade").rows.isEmpty)
  }

  @Test(arguments: [
    ("mark --note \"-5 degrees\" 1:2", "-5 degrees"), ("mark 1:2 n=\"-5 degrees\"", "-5 degrees"),
    ("mark 1:2 -n \"1:1\"", "1:1"), ("mark --note \"1:1\" 1:2 \"envoy\"", "1:1"),
  ])
  func valuesAreNeverTakenForSomethingElse(line: String, note: String) throws {
    let table = try TestBench()
    try table.run(line)
    #expect(try table.texts("note", "marks") == [note])
    #expect(try table.texts("text", "marks").first?.contains("envoy") == true)
  }

  @Test func quotedWordsThatLookLikeOptionsAreWords() throws {
    let table = try TestBench(articles: [("a", "It was -5 degrees. It is --all done.")])
    #expect(try table.run("find \"-5\"").rows.count == 1)
    #expect(try table.run("find \"--all\" doc=1").rows.count == 1)
  }

  @Test(arguments: ["show 1:2 around=-2", "show 1:2 around=9223372036854775807", "1:2"])
  func neighboursEndWithTheDocument(line: String) throws {
    let rows = try TestBench().run(line).rows.count
    #expect((1...5).contains(rows))
  }

  @Test func resultsAreNotWrittenOverSessions() throws {
    let table = try TestBench()
    try table.run("mark 1:2")
    try table.run("save first")
    #expect(throws: ReadoutError.self) { try table.bench.checkOutput(table.bench.session.path) }
    #expect(throws: Never.self) { try table.bench.checkOutput(table.folder + "/out.csv") }
  }
}
