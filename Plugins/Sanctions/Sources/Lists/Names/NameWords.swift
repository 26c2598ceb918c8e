import ReadoutKit

/// The words of a name as names are compared: without the forms of companies and small words, with
/// `Abd al-Rahman` as one word.
struct NameWords {
  /// A word and where it stands.
  struct Part: Equatable {
    /// Its folded letters.
    var word: [UInt8]
    /// The number that its maker gave it: a token, or its place in the name.
    var place: Int
  }

  /// The words that tell names apart.
  private(set) var parts: [Part]
  /// True where the name says what sort of company it is: `Ltd`, `OOO`.
  private(set) var hasForm = false

  /// How many words of a name are looked at; none has more.
  private static let longest = 64

  /// Arranges the words of a name.
  init(_ words: [Part]) {
    parts = Self.joined(Array(words.prefix(Self.longest)))
    parts.removeAll { $0.word.isEmpty }
    dropForms()
    dropSmallWords()
  }

  /// Arranges a name as a list prints it.
  init(_ name: String) {
    self.init(
      NameLetters.words(of: name.utf8).enumerated().map { Part(word: $1, place: $0) })
  }

  /// `abd`, `al`, `rahman` and `abdul`, `rahman` and `abdulrahman` are `abdrahman`.
  private static func joined(_ words: [Part]) -> [Part] {
    var parts: [Part] = []
    var index = 0
    while index < words.count {
      var part = words[index]
      index += 1
      if let rest = NameLexicon.standard.servant(part.word) {
        if rest.isEmpty {
          if index + 1 < words.count, NameLexicon.standard.articles.contains(words[index].word) {
            index += 1
          }
          if index < words.count {
            part.word = Array("abd".utf8) + words[index].word
            index += 1
          }
        } else {
          part.word = Array("abd".utf8) + rest
        }
      }
      parts.append(part)
    }
    return parts
  }

  /// Drops `Limited Liability Company` before the name and `Co., Ltd.` behind it.
  private mutating func dropForms() {
    while let count = NameLexicon.standard.form(endingAt: parts.count, of: parts),
      count < parts.count
    {
      parts.removeLast(count)
      hasForm = true
    }
    while let count = NameLexicon.standard.form(beginning: parts), count < parts.count {
      parts.removeFirst(count)
      hasForm = true
    }
    // `Vostok LLC in Kazan`, `Alfa Ltd and Beta Ltd`.
    for index in parts.indices.reversed() where index > 1 {
      guard NameLexicon.standard.soft.contains(parts[index].word),
        let count = NameLexicon.standard.form(endingAt: index, of: parts), count < index
      else { continue }
      parts.removeSubrange((index - count)..<index)
      hasForm = true
    }
  }

  private mutating func dropSmallWords() {
    let lexicon = NameLexicon.standard
    var kept: [Part] = []
    for (index, part) in parts.enumerated() {
      let isArticle = lexicon.articles.contains(part.word) && index + 1 < parts.count
      if !isArticle, !lexicon.soft.contains(part.word) { kept.append(part) }
    }
    if !kept.isEmpty { parts = kept }
  }
}
