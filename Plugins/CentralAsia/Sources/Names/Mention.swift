/// A Central Asian name where it stands in a document.
struct Mention: Sendable {
  /// The tokens that it covers.
  var tokens: Range<Int>
  /// What it names.
  var name: Name
  /// The index of its sentence.
  var sentence: Int
  /// What tells that this bearer of the name is meant; nil where nobody else of note bears it.
  var bearing: Evidence?
  /// Who holds the office named beside it: of `the Kazakh president` the president.
  var leader: Holder?

  /// The holder of an office on the document's date.
  struct Holder: Sendable {
    /// The name in common use.
    var name: String
    /// What tells that the office is meant.
    var evidence: Evidence
  }
}

/// A rule that was followed, and the words it went by.
struct Evidence: Sendable {
  /// The rule in a few words.
  var rule: String
  /// The tokens that it went by; nil where it went by what is not said.
  var tokens: Range<Int>?

  /// Makes evidence of a rule and its words.
  init(_ rule: String, _ tokens: Range<Int>? = nil) {
    self.rule = rule
    self.tokens = tokens
  }
}
