import Reading
import ReadoutKit

/// Who took part in what, and for which state.
struct Participants {
  /// The states of persons whom the document alone knows.
  private let ofDocument: [String: String]

  init(cast: Cast) {
    var states: [String: String] = [:]
    for person in cast.persons {
      if let state = person.state, Self.known[person.name] == nil { states[person.name] = state }
    }
    ofDocument = states
  }

  /// The states of well-known persons.
  private static let known = Dictionary(
    Actors.standard.persons.map { ($0.name, $0.state) }, uniquingKeysWith: { first, _ in first })

  /// True where the words of those who met can be taken for words to one another.
  ///
  /// So news tells of those who speak for two states. Others who met speak of it to the press.
  func isDiplomatic(_ occasion: Occasion) -> Bool {
    guard occasion.participants.count == 2, let one = state(of: occasion.participants[0]),
      let other = state(of: occasion.participants[1])
    else { return false }
    return one != other
  }

  /// True for one of two who met, for both, and, if asked, for the state that one of them speaks for.
  func tookPart(_ speaker: String?, in occasion: Occasion, asState: Bool) -> Bool {
    guard let speaker, !occasion.participants.isEmpty else { return false }
    if occasion.participants.contains(speaker) { return true }
    if speaker == occasion.participants.joined(separator: " and ")
      || speaker == occasion.participants.reversed().joined(separator: " and ")
    {
      return true
    }
    return asState && occasion.participants.contains { state(of: $0) == speaker }
  }

  private func state(of name: String) -> String? { Self.known[name] ?? ofDocument[name] }
}
