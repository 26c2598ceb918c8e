import ReadoutKit

/// Which words a scenario may be typed by.
///
/// `mark` and `rate` read `break=C` as a rating, so that a key may be called like none of their
/// options, like no rating and like no id.
public enum ScenarioKey {
  /// The longest key, in code points.
  public static let maximumLength = 32

  /// Throws where a word cannot be a scenario's key, saying why.
  public static func check(_ key: String) throws {
    let letters = key.unicodeScalars
    guard let first = letters.first, first.properties.isAlphabetic, letters.allSatisfy(isKeyLetter)
    else {
      throw ReadoutError(
        "“\(key)” cannot be a scenario's key",
        hint: "a key is one word: a letter, then letters, digits, “-” and “_”")
    }
    guard letters.count <= maximumLength else {
      throw ReadoutError(
        "a scenario's key has at most \(maximumLength) letters",
        hint: "the long name goes into the scenario's text")
    }
    let folded = key.lowercased()
    if Rating(folded) != nil {
      throw ReadoutError(
        "a scenario cannot be called “\(key)”: it is a rating", hint: "choose another word")
    }
    if reserved.contains(folded) {
      throw ReadoutError(
        "a scenario cannot be called “\(key)”: it is an option of a command",
        hint: "choose another word")
    }
    if isID(folded) {
      throw ReadoutError(
        "a scenario cannot be called “\(key)”: marks and questions are called so",
        hint: "choose another word")
    }
  }

  private static func isKeyLetter(_ letter: Unicode.Scalar) -> Bool {
    letter.properties.isAlphabetic || letter.properties.numericType != nil || letter == "-"
      || letter == "_" || letter.properties.generalCategory == .nonspacingMark
  }

  private static func isID(_ word: String) -> Bool {
    guard let first = word.utf8.first, first == UInt8(ascii: "m") || first == UInt8(ascii: "q"),
      word.utf8.count > 1
    else { return false }
    return word.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The options that a row of ratings can stand beside, long and short.
  private static let reserved: Set<String> = [
    "all", "analyst", "as", "at", "blind", "by", "cell", "code", "codes", "color", "command",
    "confidence",
    "d", "date", "doc", "f", "file", "for", "format", "from", "g", "grade", "h", "help", "id",
    "item", "key", "likelihood", "mark", "note", "o", "origin", "passage", "question", "rating",
    "ratings", "reason", "rel", "relevance", "rests", "s", "scenario", "scores", "session", "since",
    "sort",
    "source", "spread", "state", "text", "to", "uncode", "until", "v", "version", "words",
  ]
}
