import ReadoutKit
import Sessions

/// The words of a line as ArgumentParser takes them: each option one word with its value, and what
/// was quoted never taken for an option.
struct Arrangement {
  /// What the parser gets.
  var arguments: [String]
  /// The words that are neither options nor their values, as they were typed.
  var positionals: [Word]
}

extension Workbench {
  /// Arranges the words behind a command's name.
  ///
  /// `key=value` is `--key value`; where ratings are given, `scenario=C` is `--scenario scenario
  /// --rating C`.
  func arrange(_ words: [Word], of entry: Registry.Entry) throws(ReadoutError) -> Arrangement {
    let isPlain = words.allSatisfy { word in
      !word.text.hasPrefix("-") && (word.isQuoted || !word.text.contains("="))
    }
    if isPlain { return Arrangement(arguments: words.map(\.text), positionals: words) }
    let whole = shape(of: entry)
    let path = words.prefix(whole.depth(of: words.map(\.text)))
    let shape = whole.reached(by: words.map(\.text))
    var options: [String] = []
    var others: [Word] = []
    var rest = words.dropFirst(path.count)
    while let word = rest.popFirst() {
      if word.isQuoted {
        others.append(word)
      } else if word.text.hasPrefix("-") {
        options.append(option(word.text, with: &rest, shape))
      } else if let pair = try pair(word.text, shape, of: entry) {
        options += pair
      } else {
        others.append(word)
      }
    }
    // Behind `--` nothing is an option; where nothing looks like one, errors read better without.
    let divider = others.contains { $0.text.hasPrefix("-") } ? ["--"] : []
    return Arrangement(
      arguments: path.map(\.text) + options + divider + others.map(\.text), positionals: others)
  }

  /// The shape of a command, asked for once.
  public func shape(of entry: Registry.Entry) -> CommandShape {
    if let known = shapes[entry.name] { return known }
    let shape = CommandShape.of(entry.command)
    shapes[entry.name] = shape
    return shape
  }

  /// An option with its value as one word, so that a value may begin with a hyphen.
  private func option(
    _ text: String, with rest: inout ArraySlice<Word>, _ shape: CommandShape
  ) -> String {
    guard !text.contains("="), let known = shape.option(named: String(text.drop { $0 == "-" })),
      !known.isFlag, let value = rest.first, value.isQuoted || !value.text.hasPrefix("-")
    else { return text }
    rest.removeFirst()
    return "--\(known.names[0])=\(value.text)"
  }

  /// `key=value` as options; nil where the word is just a word.
  private func pair(
    _ text: String, _ shape: CommandShape, of entry: Registry.Entry
  ) throws(ReadoutError) -> [String]? {
    guard let equals = text.firstIndex(of: "="), equals > text.startIndex else { return nil }
    let key = String(text[..<equals])
    let value = String(text[text.index(after: equals)...])
    if let option = shape.option(named: key) {
      let name = "--\(option.names[0])"
      if option.isFlag { return value == "no" || value == "false" ? [] : [name] }
      return ["\(name)=\(value)"]
    }
    let takesRatings = entry.command is any RatingCommand.Type
    // `2+2=4` is no option by any spelling.
    guard takesRatings || key.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
    let keys = takesRatings ? state.scenarios.map(\.key) : []
    if keys.contains(key) { return ["--scenario=\(key)", "--rating=\(value)"] }
    let near = Nearness.nearest(to: key, among: keys + shape.options.map { $0.names[0] })
    let what = takesRatings ? "neither a scenario nor an option" : "no option of \(entry.name)"
    let way =
      takesRatings
      ? "scenario add \(key) \"what would be true\" adds a scenario"
      : "put words with = in quotation marks; help \(entry.name) lists the options"
    throw ReadoutError(
      "\(key)= is \(what)", hint: near.isEmpty ? way : "did you mean \(near[0])=?")
  }
}
