import ReadoutKit
import Sessions
import Store

/// What can stand at the cursor of a line.
public struct Completions: Sendable, Equatable {
  /// What the offers take the place of, in UTF-8 bytes of the line.
  public var replacing: Range<Int>
  /// What fits, the likeliest first; as much of it as a screen holds.
  public var offers: [Offer]
  /// How many more fit.
  public var more: Int

  /// How many offers are listed.
  public static let limit = 40
}

extension Workbench {
  /// What can stand at the cursor of a line.
  ///
  /// Nothing is read for it: a corpus of 100,000 articles keeps nobody waiting.
  ///
  /// - Parameters:
  ///   - cursor: Where the cursor stands, in UTF-8 bytes of the line.
  ///   - isQuick: True where it is asked at each key: commands, options and what the session holds,
  ///     no documents, files or findings.
  public func completions(of line: String, at cursor: Int, isQuick: Bool = false) -> Completions {
    let before = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
    let unfinished = UnfinishedLine(before)
    let fitting = fitting(unfinished, isQuick: isQuick)
    return Completions(
      replacing: unfinished.start..<before.utf8.count,
      offers: fitting.list.prefix(Completions.limit).map { $0.quoted(as: unfinished.mark) },
      more: fitting.count - min(fitting.list.count, Completions.limit))
  }

  /// Makes what completion needs, behind the prompt, where that takes a while.
  public func prepareCompletion() { store.startCatalogue() }

  /// What fits at the end of a line, not yet quoted.
  private func fitting(_ line: UnfinishedLine, isQuick: Bool) -> FittingOffers {
    var fitting = FittingOffers(line.typed, isQuick: isQuick)
    switch line.place {
    case .elsewhere: break
    case .file: fitting.add(files: .files)
    case .word: offer(&fitting, on: line, after: line.words[...])
    }
    return fitting
  }

  private func offer(
    _ fitting: inout FittingOffers, on line: UnfinishedLine, after words: ArraySlice<Word>
  ) {
    guard let first = words.first else {
      // What is quoted is no command.
      if line.mark == nil, line.key == nil { offerCommands(&fitting) }
      return
    }
    // The past is looked at by any command that shows the present.
    if first.text == "as-of", words.count > 1 {
      return offer(&fitting, on: line, after: words.dropFirst(2))
    }
    guard let entry = registry.entry(named: first.text), !first.isQuoted else { return }
    let behind = Array(words.dropFirst())
    let whole = shape(of: entry)
    let depth = whole.depth(of: behind.map(\.text))
    let reached = ReachedCommand(
      entry: entry, shape: whole.reached(by: behind.map(\.text)), words: behind.dropFirst(depth),
      scenarios: entry.command is any RatingCommand.Type ? state.scenarios.map(\.key) : [])
    if let key = line.key {
      offerValues(&fitting, ofKey: key, reached)
    } else if let option = reached.openOption {
      offerValues(&fitting, of: option, reached)
    } else {
      offerWords(&fitting, reached, isQuoted: line.mark != nil)
    }
  }

  private func offerCommands(_ fitting: inout FittingOffers) {
    fitting.add(commands)
    // A passage alone is shown.
    if let first = fitting.typed.first,
      first.isNumber || first == "%" || fitting.typed.contains(":")
    {
      offer(&fitting, kind: "place")
    }
  }

  private func offerValues(
    _ fitting: inout FittingOffers, ofKey key: String, _ reached: ReachedCommand
  ) {
    if let option = reached.option(named: key) {
      offerValues(&fitting, of: option, reached)
    } else if reached.scenarios.contains(key) {
      offer(&fitting, kind: "rating")
    }
  }

  private func offerValues(
    _ fitting: inout FittingOffers, of argument: CommandShape.Argument, _ reached: ReachedCommand
  ) {
    if !argument.values.isEmpty {
      fitting.add(argument.values.map { Offer($0, $0 == argument.usual ? "the usual" : "") })
    } else if let files = argument.files {
      fitting.add(files: files)
    } else {
      offer(&fitting, kind: argument.kind, for: reached.entry)
    }
  }

