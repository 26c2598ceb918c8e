import ReadoutKit

/// Words of English that stand for grammar more than for things, folded as tokens are.
public enum ClosedWords {
  /// Words before a noun.
  public static let determiners: WordSet = [
    "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my",
    "your", "some", "any", "all", "both", "each", "every", "such", "no", "another", "several",
    "many", "more", "most", "further", "other", "new", "fresh",
  ]
  /// Words that tie a noun to what is before them.
  public static let prepositions: WordSet = [
    "of", "on", "in", "at", "by", "for", "from", "to", "with", "against", "over", "under", "about",
    "after", "before", "since", "during", "amid", "amidst", "despite", "through", "throughout",
    "between", "among", "towards", "toward", "into", "onto", "upon", "without", "within", "until",
    "till", "via", "per", "than", "like", "around", "across", "beyond", "following", "due",
    "because", "regarding", "concerning", "as",
  ]
  /// Words that open a clause of its own.
  public static let subordinators: WordSet = [
    "if", "unless", "because", "although", "though", "while", "whilst", "whereas", "when",
    "whenever", "which", "who", "whom", "whose", "that", "where", "whether", "but", "until",
    "once", "so", "yet", "since", "after", "before", "as", "provided", "till",
  ]
  /// Words that turn a clause into its opposite.
  public static let negators: WordSet = [
    "not", "never", "neither", "nor", "cannot", "without", "hardly", "barely", "no",
  ]
  /// Forms of `be`.
  public static let be: WordSet = [
    "be", "is", "are", "was", "were", "been", "being", "am", "isn't", "aren't", "wasn't", "weren't",
    "gets", "get", "got",
  ]
  /// Auxiliaries other than modals and `be`.
  public static let auxiliaries: WordSet = [
    "has", "have", "had", "having", "do", "does", "did", "hasn't", "haven't", "hadn't", "don't",
    "doesn't", "didn't", "to",
  ]
  /// Modals, each with what it makes of its clause.
  public static let modals: WordTable<Modal> = [
    "may": .possible, "might": .possible, "could": .possible, "would": .possible,
    "can": .possible, "cannot": .possible, "can't": .possible, "couldn't": .possible,
    "wouldn't": .possible, "will": .future, "shall": .future, "won't": .future, "they'll": .future,
    "he'll": .future, "we'll": .future, "it'll": .future, "should": .duty, "must": .duty,
    "ought": .duty, "shouldn't": .duty, "mustn't": .duty, "needs": .duty, "need": .duty,
  ]
  /// Adverbs that stand inside a verb group; those in `-ly` need no list.
  public static let adverbs: WordSet = [
    "also", "still", "even", "further", "now", "already", "soon", "just", "only", "again", "once",
    "ever", "always", "often", "yet", "instead", "then", "thus", "today", "longer", "jointly",
    "so", "far", "repeatedly", "effectively", "back", "either", "all",
  ]
  /// Verbs and nouns of saying: what they report keeps its own standing.
  public static let reporting: WordSet = [
    "said", "says", "say", "saying", "told", "tells", "added", "adds", "argued", "argues",
    "arguing",
    "argue", "claimed", "claims", "claim", "claiming", "insisted", "insists", "stated", "states",
    "declared", "noted", "stressed", "complained", "complains", "warned", "warns", "accused",
    "accuses", "called", "calls", "describes", "described", "maintains", "according",
  ]

  /// What a modal makes of its clause.
  public enum Modal: Sendable { case possible, future, duty }

  /// True for adverbs, by list or by `-ly`.
  public static func isAdverb(_ word: Word) -> Bool {
    adverbs.contains(word) || (word.count > 4 && word.hasSuffix("ly"))
  }
}
