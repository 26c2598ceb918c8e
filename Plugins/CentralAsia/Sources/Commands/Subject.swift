import Reading
import ReadoutKit

/// What an analyst asks for by any of its names: a whole country, or one place, person or body.
struct Subject {
  /// Its name of today.
  let name: String
  /// The code of a country; nil for everything else.
  let iso3: String?

  /// Looks up a name of the gazetteer, in capitals or not: `kazakhstan`, `KAZ`, `samarkand`, `SCO`.
  init(_ typed: String) throws {
    let states = Gazetteer.standard.states
    let code = typed.uppercased()
    guard let found = states.first(where: { $0.iso3 == code }) ?? Self.name(typed) else {
      throw ReadoutError(
        "no name of Central Asia is “\(typed)”",
        hint: "one of " + states.map(\.canonical).joined(separator: ", ")
          + ", or a place, person or body: central-asia lists those that are named")
    }
    name = found.canonical
    iso3 = found.kind == .country || found.kind == .demonym ? found.iso3 : nil
  }

  /// Whether a finding is about it: for a country, about anything there.
  func holds(_ finding: Finding) -> Bool {
    iso3.map { finding.text("iso3") == $0 } ?? (finding.text("canonical") == name)
  }

  /// Typed in a hurry, names have no capitals.
  private static func name(_ typed: String) -> Name? {
    let capitalized = typed.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let document = Document(number: 0, name: "", path: "", hash: "")
    for spelling in [typed, capitalized.joined(separator: " "), typed.uppercased()] {
      let reading = DocumentReading(of: document, text: Text(spelling))
      guard !reading.tokens.isEmpty,
        let match = Gazetteer.standard.names.match(at: 0, in: reading),
        match.tokens.count == reading.tokens.count, let name = match.entry
      else { continue }
      return name
    }
    return nil
  }
}
