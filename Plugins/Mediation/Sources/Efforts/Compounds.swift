import Reading
import ReadoutKit

/// Compound adjectives that say whose an effort is: `Qatari-hosted`, `US-brokered`.
extension SentenceReader {
  /// A third party, what it did, and the words that say so.
  struct Compound {
    let parties: [Actors.Mention]
    let tokens: Range<Int>
    let verb: Word
    /// True where the effort is there through the third party.
    var isBrokered: Bool { SentenceReader.brokered.contains(verb) }
  }

  /// Participles that say that a third party brought it about.
  private static let brokered: WordSet = [
    "brokered", "mediated", "negotiated", "facilitated", "arranged", "engineered", "imposed",
    "guaranteed",
  ]
  /// Participles that say whose it is.
  private static let owned: WordSet = [
    "hosted", "led", "sponsored", "drafted", "drawn", "backed", "proposed", "convened", "chaired",
    "supervised", "inspired", "run", "authored", "designed", "supported", "organised", "organized",
    "monitored", "crafted", "driven", "written",
  ]

  /// The compound right before an effort's noun, adjectives between them included.
  func compound(before effort: Effort) -> Compound? {
    let border = max(frame.tokens.lowerBound + 2, effort.head.lowerBound - 4)
    var index = min(effort.head.upperBound, frame.tokens.upperBound) - 1
    while index >= border {
      let verb = word(index)
      if word(index - 1) == "-", Self.brokered.contains(verb) || Self.owned.contains(verb),
        let last = frame.actors.last(where: { $0.tokens.upperBound == index - 1 })
      {
        let parties = frame.coordinated(with: last).filter { $0.tokens.upperBound <= index - 1 }
        return Compound(
          parties: parties, tokens: last.tokens.lowerBound..<(index + 1), verb: verb)
      }
      index -= 1
    }
    return nil
  }
}
