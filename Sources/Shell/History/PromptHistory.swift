import Foundation
import ReadoutKit
import Store

/// The history of a prompt: opened when it is first asked for, and never a reason to stop.
///
/// Where it cannot be used that is said once, and lines are remembered for this run alone.
final class PromptHistory {
  private let path: String
  private let earlier: String
  private let say: (String) -> Void
  private var opened: LineHistory?
  private var hasFailed = false

  /// How many distinct lines are handed to the editor.
  static let recalled = 1000

  init(path: String, earlier: String, say: @escaping (String) -> Void) {
    self.path = path
    self.earlier = earlier
    self.say = say
  }

  /// The number of the line that runs, or nil.
  private(set) var current: Int?

  /// The lines typed, or nil where not even this run's can be remembered.
  var table: LineHistory? {
    if let opened { return opened }
    do throws(ReadoutError) {
      opened = try LineHistory(path: path, takingOver: earlier)
    } catch {
      give(up: error)
    }
    return opened
  }

  /// The last distinct lines, the oldest first.
  var lines: [String] {
    do throws(ReadoutError) {
      return try table?.distinctLines(Self.recalled) ?? []
    } catch {
      give(up: error)
      return []
    }
  }

  /// Adds a line that is about to run; gives its number.
  ///
  /// A line that begins with a space is not kept.
  func begin(_ line: String, session: String?) -> Int? {
    guard !line.hasPrefix(" ") else { return nil }
    let folder = FileManager.default.currentDirectoryPath
    current = attempt { table throws(ReadoutError) in
      try table.add(line, session: session, folder: folder, time: Moment.now)
    }
    return current
  }

  /// Tells what became of a line.
  func finish(_ number: Int?, in duration: Duration, outcome: PastLine.Outcome) {
    current = nil
    guard let number else { return }
    _ = attempt { table throws(ReadoutError) -> Int? in
      try table.finish(
        number, milliseconds: Moment.milliseconds(duration), outcome: outcome)
      return nil
    }
  }

  private func attempt(
    _ body: (LineHistory) throws(ReadoutError) -> Int?
  ) -> Int? {
    guard let table else { return nil }
    do throws(ReadoutError) {
      return try body(table)
    } catch {
      give(up: error)
      return opened.flatMap { try? body($0) }
    }
  }

  private func give(up error: ReadoutError) {
    opened = try? LineHistory(path: nil)
    if !hasFailed { say("\(error.message): the lines typed now are remembered until the end only") }
    hasFailed = true
  }
}
