import Testing

/// The folder of a session goes while it is open: no mark is confirmed that is on no disk.
@Suite("A vanished folder") struct VanishedFolderTests {
  private let folder = "home/data/readout/sessions"

  private func conversation(_ workplace: Workplace) throws -> Conversation {
    let program = try Conversation(
      [workplace.news, "-s", "gone", "--format", "jsonl", "--keep-going"], in: workplace)
    program.send(["mark 1:3"])
    #expect(try program.line()?.contains(#""id":"m1""#) == true)
    return program
  }

  @Test("a removed folder is told, and saving makes it anew", arguments: ["gone", "elsewhere", ""])
  func removed(_ name: String) throws {
    let workplace = try Workplace.withNews()
    let program = try conversation(workplace)
    try workplace.remove(folder)
    program.send(["mark 2:3", "save \(name) > saved", "mark 3:3"])
    #expect(try program.line()?.contains(#""doc":"railway""#) == true)
    #expect(program.finish() == 1)
    let errors = program.error.split(separator: "\n").filter { $0.contains("error:") }
    #expect(errors.count == 1, "\(program.error)")
    #expect(errors.first?.contains("not there any more") == true)
    let marks = try workplace.records(["-s", name.isEmpty ? "gone" : name], "marks")
    #expect(marks.map { $0.text("doc") } == ["ferry", "railway"])
  }

  @Test("a folder that another replaced is left to the other")
  func replaced() throws {
    let workplace = try Workplace.withNews()
    let program = try conversation(workplace)
    try workplace.move(folder, to: "old")
    let other = try workplace.run([workplace.news, "-s", "gone", "-c", "mark 2:3 --note other"])
    #expect(other.code == 0, "\(other.error)")
    let theirs = try workplace.bytes("\(folder)/gone.readout")
    program.send(["mark 3:3", "save mine > saved", "mark 3:3"])
    #expect(try program.line()?.contains(#""doc":"railway""#) == true)
    #expect(program.finish() == 1)
    #expect(program.error.contains("another program has changed"), "\(program.error)")
    #expect(try workplace.bytes("\(folder)/gone.readout") == theirs)
    let marks = try workplace.records(["-s", "mine"], "marks")
    #expect(marks.map { $0.text("doc") } == ["ferry", "railway"])
  }
}
