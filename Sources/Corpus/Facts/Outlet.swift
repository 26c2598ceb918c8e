import ReadoutKit

/// Where an article was published, as its page says.
enum Outlet {
  /// What stands before the name of an outlet in a line about rights, in small letters.
  private static let leads = [
    "republished from ", "reprinted from ", "originally published by ", "originally published in ",
    "originally published on ", "originally published at ", "first published by ",
    "first published in ", "first published on ", "first published at ",
    "was published by ", "was published in ", "originally appeared in ", "originally appeared on ",
    "originally appeared at ", "first appeared in ", "first appeared on ", "first appeared at ",
    "appeared first on ", "issue of ", "originally published with ", "copyright ", "©", "(c) ",
  ]

  /// The outlet, or nil where the page does not state it.
  static func of(_ page: Page) -> String? {
    for index in page.paragraphs.indices where page.labels[index] == .licence {
      if let name = name(inRights: page.string(index)) { return name }
    }
    for index in page.paragraphs.indices where page.labels[index] == .donation {
      if let name = name(inPlea: page.string(index)) { return name }
    }
    return agency(page) ?? besideByline(page)
  }

  /// "Channel Nine Radio, Vessen", on a line of its own below the author.
  private static func besideByline(_ page: Page) -> String? {
    for index in page.paragraphs.indices.prefix(page.body.lowerBound + 8)
    where page.labels[index] == .byline && page.paragraphs[index].count <= 8 {
      let name = page.string(index).prefix { $0 != "," }
      let words = name.split(separator: " ")
      guard (2...5).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }),
        let first = words.first, PersonNames.fold(first) != "by",
        words.contains(where: { BylineWords.english.outlets.contains(PersonNames.fold($0)) }),
        !words.contains(where: { BylineWords.english.roles.contains(PersonNames.fold($0)) })
      else { continue }
      return String(name)
    }
    return nil
  }

  /// "republished from The Outlet under a licence", "© 2024 The Outlet. All rights reserved."
  private static func name(inRights line: String) -> String? {
    let small = line.lowercased()
    guard small.utf8.count == line.utf8.count else { return nil }
    for lead in leads {
      guard let start = end(of: lead, in: small) else { continue }
      let rest = String(decoding: line.utf8.dropFirst(start), as: UTF8.self)
      if let name = leadingName(rest) { return name }
    }
    return nil
  }

  /// The offset in bytes behind the first place where words stand in a line.
  private static func end(of words: String, in line: String) -> Int? {
    let (line, words) = (Array(line.utf8), Array(words.utf8))
    guard line.count > words.count else { return nil }
    let start = (0...(line.count - words.count)).first { line[$0...].starts(with: words) }
    return start.map { $0 + words.count }
  }

  /// Words with capitals, with "of" and "the" among them; years and marks before them left out.
  private static func leadingName(_ line: String) -> String? {
    var parts: [Substring] = []
    for word in line.split(separator: " ") {
      let isFiller =
        word == "©" || word == "(c)" || word.lowercased() == "copyright"
        || word.utf8.allSatisfy {
          WordScanner.isDigit($0) || $0 == 0x2D || $0 == 0x2C || $0 == 0x2E
        }
        || word == "by" || word == "–" || word == "-"
      if parts.isEmpty, isFiller { continue }
      let isSmallWord = ["of", "the", "and", "for", "&"].contains(word)
      guard word.first?.isUppercase == true || (isSmallWord && !parts.isEmpty) else {
        // "republished from the Outlet"
        if parts.isEmpty, word == "the" { continue }
        break
      }
      if ["All", "This", "Read", "It", "Under"].contains(word) { break }
      let name = word.prefix { !",.;:|()".contains($0) || $0 == "." && word.hasSuffix(".com") }
      parts.append(name)
      if name.count < word.count { break }
    }
    while let last = parts.last, ["of", "the", "and", "for", "&"].contains(last) {
      parts.removeLast()
    }
    guard (1...6).contains(parts.count) else { return nil }
    return parts.joined(separator: " ")
  }

  /// "The Outlet – on Patreon", "Support The Outlet on Patreon".
  private static func name(inPlea line: String) -> String? {
    var words = line.split(separator: " ")
    guard let place = words.lastIndex(where: { PersonNames.fold($0) == "patreon" }), place >= 2,
      words[place - 1] == "on", place + 1 >= words.count
    else { return nil }
    words = Array(words[..<(place - 1)])
    if let first = words.first, ["support", "join", "find", "follow"].contains(first.lowercased()) {
      words.removeFirst()
    }
    if let last = words.last, ["–", "-", "—", "|", ":"].contains(last) { words.removeLast() }
    let isName =
      (1...4).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase == true && $0.last?.isLetter == true }
    let isPronoun = words.count == 1 && ["Us", "Me", "Directly"].contains(words.first ?? "")
    return isName && !isPronoun ? words.joined(separator: " ") : nil
  }

  /// True for a name with a word that outlets bear, behind a place in capitals: `ASTANA, July 4 (The
  /// Valley Press) -`.
  private static func isAgency(_ name: Substring, in head: String) -> Bool {
    let place = head.prefix { $0.isLetter }
    let words = name.split(separator: " ")
    return place.count >= 3 && place.allSatisfy(\.isUppercase) && (2...5).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase == true }
      && words.contains { BylineWords.english.outlets.contains(PersonNames.fold($0)) }
  }

  /// The agency in the dateline: `ASTANA, July 4 (Reuters) -`.
  private static func agency(_ page: Page) -> String? {
    for index in page.body.prefix(3) where page.paragraphs[index].isRunning {
      let range = page.paragraphs[index].range
      let start = range.lowerBound..<min(range.upperBound, range.lowerBound + 90)
      guard page.text.bytes[start].contains(UInt8(ascii: "(")) else { continue }
      let head = page.text.string(start)
      guard let open = head.firstIndex(of: "("), let close = head[open...].firstIndex(of: ")")
      else {
        continue
      }
      let name = head[head.index(after: open)..<close]
      let rest = head[head.index(after: close)...].drop { $0 == " " }
      guard rest.first.map({ "-–—".contains($0) }) == true,
        BylineWords.english.agencies.contains(name.lowercased()) || isAgency(name, in: head)
      else { continue }
      return String(name)
    }
    return nil
  }
}
