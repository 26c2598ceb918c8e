import ReadoutKit
import Workbench

/// The manual page of the program, in the language of `man` (roff, man(7) macros).
struct ManualPage {
  let program: CommandShape
  let groups: [(group: String, pages: [CommandPage])]

  /// The whole page.
  var text: String {
    var roff = Roff()
    roff.macro("TH", "READOUT", "1", "", "readout \(Version.current)", "User Commands")
    roff.section("NAME")
    roff.text("readout - a workbench for reading the news")
    roff.section("SYNOPSIS")
    for usage in [
      "readout [CORPUS ...] [OPTION ...]",
      "readout extract [--plugins NAMES] < ARTICLES.jsonl > FINDINGS.jsonl", "readout paths",
    ] {
      roff.bold(usage)
      roff.macro("br")
    }
    roff.section("DESCRIPTION")
    roff.text(program.summary)
    roff.text(program.discussion)
    roff.section("OPTIONS")
    for argument in program.positionals + program.options {
      roff.item(typed(argument), argument.explanation)
    }
    commands(&roff)
    roff.section("EXIT STATUS")
    for (code, meaning) in Self.exitCodes { roff.item(code, meaning) }
    roff.section("FILES")
    roff.text(
      "Sessions, drafts, the history and the cache lie in folders of the XDG base directories; readout paths lists them."
    )
    return roff.text
  }

  private func commands(_ roff: inout Roff) {
    roff.section("COMMANDS")
    roff.text(
      "One a line. key=value is --key value; any command takes format=, and > FILE or | PROGRAM at its end."
    )
    for (group, pages) in groups {
      roff.subsection(group)
      for page in pages {
        roff.item(page.usage, page.shape.summary)
        roff.inner(page.shape.discussion)
        for argument in page.ownArguments {
          roff.innerItem(argument.typed, argument.explanation)
        }
        for example in page.shape.examples { roff.example(example.line, example.does) }
      }
    }
  }

  /// An option as it is typed behind the program's name: `-s, --session SESSION`.
  private func typed(_ argument: CommandShape.Argument) -> String {
    guard let long = argument.names.first else { return argument.kind.uppercased() }
    let short = argument.names.dropFirst().map { "-\($0), " }.joined()
    return short + "--\(long)" + (argument.isFlag ? "" : " \(argument.kind.uppercased())")
  }

  private static let exitCodes = [
    ("0", "All went well."), ("1", "A command failed."),
    ("2", "The corpus, the store or the session cannot be used."), ("64", "Wrong usage."),
    ("130", "Interrupted by Ctrl-C."),
  ]
}

/// Lines of roff, with what it would obey in our words made plain.
private struct Roff {
  private(set) var text = ""

  mutating func macro(_ name: String, _ arguments: String...) {
    let quoted = arguments.map { " \"\(Self.plain($0).replacing("\"", with: "\\(dq"))\"" }
    text += ".\(name)\(quoted.joined())\n"
  }

  mutating func section(_ title: String) { macro("SH", title) }

  mutating func subsection(_ title: String) { macro("SS", title) }

  mutating func bold(_ line: String) { text += "\\fB\(Self.plain(line))\\fR\n" }

  mutating func text(_ paragraph: String) {
    macro("PP")
    for (index, line) in paragraph.split(separator: "\n").enumerated() {
      if index > 0 { macro("PP") }
      text += Self.plain(String(line)) + "\n"
    }
  }

  /// A term with what it means indented below it.
  mutating func item(_ term: String, _ meaning: String) {
    macro("TP")
    bold(term)
    text += Self.plain(meaning) + "\n"
  }

  /// Paragraphs within what an item says.
  mutating func inner(_ paragraphs: String) {
    guard !paragraphs.isEmpty else { return }
    macro("RS")
    text(paragraphs)
    macro("RE")
  }

  /// A term within what an item says.
  mutating func innerItem(_ term: String, _ meaning: String) {
    macro("RS")
    item(term, meaning)
    macro("RE")
  }

  mutating func example(_ line: String, _ meaning: String) {
    macro("RS")
    macro("PP")
    bold(line)
    macro("br")
    text += Self.plain(meaning) + "\n"
    macro("RE")
  }

  /// A number in four hexadecimal digits or more.
  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// A line with nothing in it that roff obeys: no escape, no request at its beginning, hyphens that
  /// can be copied.
  private static func plain(_ line: String) -> String {
    var line = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    if line.hasPrefix(".") || line.hasPrefix("'") { line = "\\&" + line }
    // Not every roff takes UTF-8 as it is.
    return line.unicodeScalars.map { scalar in
      scalar.isASCII
        ? String(scalar) : "\\[u\(Self.hexadecimal(scalar.value))]"
    }.joined()
  }
}
