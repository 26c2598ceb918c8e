import Reading
import ReadoutKit

/// One word of what somebody said, as wordings are compared by it.
struct SaidWord: Sendable {
  /// What a word does in a phrase.
  enum Role: Sendable {
    /// It names a thing, a quality or an act.
    case content
    /// It turns what follows into its opposite: `no limits`.
    case negation
    /// It ties others together inside a phrase: `of`, `the`, `with`.
    case tie
    /// It belongs to the sentence more than to a phrase: `they`, `will`, `and`.
    case grammar
  }

  /// The word without its endings.
  let stem: Word
  /// The word in small letters.
  let word: Word
  /// Where it stands in its document.
  let range: ByteRange
  /// What it does.
  let role: Role
  /// True where a mark or a gap stands before it.
  let beginsRun: Bool

  /// True for a word that tells something by itself.
  var isContent: Bool { role == .content }
}

extension SaidWord {
  /// The words of some stretches of a reading, no more than so many of them.
  static func words(
    in ranges: [ByteRange], of reading: DocumentReading, most: Int = 4000
  ) -> [SaidWord] {
    var words: [SaidWord] = []
    for range in ranges {
      var beginsRun = true
      var index = reading.tokenIndex(at: range.lowerBound)
      while index < reading.tokens.count {
        let token = reading.tokens[index]
        guard token.range.lowerBound < range.upperBound, words.count < most else { break }
        index += 1
        if token.isWord {
          words.append(SaidWord(token, beginsRun: beginsRun))
          beginsRun = false
        } else if token.kind == .mark, !joining.contains(token.word) {
          beginsRun = true
        }
      }
    }
    return words
  }

  /// Makes the word of a token.
  init(_ token: Token, beginsRun: Bool) {
    stem = Stem.of(token.word)
    word = token.word
    range = token.range
    role = Self.role(of: token)
    self.beginsRun = beginsRun
  }

  private static func role(of token: Token) -> Role {
    if token.kind == .number { return .grammar }
    if negations.contains(token.word) { return .negation }
    if ties.contains(token.word) { return .tie }
    if grammar.contains(token.word) || token.word.count == 1 { return .grammar }
    return .content
  }

  /// Marks that part no phrase: hyphens, and quotation marks inside of a quotation.
  private static let joining: WordSet = ["-", "‐", "‑", "“", "”", "‘", "’", "\"", "'"]

  private static let negations: WordSet = ["no", "not", "never", "cannot", "without"]

  private static let ties = FunctionWords.prepositions.union(["the", "a", "an"])

  private static let grammar = FunctionWords.determiners.union(FunctionWords.conjunctions)
    .union(FunctionWords.auxiliaries).union(FunctionWords.adverbs).union(FunctionWords.relatives)
    .union([
      "i", "me", "myself", "we", "us", "ourselves", "you", "yourself", "he", "him", "she", "it",
      "they", "them", "mine", "ours", "yours", "theirs", "hers", "who", "how", "why", "where",
      "there", "here", "i'm", "i've", "i'd", "i'll", "we're", "we've", "we'd", "we'll", "you're",
      "you've", "you'll", "it's", "it'll", "they're", "that's", "there's", "let's", "what's",
      "who's", "more", "less", "much", "very", "own", "let", "yes", "well", "really", "quite",
      "something", "anything", "nothing", "everything", "someone", "anyone", "everyone", "nobody",
      "everybody", "anybody", "somebody", "lot", "kind", "sort", "ago", "maybe", "perhaps", "okay",
    ]).union(lightVerbs)

  /// Verbs that say little of what is done: they tie a subject to what is said of it.
  private static let lightVerbs = WordSet(
    [
      "make", "take", "get", "give", "go", "come", "keep", "let", "put", "want", "seem", "become",
      "say", "tell", "think", "know", "believe", "feel", "see", "hear", "begin", "bring", "mean",
      "happen",
    ].flatMap { verb in
      // `thinking` is a noun as well.
      Inflection.forms(of: verb).filter { $0.form != .gerund }.map { Word($0.word) }
    })
}
