import ReadoutKit

/// Names of persons at the beginning of some words, as in a byline.
struct PersonNames {
  /// The names as printed, without titles of courtesy: `Ann Lee and Bo Berg`.
  let printed: String
  /// How many persons.
  let count: Int
  /// How many of the words belong to the names.
  let wordsUsed: Int

  /// Reads names from the beginning of some words; nil where no full name stands there.
  ///
  /// A full name has two words at least: one alone may be a place, an agency or anything. After a
  /// comma a further name is read only in a list that ends in "and".
  init?(_ words: [Substring]) {
    var names: [String] = []
    var position = 0
    var used = 0
    while let (name, next, closer) = Self.name(words, from: position) {
      names.append(name)
      used = next
      position = next
      let following = position < words.count ? words[position].lowercased() : ""
      if following == "and" || following == "&" {
        position += 1
      } else if closer == ",", Self.isList(words, from: position) {
        continue
      } else {
        break
      }
    }
    guard let last = names.last else { return nil }
    count = names.count
    wordsUsed = used
    let first = names.dropLast().joined(separator: ", ")
    printed = names.count > 1 ? "\(first) and \(last)" : last
  }

  /// True where "and" and another name follow, with at most names before it.
  private static func isList(_ words: [Substring], from start: Int) -> Bool {
    var position = start
    while let (_, next, closer) = name(words, from: position) {
      if next < words.count, words[next] == "and" || words[next] == "&" {
        return name(words, from: next + 1) != nil
      }
      guard closer == "," else { return false }
      position = next
      if position < words.count, words[position] == "and" { position += 1 }
    }
    return false
  }

  /// One name: its words, the index behind it, and the mark that closes it, if one does.
  private static func name(
    _ words: [Substring], from start: Int
  ) -> (name: String, next: Int, closer: Character?)? {
    let known = BylineWords.english
    var parts: [Substring] = []
    var position = start
    var closer: Character?
    while position < words.count, closer == nil, parts.count < 6 {
      var word = words[position]
      if let last = word.last, ",;:|)".contains(last) {
        closer = last
        word = word.dropLast()
      }
      let folded = fold(word)
      if parts.isEmpty, known.courtesies.contains(folded) {
        guard closer == nil else { return nil }
        position += 1
        continue
      }
      let isParticle = !parts.isEmpty && known.particles.contains(String(word))
      guard isParticle || isNamePart(word) else {
        closer = nil
        break
      }
      // Outlets, offices and days are written like names: they end one, and are none.
      if known.outlets.contains(folded) || (parts.isEmpty && known.times.contains(folded)) {
        return nil
      }
      let isDay = folded.hasSuffix("day") && known.times.contains(folded)
      let isDate = position + 1 < words.count && words[position + 1].first?.isNumber == true
      if known.roles.contains(folded) || isDay || (isDate && known.times.contains(folded)) {
        if parts.count < 2 { return nil }
        closer = nil
        break
      }
      parts.append(word)
      position += 1
    }
    while let last = parts.last, known.particles.contains(String(last)) {
      parts.removeLast()
      position -= 1
      closer = nil
    }
    guard (2...5).contains(parts.count) else { return nil }
    return (parts.joined(separator: " "), position, closer)
  }

  /// True for a word that begins with a capital and holds only what names hold.
  private static func isNamePart(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    let stem = word.unicodeScalars
    let startsSmall =
      word.hasPrefix("al-") || word.hasPrefix("el-") || word.hasPrefix("d’") || word.hasPrefix("d'")
    guard first.properties.isUppercase || startsSmall else { return false }
    return stem.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar == "." || scalar == "-" || scalar == "'"
        || scalar == "\u{2019}" || scalar == "\u{2011}"
        || scalar.properties.generalCategory == .nonspacingMark
    } && !word.hasSuffix("’s") && !word.hasSuffix("'s")
  }

  /// A word in small letters, without the marks around it.
  static func fold(_ word: Substring) -> String {
    let letters = word.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "'" || $0 == "-"
    }
    return String(String.UnicodeScalarView(letters))
  }
}
