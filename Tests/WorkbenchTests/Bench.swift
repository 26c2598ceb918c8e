import Foundation
import ReadoutKit
import Sessions
import Store

@testable import Workbench

/// A workbench with a few lines on it, and a folder of its own that goes away with it.
final class TestBench {
  let bench: Workbench
  let folder: String

  static let articles: [(name: String, text: String)] = [
    (
      "2024-a-talks",
      """
      Talks in the valley

      The envoy arrived on Monday. “We want peace talks,” she said. Nobody answered the envoy.
      """
    ),
    ("2024-b-trade", "Trade grew by a third. The minister spoke of strategic trade."),
    ("003-c", "Nothing happened here."),
  ]

  init(
    articles: [(name: String, text: String)] = TestBench.articles, plugins: [any Plugin] = [],
    dates: [String] = []
  ) throws {
    folder = NSTemporaryDirectory() + "readout-bench-\(UUID().uuidString)"
    let store = try Store()
    for (index, (name, text)) in articles.enumerated() {
      var document = Document(number: 0, name: name, path: name, hash: "hash of \(name)")
      if dates.indices.contains(index) { document.date.stated = dates[index] }
      try store.add(document, text: Text(text))
    }
    let folders = Folders(
      environment: ["HOME": folder], currentFolder: folder, program: nil)
    bench = Workbench(
      store: store, plugins: plugins, shellCommands: [], folders: folders,
      session: SessionLog.create(draftIn: folders.drafts, analyst: "ann"), analyst: "ann")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs a line.
  @discardableResult
  func run(_ line: String) throws -> Answer {
    try bench.run(bench.dispatch(CommandLineText(line).words))
  }

  /// Runs a line that must fail; gives the error.
  func failure(_ line: String) -> ReadoutError? {
    do {
      try run(line)
      return nil
    } catch {
      return error as? ReadoutError
    }
  }

  /// The texts of a field of an answer's records.
  func texts(_ field: String, _ line: String) throws -> [String] {
    try run(line).rows.compactMap { row in
      if case .text(let text) = row.record[field] { text } else { nil }
    }
  }
}
