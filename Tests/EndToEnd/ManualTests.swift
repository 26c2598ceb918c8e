import Foundation
import Testing

/// What is written of the program from the table of its commands: reference, manual, completions.
@Suite("Manual, reference and shell completions") struct ManualTests {
  @Test("the reference is what the commands say now; make reference writes it anew")
  func reference() throws {
    let outcome = try Workplace().run(["--generate-reference"])
    #expect(outcome.code == 0, "\(outcome.error)")
    let kept = try fileBytes((Checkout.root ?? "") + "/Sources/readout/readout.docc/Commands.md")
    let isCurrent = outcome.outputBytes == kept
    #expect(isCurrent, "Commands.md is stale: make reference")
    #expect(outcome.output.contains("### quotes"))
  }

  @Test("the manual page has every command, and nothing that roff would take for its own")
  func manual() throws {
    let workplace = try Workplace()
    let outcome = try workplace.run(["--generate-manual"])
    #expect(outcome.code == 0, "\(outcome.error)")
    let requests: Set<Substring> = ["TH", "SH", "SS", "TP", "PP", "RS", "RE", "br"]
    for line in outcome.lines where line.hasPrefix(".") {
      let request = line.dropFirst().prefix { $0 != " " }
      #expect(requests.contains(request), "\(line)")
    }
    #expect(outcome.lines.count { $0 == ".RS" } == outcome.lines.count { $0 == ".RE" })
    #expect(outcome.outputBytes.allSatisfy { $0 < 0x80 })
    for command in try workplace.records([Checkout.sampleCorpus], "help --all") {
      let name = command.text("command") ?? ""
      let written = name.replacingOccurrences(of: "-", with: "\\-")
      #expect(outcome.lines.contains { $0.hasPrefix("\\fB" + written) }, "\(name)")
    }
  }

  @Test("man shows the page without a complaint", .enabled(if: hasProgram("groff")))
  func roff() throws {
    let workplace = try Workplace()
    try workplace.file("readout.1", bytes: try workplace.run(["--generate-manual"]).outputBytes)
    let shown = try workplace.run(
      ["-c", "groff -man -Tutf8 -P-cbou -ww readout.1"], program: "/bin/sh")
    #expect(shown.error.isEmpty && shown.code == 0, "\(shown.error)")
    #expect(shown.output.contains("EXIT STATUS"))
  }

  // MARK: Shells

  @Test(
    "bash completes sessions, commands, formats and files", .enabled(if: hasProgram("bash")),
    arguments: [
      (["-s", "ch"], "china-line"), (["--session", ""], "china-line"), (["-c", "matr"], "matrix"),
      (["--format", "mark"], "markdown"), (["--keep"], "--keep-going"), (["ar"], "articles"),
      (["-f", "night"], "nightly.readout"),
    ])
  func bash(_ words: [String], _ completed: String) throws {
    let workplace = try Workplace()
    try workplace.file("sessions/china-line.readout", "")
    try workplace.file("nightly.readout", "docs\n")
    try workplace.file("articles/a.txt", "A.\n")
    let script = try workplace.run(["--generate-completion-script", "bash"])
    try workplace.file("completion.bash", bytes: script.outputBytes)
    let program = try Program.path()
    let line = (["readout"] + words).map { "'\($0)'" }.joined(separator: " ")
    let typed = """
      readout() { "\(program)" "$@"; }
      source completion.bash
      COMP_WORDS=(\(line)); COMP_CWORD=\(words.count)
      COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
      _readout readout "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let outcome = try workplace.run(["-c", typed], program: "/bin/bash")
    #expect(outcome.lines.contains(completed), "\(outcome.output) \(outcome.error)")
  }

  @Test("zsh and fish get scripts that ask the program for sessions")
  func otherShells() throws {
    let workplace = try Workplace()
    let zsh = try workplace.run(["--generate-completion-script", "zsh"])
    #expect(zsh.output.hasPrefix("#compdef readout") && zsh.code == 0)
    #expect(zsh.output.contains("---completion -- --session"))
    // zsh refuses two rules for the rest of a line.
    #expect(zsh.output.contains("'*:corpus:_files'") && !zsh.output.contains("->arg'"))
    let fish = try workplace.run(["--generate-completion-script", "fish"])
    #expect(fish.output.contains("---completion -- --session") && fish.code == 0)
  }
}

/// True where a program is on the path.
private func hasProgram(_ name: String) -> Bool {
  ["/bin/", "/usr/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + name) }
}
