import ReadoutKit

/// A command line as typed, split into its words.
public struct CommandLineText: Sendable, Equatable {
  /// The words before `>` or `|`.
  public var words: [Word]
  /// Where the result goes.
  public var destination: Destination

  /// Splits a line.
  ///
  /// Words are parted by white space. Straight (`"`, `'`) or curly (`“ ”`) quotation marks at a
  /// word's beginning, or behind the `=` of `key="…"`, keep white space; a backslash keeps a mark.
  /// A `#` at a word's beginning starts a comment, up to the end of its row. What stands behind `|` is for the system's shell
  /// and stays as it is.
  ///
  /// - Parameter variables: What `$name` stands for; nil leaves every `$` as it is.
  /// - Throws: ``ReadoutError`` where a quotation mark is never closed, `>` names no file, a variable
  ///   is not set, or a NUL stands in the line.
  public init(_ line: String, variables: Variables? = nil) throws(ReadoutError) {
    guard !line.unicodeScalars.contains("\0") else {
      throw ReadoutError(
        "there is a NUL in this line", hint: "take it out: no file or word holds one")
    }
    var splitter = LineSplitter(line, variables: variables)
    (words, destination) = try splitter.split()
  }
}
