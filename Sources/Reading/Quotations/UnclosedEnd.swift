import ReadoutKit

/// Where a quotation ends that nobody closed.
struct UnclosedEnd {
  let reading: DocumentReading
  let paragraph: Range<Int>

  /// The token behind the last quoted one.
  ///
  /// The first sentence is quoted in any case. The next ones are while they open no quotation of
  /// their own and do not sound like the reporter.
  func token(after mark: Range<Int>, nextOpening: Int?) -> Int {
    guard let first = reading.sentence(at: reading.tokens[mark.lowerBound].range.lowerBound) else {
      return paragraph.upperBound
    }
    var end = min(first.tokens.upperBound, paragraph.upperBound)
    var index = first.number
    while index < reading.sentences.count, end < paragraph.upperBound {
      let sentence = reading.sentences[index]
      if let nextOpening, sentence.tokens.upperBound > nextOpening { break }
      if soundsLikeReporter(sentence) { break }
      end = min(sentence.tokens.upperBound, paragraph.upperBound)
      index += 1
    }
    return max(end, mark.upperBound)
  }

  /// True where a third person is said to say something.
  private func soundsLikeReporter(_ sentence: Sentence) -> Bool {
    var previous: Token?
    for token in reading.tokens[sentence.tokens] {
      if Self.saying.contains(token.folded), let previous, Self.isThirdPerson(previous) {
        return true
      }
      if token.isWord { previous = token }
    }
    return false
  }

  private static func isThirdPerson(_ token: Token) -> Bool {
    token.isCapitalized && token.folded != "i" && token.folded != "we" && token.folded != "you"
      || token.folded == "he" || token.folded == "she" || token.folded == "they"
      || Self.offices.contains(token.folded)
  }

  private static let saying: Set<String> = [
    "said", "says", "told", "added", "adds", "noted", "stressed", "underlined", "emphasized",
    "emphasised", "argued", "warned", "stated", "insisted", "explained", "concluded", "wrote",
  ]

  private static let offices: Set<String> = [
    "minister", "president", "spokesman", "spokeswoman", "spokesperson", "ministry", "official",
    "statement", "senator", "ambassador", "secretary",
  ]
}
