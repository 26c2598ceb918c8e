import Reading
import ReadoutKit

/// Who does what a verb tells, as far as this lens can name them.
extension SentenceReader {
  /// The actors that stand as the subject of what begins at a token; nobody where the subject has
  /// no name: `one has signed`, `nobody expects`, `he` of whom more than one is known.
  func subject(before start: Int) -> [Actors.Mention] {
    if let fronted = frontedSubject(before: start) { return fronted }
    let before = word(start - 1)
    if ["one", "some", "others", "another", "which", "that"].contains(before),
      before != "which" && before != "that" || !followsActor(start - 1)
    {
      return []
    }
    let found = frame.subject(before: start)
    let isOne = ["he", "she"].contains(before)
    return isOne && SentenceFrame.names(found).count > 1 ? [] : found
  }

  private func followsActor(_ index: Int) -> Bool {
    frame.actors.contains { $0.tokens.upperBound <= index && $0.tokens.upperBound >= index - 3 }
  }

  /// `Shuttling between the two halves, the UN envoy has …`: the subject behind the comma.
  private func frontedSubject(before start: Int) -> [Actors.Mention]? {
    guard start == frame.tokens.lowerBound, word(start).hasSuffix("ing"),
      let comma = frame.tokens.first(where: { word($0) == "," }),
      let named = frame.actors.first(where: {
        $0.tokens.lowerBound > comma && $0.tokens.lowerBound <= comma + 4
      })
    else { return nil }
    return frame.coordinated(with: named)
  }
}
