import ReadoutKit

/// Whether an actor is the one that an analyst asks for.
public enum ActorFilter {
  /// True where the words name the actor: its canonical name, its beginning, or any other name.
  public static func matches(_ canonical: String, _ wanted: String) -> Bool {
    let asked = Letters.fold(wanted.utf8)
    guard !asked.isEmpty else { return true }
    if Letters.fold(canonical.utf8).hasPrefix(asked) { return true }
    let document = Document(number: 0, name: "", path: "", hash: "")
    let reading = DocumentReading(of: document, text: Text(wanted))
    return Actors.standard.mentions(in: reading, tokens: 0..<reading.tokens.count).contains {
      $0.actor.canonical == canonical
    }
  }
}

extension DocumentReading {
  /// The words of a stretch with a little of its sentence on either side, for a table's cell.
  public func words(around range: ByteRange, before reach: Int = 24) -> String {
    guard let sentence = sentence(at: range.lowerBound) else { return string(range) }
    let last = self.sentence(at: max(range.lowerBound, range.upperBound - 1)) ?? sentence
    var start = sentence.range.lowerBound
    if range.lowerBound - start > reach {
      let index = tokenIndex(at: range.lowerBound - reach)
      if index < tokens.count { start = min(tokens[index].range.lowerBound, range.lowerBound) }
    }
    let lead = start > sentence.range.lowerBound ? "… " : ""
    let words = string(start..<max(range.upperBound, last.range.upperBound))
    // A sentence wrapped by hand is one line in a table.
    return lead + String(words.map { $0.isNewline ? " " : $0 })
  }
}
