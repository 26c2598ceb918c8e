import ReadoutKit

@testable import Reading

/// The plain way to find terms: every term is held against every place.
enum EveryPlace {
  /// The index, first and last byte of each hit.
  static func hits(_ terms: [String], in text: String) -> Set<[Int]> {
    let letters = Array(text.unicodeScalars)
    var bytes = [0]
    for letter in letters { bytes.append((bytes.last ?? 0) + String(letter).utf8.count) }
    var found: Set<[Int]> = []
    for (index, term) in terms.enumerated() {
      for spelling in spellings(trimmed(term)) {
        for start in letters.indices where start + spelling.count <= letters.count {
          let end = start + spelling.count
          guard zip(letters[start..<end], spelling).allSatisfy({ fold($0) == fold($1) }),
            start == 0 || !isWordPart(letters[start - 1]),
            end == letters.count || !isWordPart(letters[end])
          else { continue }
          found.insert([index, bytes[start], bytes[end]])
        }
      }
    }
    return found
  }

  /// Here only é has two spellings, and a term is found in the one it has, all taken apart or none.
  private static func spellings(_ term: [Unicode.Scalar]) -> Set<[Unicode.Scalar]> {
    if term.isEmpty { return [] }
    let apart = term.flatMap { letter -> [Unicode.Scalar] in
      switch letter {
      case "\u{E9}": ["e", "\u{301}"]
      case "\u{C9}": ["E", "\u{301}"]
      default: [letter]
      }
    }
    var joined: [Unicode.Scalar] = []
    for letter in apart {
      if letter == "\u{301}", let last = joined.last, last == "e" || last == "E" {
        joined[joined.count - 1] = last == "e" ? "\u{E9}" : "\u{C9}"
      } else {
        joined.append(letter)
      }
    }
    return [term, apart, joined]
  }

  private static func trimmed(_ term: String) -> [Unicode.Scalar] {
    var letters = ArraySlice(term.unicodeScalars)
    while let first = letters.first, first == " " || first == "\u{200B}" { letters.removeFirst() }
    while let last = letters.last, last == " " || last == "\u{200B}" { letters.removeLast() }
    return Array(letters)
  }

  private static func fold(_ letter: Unicode.Scalar) -> String {
    switch letter {
    case "\u{17F}": "s"
    case "\u{2019}": "'"
    default: String(letter).lowercased()
    }
  }

  private static func isWordPart(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case " ", "-", "\u{2019}", "\u{200B}": false
    default: true
    }
  }
}
