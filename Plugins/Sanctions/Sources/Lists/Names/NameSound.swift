import ReadoutKit

/// How a word of a name sounds, whatever system wrote it in Latin letters.
///
/// `Yevgeny`, `Evgenii` and `Jewgeni` are one sound; so are `Yousef` and `Yusuf`.
struct NameSound: Sendable {
  /// The rules that come with the program.
  static let standard = NameSound()

  private enum Place: String {
    case start, end, inside, consonant, anywhere = ""

    /// The more places a rule holds in, the later it is asked.
    var breadth: Int {
      switch self {
      case .start, .end, .consonant: 0
      case .inside: 1
      case .anywhere: 2
      }
    }
  }

  private struct Rule {
    let letters: [UInt8]
    let place: Place
    let sounds: [[UInt8]]
  }

  /// The rules by their first letter, the longest and the most particular first.
  private let rules: [[Rule]]
  /// How many sounds one spelling may have.
  private static let limit = 4

  private init() {
    var rules = [[Rule]](repeating: [], count: 256)
    for row in Table(csv: PackageResources.sounds_csv).rows {
      let letters = Array(row["letters"].utf8)
      guard let first = letters.first, let place = Place(rawValue: row["where"]) else { continue }
      let sounds = row["sound"].utf8.split(
        separator: UInt8(ascii: "|"), omittingEmptySubsequences: false
      ).map(Array.init)
      rules[Int(first)].append(Rule(letters: letters, place: place, sounds: sounds))
    }
    self.rules = rules.map { rules in
      rules.sorted { left, right in
        left.letters.count != right.letters.count
          ? left.letters.count > right.letters.count
          : left.place.breadth < right.place.breadth
      }
    }
  }

  /// The sounds of a folded word, the likeliest first; at least one, at most four.
  func sounds(of word: [UInt8]) -> [[UInt8]] {
    var sounds: [[UInt8]] = [[]]
    var position = 0
    while position < word.count {
      guard let rule = rule(at: position, of: word) else {
        for index in sounds.indices { sounds[index].append(word[position]) }
        position += 1
        continue
      }
      let branches = sounds.count * rule.sounds.count <= Self.limit ? rule.sounds : [rule.sounds[0]]
      sounds = branches.flatMap { sound in sounds.map { $0 + sound } }
      position += rule.letters.count
    }
    let isShort = word.count < 5
    return sounds.map { Self.levelled($0, isShort: isShort) }
  }

  private func rule(at position: Int, of word: [UInt8]) -> Rule? {
    rules[Int(word[position])].first { rule in
      let end = position + rule.letters.count
      guard end <= word.count, word[position..<end].elementsEqual(rule.letters) else {
        return false
      }
      switch rule.place {
      case .start: return position == 0
      case .end: return end == word.count && position > 0
      case .inside: return position > 0
      case .consonant: return position > 0 && !Self.vowels.contains(word[position - 1])
      case .anywhere: return true
      }
    }
  }

  private static let vowels = Set("aeiouy".utf8)

  /// Doubled letters once; in longer words no difference between e and i, o and u, which Arabic and
  /// Persian do not write and Slavic swallows.
  private static func levelled(_ sound: [UInt8], isShort: Bool) -> [UInt8] {
    var levelled: [UInt8] = []
    levelled.reserveCapacity(sound.count)
    for byte in sound {
      let letter: UInt8
      switch byte {
      case UInt8(ascii: "e") where !isShort: letter = UInt8(ascii: "i")
      case UInt8(ascii: "o") where !isShort: letter = UInt8(ascii: "u")
      default: letter = byte
      }
      if levelled.last != letter { levelled.append(letter) }
    }
    return levelled
  }
}
