import ReadoutKit

/// Pairs the single marks of one paragraph, inside its double marks and outside of them.
///
/// A single mark is an apostrophe more often than not, so it needs evidence: it opens where a word
/// begins behind a space and is no elision, and closes where a word or a stop ends before it.
struct SingleMarks {
  typealias Stretch = QuotationPairing.Stretch

  let reading: DocumentReading
  let paragraph: Range<Int>
  let doubles: [Stretch]

  /// What the marks pair up to.
  func stretches(of marks: [QuotationMark]) -> [Stretch] {
    guard !marks.isEmpty else { return [] }
    var found: [Stretch] = []
    let containers = marks.map { container(of: $0) }
    var index = 0
    while index < marks.count {
      guard opens(marks[index]) else {
        index += 1
        continue
      }
      if let close = closing(after: index, in: marks, containers: containers) {
        found.append(
          Stretch(
            start: marks[index].tokens.lowerBound, innerStart: marks[index].tokens.upperBound,
            innerEnd: marks[close].tokens.lowerBound, end: marks[close].tokens.upperBound,
            isSingle: true))
        index = close + 1
      } else {
        if let unclosed = unclosed(marks[index], container: containers[index], marks: marks) {
          found.append(unclosed)
        }
        index += 1
      }
    }
    return found
  }

  /// The innermost double-marked stretch around a mark, as an index; -1 outside of all.
  private func container(of mark: QuotationMark) -> Int {
    var low = 0
    var high = doubles.count
    while low < high {
      let middle = (low + high) / 2
      if doubles[middle].start <= mark.tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    // Few stretches nest, so the first one to the left that reaches over the mark is near.
    var index = low - 1
    var steps = 0
    while index >= 0, steps < 8 {
      if doubles[index].end > mark.tokens.lowerBound { return index }
      index -= 1
      steps += 1
    }
    return -1
  }

  private func opens(_ mark: QuotationMark) -> Bool {
    let space = QuotationMark.Space(around: mark.range, in: reading.text)
    guard space.isFreeBefore, space.isAttachedAfter else { return false }
    guard mark.isApostrophe || isCurlyOpening(mark) else { return mark.role == .opens }
    // ’ before a word is an apostrophe even behind a space: ’tis, ’90s.
    if mark.role == .closes { return false }
    return !isElision(mark)
  }

  private func isCurlyOpening(_ mark: QuotationMark) -> Bool {
    reading.tokens[mark.tokens.lowerBound].word == "\u{2018}"
  }

  private func isElision(_ mark: QuotationMark) -> Bool {
    guard mark.tokens.upperBound < reading.tokens.count else { return false }
    let next = reading.tokens[mark.tokens.upperBound]
    guard next.range.lowerBound == mark.range.upperBound else { return false }
    if Self.elided.contains(next.word) { return true }
    // The '90s, the class of '68.
    return next.kind == .number && next.word.count == 2
  }

  private static let elided: WordSet = [
    "em", "til", "tis", "twas", "cause", "n", "bout", "cuz",
  ]

  /// The mark that closes the one at `index`, as an index.
  private func closing(after index: Int, in marks: [QuotationMark], containers: [Int]) -> Int? {
    var candidate: Int?
    for next in (index + 1)..<max(index + 1, marks.count) {
      // Inside another pair of double marks a single mark belongs to somebody else.
      if containers[next] != containers[index] {
        if containers[index] >= 0 { return candidate }
        continue
      }
      switch closes(marks[next]) {
      case .surely: return next
      case .perhaps: if candidate == nil { candidate = next }
      case .no:
        if opens(marks[next]), candidate != nil || marks[next].role == .opens { return candidate }
      }
    }
    return candidate
  }

  private enum Certainty { case surely, perhaps, no }

  private func closes(_ mark: QuotationMark) -> Certainty {
    let text = reading.text
    guard let before = text.scalar(before: mark.range.lowerBound), !Letters.isSpace(before) else {
      return .no
    }
    let after = text.scalar(at: mark.range.upperBound)
    if let after, Letters.isWordPart(after) { return .no }
    if isCurlyOpening(mark), let after, !Letters.isSpace(after) { return .no }
    // The plural's possessive: the states’ rights.
    let isPossessive = before == "s" && after == " "
    return isPossessive ? .perhaps : .surely
  }

  /// A curly opening mark that nobody closed ends with its sentence, or with what it lies in.
  private func unclosed(
    _ mark: QuotationMark, container: Int, marks: [QuotationMark]
  ) -> Stretch? {
    guard isCurlyOpening(mark), let sentence = reading.sentence(at: mark.range.lowerBound) else {
      return nil
    }
    var end = min(sentence.tokens.upperBound, paragraph.upperBound)
    if container >= 0 { end = min(end, doubles[container].innerEnd) }
    guard end > mark.tokens.upperBound else { return nil }
    return Stretch(
      start: mark.tokens.lowerBound, innerStart: mark.tokens.upperBound, innerEnd: end, end: end,
      isClosed: false, isSingle: true)
  }
}
