import Foundation
import Testing

/// The program where `make install` puts it, far from its checkout.
@Suite("Installed") struct InstalledTests {
  /// A workplace with the program in `prefix/bin` and the sample corpus in `prefix/share`.
  private func installed() throws -> Workplace {
    let workplace = try Workplace()
    let files = FileManager.default
    for folder in ["prefix/bin", "prefix/share/readout", "elsewhere"] {
      try files.createDirectory(
        atPath: workplace.path + "/" + folder, withIntermediateDirectories: true)
    }
    // A process started in the meantime would hold the copy open for writing: "text file busy".
    try Launch.inTurn {
      try files.copyItem(atPath: try Program.path(), toPath: workplace.path + "/prefix/bin/readout")
    }
    try files.copyItem(
      atPath: Checkout.sampleCorpus, toPath: workplace.path + "/prefix/share/readout/corpus")
    return workplace
  }

  @Test("it runs from any folder and finds the sample corpus of its own")
  func sample() throws {
    let workplace = try installed()
    let program = workplace.path + "/prefix/bin/readout"
    let outcome = try workplace.run(
      ["-c", "docs --format jsonl"], in: workplace.path + "/elsewhere", program: program)
    #expect(outcome.code == 0, "\(outcome.error)")
    let paths = try JSONRecord.lines(of: outcome.outputBytes).compactMap { $0.text("path") }
    #expect(paths.count == 10)
    #expect(paths.allSatisfy { $0.contains("prefix/share/readout/corpus/") }, "\(paths)")
    let shown = try workplace.run(["paths"], program: program)
    #expect(shown.output.contains(workplace.path + "/prefix/share/readout/corpus"))
  }

  @Test("through a link, and through PATH")
  func links() throws {
    let workplace = try installed()
    try FileManager.default.createSymbolicLink(
      atPath: workplace.path + "/elsewhere/ro",
      withDestinationPath: workplace.path + "/prefix/bin/readout")
    let linked = try workplace.run(["-c", "docs"], program: workplace.path + "/elsewhere/ro")
    #expect(linked.code == 0, "\(linked.error)")
    #expect(linked.output.contains("Samarkand"))
    let path = workplace.path + "/prefix/bin:/usr/bin:/bin"
    let found = try workplace.run(
      ["-c", "readout -c docs"], environment: ["PATH": path], program: "/bin/sh")
    #expect(found.code == 0, "\(found.error)")
    #expect(found.output == linked.output)
  }

  @Test("a session on the sample corpus opens when the program has moved")
  func moved() throws {
    let workplace = try installed()
    let made = try workplace.run(
      ["-s", "kept", "-c", "find strategic", "-c", "mark %1"],
      program: workplace.path + "/prefix/bin/readout")
    #expect(made.code == 0, "\(made.error)")
    try workplace.move("prefix", to: "another")
    let marks = try workplace.run(
      ["-s", "kept", "-c", "marks --format jsonl"],
      program: workplace.path + "/another/bin/readout")
    #expect(marks.code == 0, "\(marks.error)")
    #expect(try JSONRecord.lines(of: marks.outputBytes).map { $0.text("state") } == ["exact"])
  }

  @Test("without a sample corpus it says what to do")
  func missing() throws {
    let workplace = try installed()
    try workplace.move("prefix/share", to: "elsewhere/share")
    let outcome = try workplace.run(
      ["-c", "docs"], program: workplace.path + "/prefix/bin/readout")
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errorLines.count == 1 && outcome.error.contains("readout FOLDER"))
  }
}
