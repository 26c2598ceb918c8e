import Workbench

/// Words that are no options, whatever they look like, because of the command before them.
enum LiteralWords {
  /// The words of a line; in `set NAME VALUE`, `set NAME=VALUE` and `alias NAME "LINE"`, all that
  /// stands behind the name belongs to it.
  static func ofDefinition(_ words: [Word]) -> [Word] {
    guard let first = words.first, !first.isQuoted, ["set", "alias"].contains(first.text),
      let index = words.indices.dropFirst().first(where: { !isOption(words[$0]) }),
      // `set --format csv` lists the settings as CSV.
      words[index - 1].isQuoted || words[index - 1].text != "--format"
    else { return words }
    let name = words[index]
    var literal = words[index...].map(\.text)
    if !name.isQuoted, let equals = name.text.firstIndex(of: "=") {
      literal[0] = String(name.text[..<equals])
      literal.insert(String(name.text[name.text.index(after: equals)...]), at: 1)
    }
    return words[..<index] + literal.map { Word($0, isQuoted: true) }
  }

  /// The words of a line; in `history find WORDS`, lines are looked for, options and all.
  static func ofSearch(_ words: [Word]) -> [Word] {
    guard words.count > 2, words[..<2].map(\.text) == ["history", "find"] else { return words }
    return words[..<2] + words[2...].map { Word($0.text, isQuoted: true) }
  }

  private static func isOption(_ word: Word) -> Bool { !word.isQuoted && word.text.hasPrefix("-") }
}
