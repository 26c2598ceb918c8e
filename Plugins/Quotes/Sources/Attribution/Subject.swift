import Reading

/// Who a verb's subject is, as the sentence names it.
struct Subject {
  enum Kind {
    /// One or more who are named, as indices of the cast's mentions.
    case named([Int])
    /// A pronoun, at its token.
    case pronoun(Int)
    /// A description: `the minister`, `a White House official`, `both sides`.
    case described
  }

  var kind: Kind
  /// The words that name the speaker.
  var tokens: Range<Int>

  var isNamed: Bool { if case .named = kind { true } else { false } }
}
