import ReadoutKit

/// All that there is to say of one command: what help, the manual page and the reference are drawn
/// from.
public struct CommandPage: Sendable {
  /// The command as it is typed: `quotes`, `quotes speakers`.
  public let path: String
  /// Its short names.
  public let shortNames: [String]
  /// The command itself.
  public let shape: CommandShape
  /// The command that is meant beside it where no word is given; nil for that one itself.
  var usualSibling: CommandShape?

  /// The options that go with it, those of the subcommand that is meant without a word too.
  public var options: [CommandShape.Argument] { shape.reached(by: []).options }

  /// The arguments that go with it.
  public var positionals: [CommandShape.Argument] { shape.reached(by: []).positionals }

  /// What else there is to know of it.
  public var discussion: String {
    [shape.discussion, shape.usualSubcommand?.discussion ?? ""].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// Lines that show what it is good for: of a group, also one of each of its subcommands.
  public var examples: [Example] {
    let own = shape.examples + (shape.usualSubcommand?.examples ?? [])
    let others = shape.subcommands.filter { $0.name != shape.defaultSubcommand }
    return own + others.compactMap { $0.firstExample }
  }

  /// The words that may stand behind it, with what they do.
  public var subcommands: [CommandPage] {
    shape.subcommands.map { inner in
      CommandPage(
        path: "\(path) \(inner.name)", shortNames: [], shape: inner,
        usualSibling: inner.name == shape.defaultSubcommand ? nil : shape.usualSubcommand)
    }
  }

  /// The arguments and options that are told on its own page of a book: what it shares with the
  /// command beside it, the filters of a lens, is told there.
  public var ownArguments: [CommandShape.Argument] {
    let shared = usualSibling?.options ?? []
    return shape.positionals + shape.options.filter { !shared.contains($0) }
  }

  /// The command with the arguments that it takes: `note MARK [WORDS …]`.
  public var usage: String {
    var parts = [path]
    if !shape.subcommands.isEmpty {
      parts.append(shape.defaultSubcommand == nil ? "WORD" : "[WORD]")
    }
    for argument in positionals {
      let word = argument.kind.uppercased() + (argument.isRepeating ? " …" : "")
      parts.append(argument.isOptional ? "[\(word)]" : word)
    }
    if options.contains(where: { !$0.isFlag }) { parts.append("[key=value …]") }
    return parts.joined(separator: " ")
  }
}

extension CommandShape {
  /// The first line that shows what a command is good for, or one of its subcommands.
  fileprivate var firstExample: Example? {
    examples.first ?? subcommands.lazy.compactMap(\.firstExample).first
  }
}

extension CommandShape.Argument {
  /// The option as it is typed: `speaker=`, `--all`, with its short name.
  public var typed: String {
    guard let name = names.first else { return kind.uppercased() }
    let long = isFlag ? "--" + name : name + "="
    return ([long] + names.dropFirst().map { isFlag ? "-" + $0 : $0 + "=" }).joined(separator: ", ")
  }

  /// What it does, with the values that it takes where the words do not name them, and the usual one.
  public var explanation: String {
    var text = summary
    let unnamed = values.filter { !summary.contains($0) }
    if !unnamed.isEmpty { text += " One of \(values.joined(separator: ", "))." }
    if let usual, !isFlag, !usual.isEmpty { text += " The usual: \(usual)." }
    if isRepeating, !names.isEmpty, !summary.contains("repeated") { text += " May be repeated." }
    return text
  }
}

extension Registry {
  /// The page of a command, or of a subcommand that words behind its name reach.
  func page(of entry: Entry, _ words: [String] = []) -> CommandPage {
    let shortNames = Registry.shortNames.filter { $0.value == entry.name }.keys.sorted()
    var page = CommandPage(
      path: entry.name, shortNames: shortNames, shape: CommandShape.of(entry.command))
    for word in words {
      guard let inner = page.subcommands.first(where: { $0.shape.name == word }) else { break }
      page = inner
    }
    return page
  }

  /// The pages of all commands by group, subcommands behind their command.
  public func allPages() -> [(group: String, pages: [CommandPage])] {
    func withInner(_ page: CommandPage) -> [CommandPage] {
      [page] + page.subcommands.flatMap(withInner)
    }
    var groups: [(group: String, pages: [CommandPage])] = []
    for entry in entries {
      if groups.last?.group != entry.group { groups.append((entry.group, [])) }
      groups[groups.count - 1].pages += withInner(page(of: entry))
    }
    return groups
  }

}

extension Workbench {
  /// Help on a command, as a line of its own asks for it.
  func help(on entry: Registry.Entry, _ words: [String] = []) -> HelpRequest {
    HelpRequest(lines: registry.page(of: entry, words).lines(columns: columns))
  }
}

extension CommandPage {
  /// The page as help shows it.
  func lines(columns: Int) -> [String] {
    var text = HelpLines(columns: columns)
    text.add(paragraph: usage)
    text.add(paragraph: shape.summary, indent: 2)
    if !shortNames.isEmpty {
      text.add("  Short: \(shortNames.joined(separator: ", "))")
    }
    if !discussion.isEmpty {
      text.add("")
      text.add(paragraph: discussion)
    }
    if !examples.isEmpty {
      text.add(heading: "EXAMPLES")
      text.add(examples.map { ($0.line, $0.does) })
    }
    if !shape.subcommands.isEmpty {
      text.add(heading: "WITH A WORD BEHIND IT (help \(path) WORD explains it)")
      text.add(shape.subcommands.map { ($0.name, $0.summary) })
    }
    if !positionals.isEmpty {
      text.add(heading: "TAKES")
      text.add(positionals.map { ($0.typed, $0.explanation) })
    }
    if !options.isEmpty {
      text.add(heading: "OPTIONS (key=value is --key value)")
      text.add(options.map { ($0.typed, $0.explanation) })
    }
    return text.lines
  }
}
