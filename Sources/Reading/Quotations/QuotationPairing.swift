import ReadoutKit

/// Pairs the quotation marks of a document, paragraph by paragraph.
struct QuotationPairing {
  let reading: DocumentReading

  /// A quotation while it is being found: without its place among the others.
  struct Stretch {
    var start: Int
    var innerStart: Int
    var innerEnd: Int
    var end: Int
    var isOpened = true
    var isClosed = true
    /// True for an unclosed stretch that the next paragraph may go on from.
    var mayGoOn = false
    var goesOnFrom: Int?
    /// True for single marks, which end at the latest with the stretch around them.
    var isSingle = false
  }

  func run() -> [Quotation] {
    var all: [Stretch] = []
    var open: Int?  // The stretch of the paragraph before that did not close, as an index in `all`.
    for paragraph in paragraphs() {
      let marks = self.marks(in: paragraph)
      guard !marks.isEmpty else {
        open = nil
        continue
      }
      var doubles = DoubleMarks(reading: reading, paragraph: paragraph)
      doubles.pair(marks.filter { $0.family != .single }, isInsideRun: open != nil)
      var found = doubles.stretches
      if let open, let first = found.first, goesOn(first, in: paragraph) {
        found[0].goesOnFrom = open
        // The sense of a run is plain: the paragraph before is quoted to its end.
        all[open].end = all[open].paragraphEnd(in: reading)
        all[open].innerEnd = all[open].end
      }
      let singles = SingleMarks(reading: reading, paragraph: paragraph, doubles: found)
      let base = all.count
      let lastOpen = doubles.open
      all += found
      all += singles.stretches(of: marks.filter { $0.family == .single })
      open = lastOpen.map { base + $0 }
    }
    return QuotationTree.build(all, in: reading)
  }

  /// True where a paragraph begins quoted: with an opening mark, or without one before a closing.
  private func goesOn(_ first: Stretch, in paragraph: Range<Int>) -> Bool {
    first.start == paragraph.lowerBound
  }

  /// The tokens of each paragraph that is not in an excluded zone.
  private func paragraphs() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var last = -1
    for sentence in reading.sentences where !sentence.isExcluded {
      if sentence.paragraph == last, let before = result.popLast() {
        result.append(before.lowerBound..<sentence.tokens.upperBound)
      } else {
        result.append(sentence.tokens)
      }
      last = sentence.paragraph
    }
    return result
  }

  private func marks(in paragraph: Range<Int>) -> [QuotationMark] {
    var marks: [QuotationMark] = []
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      if reading.tokens[index].kind == .mark, let mark = QuotationMark.at(index, in: reading) {
        marks.append(mark)
        index = mark.tokens.upperBound
      } else {
        index += 1
      }
    }
    return marks
  }
}

extension QuotationPairing.Stretch {
  /// The token behind the last one of the paragraph that the stretch lies in.
  fileprivate func paragraphEnd(in reading: DocumentReading) -> Int {
    guard var number = reading.sentence(at: reading.tokens[start].range.lowerBound)?.number else {
      return end
    }
    let paragraph = reading.sentences[number - 1].paragraph
    while number < reading.sentences.count, reading.sentences[number].paragraph == paragraph {
      number += 1
    }
    return reading.sentences[number - 1].tokens.upperBound
  }
}
