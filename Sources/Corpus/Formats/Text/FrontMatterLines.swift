/// The lines of a record at the head of a text, as keys and values.
enum FrontMatterLines {
  /// A key and its value, without quotation marks.
  struct Entry: Equatable {
    var key: String
    var value: String
  }

  /// Reads lines; nil where one of them belongs in no record.
  static func entries(_ lines: [String], _ syntax: FrontMatter.Syntax) -> [Entry]? {
    syntax == .yaml ? yaml(lines) : toml(lines)
  }

  private static func yaml(_ lines: [String]) -> [Entry]? {
    var entries: [Entry] = []
    /// True while the lines below a key may go on with its value.
    var isOpen = false
    for line in lines {
      let words = trimmed(line[...])
      if words.isEmpty || words.first == "#" { continue }
      let isItem = words.hasPrefix("- ")
      if isItem || line.first == " " || line.first == "\t" {
        guard let last = entries.indices.last else { return nil }
        guard isOpen else { continue }
        if !isItem, let nested = pair(words, ":"), !nested.key.contains(" ") {
          entries.append(
            Entry(key: "\(outer(entries[last].key)).\(nested.key)", value: nested.value))
        } else {
          let part = isItem ? plain(trimmed(words.dropFirst(2))) : String(words)
          let gap = entries[last].value.isEmpty ? "" : isItem ? ", " : " "
          entries[last].value += gap + part
        }
        continue
      }
      guard let entry = pair(words, ":") else { return nil }
      isOpen = entry.value.isEmpty || [">", "|", ">-", "|-", ">+", "|+"].contains(entry.value)
      entries.append(isOpen ? Entry(key: entry.key, value: "") : entry)
    }
    return entries
  }

  /// The key of a block, also behind fields that were read from it.
  private static func outer(_ key: String) -> String {
    String(key.prefix { $0 != "." })
  }

  private static func toml(_ lines: [String]) -> [Entry]? {
    var entries: [Entry] = []
    var table = ""
    for line in lines {
      let words = trimmed(line[...])
      if words.isEmpty || words.first == "#" { continue }
      if words.first == "[", words.last == "]", !words.contains("=") {
        table = words.filter { $0 != "[" && $0 != "]" } + "."
        continue
      }
      guard let entry = pair(words, "=") else {
        // A line of a list that began above.
        if entries.isEmpty { return nil }
        continue
      }
      entries.append(Entry(key: table + entry.key, value: entry.value))
    }
    return entries
  }

  /// A key and its value on one line; nil where there is no key.
  private static func pair(_ line: Substring, _ mark: Character) -> Entry? {
    guard let place = line.firstIndex(of: mark) else { return nil }
    let key = plain(trimmed(line[..<place]))
    let rest = line[line.index(after: place)...]
    // `10:30` and `https://…` are no keys.
    guard !key.isEmpty, key.utf8.count <= 64, mark == "=" || rest.isEmpty || rest.first == " "
    else { return nil }
    return Entry(key: key, value: value(trimmed(rest)))
  }

  /// A value without its marks; of a list its parts with commas between them.
  private static func value(_ words: Substring) -> String {
    guard words.first == "[", words.last == "]" else { return plain(words) }
    var parts: [String] = []
    var rest = trimmed(words.dropFirst().dropLast())
    while let first = rest.first {
      if first == "\"" || first == "'" {
        let (part, behind) = quoted(rest)
        parts.append(part)
        rest = trimmed(behind)
      } else {
        let part = rest.prefix { $0 != "," }
        parts.append(String(trimmed(part)))
        rest = rest[part.endIndex...]
      }
      if let comma = rest.firstIndex(of: ",") {
        rest = trimmed(rest[rest.index(after: comma)...])
      } else {
        break
      }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// One value: in quotation marks, or plain up to a comment.
  private static func plain(_ words: Substring) -> String {
    if words.first == "\"" || words.first == "'" { return quoted(words).words }
    var end = words.startIndex
    var previous: Character = " "
    while end < words.endIndex, !(words[end] == "#" && previous == " ") {
      previous = words[end]
      end = words.index(after: end)
    }
    let value = trimmed(words[..<end])
    return value == "~" || value == "null" ? "" : String(value)
  }

  /// The words between the quotation marks that some words begin with, and what stands behind.
  private static func quoted(_ words: Substring) -> (words: String, rest: Substring) {
    guard let mark = words.first else { return ("", words) }
    var value = ""
    var rest = words.dropFirst()
    while let next = rest.popFirst() {
      if next == mark {
        // A single mark is doubled to stand for itself.
        guard mark == "'", rest.first == "'" else { break }
        rest.removeFirst()
        value.append(next)
      } else if next == "\\", mark == "\"", let escaped = rest.popFirst() {
        value.append(escaped == "n" || escaped == "t" ? " " : escaped)
      } else {
        value.append(next)
      }
    }
    return (value, rest)
  }

  private static func trimmed(_ words: Substring) -> Substring {
    let isBlank = { (letter: Character) in letter == " " || letter == "\t" || letter == "\r" }
    var words = words.drop(while: isBlank)
    while let last = words.last, isBlank(last) { words.removeLast() }
    return words
  }
}
