import Reading
import ReadoutKit

/// Gives words that stand alone, as in a pull quote, the speaker that the same words have elsewhere.
enum Repeats {
  static func give(names statements: inout [Statement], in reading: DocumentReading) {
    var known: [[Word]: Int] = [:]
    for (index, statement) in statements.enumerated() where statement.source != nil {
      for quote in statement.quotes {
        let key = key(quote, in: reading)
        if length(of: key) >= 20, known[key] == nil { known[key] = index }
      }
    }
    for index in statements.indices where statements[index].source == nil {
      guard statements[index].quotes.count == 1, let quote = statements[index].quotes.first,
        let twin = known[key(quote, in: reading)]
      else { continue }
      statements[index].kind = statements[twin].kind
      statements[index].speaker = statements[twin].speaker
      statements[index].date = statements[twin].date
      statements[index].dateText = statements[twin].dateText
      statements[index].occasion = statements[twin].occasion
      statements[index].relay = statements[twin].relay
      statements[index].addressee = statements[twin].addressee
    }
  }

  private static func key(_ range: ByteRange, in reading: DocumentReading) -> [Word] {
    var words: [Word] = []
    var index = reading.tokenIndex(at: range.lowerBound)
    while index < reading.tokens.count, reading.tokens[index].range.lowerBound < range.upperBound {
      if reading.tokens[index].isWord { words.append(reading.tokens[index].word) }
      index += 1
    }
    return words
  }

  /// The bytes of some words with a space between each two.
  private static func length(of words: [Word]) -> Int {
    words.reduce(words.count - 1) { $0 + $1.count }
  }
}
