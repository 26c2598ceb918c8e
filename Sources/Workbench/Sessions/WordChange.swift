/// What differs between words as they were marked and as they read now, with a little around it.
struct WordChange {
  let was: String
  let now: String

  /// How many words are shown before and after those that differ.
  private static let around = 2
  /// How many letters are shown at most.
  private static let length = 70

  init(from old: String, to new: String) {
    let was = old.split(whereSeparator: \.isWhitespace)
    let now = new.split(whereSeparator: \.isWhitespace)
    var (first, last) = (0, 0)
    let shorter = min(was.count, now.count)
    while first < shorter, was[first] == now[first] { first += 1 }
    while last < shorter - first, was[was.count - 1 - last] == now[now.count - 1 - last] {
      last += 1
    }
    self.was = Self.excerpt(was, from: first, to: was.count - last)
    self.now = Self.excerpt(now, from: first, to: now.count - last)
  }

  private static func excerpt(_ words: [Substring], from first: Int, to last: Int) -> String {
    let start = max(0, first - around)
    let end = min(words.count, last + around)
    let text = words[start..<max(start, end)].joined(separator: " ")
    let isCut = text.count > length
    return (start > 0 ? "… " : "") + (isCut ? "\(text.prefix(length - 1))" : text)
      + (isCut || end < words.count ? " …" : "")
  }
}
