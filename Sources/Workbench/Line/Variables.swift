import ReadoutKit

/// The analyst's own names for words that are typed often: `$who`, `${who}`.
public struct Variables: Sendable, Equatable {
  /// How much the variables of one line may put into it, in UTF-8 bytes.
  static let longestLine = 1 << 20
  /// The longest value, in UTF-8 bytes.
  static let longestValue = 1 << 16

  /// The folder that `~/` at a word's beginning stands for.
  public var home: String?
  private var values: [String: String] = [:]

  /// Makes a set of no variables.
  public init(home: String? = nil) { self.home = home }

  /// The names, sorted.
  public var names: [String] { values.keys.sorted() }

  /// The value of a name, or nil.
  public subscript(name: String) -> String? { values[name] }

  /// Gives a name a value, in place of the one it had.
  public mutating func set(_ name: String, to value: String) throws(ReadoutError) {
    guard Self.isName(name) else {
      throw ReadoutError(
        "\(name) is no name for a variable",
        hint: "a letter, then letters, digits and _: set who Xi")
    }
    guard value.utf8.count <= Self.longestValue else {
      throw ReadoutError("the value of \(name) is longer than 64 KiB")
    }
    values[name] = value
  }

  /// Forgets a name; false where there was none.
  public mutating func remove(_ name: String) -> Bool { values.removeValue(forKey: name) != nil }

  /// The value of a name.
  ///
  /// - Throws: ``ReadoutError`` that names those near it where it has none.
  public func value(of name: String) throws(ReadoutError) -> String {
    if let value = values[name] { return value }
    let near = Nearness.nearest(to: name, among: names).map { "$\($0)" }
    throw ReadoutError(
      "there is no variable \(name)",
      hint: near.isEmpty
        ? "set \(name) VALUE makes one; \\$\(name) is the words themselves"
        : "did you mean \(near.joined(separator: ", "))? \\$\(name) is the words themselves")
  }

  /// True for a letter with letters, digits and `_` behind it.
  public static func isName(_ name: String) -> Bool {
    name.first?.isLetter == true && name.count <= 64 && name.allSatisfy(isPartOfName)
  }

  static func isPartOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
