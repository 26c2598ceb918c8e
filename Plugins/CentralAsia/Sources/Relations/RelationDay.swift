import Reading
import ReadoutKit

/// When something was done, as far as its sentence tells.
extension RelationReader {
  /// The day beside the word for a relation; nil where none is, or where it is that of something else.
  func day(of relation: Relation, in frame: SentenceFrame) -> Relation.Day? {
    guard let written = frame.date(of: relation.cue.tokens, isAhead: isAhead(relation)) else {
      return nil
    }
    let words = words(of: written, in: frame.tokens)
    // `his first visit since January`: the day of something else.
    let before = words.map { frame.word($0.lowerBound - 1) } ?? ""
    if relation.cue.entry.aspect == .act, Self.otherDays.contains(before) { return nil }
    return Relation.Day(written: written, tokens: words)
  }

  private static let otherDays: WordSet = ["since", "until", "till", "before", "after", "from"]

  /// The words of a sentence that tell a date.
  private func words(of date: String, in sentence: Range<Int>) -> Range<Int>? {
    let finder = DateFinder(reading)
    for index in sentence {
      if let found = finder.date(at: index, before: sentence.upperBound), found.date == date {
        return found.tokens
      }
    }
    return sentence.first { reading.tokens[$0].word == Word(date) }.map { $0..<($0 + 1) }
  }

  /// Verbs in the present, which in news is what is still to come.
  private static let presentVerbs: WordSet = [
    "arrives", "convenes", "flies", "gathers", "hosts", "lands", "meet", "meets", "stops", "tours",
    "travels", "visits",
  ]

  /// `will visit`, `to meet`, `meets`: a day named beside it is still to come.
  private func isAhead(_ relation: Relation) -> Bool {
    let cue = relation.cue.tokens.lowerBound
    if Self.presentVerbs.contains(reading.tokens[cue].word) { return true }
    return reading.tokens[max(0, cue - 3)..<cue].contains {
      ["will", "to", "would", "shall"].contains($0.word)
    }
  }
}
