import Reading
import ReadoutKit

/// The letters of names in small Latin ones without accents, so that `Müller` and `MULLER` are one.
///
/// Cyrillic is written in Latin letters; what is in another script stays as it is.
enum NameLetters {
  /// The words of a name, folded; hyphens, points and slashes part words, apostrophes do not.
  static func words(of name: some Collection<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    let bytes = Array(name)
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        position += 1
        if append(byte, to: &word) { continue }
      } else {
        let next = UTF8Scalar.decode(bytes, at: position)
        position += next.length
        if !next.isValid || append(next.scalar, to: &word) { continue }
      }
      if !word.isEmpty { words.append(word) }
      word = []
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Takes an ASCII byte into a word; false where it ends the word.
  private static func append(_ byte: UInt8, to word: inout [UInt8]) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      word.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): break
    default: return false
    }
    return true
  }

  private static func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) -> Bool {
    if let latin = latin[scalar] {
      word += latin
      return true
    }
    // Apostrophes, the soft sign's prime, and accents that stand behind their letter.
    switch scalar.value {
    case 0x2018, 0x2019, 0x02B9, 0x02BB, 0x02BC, 0x02BF, 0x02BE: return true
    default: break
    }
    let properties = scalar.properties
    if properties.generalCategory == .nonspacingMark { return true }
    guard properties.isAlphabetic || properties.numericType != nil else { return false }
    word += Array(properties.lowercaseMapping.utf8)
    return true
  }

  /// Letters outside ASCII in Latin ones without accents.
  private static let latin: [Unicode.Scalar: [UInt8]] = {
    var latin: [Unicode.Scalar: [UInt8]] = [:]
    for value in [UInt32(0xC0)...0x24F, 0x1E00...0x1EFF].joined() {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic,
        let base = baseLetters(of: scalar)
      else { continue }
      latin[scalar] = base
    }
    for row in Table(csv: PackageResources.letters_cyrillic_csv).rows {
      for letter in row.list("letters") {
        for scalar in [letter, letter.uppercased()].compactMap(\.unicodeScalars.first) {
          latin[scalar] = Array(row["latin"].utf8)
        }
      }
    }
    return latin
  }()

  /// `LATIN SMALL LETTER C WITH CARON` is a C: Unicode's names tell what a letter is made of.
  private static func baseLetters(of scalar: Unicode.Scalar) -> [UInt8]? {
    guard let name = scalar.properties.name, name.utf8.starts(with: "LATIN ".utf8) else {
      return nil
    }
    switch scalar {
    case "ß", "ẞ": return Array("ss".utf8)
    case "ı": return Array("i".utf8)
    case "Ə", "ə": return Array("a".utf8)
    case "Ð", "ð": return Array("d".utf8)
    case "Þ", "þ": return Array("th".utf8)
    default: break
    }
    let words = name.utf8.split(separator: UInt8(ascii: " "))
    guard words.count >= 4, words[2].elementsEqual("LETTER".utf8), words[3].count <= 2 else {
      return nil
    }
    return words[3].map { $0 | 0x20 }
  }
}
