import Testing

/// Each call that changes a file fails in turn, or the program dies there: what was confirmed is on
/// disk, what was refused is not, and the session opens.
@Suite(
  "Each call that changes a file",
  .enabled(if: FaultyDisk.library != nil && Appending.program != nil, "for Linux only"))
struct FailingCallTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  /// What the session is before it is saved under a name.
  enum Beginning: String, CaseIterable {
    case draft, session
  }

  /// Makes a session, saves it under another name half-way, and goes on there.
  private func run(
    _ rules: String, from beginning: Beginning = .session, in folder: String
  ) throws -> (said: Appending, code: Int32) {
    try workplace.append(
      4, to: path(folder, beginning == .draft ? "" : "one.readout"),
      saving: path(folder, "two.readout"),
      environment: FaultyDisk.environment(rules, on: "/\(folder)"))
  }

  private func path(_ folder: String, _ name: String) -> String {
    "\(workplace.path)/\(folder)/\(name)"
  }

  /// The marks in each session of a folder, by its name without the ending; each must open and go on.
  private func marks(in folder: String) throws -> [String: Set<String>] {
    var marks: [String: Set<String>] = [:]
    for name in workplace.names(folder) where name.hasSuffix(".readout") {
      let again = try workplace.append(1, to: path(folder, name))
      #expect(again.code == 0 && again.said.failures.isEmpty, "\(folder): \(again.said.failures)")
      #expect(again.said.done.count == 1, "\(folder)")
      marks[String(name.dropLast(".readout".count))] = again.said.found
    }
    return marks
  }

  /// How many calls that change a file there are.
  private func calls(from beginning: Beginning) throws -> Int {
    var (low, high) = (1, 128)
    while low < high {
      let middle = (low + high) / 2
      if try run("any \(middle) kill", from: beginning, in: "count-\(middle)-").code == 0 {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low - 1
  }

  @Test(
    "a program killed before it, or within it, has lost nothing", arguments: ["kill", "torn"],
    Beginning.allCases)
  func killed(_ death: String, _ beginning: Beginning) throws {
    let count = try calls(from: beginning)
    #expect(count > 20)
    for number in 1...max(1, count) {
      let folder = "\(death)-\(number)-"
      let (said, code) = try run("any \(number) \(death)", from: beginning, in: folder)
      #expect(code == 137, "\(folder)")
      let marks = try marks(in: folder)
      let all = marks.values.reduce(into: Set()) { $0.formUnion($1) }
      #expect(all.isSuperset(of: said.done), "\(folder)")
      if said.isSaved { #expect(marks["two"]?.isSuperset(of: said.done) == true, "\(folder)") }
    }
  }

  @Test(
    "a call that fails once costs what it was for, and nothing else",
    arguments: ["EIO", "ENOSPC", "EROFS"], Beginning.allCases)
  func failed(_ error: String, _ beginning: Beginning) throws {
    for number in 1...max(1, try calls(from: beginning)) {
      let folder = "\(error)-\(number)-"
      let (said, code) = try run("any \(number) \(error)", from: beginning, in: folder)
      #expect(code == 0 || code == 2 && said.done.isEmpty, "\(folder)")
      let marks = try marks(in: folder)
      let all = marks.values.reduce(into: Set()) { $0.formUnion($1) }
      #expect(all == said.done, "\(folder): \(said)")
      #expect((marks["two"] != nil) == said.isSaved, "\(folder): \(said)")
      if said.isSaved { #expect(marks["two"] == said.done, "\(folder)") }
      #expect(!workplace.names(folder).contains { $0.contains(".tmp-") }, "\(folder)")
      #expect(code == 2 || said.done.count >= 4 - said.failures.count, "\(folder): \(said)")
    }
  }

  @Test("a disk that writes less than it is given loses nothing")
  func short() throws {
    let (said, code) = try run("write 1+ short", in: "short")
    #expect(code == 0 && said.failures.isEmpty && said.isSaved)
    #expect(try marks(in: "short")["two"] == said.done)
    #expect(said.done.count == 4)
  }

  @Test("a disk that can save nothing any more is told once, and the session opens")
  func broken() throws {
    let (said, code) = try run("sync 4+ EIO", in: "broken")
    #expect(code == 0)
    #expect(said.failures.allSatisfy { $0.contains("cannot save") })
    #expect(!said.failures.isEmpty && !said.isSaved)
    #expect(try marks(in: "broken") == ["one": said.done])
  }
}
