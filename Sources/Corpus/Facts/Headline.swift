import ReadoutKit

/// The title of an article as printed on its page.
struct Headline {
  /// The title, or nil where the page begins with running text.
  private(set) var title: String?
  /// The outlet, where it stands behind the title: `Title | The Outlet`.
  private(set) var outlet: String?
  /// The paragraph that it is.
  private(set) var index: Int?

  /// Reads the headline of a page.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - stated: The outlet that the page states elsewhere, or nil.
  init(_ page: Page, outlet stated: String? = nil) {
    guard let index = Self.index(on: page, outlet: stated) else { return }
    self.index = index
    var words = page.string(index)
    // Markdown's mark of a heading.
    let marks = words.prefix { $0 == "#" }
    if !marks.isEmpty, words.dropFirst(marks.count).first == " " {
      words = String(words.dropFirst(marks.count + 1))
    }
    (title, outlet) = Self.withoutOutlet(words, stated)
  }

  /// The paragraph that is the title: the first that is nothing else, if it looks like one.
  private static func index(on page: Page, outlet: String?) -> Int? {
    // Something has to stand below a title.
    guard page.paragraphs.contains(where: { $0.isRunning }), page.paragraphs.count > 1 else {
      return nil
    }
    let candidates = page.paragraphs.indices.prefix(12).filter { index in
      page.labels[index] == nil && (outlet == nil || page.string(index) != outlet)
    }.prefix(2)
    guard let first = candidates.first, isTitle(page, first) else { return nil }
    // One or two words above a longer line are the name of a section or of the outlet.
    if page.paragraphs[first].count <= 2, let second = candidates.last, second > first,
      page.paragraphs[second].count >= 4, isTitle(page, second)
    {
      return second
    }
    return first
  }

  private static func isTitle(_ page: Page, _ index: Int) -> Bool {
    let paragraph = page.paragraphs[index]
    guard (1...30).contains(paragraph.count), paragraph.range.count <= 240,
      index + 1 < page.paragraphs.count,
      let first = paragraph.words.first, !isSmall(page.text, first)
    else { return false }
    switch paragraph.ending {
    case .none: return paragraph.count <= 25
    case .question, .exclamation: return paragraph.count <= 20
    case .stop: return isInTitleCase(page.text, paragraph)
    case .open: return false
    }
  }

  /// True where the word begins with a small letter, as `iPhone` does, and most sentences in haste.
  private static func isSmall(_ text: Text, _ word: PageWord) -> Bool {
    let bytes = text.bytes[word.range]
    let isSmall = { (byte: UInt8) in byte >= 0x61 && byte <= 0x7A }
    return bytes.allSatisfy(isSmall) && bytes.count > 1
  }

  /// True where nearly all words of four letters and more begin with a capital.
  ///
  /// Only then a line with
  /// a full stop is a title: it could be the first sentence else.
  private static func isInTitleCase(_ text: Text, _ paragraph: Paragraph) -> Bool {
    let long = paragraph.words.filter { $0.range.count >= 4 }
    let capitals = long.filter { word in
      text.scalar(at: word.range.lowerBound)?.properties.isUppercase ?? false
    }
    return long.count >= 4 && capitals.count * 10 >= long.count * 9
  }

  /// A title without the name of its outlet, which is known by a word that outlets bear.
  private static func withoutOutlet(
    _ words: String, _ stated: String?
  ) -> (title: String, outlet: String?) {
    guard words.utf8.contains(where: { $0 == 0x7C || $0 == 0x2D || $0 == 0xE2 }) else {
      return (words, nil)
    }
    for separator in [" | ", " — ", " – ", " - "] {
      let parts = words.split(separator: separator, omittingEmptySubsequences: true)
      guard parts.count >= 2, let last = parts.last else { continue }
      let names = last.split(separator: " ")
      let isCapital = names.allSatisfy { word in
        ["of", "the", "and"].contains(word) || word.first.map(\.isUppercase) == true
      }
      guard (1...4).contains(names.count), isCapital,
        names.contains(where: { BylineWords.english.outlets.contains(PersonNames.fold($0)) })
          || last == stated ?? ""
      else { continue }
      return (String(words.dropLast(last.count + separator.count)), String(last))
    }
    return (words, nil)
  }
}
