/// A Central Asian name where it stands in a document.
struct Mention: Sendable {
  /// The tokens that it covers.
  var tokens: Range<Int>
  /// What it names.
  var name: Name
  /// The index of its sentence.
  var sentence: Int
}
