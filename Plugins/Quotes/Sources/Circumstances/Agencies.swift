import Reading
import ReadoutKit

/// News agencies, newspapers and broadcasters, and the states that the official ones speak for.
struct Agencies: Sendable {
  static let standard = Agencies()

  /// One that passes words on.
  struct Agency: Sendable, Equatable {
    let name: String
    /// The canonical name of the state that owns it, or nil.
    let state: String?
  }

  private let agencies: PhraseTable<Agency>
  private let states: [String: String]

  private init() {
    var agencies = PhraseTable<Agency>()
    var states: [String: String] = [:]
    for line in Table(csv: PackageResources.news_agencies_csv).rows {
      let state = line["state"].isEmpty ? nil : line["state"]
      let agency = Agency(name: line["name"], state: state)
      for form in line.list("forms") { agencies.add(form, agency) }
      states[agency.name] = state
    }
    self.agencies = agencies
    self.states = states
  }

  /// The agency whose name begins at a token, or nil.
  func match(
    at index: Int, in reading: DocumentReading
  ) -> (tokens: Range<Int>, agency: Agency)? {
    guard reading.tokens[index].isCapitalized || reading.tokens[index].word == "dpa" else {
      return nil
    }
    return agencies.match(at: index, in: reading).map { ($0.tokens, $0.entry) }
  }

  /// True where a relay bears a wanted name, or speaks for the state of that name: `China` is met by
  /// its ministries and its own media.
  func isRelay(_ relay: String?, of wanted: String) -> Bool {
    guard let relay else { return false }
    return NameWords.match(wanted, in: relay)
      || NameWords.match(wanted, in: state(ofRelay: relay))
  }

  /// The canonical name of the state for which a relay speaks; nil where it speaks for none.
  func state(ofRelay name: String) -> String? {
    if let state = states[name] { return state }
    let reading = DocumentReading(
      of: Document(number: 1, name: "", path: "", hash: ""), text: Text(name))
    let actor = Actors.standard.mentions(in: reading, tokens: 0..<reading.tokens.count).first?.actor
    return actor?.canonical
  }
}
