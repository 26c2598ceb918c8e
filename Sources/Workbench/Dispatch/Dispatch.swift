import ReadoutKit
import Sessions

/// A command that was found and parsed, ready to run.
public struct Dispatched {
  /// The parsed command.
  public let command: any ParsableCommand
  /// The words that are neither options nor their values.
  public let words: [Word]
  /// What it is known by.
  let entry: Registry.Entry
  /// The time whose judgements it looks at, as the log writes times and as typed; nil for now.
  var asOf: (time: String, typed: String)?
}

extension Workbench {
  /// Finds the command of a line and parses its words.
  ///
  /// - Throws: ``ReadoutError`` in one line with a hint; ``HelpRequest`` for `--help`.
  public func dispatch(_ words: [Word]) throws -> Dispatched {
    guard let first = words.first else {
      throw ReadoutError("there is no command in this line", hint: "help lists them")
    }
    if let step = walkStep(words) { return try dispatch(step) }
    if first.text == "as-of", words.count > 2 {
      // The past can be looked at by whatever command shows the present.
      let time = try AsOfCommand.time(words[1].text)
      var dispatched = try dispatch(Array(words.dropFirst(2)))
      dispatched.asOf = (time: time, typed: words[1].text)
      return dispatched
    }
    var words = words
    // A passage alone shows it with its neighbours.
    if registry.entry(named: first.text) == nil, !first.isQuoted, isPassage(words) {
      words = [Word("show"), Word("--around"), Word("2")] + words
    }
    guard let entry = registry.entry(named: words[0].text), !words[0].isQuoted else {
      throw unknownCommand(first.text)
    }
    if words.contains(where: { !$0.isQuoted && ($0.text == "--help" || $0.text == "-h") }) {
      throw help(on: entry, words.dropFirst().map(\.text))
    }
    words[0].text = entry.name
    let arrangement = try arrange(Array(words.dropFirst()), of: entry)
    do {
      let command = try entry.command.parseAsRoot(arrangement.arguments)
      return Dispatched(command: command, words: arrangement.positionals, entry: entry)
    } catch {
      throw translate(error, of: entry, words.dropFirst().map(\.text))
    }
  }

  private func unknownCommand(_ word: String) -> ReadoutError {
    if let mark = word.lastIndex(where: { $0 == ":" || $0 == "@" }),
      word[word.index(after: mark)...].first.map({ $0.isNumber || $0 == "-" }) == true
    {
      return ReadoutError(
        "\(word) is no passage", hint: "1:25, 1:23-28 and 1@100-120 are; 1 may be a name")
    }
    let near = registry.names(near: word)
    let hint =
      near.isEmpty
      ? "help lists the commands"
      : "did you mean \(near.joined(separator: ", "))? help lists all"
    return ReadoutError("there is no command \(word)", hint: hint)
  }

  private func isPassage(_ words: [Word]) -> Bool {
    guard let read = try? Reference.read(words, namesDocument: { self.isUniqueDocument($0) })
    else { return false }
    return read.rest.isEmpty && !read.references.isEmpty
  }

  private func isUniqueDocument(_ word: String) -> Bool { (try? document(named: word)) != nil }

  private func translate(
    _ error: any Error, of entry: Registry.Entry, _ words: [String]
  ) -> any Error {
    if error is ReadoutError { return error }
    if entry.command.exitCode(for: error).isSuccess { return help(on: entry, words) }
    if let near = nearSubcommand(of: entry, words) { return near }
    let message = entry.command.message(for: error)
    let line = message.split(separator: "\n").joined(separator: " ")
    return ReadoutError(
      "\(entry.name): \(line.lowercasingFirst)", hint: "help \(entry.name) tells how")
  }

  /// What to say of a word behind a command that is nearly one of its subcommands.
  private func nearSubcommand(of entry: Registry.Entry, _ words: [String]) -> ReadoutError? {
    var shape = shape(of: entry)
    var path = entry.name
    for word in words {
      guard let inner = shape.subcommands.first(where: { $0.name == word }) else {
        let near = Nearness.nearest(to: word, among: shape.subcommands.map(\.name))
        guard !near.isEmpty else { return nil }
        return ReadoutError(
          "there is no \(path) \(word)",
          hint: "did you mean \(near.map { "\(path) \($0)" }.joined(separator: ", "))?")
      }
      shape = inner
      path += " \(word)"
    }
    return nil
  }
}

/// Thrown where a line asks for help: what to show.
public struct HelpRequest: Error {
  /// The help, in lines.
  public let lines: [String]
}

extension String {
  /// The text with a small first letter, as the middle of a sentence wants it.
  var lowercasingFirst: String {
    guard let first, dropFirst().first?.isLowercase == true else { return self }
    return first.lowercased() + dropFirst()
  }
}
