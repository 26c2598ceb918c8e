import Synchronization

/// Every word of the names on a list, found by how it is written, by how it sounds, and one slip
/// away.
final class WordBook: Sendable {
  /// How a word of an article meets one of the list; the nearer, the less.
  enum Degree: Int, Sendable, Comparable {
    case same, sound, near
    /// One of the two is the first letter of the other.
    case initial

    static func < (left: Degree, right: Degree) -> Bool { left.rawValue < right.rawValue }
  }

  /// A word of the list that a word of an article may be.
  struct Match: Sendable {
    let word: UInt32
    let degree: Degree
  }

  /// The words, by number.
  let words: [[UInt8]]
  private let written: KeyedNumbers
  private let sounding: KeyedNumbers
  private let traces: KeyedNumbers
  private let sounds: [[[UInt8]]]
  /// What was found for words of articles: most come again.
  private let known = Mutex<[[UInt8]: [Match]]>([:])
  private static let limit = 200_000
  /// The longest word that is listened to, in bytes.
  private static let longest = 40

  /// Binds a book of distinct words.
  init(_ words: [[UInt8]]) {
    self.words = words
    var written: [(key: UInt64, value: UInt32)] = []
    var sounding: [(key: UInt64, value: UInt32)] = []
    var traces: [(key: UInt64, value: UInt32)] = []
    var sounds: [[[UInt8]]] = []
    for (index, word) in words.enumerated() {
      let number = UInt32(index)
      written.append((NameHash.of(word), number))
      let own = Self.sounds(of: word)
      sounds.append(own)
      for sound in own {
        sounding.append((NameHash.of(sound), number))
        for trace in NearWords.traces(of: sound) { traces.append((trace, number)) }
      }
    }
    self.written = KeyedNumbers(written)
    self.sounding = KeyedNumbers(sounding)
    self.traces = KeyedNumbers(traces)
    self.sounds = sounds
  }

  /// The sounds of a word; a known name has those of the first of its forms.
  private static func sounds(of word: [UInt8]) -> [[UInt8]] {
    guard word.count > 1, word.count <= longest, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A })
    else { return [] }
    if let form = NameLexicon.standard.variants[word] {
      // An own sound, so that a name and what only sounds like one of its forms stay two.
      return [Array("=".utf8) + form] + NameSound.standard.sounds(of: word)
    }
    return NameSound.standard.sounds(of: word)
  }

  /// The number of a word as it is written, or nil.
  func number(of word: [UInt8]) -> UInt32? {
    written[NameHash.of(word)].first { words[Int($0)] == word }
  }

  /// The words of the list that a folded word of an article may be, each once, the nearest first.
  func matches(of word: [UInt8]) -> [Match] {
    guard word.count <= Self.longest else {
      return number(of: word).map { [Match(word: $0, degree: .same)] } ?? []
    }
    if let known = known.withLock({ $0[word] }) { return known }
    let found = find(word)
    known.withLock { known in
      if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
      known[word] = found
    }
    return found
  }

  private func find(_ word: [UInt8]) -> [Match] {
    var best: [UInt32: Degree] = [:]
    if let number = number(of: word) { best[number] = .same }
    let isKnownName = NameLexicon.standard.variants[word] != nil
    let own = Self.sounds(of: word)
    for sound in own {
      for number in sounding[NameHash.of(sound)]
      where best[number] == nil && sounds[Int(number)].contains(sound) {
        best[number] = .sound
      }
    }
    for sound in own {
      for trace in NearWords.traces(of: sound) {
        for number in traces[trace] where best[number] == nil {
          // Two known names are two names, however near they are: Hasan and Hasen are not.
          if isKnownName, NameLexicon.standard.variants[words[Int(number)]] != nil { continue }
          // A slip is one of writing, too: `Nixon` and `Nelson` only sound near.
          guard NearWords.areAlike(words[Int(number)], word) else { continue }
          if sounds[Int(number)].contains(where: { NearWords.areNear($0, sound) }) {
            best[number] = .near
          }
        }
      }
    }
    // A list may have `S. Lavrov` where the article has the whole name.
    if word.count > 1, let number = number(of: [word[0]]) { best[number] = .initial }
    return best.map { Match(word: $0.key, degree: $0.value) }.sorted {
      ($0.degree, $0.word) < ($1.degree, $1.word)
    }
  }
}
