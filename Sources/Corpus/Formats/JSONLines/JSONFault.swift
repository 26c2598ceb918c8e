/// Why a line is no record, and where that shows.
struct JSONFault: Error, Equatable {
  /// What is wrong, in words.
  var message: String
  /// The byte of the line, from 1, or nil where the place says nothing.
  var byte: Int?

  /// The fault in words, with its place.
  var words: String { message + (byte.map { " (byte \($0))" } ?? "") }
}
