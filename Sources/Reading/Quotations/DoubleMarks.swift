import ReadoutKit

/// Pairs the double marks and guillemets of one paragraph.
struct DoubleMarks {
  typealias Stretch = QuotationPairing.Stretch

  let reading: DocumentReading
  let paragraph: Range<Int>
  /// What was found, in order of the opening marks.
  private(set) var stretches: [Stretch] = []
  /// The index of the stretch that had not closed when the paragraph ended; nil where all had.
  private(set) var open: Int?

  init(reading: DocumentReading, paragraph: Range<Int>) {
    self.reading = reading
    self.paragraph = paragraph
  }

  /// Pairs marks by a stack; `isInsideRun` says that the paragraph before did not close.
  mutating func pair(_ marks: [QuotationMark], isInsideRun: Bool) {
    var stack = MarkStack()
    var unclosed: [QuotationMark] = []
    for mark in marks {
      let mate = stack.last(of: mark.family)
      switch mark.role {
      case .opens: stack.open(mark)
      case .either where mate == nil:
        if !isMeasure(mark) { stack.open(mark) }
      case .closes, .either:
        if let mate {
          let opening = stack.marks[mate]
          if !opening.beginsAttribute { stretches.append(stretch(from: opening, to: mark)) }
          unclosed += stack.close(mate)
        } else if let orphan = orphan(mark, isInsideRun: isInsideRun) {
          stretches.append(orphan)
        }
      }
    }
    unclosed += stack.marks
    unclosed.removeAll(where: \.beginsAttribute)
    let openings = marks.filter { $0.role != .closes }.map(\.tokens.lowerBound)
    unclosed.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var next = 0
    for mark in unclosed {
      while next < openings.count, openings[next] < mark.tokens.upperBound { next += 1 }
      stretches.append(
        unclosedStretch(from: mark, nextOpening: next < openings.count ? openings[next] : nil))
    }
    stretches.sort { ($0.start, -$0.end) < ($1.start, -$1.end) }
    // Only what is quoted to the paragraph's end can go on in the next one.
    open = stretches.lastIndex { $0.mayGoOn }
  }

  private func stretch(from opening: QuotationMark, to closing: QuotationMark) -> Stretch {
    Stretch(
      start: opening.tokens.lowerBound, innerStart: opening.tokens.upperBound,
      innerEnd: closing.tokens.lowerBound, end: closing.tokens.upperBound)
  }

  /// A closing mark without an opening one: the paragraph's beginning where a run goes on, else the
  /// beginning of its sentence.
  ///
  /// None where it stands for inches or seconds.
  private func orphan(_ mark: QuotationMark, isInsideRun: Bool) -> Stretch? {
    if isMeasure(mark) { return nil }
    // Stretches are appended as they close, so the last one reaches furthest.
    let last = stretches.last?.end ?? paragraph.lowerBound
    var start = paragraph.lowerBound
    if !isInsideRun || last > paragraph.lowerBound {
      guard let sentence = reading.sentence(at: mark.range.lowerBound) else { return nil }
      start = max(sentence.tokens.lowerBound, last)
      // Words between two quotations are the reporter's.
      if start == last, last > paragraph.lowerBound { return nil }
    }
    guard start < mark.tokens.lowerBound else { return nil }
    return Stretch(
      start: start, innerStart: start, innerEnd: mark.tokens.lowerBound,
      end: mark.tokens.upperBound,
      isOpened: false)
  }

  private func isMeasure(_ mark: QuotationMark) -> Bool {
    guard mark.tokens.lowerBound > 0 else { return false }
    let before = reading.tokens[mark.tokens.lowerBound - 1]
    return before.kind == .number && before.range.upperBound == mark.range.lowerBound
      && before.word.count <= 2
  }

  private func unclosedStretch(from mark: QuotationMark, nextOpening: Int?) -> Stretch {
    let place = UnclosedEnd(reading: reading, paragraph: paragraph)
      .place(after: mark.tokens, nextOpening: nextOpening)
    return Stretch(
      start: mark.tokens.lowerBound, innerStart: mark.tokens.upperBound, innerEnd: place.token,
      end: place.token, isClosed: false, mayGoOn: place.mayGoOn)
  }
}