  /// Subcommands, arguments, scenarios and options: what stands between spaces.
  private func offerWords(
    _ fitting: inout FittingOffers, _ reached: ReachedCommand, isQuoted: Bool
  ) {
    if fitting.typed.hasPrefix("-") {
      return fitting.add(
        (reached.unusedOptions + [.format]).map { Offer("--" + $0.names[0], $0.summary) })
    }
    if !isQuoted, reached.isAtBeginning {
      fitting.add(reached.shape.subcommands.map { Offer($0.name, $0.summary) })
    }
    if let argument = reached.nextArgument {
      offerValues(&fitting, of: argument, reached)
    }
    guard !isQuoted else { return }
    // What every command has would only be in the way before a letter of it is typed.
    let options = reached.unusedOptions + (fitting.typed.isEmpty ? [] : [.format])
    if !reached.scenarios.isEmpty {
      fitting.add(
        state.scenarios.filter { scenario in !reached.holds(key: scenario.key) }
          .map { Offer($0.key + "=", $0.text, goesOn: true) })
    }
    fitting.add(
      options.map { option in
        option.isFlag
          ? Offer("--" + option.names[0], option.summary)
          : Offer(option.names[0] + "=", option.summary, goesOn: true)
      })
  }

  /// What can stand for a command.
  var commands: [Offer] {
    registry.entries.map { Offer($0.name, $0.summary) } + shellValues("alias")
  }
}

/// How far the words of a line have come.
struct ReachedCommand {
  let entry: Registry.Entry
  /// The command or subcommand whose words these are.
  let shape: CommandShape
  /// The words behind its name.
  let words: ArraySlice<Word>
  /// The scenarios that may be rated here by `key=`.
  let scenarios: [String]

  /// True where nothing stands behind the command's name yet.
  var isAtBeginning: Bool { words.isEmpty }

  /// The option before the cursor that still wants its value, or nil.
  var openOption: CommandShape.Argument? {
    guard let last = words.last, !last.isQuoted, last.text.hasPrefix("-"),
      !last.text.contains("="), let option = option(named: last.text), !option.isFlag
    else { return nil }
    return option
  }

  /// The argument that the next word is: past the last one, that one again if it repeats.
  var nextArgument: CommandShape.Argument? {
    var count = 0
    var wantsValue = false
    for word in words {
      if wantsValue {
        wantsValue = false
      } else if !word.isQuoted, word.text.hasPrefix("-") {
        wantsValue =
          !word.text.contains("=") && option(named: word.text).map { !$0.isFlag } ?? false
      } else if word.isQuoted || !isPair(word) {
        count += 1
      }
    }
    if count < shape.positionals.count { return shape.positionals[count] }
    return shape.positionals.last.flatMap { $0.isRepeating ? $0 : nil }
  }

  /// The options that may still be given.
  var unusedOptions: [CommandShape.Argument] {
    shape.options.filter { option in
      option.isRepeating || !option.names.contains { holds(key: $0) }
    }
  }

  /// True where an option or a scenario was given already.
  func holds(key: String) -> Bool {
    words.contains { word in
      !word.isQuoted
        && (word.text.hasPrefix(key + "=") || word.text == "--" + key
          || word.text.hasPrefix("--" + key + "="))
    }
  }

  /// The option of a name, with or without its hyphens.
  func option(named name: String) -> CommandShape.Argument? {
    let name = String(name.drop { $0 == "-" })
    return shape.option(named: name) ?? (name == "format" ? .format : nil)
  }

  private func isPair(_ word: Word) -> Bool {
    guard let equals = word.text.firstIndex(of: "=") else { return false }
    let key = String(word.text[..<equals])
    return shape.option(named: key) != nil || scenarios.contains(key)
  }
}
