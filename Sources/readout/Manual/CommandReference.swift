import ReadoutKit
import Workbench

/// The reference of all commands, in Markdown.
struct CommandReference {
  let groups: [(group: String, pages: [CommandPage])]

  /// The whole text.
  var text: String {
    var lines = [
      "# Commands", "",
      "<!-- Written by `make reference` from the commands themselves. -->", "",
      "Any command takes `format=` (text, jsonl, json, csv, tsv, markdown), and `> FILE` or `| PROGRAM` at",
      "the end of its line. `key=value` is `--key value`. The examples run on the sample articles, with the",
      "session `sessions/china-line.readout`.",
    ]
    for (group, pages) in groups {
      lines += ["", "## \(group)"]
      for page in pages { lines += self.lines(of: page) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of page: CommandPage) -> [String] {
    let level = String(repeating: "#", count: page.path.split(separator: " ").count == 1 ? 3 : 4)
    var lines = ["", "\(level) \(page.path)", "", "`\(page.usage)`", "", page.shape.summary]
    if !page.shortNames.isEmpty {
      lines[lines.count - 1] += " Short: `\(page.shortNames.joined(separator: "`, `"))`."
    }
    for paragraph in page.shape.discussion.split(separator: "\n") {
      lines += ["", Self.plain(String(paragraph))]
    }
    if !page.shape.examples.isEmpty {
      lines += ["", "```text"] + Self.lined(up: page.shape.examples) + ["```"]
    }
    if !page.ownArguments.isEmpty { lines.append("") }
    for argument in page.ownArguments {
      lines.append("- `\(argument.typed)` \(Self.plain(argument.explanation))")
    }
    return lines
  }

  /// Examples with what they do behind them as comments, which the program passes over.
  private static func lined(up examples: [Example]) -> [String] {
    let widest = examples.map(\.line.count).filter { $0 <= 60 }.max() ?? 0
    return examples.map { example in
      let gap = max(2, widest + 2 - example.line.count)
      return example.line + String(repeating: " ", count: gap) + "# " + example.does
    }
  }

  /// Text in which Markdown finds nothing to obey.
  private static func plain(_ text: String) -> String {
    text.replacing("*", with: "\\*").replacing("<", with: "&lt;")
  }
}
