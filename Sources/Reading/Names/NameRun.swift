import ReadoutKit

/// A capitalised stretch that may name somebody, before it is known whom.
struct NameRun {
  /// What a run is, as far as it tells by itself.
  enum Kind {
    case actor(Actors.Actor)
    case organisation
    case name
  }

  let tokens: Range<Int>
  /// With titles before it.
  var phrase: Range<Int>
  let kind: Kind
  /// The words of a name, folded, without initials.
  var words: [Word] = []
  /// Folded titles before it.
  var titles: [Word] = []
  /// The state whose adjective stands before the titles.
  var state: String?
  /// Known from the lexicon of persons: the state spoken for and the well-known full name.
  var known: Actors.Actor?
  /// The well-known full name where the whole run is a way of writing it.
  var knownName: String?
  /// The tokens of its sentence.
  var sentence = 0..<0
  /// True where an article stands right before: `the Berg campaign` names no person.
  var hasArticle = false
  var beginsSentence = false
  /// True for `King`, a name only where somebody is called so in full.
  var isTitleWord = false
  /// True for `J. Berg`, which names a person although it has one word.
  var hasInitial = false
  /// True in a headline, where every word has a capital.
  var isInHeadline = false
}
