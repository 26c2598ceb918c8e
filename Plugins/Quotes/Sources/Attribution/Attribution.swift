import Reading

/// Who says a quotation, and by which words the text tells so.
struct Attribution {
  /// The words that report, or nil.
  var cue: Range<Int>?
  var subject: Subject
  /// True where it stands behind the words: `“…,” he said`.
  var isBehind = false
}

/// What the words around a quotation say of it.
enum Verdict {
  case said(Attribution)
  /// A name, a title or a term: nobody says it here.
  case named
  case unknown
}
