import Reading
import ReadoutKit

/// Compares names word by word, case and punctuation ignored.
enum NameWords {
  /// The words of a name or a search, folded.
  static func words(of text: String) -> [Word] {
    Tokenizer.tokens(of: Text(text)).filter(\.isWord).map(\.word)
  }

  /// True where every wanted word is a word of the name.
  static func match(_ wanted: String, in name: String?) -> Bool {
    guard let name else { return false }
    let words = Set(words(of: name))
    let asked = self.words(of: wanted)
    return !asked.isEmpty && asked.allSatisfy(words.contains)
  }
}
