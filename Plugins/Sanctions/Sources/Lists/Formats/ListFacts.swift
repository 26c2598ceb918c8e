import Reading
import ReadoutKit

/// Days, years, states, sexes and sorts as lists write them.
struct ListFacts {
  private var states: [String: String] = [:]

  /// A day as `YYYY-MM-DD`: written so, as `28/01/2026`, `28-Jan-2026` or `28 Jan 2026`; nil for all
  /// else.
  static func day(_ text: String) -> String? {
    let parts = text.utf8.split { !isASCIIWordByte($0) }.prefix(3).map { Substring($0) }
    guard parts.count == 3 else { return nil }
    let month = Int(parts[1]) ?? CalendarDay.months[parts[1].lowercased()]
    guard let month else { return nil }
    if parts[0].utf8.count == 4, let year = Int(parts[0]), let day = Int(parts[2].prefix(2)) {
      return CalendarDay(year, month, day)?.written
    }
    guard parts[2].utf8.count == 4, let day = Int(parts[0]), let year = Int(parts[2]) else {
      return nil
    }
    return CalendarDay(year, month, day)?.written
  }

  private static func isASCIIWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// The years in a text.
  static func years(_ text: String) -> [Int] {
    text.utf8.split { !(0x30...0x39).contains($0) }.compactMap { digits in
      digits.count == 4 ? Int(Substring(digits)) : nil
    }.filter { (1880...2030).contains($0) }
  }

  static func gender(_ text: String) -> ListEntry.Gender? {
    switch text.utf8.first.map({ $0 | 0x20 }) {
    case UInt8(ascii: "m"): .male
    case UInt8(ascii: "f"): .female
    default: nil
    }
  }

  /// What an entry is, by the list's word for it; nil where it gives none.
  static func sort(_ text: String) -> ListEntry.Sort? {
    switch text.lowercased() {
    case "": nil
    case "person", "individual", "p": .person
    case "entity", "enterprise", "e", "organization", "organisation", "company", "legalentity",
      "publicbody", "-0-":
      .organisation
    case "vessel", "ship": .vessel
    case "aircraft", "airplane": .aircraft
    default: .other
    }
  }

  /// The canonical name of a state that a list names or gives the code of; the text itself where it
  /// is not known.
  mutating func state(_ text: String) -> String {
    if let known = states[text] { return known }
    let state = Self.codes[text.lowercased()] ?? Self.named(text) ?? text
    states[text] = state
    return state
  }

  private static func named(_ text: String) -> String? {
    // Lists write in capitals, which names of states are not looked for in.
    let words = text.split(separator: " ").map {
      $0.prefix(1).uppercased() + $0.dropFirst().lowercased()
    }
    for form in [text, words.joined(separator: " ")] {
      let document = Document(number: 0, name: "", path: "", hash: "")
      let reading = DocumentReading(of: document, text: Text(form))
      let mentions = Actors.standard.mentions(in: reading, tokens: 0..<reading.tokens.count)
      if let first = mentions.first { return first.actor.canonical }
    }
    return nil
  }

  /// Names of states by their codes of two letters, in small letters.
  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for row in Table(csv: PackageResources.state_codes_csv).rows {
      codes[row["code"]] = row["state"]
    }
    return codes
  }()
}
