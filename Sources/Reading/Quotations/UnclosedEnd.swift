import ReadoutKit

/// Where a quotation ends that nobody closed.
struct UnclosedEnd {
  let reading: DocumentReading
  let paragraph: Range<Int>

  /// An end, and whether the quotation may go on in the next paragraph.
  struct Place {
    /// The token behind the last quoted one.
    var token: Int
    /// True where nobody but the speaker has the word up to the paragraph's end.
    var mayGoOn: Bool
  }

  /// The end of what a mark opens; `nextOpening` is the next token that opens a quotation.
  ///
  /// The first sentence is quoted in any case. The next ones are while they open no quotation of
  /// their own and do not sound like the reporter. A few words that run on from the reporter's own
  /// end with that sentence, unless the next paragraph shows that they go on.
  func place(after mark: Range<Int>, nextOpening: Int?) -> Place {
    guard let first = reading.sentence(at: reading.tokens[mark.lowerBound].range.lowerBound) else {
      return Place(token: paragraph.upperBound, mayGoOn: true)
    }
    var end = min(first.tokens.upperBound, paragraph.upperBound)
    let next = reading.sentences[first.number...].prefix { sentence in
      sentence.tokens.lowerBound < paragraph.upperBound
        && nextOpening.map { sentence.tokens.upperBound <= $0 } ?? true
    }
    var furthest = end
    if !next.isEmpty {
      let voice = ReporterVoice(reading: reading, mark: mark, sentence: first)
      for sentence in next {
        if voice.speaks(in: sentence) { break }
        let isTaken = end == furthest && (!voice.isFragment || voice.isContinued(in: sentence))
        furthest = min(sentence.tokens.upperBound, paragraph.upperBound)
        if isTaken { end = furthest }
      }
    }
    return Place(
      token: max(end, mark.upperBound), mayGoOn: furthest == paragraph.upperBound)
  }
}
