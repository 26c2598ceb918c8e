/// Makes copies of articles as newsrooms do: cut, reordered, reworded, with another lead.
struct Planting {
  /// What was done to a copy.
  enum Edit: CaseIterable {
    case sentencesDropped, paragraphsReordered, wordsChangedLittle, wordsChangedMuch
    case headlineChanged, quotesRestyled, cutShort, wireCopy, merged
  }

  private var dice: Dice

  init(seed: Int) { dice = Dice(seed) }

  /// A copy of an article; `other` is what it is merged with.
  mutating func copy(_ article: String, edit: Edit, other: String) -> String {
    let lines = article.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    switch edit {
    case .sentencesDropped:
      return lines.map { line in
        let sentences = line.split(separator: ".", omittingEmptySubsequences: false)
        return sentences.filter { _ in Int.random(in: 0..<8, using: &dice) > 0 }
          .joined(separator: ".")
      }.joined(separator: "\n")
    case .paragraphsReordered: return lines.shuffled(using: &dice).joined(separator: "\n\n")
    case .wordsChangedLittle: return reworded(article, percent: 5)
    case .wordsChangedMuch: return reworded(article, percent: 15)
    case .headlineChanged:
      return ([sentence()] + lines.dropFirst()).joined(separator: "\n")
    case .quotesRestyled:
      let marks: [Character: String] = [
        "“": "\"", "”": "\"", "‘": "'", "’": "'", "\"": "«", "–": "—", "\n": "\n\n",
      ]
      return article.map { marks[$0] ?? $0.uppercased() }.joined()
    case .cutShort:
      let words = article.split(separator: " ", omittingEmptySubsequences: false)
      return words.prefix(words.count * 6 / 10).joined(separator: " ")
    case .wireCopy:
      let words = article.split(separator: " ", omittingEmptySubsequences: false)
      let middle = words[(words.count / 7)..<(words.count - words.count / 7)]
      let added = (0..<max(1, words.count / 70)).map { _ in sentence() }.joined(separator: " ")
      return added + "\n" + middle.joined(separator: " ") + "\n" + added.uppercased()
    case .merged: return article + "\n" + other
    }
  }

  private mutating func reworded(_ text: String, percent: Int) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let isChanged = Int.random(in: 0..<100, using: &dice) < percent
      return isChanged ? word.last == "\n" ? this() + "\n" : this() : String(word)
    }.joined(separator: " ")
  }

  /// A sentence that says nothing, of ten words.
  private mutating func sentence() -> String {
    (0..<10).map { _ in this() }.joined(separator: " ") + "."
  }

  private mutating func this() -> String {
    let syllables = ["ba", "do", "fe", "gi", "ku", "la", "mo", "ne", "pi", "ru", "sa", "to"]
    return (0..<3).map { _ in syllables.randomElement(using: &dice) ?? "" }.joined()
  }
}
