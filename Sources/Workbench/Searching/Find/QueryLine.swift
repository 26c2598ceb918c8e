import ReadoutKit
import Search

/// The words of a command line as a query.
enum QueryLine {
  /// The query that words make: what stood in quotation marks is a phrase, unless it is a regular
  /// expression, which holds its slashes inside them.
  static func text(of words: [Word]) -> String {
    words.map { word in
      guard word.isQuoted, !isRegular(word.text) else { return word.text }
      var text = "\""
      for scalar in word.text.unicodeScalars {
        if scalar == "\"" || scalar == "\\" { text.unicodeScalars.append("\\") }
        text.unicodeScalars.append(scalar)
      }
      return text + "\""
    }.joined(separator: " ")
  }

  /// True for `/…/` with up to three letters behind it.
  private static func isRegular(_ text: String) -> Bool {
    let letters = Array(text.unicodeScalars)
    guard letters.count > 2, letters[0] == "/", let end = letters.lastIndex(of: "/"), end > 1 else {
      return false
    }
    return letters.count - end <= 4 && letters[(end + 1)...].allSatisfy(\.properties.isAlphabetic)
  }
}
