import Reading
import ReadoutKit

/// The sides of the conflict that an effort is about.
extension SentenceReader {
  /// `between A and B`, `A-B truce`, the sides of a war that is named, or the land it is in.
  func parties(of effort: Effort, span: Range<Int>) -> Named {
    let clause = frame.clause(holding: effort.tokens.lowerBound)
    let reach =
      span.lowerBound..<min(frame.tokens.upperBound, max(span.upperBound, clause.upperBound))
    for index in reach where word(index) == "between" || word(index) == "among" {
      let sides = sides(behind: index)
      if sides.count > 1 { return Named(sides, by: "“between … and …”") }
      if let pair = bothNamed(behind: index) { return pair }
      if let one = sides.first { return Named([one], by: "“between …”: the two sides of one land") }
    }
    let wide =
      max(
        frame.tokens.lowerBound, span.lowerBound - 4)..<min(
        frame.tokens.upperBound, span.upperBound + 8)
    if let known = lexicon.conflicts.matches(in: frame.reading, tokens: wide).first {
      return Named(
        known.entry.parties,
        Evidence(
          at: known.tokens, by: "the sides of a war that is known by name",
          entry: "conflicts.csv: " + known.entry.phrase))
    }
    if let pair = hyphenated(before: effort) { return pair }
    return Named()
  }

  /// Those behind `between`, adjectives before the second looked through.
  private func sides(behind index: Int) -> [Actors.Mention] {
    let first = frame.object(ofPreposition: index)
    guard first.count == 1, let one = first.last else { return first }
    let and = (one.tokens.upperBound..<min(frame.tokens.upperBound, one.tokens.upperBound + 4))
      .first {
        word($0) == "and"
      }
    let other = and.flatMap { and in
      frame.actors.first { $0.tokens.lowerBound > and && $0.tokens.lowerBound <= and + 4 }
    }
    return first + (other.map { [$0] } ?? [])
  }

  /// A few words on either side.
  func near(_ tokens: Range<Int>) -> Range<Int> {
    max(
      frame.tokens.lowerBound, tokens.lowerBound - 6)..<min(
        frame.tokens.upperBound, tokens.upperBound + 6)
  }

  /// `talks between the two neighbours`, where the sentence names just two.
  private func bothNamed(behind index: Int) -> Named? {
    let next = index + 1..<min(frame.tokens.upperBound, index + 4)
    guard frame.contains(["two", "both", "them"], in: next) else { return nil }
    let named = frame.actors.filter { $0.tokens.upperBound <= index }
    let names = SentenceFrame.names(named)
    return names.count == 2 ? Named(named, by: "the two that the sentence names") : nil
  }

  /// `Iran-Saudi truce`, `Georgian-Ossetian talks`.
  private func hyphenated(before effort: Effort) -> Named? {
    let last = frame.actors.last {
      $0.tokens.upperBound <= effort.tokens.lowerBound
        && $0.tokens.upperBound >= effort.tokens.lowerBound - 4
    }
    guard let last else { return nil }
    let sides = frame.coordinated(with: last)
    guard sides.count == 2, ["-", "–"].contains(word(sides[0].tokens.upperBound)) else {
      return nil
    }
    return Named(sides, by: "two names joined by a hyphen")
  }
}
