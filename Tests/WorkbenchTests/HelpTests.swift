import ReadoutKit
import Testing

@testable import Workbench

@Suite struct HelpTests {
  private func help(_ line: String, on table: TestBench) throws -> String {
    do {
      let answer = try table.run(line)
      return answer.heading.joined(separator: "\n")
    } catch let request as HelpRequest {
      return request.lines.joined(separator: "\n")
    }
  }

  @Test(arguments: [
    ("help mark", ["mark [PASSAGE …]", "EXAMPLES", "grade=, g=", "Short: m"]),
    ("help code move", ["code move CODE CODE", "the two become one"]),
    ("help scenario", ["add", "yardstick"]),
    ("matrix --help", ["matrix [WORD]", "sort="]), ("code move --help", ["code move CODE CODE"]),
    ("help tour", ["quotes speakers"]), ("help passages", ["1:23-28"]), ("help m", ["mark ["]),
  ])
  func aCommandIsExplained(line: String, parts: [String]) throws {
    let text = try help(line, on: try TestBench())
    for part in parts { #expect(text.contains(part), "\(text)") }
  }

  @Test func noLineIsWiderThanItMayBe() throws {
    let table = try TestBench()
    table.bench.columns = 60
    for entry in table.bench.registry.entries {
      let lines = table.bench.help(on: entry).lines
      #expect(lines.allSatisfy { $0.count <= 60 }, "\(entry.name)")
    }
  }

  @Test(arguments: [
    ("help regular", "find"), ("help omission", "mark"), ("help threshold", "reanchor"),
    ("help \"no limits\"", "find"), ("help boilerplate", "dupes"),
  ])
  func otherWordsAreLookedFor(line: String, command: String) throws {
    #expect(try TestBench().texts("command", line).contains(command))
  }

  @Test func whatIsNowhereIsSaid() throws {
    let error = try TestBench().failure("help mrak")
    #expect(error?.hint == "did you mean mark?")
    #expect(try TestBench().failure("help xyzzy")?.message == "help has nothing on xyzzy")
  }

  @Test(arguments: [
    ("scenario yardstik", "scenario yardstick"), ("matrix sensitivty", "matrix sensitivity"),
    ("code mvoe a b", "code move"),
  ])
  func aSlipInASubcommandIsSeen(line: String, meant: String) throws {
    #expect(try TestBench().failure(line)?.hint?.contains(meant) == true)
  }

  @Test func theWholeListHasSubcommandsWithTheirExamples() throws {
    let commands = try TestBench().texts("command", "help --all")
    #expect(commands.contains("matrix sensitivity"))
    #expect(try !TestBench().texts("command", "help").contains("matrix sensitivity"))
  }

  @Test func theNextStepIsTaughtOnceEver() throws {
    let table = try TestBench()
    let path = table.folder + "/state/lessons"
    var lessons = Lessons(path: path)
    try table.run("docs")
    #expect(table.bench.lesson(from: &lessons)?.contains("show 1") == true)
    try table.run("docs")
    #expect(table.bench.lesson(from: &lessons) == nil)
    try table.run("find nowhere")
    #expect(table.bench.lesson(from: &lessons) == nil, "there is no row to go on with")
    var later = Lessons(path: path)
    try table.run("docs")
    #expect(table.bench.lesson(from: &later) == nil)
    try table.run("find envoy")
    #expect(table.bench.lesson(from: &later)?.contains("mark %1") == true)
  }
}
