import Exchange
import ReadoutKit
import Workbench

extension CommandLineText {
  /// Takes `--format X` out of a line, which every command has; the last one counts.
  mutating func takeFormat() throws(ReadoutError) -> Format? {
    guard words.contains(where: { !$0.isQuoted && Self.namesFormat($0.text) }) else { return nil }
    var format: Format?
    let typed = words
    words = []
    var rest = typed[...]
    while let word = rest.popFirst() {
      guard !word.isQuoted, Self.namesFormat(word.text) else {
        words.append(word)
        continue
      }
      let name =
        word.text.firstIndex(of: "=").map { String(word.text[word.text.index(after: $0)...]) }
        ?? rest.popFirst()?.text ?? ""
      guard !name.isEmpty else {
        throw ReadoutError("--format names no format", hint: "one of \(Format.names)")
      }
      format = try Format(named: name)
    }
    return format
  }

  private static func namesFormat(_ word: String) -> Bool {
    word == "--format" || word.hasPrefix("--format=") || word.hasPrefix("format=")
  }
}

extension Format {
  /// The names of all formats, with commas.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The format of a name.
  init(named name: String) throws(ReadoutError) {
    guard let format = Format(rawValue: name) else {
      throw ReadoutError("there is no format \(name)", hint: "one of \(Self.names)")
    }
    self = format
  }

  /// The format that the ending of a file asks for, where a line names none.
  init?(ofFile path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "jsonl", "ndjson": self = .jsonl
    case "json": self = .json
    case "csv": self = .csv
    case "tsv": self = .tsv
    case "md", "markdown": self = .markdown
    default: return nil
    }
  }
}
