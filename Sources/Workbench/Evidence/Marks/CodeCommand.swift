import ReadoutKit
import Sessions

/// Lists the codes as a tree, defines, renames, merges, moves and removes them.
struct CodeCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract:
      "List the codes with what each is given for and how often; define, move or remove one.",
    subcommands: [CodeList.self, CodeDefine.self, CodeMove.self, CodeRemove.self],
    defaultSubcommand: CodeList.self)

  func run(on bench: Workbench, line: [Word]) throws -> Answer { bench.codeTree() }
}

struct CodeList: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the codes as a tree.")

  static let examples: Examples = [
    "code": "the codes as a tree, with how often each is given"
  ]

  func run(on bench: Workbench, line: [Word]) throws -> Answer { bench.codeTree() }
}

struct CodeDefine: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "define", abstract: "Say what a code is given for.")

  static let examples: Examples = [
    "code define rhetoric/omission \"words used before and left out now\"":
      "what a code is given for"
  ]

  @Argument(help: "The code: rhetoric/omission.")
  var code: String

  @Argument(help: "What it is given for, in quotation marks.")
  var words: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let definition = words.joined(separator: " ")
    try bench.record(.codeDefined(Code(path: code, definition: definition)))
    return .lines("code \(code): \(definition.isEmpty ? "no definition" : definition)")
  }
}

struct CodeMove: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Rename a code, move it beneath another, or merge it into one that there is.",
    aliases: ["rename", "merge"])

  static let examples: Examples = [
    "code move concern rhetoric/concern": "rename it, or put it beneath another",
    "code move rhetoric/promise rhetoric/omission":
      "where the new name is in use, the two become one",
  ]

  @Argument(
    help: ArgumentHelp(
      "The code as it is called now; all beneath it moves along.", valueName: "code"))
  var from: String

  @Argument(help: ArgumentHelp("What it is to be called.", valueName: "code"))
  var to: String

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let known = Set(bench.state.marks.flatMap(\.codes) + bench.state.codes.map(\.path))
    try bench.record(.codeMoved(from: from, to: to))
    return .lines(
      known.contains(to) ? "\(from) and \(to) are one now; undo parts them" : "\(from) is \(to) now"
    )
  }
}

struct CodeRemove: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a code and all beneath it off every mark.")

  static let examples: Examples = [
    "code remove mediation": "off every mark; undo brings it back"
  ]

  @Argument(help: "The code.")
  var code: String

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let bearing = bench.state.marks.count { $0.codes.contains { Code.covers(code, $0) } }
    try bench.record(.codeRemoved(code))
    return .lines(
      "code \(code) removed from \(bearing) mark\(bearing == 1 ? "" : "s"); undo brings it back")
  }
}

extension Workbench {
  /// The codes in order of name, each beneath what it belongs to, with how many marks bear it or
  /// one beneath it.
  func codeTree() -> Answer {
    let definitions = Dictionary(state.codes.map { ($0.path, $0.definition) }) { first, _ in first }
    var own: [String: Int] = [:]
    var all: [String: Int] = [:]
    for mark in state.marks {
      var above: Set<String> = []
      for code in mark.codes {
        own[code, default: 0] += 1
        above.formUnion(Self.withParents(of: code))
      }
      for code in above { all[code, default: 0] += 1 }
    }
    let paths = Set(all.keys).union(state.codes.flatMap { Self.withParents(of: $0.path) })
    let rows = paths.sorted { left, right in
      left.split(separator: "/").lexicographicallyPrecedes(right.split(separator: "/"))
    }.map { path in
      let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return Row(
        [
          "code": .text(path), "definition": .optional(definitions[path]),
          "marks": .number(own[path] ?? 0), "marks_below": .number(all[path] ?? 0),
        ],
        cells: [
          Cell(String(repeating: "  ", count: depth) + name, .strong),
          Cell("\(own[path] ?? 0)"), Cell("\(all[path] ?? 0)"), Cell(definitions[path] ?? ""),
        ])
    }
    return Answer(
      columns: [
        Column("code"), Column("marks", alignsRight: true), Column("with below", alignsRight: true),
        Column("given for", fit: .wrapped),
      ], rows: rows,
      notes: rows.isEmpty ? ["no codes yet: mark 1:25 c=rhetoric/omission gives one"] : [])
  }

  /// `a/b/c`, `a/b`, `a`.
  private static func withParents(of path: String) -> [String] {
    let parts = path.split(separator: "/")
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }
}
