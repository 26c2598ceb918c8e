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
