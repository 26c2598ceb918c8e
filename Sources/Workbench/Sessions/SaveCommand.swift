import Foundation
import ReadoutKit
import Sessions

/// Gives the session a name.
struct SaveCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "save",
    abstract: "Save the session under a name; from then on every mark goes there.")

  static let examples: Examples = [
    "save my-line": "under a name; readout --session my-line opens it",
    "save my-line --replace": "in place of another, whose file is kept",
  ]

  @Flag(help: "Take the name of another session, whose file is kept under a new name.")
  var replace = false

  @Argument(help: ArgumentHelp("A name, or the path of a .readout file.", valueName: "session"))
  var name: String?

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let session = bench.session
    guard let name = name ?? lost(session) else {
      guard let known = session.name else {
        throw ReadoutError("the session has no name yet", hint: "save china-line")
      }
      return .lines("\(known): everything is on disk already (\(bench.contents))")
    }
    guard !name.allSatisfy({ $0.isWhitespace || $0 == "/" }) else {
      throw ReadoutError("“\(name)” is no name", hint: "save china-line")
    }
    let path = bench.folders.session(name)
    let isSame = session.isStored(at: path)
    if isSame, !session.isDraft, !session.isReadOnly {
      return .lines("\(name): everything is on disk already (\(bench.contents))")
    }
    if !replace, !isSame, FileManager.default.fileExists(atPath: path) {
      throw ReadoutError(
        "there is a session \(name) already",
        hint: "save \(name) --replace takes its name and keeps the old file; or choose another name"
      )
    }
    let saved = try session.save(as: path, replacing: replace)
    var answer = Answer.lines("saved as \(session.name ?? name): \(bench.contents)")
    answer.notes = [saved.path]
    if let old = saved.keptOld { answer.notes += ["the old file is kept:", old] }
    return answer
  }
}

extension SaveCommand {
  /// The file of a session that its file was taken away from, or whose disk has failed.
  private func lost(_ session: SessionLog) -> String? {
    if case .broken = session.access, !session.isDraft { session.path } else { nil }
  }
}

extension Workbench {
  /// What the session holds, in a few words.
  var contents: String {
    let state = session.state
    func count(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    return count(state.marks.count, "mark") + ", " + count(state.scenarios.count, "scenario")
  }
}
