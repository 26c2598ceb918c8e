import Reading
import ReadoutKit

/// Plans and accords that are named by whose or where they are.
extension SentenceReader {
  /// `the Egyptian proposal`, `Sarkozy's six points`, `the Stockholm accord`: somebody's plan or a
  /// named accord in a conflict, and how somebody stands to it.
  func isAccord(_ effort: Effort) -> Bool {
    guard !isOut, hasSign
    else { return false }
    let tokens = effort.tokens
    if compound(before: effort) != nil { return true }
    // What is agreed on besides: a `grain deal`, an `arms agreement`.
    let before = tokens.lowerBound - 1
    if ["points", "principles"].contains(word(tokens.lowerBound)), !isNumber(before) {
      return false
    }
    let isPlainNoun =
      frame.tokens.contains(before) && frame.reading.tokens[before].kind == .word
      && !frame.reading.tokens[before].isCapitalized
      && !ClosedWords.determiners.contains(word(before)) && !Self.qualities.contains(word(before))
      && !ClosedWords.prepositions.contains(word(before))
    if isPlainNoun || effort.instrument == .ceasefire || effort.instrument == .talks {
      return false
    }
    let owner = self.owner(of: effort)
    let isNamed = word(tokens.lowerBound).hasPrefix("accord") && initiativeName(near: effort) != nil
    guard owner != nil || isNamed else { return false }
    let stand = predicate(rightOf: effort) ?? governingCue(of: tokens)
    guard let stand, [.accept, .reject, .halt, .doubt, .conditional, .expect].contains(stand.sense)
    else { return false }
    return isNamed || states.count > 1
  }

  private func isNumber(_ index: Int) -> Bool {
    frame.tokens.contains(index)
      && (frame.reading.tokens[index].kind == .number || Self.numbers.contains(word(index)))
  }

  private static let numbers: WordSet = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fourteen",
    "fifteen", "twenty",
  ]

  /// What a plan can be.
  private static let qualities: WordSet = [
    "point", "draft", "latest", "new", "revised", "original", "final", "interim", "framework",
    "proposed", "partial", "comprehensive", "initial", "joint", "detailed", "written", "ambitious",
    "six", "five", "four", "three", "ten", "long", "peaceful", "political",
  ]
}
