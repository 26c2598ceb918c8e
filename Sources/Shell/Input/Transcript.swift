import LineEditor

/// Lines copied from a screen or from a document, with the prompts that stood before them.
enum Transcript {
  /// A row without its prompt: `readout> `, `readout NAME> `, `rate m3> `, or that of a further row.
  ///
  /// What the program had answered cannot be told from lines, and stays.
  static func withoutPrompt(_ row: String) -> PastedRow {
    let text = row.drop { $0 == " " }
    if text.hasPrefix("...>") {
      return PastedRow(behindMark(text.dropFirst(3)), continues: true)
    }
    // Before pasted rows stands a lone mark, below the prompt's.
    let indent = row.utf8.count - text.utf8.count
    let isPrompt = text.hasPrefix(">") ? indent > 3 : indent == 0 && beginsWithPrompt(text)
    guard isPrompt, let mark = text.firstIndex(of: ">") else {
      return PastedRow(row, continues: false)
    }
    return PastedRow(behindMark(text[mark...]), continues: false)
  }

  /// The text behind `>` and its blank.
  private static func behindMark(_ text: Substring) -> String {
    let rest = text.dropFirst()
    return String(rest.first == " " ? rest.dropFirst() : rest)
  }

  private static func beginsWithPrompt(_ text: Substring) -> Bool {
    guard let mark = text.firstIndex(of: ">") else { return false }
    let words = text[..<mark].split(separator: " ", omittingEmptySubsequences: false)
    guard text[mark...].dropFirst().first.map({ $0 == " " }) ?? true else { return false }
    switch words.first {
    case "readout": return words.count == 1 || (words.count > 1 && words[1] != "")
    case "rate": return words.count == 2 && words[1].first == "m" && words[1].dropFirst().allNumbers
    default: return false
    }
  }
}

extension Substring {
  fileprivate var allNumbers: Bool { !isEmpty && allSatisfy(\.isNumber) }
}
