import ReadoutKit
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

  @Test func wordsWithAnEqualsSignStayWordsWhereNoOptionIsMeant() throws {
    #expect(try TestBench(articles: [("a", "Let x=5 be.")]).texts("text", "find x=5") == ["x=5"])
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
}
