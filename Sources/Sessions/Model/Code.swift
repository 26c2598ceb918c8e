import ReadoutKit

/// A code that marks bear: a path such as `rhetoric/omission`, and what it is given for.
public struct Code: Sendable, Equatable, Identifiable {
  /// The path: names from the general to the special, with `/` between.
  public var path: String
  /// What it is given for; empty where nobody said.
  public var definition: String

  /// The path.
  public var id: String { path }

  /// Makes a code.
  public init(path: String, definition: String = "") {
    self.path = path
    self.definition = definition
  }

  /// The longest path, in code points.
  public static let maximumLength = 120

  /// Throws where a word cannot be a code, saying why.
  public static func check(_ path: String) throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = path.unicodeScalars.allSatisfy { letter in
      !letter.properties.isWhitespace && letter.properties.generalCategory != .control
        && letter != "," && letter != "\""
    }
    guard !path.isEmpty, isPlain, !parts.contains(where: \.isEmpty) else {
      throw ReadoutError(
        "“\(path)” cannot be a code",
        hint: "a code is words without spaces, with / between: rhetoric/omission")
    }
    guard path.unicodeScalars.count <= maximumLength else {
      throw ReadoutError("a code has at most \(maximumLength) letters")
    }
  }

  /// True for a code and everything beneath it.
  public static func covers(_ path: String, _ other: String) -> Bool {
    other == path || other.hasPrefix(path + "/")
  }

  /// A code as it is called once another was moved: what lies beneath moves along.
  static func moved(_ path: String, from old: String, to new: String) -> String {
    covers(old, path) ? new + path.dropFirst(old.count) : path
  }
}
