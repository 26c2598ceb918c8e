import ReadoutKit

/// Picks the actor that an analyst asks for, by any of its names, in capitals or not.
public struct ActorFilter: Sendable {
  private let asked: String
  private let canonical: Set<String>

  /// Looks up whom the words name: `us`, `Brussels`, `the Kremlin`, or the beginning of a name.
  public init(_ wanted: String) {
    asked = Letters.fold(wanted.utf8)
    // Typed in a hurry, names have no capitals.
    let words = wanted.split(separator: " ")
    let capitalized = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let spellings = [wanted, capitalized.joined(separator: " "), wanted.uppercased()]
    let document = Document(number: 0, name: "", path: "", hash: "")
    canonical = Set(
      spellings.flatMap { spelling in
        let reading = DocumentReading(of: document, text: Text(spelling))
        return Actors.standard.mentions(in: reading, tokens: 0..<reading.tokens.count)
          .map(\.actor.canonical)
      })
  }

  /// True for the actor asked for, by its canonical name; for every one where nothing was asked.
  public func matches(_ name: String) -> Bool {
    asked.isEmpty || canonical.contains(name) || Letters.fold(name.utf8).hasPrefix(asked)
  }
}
