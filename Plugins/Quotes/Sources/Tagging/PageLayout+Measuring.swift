import Reading

/// What stands where in a paragraph: quotations, words that may report, marks.
extension PageLayout {
  /// Notes which of some tokens, whose first cell is given, are quoted.
  ///
  /// Takes outermost quotations only, which do not reach over one another; `next` is the first that may
  /// come.
  mutating func quote(
    _ quotations: [Quotation], _ next: inout Int, _ tokens: Range<Int>, start: Int
  ) {
    while next < quotations.count, quotations[next].tokens.upperBound <= tokens.lowerBound {
      next += 1
    }
    var index = next
    while index < quotations.count, quotations[index].tokens.lowerBound < tokens.upperBound {
      let quotation = quotations[index]
      index += 1
      let range = quotation.tokens.clamped(to: tokens)
      guard !range.isEmpty else { continue }
      let low = range.lowerBound - tokens.lowerBound + start
      let high = range.upperBound - tokens.lowerBound + start
      var words = 0
      for cell in low..<high where cells[cell].isWord { words += 1 }
      for cell in low..<high {
        cells[cell].quoted = 2
        cells[cell].quotationLength = words <= 2 ? 1 : words <= 5 ? 2 : 3
      }
      if cells[high - 1].shape == 0 { cells[high - 1].kind = WordClass.closeQuote.rawValue }
      cells[high - 1].quoted = 3
      cells[low].kind = WordClass.openQuote.rawValue
      cells[low].quoted = 1
    }
  }

  /// Measures a sentence and returns what is known of it: words that may report (2 bits), how much
  /// of it is quoted (2 bits), how it ends (2 bits).
  mutating func measure(
    _ range: Range<Int>, number: Int32, _ commas: inout Int32, _ borders: inout Int32
  ) -> UInt32 {
    var cue: Int32 = -1
    var mark = Int32(range.lowerBound) - 1
    var cues: UInt32 = 0
    var words = 0
    var quotedWords = 0
    for place in range {
      cells[place].sentence = number
      cells[place].sentenceStart = Int32(range.lowerBound)
      cells[place].sentenceEnd = Int32(range.upperBound)
      cells[place].commas = commas
      cells[place].borders = borders
      cells[place].cueBefore = cue
      cells[place].markBefore = mark
      let cell = cells[place]
      if cell.kind == WordClass.comma.rawValue { commas += 1 }
      if cell.quoted == 1 || cell.quoted == 3 { borders += 1 }
      if cell.isWord {
        words += 1
        if cell.quoted != 0 { quotedWords += 1 }
      } else {
        mark = Int32(place)
      }
      if cell.quoted == 0, WordClass.reporting.contains(cell.kind) {
        cue = Int32(place)
        cues += 1
      }
    }
    cue = -1
    mark = Int32(range.upperBound)
    for place in range.reversed() {
      cells[place].cueBehind = cue
      cells[place].markBehind = mark
      let cell = cells[place]
      if !cell.isWord { mark = Int32(place) }
      if cell.quoted == 0, WordClass.reporting.contains(cell.kind) { cue = Int32(place) }
    }
    let quoted: UInt32 = quotedWords == 0 ? 0 : quotedWords == words ? 2 : 1
    let last = range.isEmpty ? 0 : cells[range.upperBound - 1].kind
    let ending: UInt32 =
      switch last {
      case WordClass.stop.rawValue: 0
      case WordClass.closeQuote.rawValue: 1
      case WordClass.colon.rawValue: 2
      default: 3
      }
    return min(cues, 3) | quoted << 2 | ending << 4
  }
}
