import ReadoutKit

/// A line that says who wrote: `By Ann Lee`, `By: Dr Bo Berg – Analyst`, `By a staff writer`.
struct Byline {
  /// The author as printed, without titles of courtesy; nil where the line names nobody.
  let author: String?

  private static let by = WordScanner.keys("by").first
  private static let written = WordScanner.keys("written").first
  private static let words = WordScanner.keys("words").first
  private static let story = WordScanner.keys("story").first
  private static let posted = Set(["posted", "published"].flatMap(WordScanner.keys))
  private static let author = WordScanner.keys("author").first

  /// Reads a paragraph as a byline; nil where it is none.
  init?(_ text: Text, _ paragraph: Paragraph) {
    let words = paragraph.words
    guard words.count >= 2, words.count <= 24, let first = words.first else { return nil }
    let lead: Int
    if first.key == Self.by {
      lead = 1
    } else if first.key == Self.written || first.key == Self.words || first.key == Self.story,
      words[1].key == Self.by
    {
      lead = 2
    } else if first.key == Self.author, first.hasColon {
      lead = 1
    } else if Self.posted.contains(first.key),
      let place = words.lastIndex(where: { $0.key == Self.by }),
      place <= 10
    {
      lead = place + 1
    } else if let place = words.indices.dropFirst().prefix(6).first(where: {
      words[$0].key == Self.by
    }),
      text.bytes[words[place - 1].range.upperBound..<words[place].range.lowerBound].contains(0x7C)
    {
      // "Valley Public Radio | By Ann Lee"
      lead = place + 1
    } else {
      return nil
    }
    guard lead < words.count else { return nil }
    let rest = text.string(words[lead - 1].range.upperBound..<paragraph.range.upperBound)
    let parts = Self.split(rest)
    if let names = PersonNames(parts), Self.endsName(parts, at: names.wordsUsed),
      paragraph.ending != .question
    {
      author = names.printed
      return
    }
    // "By a staff writer", "By AFP": nobody by name, but a byline.
    let known = BylineWords.english
    let folded = parts.map(PersonNames.fold).filter { !$0.isEmpty }
    let isShort = folded.count <= 5 && paragraph.ending != .stop && paragraph.ending != .question
    guard isShort, let last = folded.last else { return nil }
    guard
      known.roles.contains(last) || known.agencies.contains(last) || known.outlets.contains(last)
    else { return nil }
    author = nil
  }

  /// The words of a line, with dashes and bars as words of their own.
  static func split(_ line: String) -> [Substring] {
    line.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" || $0 == "\n" || $0 == "\r" }
      .drop { $0 == ":" || $0 == "-" || $0 == "–" || $0 == "—" }.map { $0 }
  }

  /// True where nothing follows a name but what may follow one in a byline.
  ///
  /// That is a mark, a place, an outlet or a role. "By Joe Biden’s own account" and "By Xi Jinping
  /// has been told" are no bylines.
  private static func endsName(_ parts: [Substring], at position: Int) -> Bool {
    guard position < parts.count else { return true }
    let before = parts[position - 1]
    if let last = before.last, ",;:|".contains(last) { return true }
    let next = parts[position]
    if next.unicodeScalars.count == 1, next.unicodeScalars.first?.properties.isAlphabetic == false {
      return true
    }
    if next.hasPrefix("(") || next.hasPrefix("@") { return true }
    let known = BylineWords.english
    let folded = PersonNames.fold(next)
    return ["in", "for", "at", "of", "with"].contains(folded) || known.roles.contains(folded)
      || known.times.contains(folded) || known.agencies.contains(folded)
      || ["published", "updated"].contains(folded)
  }
}
