import ReadoutKit

/// Loads more articles into the corpus.
struct LoadCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Load articles: files, or folders of them.")

  @Argument(help: "Files or folders.")
  var paths: [String]

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let loaded = try bench.load(paths)
    try bench.recordCorpus()
    var answer = Answer.lines(loaded.described)
    answer.notes = loaded.numbers
    return answer
  }
}

/// What a load brought.
struct Loaded: Sendable, Equatable {
  /// Numbers of documents that were not there before.
  var added: [Int] = []
  /// Numbers of documents whose words have changed.
  var changed: [Int] = []
  /// How many were there already, with the same words.
  var known = 0

  /// What was loaded, in one line.
  var described: String {
    var parts: [String] = []
    if !added.isEmpty { parts.append("\(added.count) new") }
    if !changed.isEmpty { parts.append("\(changed.count) changed") }
    if known > 0 { parts.append("\(known) known already") }
    let total = added.count + changed.count + known
    return "\(total) document\(total == 1 ? "" : "s"): \(parts.joined(separator: ", "))"
  }

  /// Which numbers the new and changed ones have.
  var numbers: [String] {
    var lines: [String] = []
    if let first = added.first, let last = added.last {
      lines.append(first == last ? "new: number \(first)" : "new: numbers \(first) to \(last)")
    }
    if !changed.isEmpty {
      lines.append("changed: \(changed.map(String.init).joined(separator: ", "))")
    }
    return lines
  }
}
