import ReadoutKit
import Sessions

/// A command that was found and parsed, ready to run.
public struct Dispatched {
  /// The parsed command.
  public let command: any ParsableCommand
  /// The words behind its name.
  public let words: [Word]
  /// What it is known by.
  let entry: Registry.Entry
}

extension Workbench {
  /// Finds the command of a line and parses its words.
  ///
  /// - Throws: ``ReadoutError`` in one line with a hint; ``HelpRequest`` for `--help`.
  public func dispatch(_ words: [Word]) throws -> Dispatched {
    guard let first = words.first else {
      throw ReadoutError("there is no command in this line", hint: "help lists them")
    }
    var words = words
    // A passage alone shows it with its neighbours.
    if registry.entry(named: first.text) == nil, !first.isQuoted, isPassage(words) {
      words = [Word("show"), Word("--around"), Word("2")] + words
    }
    guard let entry = registry.entry(named: words[0].text), !words[0].isQuoted else {
      throw unknownCommand(first.text)
    }
    words[0].text = entry.name
    let arguments = guardHyphens(try expandKeys(Array(words.dropFirst()), of: entry), of: entry)
    do {
      let command = try entry.command.parseAsRoot(arguments.map(\.text))
      return Dispatched(command: command, words: arguments, entry: entry)
    } catch {
      throw translate(error, of: entry)
    }
  }

  private func unknownCommand(_ word: String) -> ReadoutError {
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

  /// `key=value` as `--key value`, and for ratings `scenario=C` as `--scenario scenario --rating C`.
  private func expandKeys(_ words: [Word], of entry: Registry.Entry) throws -> [Word] {
    guard words.contains(where: { !$0.isQuoted && $0.text.contains("=") }) else { return words }
    let shape = CommandShape.of(entry.command).reached(by: words.map(\.text))
    var expanded: [Word] = []
    for (index, word) in words.enumerated() {
      let isValue = index > 0 && isOptionAwaitingValue(words[index - 1], shape)
      guard !word.isQuoted, !isValue, !word.text.hasPrefix("-"),
        let equals = word.text.firstIndex(of: "="), equals > word.text.startIndex
      else {
        expanded.append(word)
        continue
      }
      let key = String(word.text[..<equals])
      let value = String(word.text[word.text.index(after: equals)...])
      if let option = shape.option(named: key) {
        // One word, so that a value with a hyphen in front is not taken for an option.
        let name = option.names[0]
        if option.isFlag {
          if value != "no" && value != "false" { expanded.append(Word("--\(name)")) }
        } else {
          expanded.append(Word((name.count > 1 ? "--\(name)=" : "-\(name)=") + value))
        }
      } else if entry.command is any RatingCommand.Type {
        guard session.state.scenarios.contains(where: { $0.key == key }) else {
          throw unknownKey(key, shape: shape)
        }
        expanded += [Word("--scenario=\(key)"), Word("--rating=\(value)")]
      } else {
        expanded.append(word)
      }
    }
    return expanded
  }

  /// Keeps quoted words that begin with a hyphen from being taken for options: `--note "-5 degrees"`.
  private func guardHyphens(_ words: [Word], of entry: Registry.Entry) -> [Word] {
    guard words.contains(where: { $0.isQuoted && $0.text.hasPrefix("-") }) else { return words }
    let whole = CommandShape.of(entry.command)
    let path = words.prefix { word in whole.subcommands.contains { $0.name == word.text } }
    let shape = whole.reached(by: words.map(\.text))
    var options: [Word] = []
    var others: [Word] = []
    for (index, word) in words.enumerated().dropFirst(path.count) {
      if index > 0, isOptionAwaitingValue(words[index - 1], shape), let option = options.popLast() {
        options.append(Word("\(option.text)=\(word.text)"))
      } else if !word.isQuoted, word.text.hasPrefix("-") {
        options.append(word)
      } else {
        others.append(word)
      }
    }
    return Array(path) + options + [Word("--")] + others
  }

  private func isOptionAwaitingValue(_ word: Word, _ shape: CommandShape) -> Bool {
    guard !word.isQuoted, word.text.hasPrefix("-"), !word.text.contains("=") else { return false }
    let name = String(word.text.drop { $0 == "-" })
    return shape.option(named: name).map { !$0.isFlag } ?? false
  }

  private func unknownKey(_ key: String, shape: CommandShape) -> ReadoutError {
    let known = session.state.scenarios.map(\.key) + shape.options.map { $0.names[0] }
    let near = Nearness.nearest(to: key, among: known)
    return ReadoutError(
      "\(key)= is neither a scenario nor an option",
      hint: near.isEmpty
        ? "scenario add \(key) \"what would be true\" adds a scenario"
        : "did you mean \(near[0])=?")
  }

  private func translate(_ error: any Error, of entry: Registry.Entry) -> any Error {
    if error is ReadoutError { return error }
    if entry.command.exitCode(for: error).isSuccess {
      return HelpRequest(text: entry.command.fullMessage(for: error))
    }
    let message = entry.command.message(for: error)
    let line = message.split(separator: "\n").joined(separator: " ")
    return ReadoutError(
      "\(entry.name): \(line.lowercasingFirst)", hint: "help \(entry.name) tells how")
  }
}

/// Thrown where a line asks for help: the text to show.
public struct HelpRequest: Error {
  /// The help, in lines.
  public let text: String
}

extension String {
  /// The text with a small first letter, as the middle of a sentence wants it.
  var lowercasingFirst: String {
    guard let first, dropFirst().first?.isLowercase == true else { return self }
    return first.lowercased() + dropFirst()
  }
}
