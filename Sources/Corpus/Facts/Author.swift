import ReadoutKit

/// Who wrote an article, as its page says.
enum Author {
  private static let isKey = WordScanner.keys("is").first
  private static let follow = Set(["follow", "find"].flatMap(WordScanner.keys))

  /// The author as printed, without titles of courtesy, or nil.
  ///
  /// Bylines first, at the head of the page before those at its tail; then "Written by" above a
  /// name, a line to follow somebody, and a note on the author at the end.
  static func of(_ page: Page) -> String? {
    let bylines = page.paragraphs.indices.filter { page.labels[$0] == .byline }
    for index in bylines {
      if let author = Byline(page.text, page.paragraphs[index])?.author { return author }
    }
    for index in bylines where isHeader(page, index) {
      if index + 1 < page.paragraphs.count, let name = leadingName(page, index + 1) { return name }
    }
    for index in bylines where index < page.body.upperBound {
      if let name = wholeName(page, index) { return name }
    }
    return followed(page) ?? fromNote(page)
  }

  /// "Written by", "About the author", and nothing more.
  private static func isHeader(_ page: Page, _ index: Int) -> Bool {
    PageCues.english.cue(for: page.paragraphs[index].words)?.place == .header
  }

  /// The name at the beginning of a line that says nothing else, or goes on with "is".
  private static func leadingName(_ page: Page, _ index: Int) -> String? {
    let words = Byline.split(page.string(index))
    guard let names = PersonNames(words) else { return nil }
    guard names.wordsUsed < words.count else { return names.printed }
    let isClosed = words[names.wordsUsed - 1].last.map { ",|(".contains($0) } ?? false
    let next = PersonNames.fold(words[names.wordsUsed])
    return isClosed || ["is", "was", "are", "has", "writes", "covers", ""].contains(next)
      ? names.printed : nil
  }

  /// The name that is all of a line.
  private static func wholeName(_ page: Page, _ index: Int) -> String? {
    let words = Byline.split(page.string(index))
    guard let names = PersonNames(words), names.wordsUsed == words.count else { return nil }
    return names.printed
  }

  /// "Follow Ann Lee on Twitter".
  private static func followed(_ page: Page) -> String? {
    for index in page.paragraphs.indices.reversed() where page.labels[index] == .share {
      guard let first = page.paragraphs[index].words.first, follow.contains(first.key) else {
        continue
      }
      let words = Byline.split(page.string(index)).dropFirst()
      guard let names = PersonNames(Array(words)), names.count == 1,
        words.dropFirst(names.wordsUsed).first == "on"
      else { continue }
      return names.printed
    }
    return nil
  }

  /// "Ann Lee is a reporter based in Tashkent", as the last running paragraph.
  ///
  /// Persons in the news are named before the last paragraph; the author is not. So the surname
  /// must not stand anywhere else.
  private static func fromNote(_ page: Page) -> String? {
    guard let last = page.body.last, page.body.count > 2, page.paragraphs[last].count <= 60,
      page.paragraphs[last].words.prefix(9).contains(where: { $0.key == isKey })
    else { return nil }
    let words = Byline.split(page.string(last))
    guard let names = PersonNames(words), names.count == 1, names.wordsUsed + 2 < words.count,
      words[names.wordsUsed] == "is", ["a", "an", "the"].contains(words[names.wordsUsed + 1])
    else { return nil }
    let told = words[(names.wordsUsed + 2)...].prefix(8).map(PersonNames.fold)
    guard told.contains(where: BylineWords.english.professions.contains),
      let surname = names.printed.split(separator: " ").last.map({ WordScanner.keys(String($0)) })
    else { return nil }
    let isNamedBefore = page.paragraphs[..<last].contains { paragraph in
      paragraph.words.contains { surname.contains($0.key) }
    }
    return isNamedBefore ? nil : names.printed
  }
}
