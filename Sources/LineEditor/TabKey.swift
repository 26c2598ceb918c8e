/// What Tab does to a line: put text in, show a list, or nothing.
enum TabKey: Equatable {
  case replace(EditedLine)
  case list([Completion])
  case nothing

  /// Decides what Tab does, given what can stand at the cursor.
  ///
  /// One candidate goes in, with a space unless one is there already. Of several, what they begin
  /// with in common goes in; where that adds nothing they are listed. What was typed is never made
  /// shorter by it.
  init(line: EditedLine, offering set: CompletionSet) {
    guard let first = set.candidates.first else {
      self = .nothing
      return
    }
    let text = line.text
    let start = text.scalarIndex(utf8Offset: set.replacing.lowerBound)
    let end = max(start, text.scalarIndex(utf8Offset: set.replacing.upperBound))
    let typed = text[start..<end]

    func replaced(by word: String) -> EditedLine {
      let head = String(text[..<start]) + word
      return EditedLine(head + String(text[end...]), cursor: head.utf8.count)
    }

    if set.candidates.count == 1 {
      var result = replaced(by: first.text)
      if first.addsSpace {
        if text[end...].utf8.first == UInt8(ascii: " ") {
          result.cursor += 1
        } else {
          result = replaced(by: first.text + " ")
        }
      }
      self = result == line ? .nothing : .replace(result)
      return
    }
    let common = commonPrefix(of: set.candidates.map(\.text))
    if common.count > typed.count, common.lowercased().hasPrefix(typed.lowercased()) {
      self = .replace(replaced(by: common))
    } else {
      self = .list(set.candidates)
    }
  }
}

/// The longest beginning that all words share, in whole characters; of none, nothing.
public func commonPrefix(of words: [String]) -> String {
  guard var prefix = words.first.map({ $0[...] }) else { return "" }
  for word in words.dropFirst() {
    var index = prefix.startIndex
    for character in word {
      guard index < prefix.endIndex, prefix[index] == character else { break }
      index = prefix.index(after: index)
    }
    prefix = prefix[..<index]
  }
  return String(prefix)
}
