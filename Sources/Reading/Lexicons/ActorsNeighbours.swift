import ReadoutKit

extension Actors {
  /// What may stand beside a name that is also a given name, a surname or a town.
  enum Neighbours: Sendable {
    /// Anything: `Kazakhstan`.
    case any
    /// No other name on either side: `Jordan`, but not `Michael Jordan` or `Jordan Peterson`.
    case noName
    /// No given name before: `Biden`, but not `Hunter Biden`.
    case noGivenName

    /// Whether a name between its neighbours stands for the actor.
    func allow(
      _ name: Range<Int>, in reading: DocumentReading, sentence: Range<Int>, isHeadline: Bool
    ) -> Bool {
      if self == .any || isHeadline { return true }
      if name.lowerBound > sentence.lowerBound,
        Self.isName(
          reading.tokens[name.lowerBound - 1], isFirst: name.lowerBound - 1 == sentence.lowerBound)
      {
        return false
      }
      guard self == .noName, name.upperBound < sentence.upperBound else { return true }
      return !Self.isName(reading.tokens[name.upperBound], isFirst: false)
    }

    /// True where nearly every longer word has a capital, so that capitals tell nothing.
    static func isHeadline(_ reading: DocumentReading, tokens: Range<Int>) -> Bool {
      var words = 0
      var capitals = 0
      for token in reading.tokens[tokens] where token.kind == .word && token.word.count > 3 {
        words += 1
        if token.isCapitalized { capitals += 1 }
      }
      return words >= 3 && capitals * 5 >= words * 4
    }

    private static func isName(_ token: Token, isFirst: Bool) -> Bool {
      guard token.kind == .word, token.isCapitalized else { return false }
      if titles.contains(token.word) || days.contains(token.word) { return false }
      return !(isFirst && openers.contains(token.word))
    }

    /// Words with a capital before a surname that are no given name.
    private static let titles: WordSet = [
      "president", "vice", "prime", "premier", "minister", "chancellor", "secretary", "general",
      "king", "sultan", "emir", "pope", "mr", "mrs", "ms", "dr", "sen", "senator", "rep", "gov",
      "governor", "ambassador", "envoy", "chairman", "chief", "leader", "ayatollah", "sheikh",
      "comrade", "commissioner", "judge", "justice", "speaker", "spokesman", "spokeswoman", "lady",
      "lord", "sir", "colonel", "marshal", "commander", "director", "adviser", "advisor", "state",
      "treasury", "foreign", "defense", "defence", "us", "u.s.", "russian", "chinese", "ukrainian",
    ]

    private static let days: WordSet = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
      "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
    ]

    /// Words that begin a sentence before a name.
    private static let openers: WordSet = [
      "a", "about", "after", "against", "all", "also", "although", "among", "an", "and", "as", "at",
      "because", "before", "both", "but", "by", "can", "could", "despite", "did", "does", "during",
      "earlier", "even", "for", "from", "had", "has", "how", "however", "if", "in", "indeed",
      "inside", "instead", "into", "is", "later", "like", "many", "meanwhile", "most", "near", "no",
      "nor", "not", "now", "of", "on", "once", "only", "or", "outside", "over", "perhaps",
      "recently",
      "should", "since", "so", "some", "still", "that", "the", "then", "this", "though", "through",
      "to", "today", "under", "unlike", "until", "was", "what", "when", "where", "whether", "while",
      "who", "why", "will", "with", "within", "without", "would", "yesterday", "yet",
    ]
  }
}
