import Foundation
import ReadoutKit
import Sessions

/// Words for somebody new at the prompt: after a command's first use the next step, in one line.
///
/// Each is told once and never again; what was told is remembered across runs. Who has written `all`
/// into the file is told nothing.
public struct Lessons {
  /// The file in which they are remembered, a command a line.
  private let path: String
  private var told: Set<String>

  /// Takes up what was told in earlier runs.
  public init(path: String) {
    self.path = path
    let lines = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    told = Set((lines ?? "").split(separator: "\n").prefix(100).map(String.init))
  }

  /// What to do next, where a command was used for the first time and something can be learned from
  /// it; nil otherwise.
  mutating func next(after command: String, hasScenarios: Bool) -> String? {
    guard let lesson = Self.all[command], !told.contains(command), !told.contains("all") else {
      return nil
    }
    told.insert(command)
    remember(command)
    return hasScenarios ? lesson.weighing ?? lesson.reading : lesson.reading
  }

  /// Adds a command to those that were told of; a file that cannot be written is no harm.
  private func remember(_ command: String) {
    try? FileManager.default.createDirectory(
      atPath: Folders.parent(of: path), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let line = Array((command + "\n").utf8)
    _ = write(descriptor, line, line.count)
  }

  /// What there is to say after a command: to somebody who reads, and to somebody who has scenarios
  /// to weigh it by.
  private struct Lesson {
    let reading: String
    var weighing: String?
  }

  private static let all: [String: Lesson] = [
    "docs": Lesson(reading: "show 1 reads one; quotes speakers tells who speaks in them"),
    "show": Lesson(
      reading: "find \"some words\" looks for them everywhere; 1:5 alone shows a sentence"),
    "find": Lesson(
      reading: "mark %1 n=\"why it matters\" keeps the first row as evidence; show %1 reads it",
      weighing: "mark %1 KEY=C weighs the first row for a scenario; show %1 reads it"),
    "quotes": Lesson(
      reading:
        "show %1 reads the first row where it stands; mark %1 n=\"why\" keeps it as evidence",
      weighing: "mark %1 KEY=C weighs the first row for a scenario; show %1 reads it"),
    "sanctions": Lesson(reading: "why %1 tells the words and the rule behind the first row"),
    "central-asia": Lesson(reading: "why %1 tells the words and the rule behind the first row"),
    "mediation": Lesson(reading: "why %1 tells the words and the rule behind the first row"),
    "question": Lesson(
      reading:
        "scenario add KEY \"what would be true\" gives it an answer; two or more make a matrix"),
    "scenario": Lesson(reading: "find or quotes, then mark %1 KEY=C: help ratings has the letters"),
    "mark": Lesson(
      reading:
        "question \"…?\", then scenario add KEY \"…\": what is marked is weighed by scenarios",
      weighing: "matrix shows what speaks against each scenario; undo takes the mark back"),
    "rate": Lesson(reading: "matrix shows what speaks against each scenario"),
    "matrix": Lesson(
      reading: "matrix sensitivity tells what its order hangs on; save NAME keeps it all"),
    "save": Lesson(
      reading: "readout --session NAME takes it up again; every mark is on disk at once"),
  ]
}

extension Folders {
  /// Where it is remembered what somebody new was told.
  public var lessons: String { Folders.parent(of: drafts) + "/lessons" }
}

extension Workbench {
  /// The next step for somebody new at the prompt, after the command that was run last; nil where
  /// there is none, or it was told before.
  public func lesson(from lessons: inout Lessons) -> String? {
    defer { lastUsed = nil }
    guard let lastUsed else { return nil }
    return lessons.next(after: lastUsed, hasScenarios: !state.scenarios.isEmpty)
      .map { "next: " + $0 }
  }
}
