import Reading
import ReadoutKit

/// What kind of word a token is, told from the word alone: a stand-in for its part of speech.
enum WordClass: UInt8, Sendable, CaseIterable {
  case outside
  // Closed classes and words of reporting, from the table.
  case statement, speaker
  case article, determiner, possessor, subject, pronoun
  case be, have, `do`, modal, not, to, that, who, which, whether, and, but, `as`, when
  case of, `in`, on, by, about, `for`, preposition, adverb, day, month
  // Words that may report, verbs by what their form is.
  case said, according, cuePast, cueThird, cueGerund, cueBase, cueNoun, thinkVerb
  // By their shape.
  case title, number, capitals, name, adverbInLy, past, gerund, plural, word
  // Marks.
  case comma, stop, question, colon, semicolon, dash, openBracket, closeBracket
  case openQuote, closeQuote, possessive, symbol

  /// Words that may report speech.
  static let reporting = said.rawValue...thinkVerb.rawValue
}

/// The classes of words, read from the tables once.
struct WordClasses: Sendable {
  static let standard = WordClasses()

  /// Hashes of words and their classes by the low bits of the hash; nought where none is.
  private var slots = [UInt64](repeating: 0, count: 1 << bits)
  private static let bits = 13

  private init() {
    for word in Titles.words.words { set(word.description, .title) }
    for row in Table(csv: PackageResources.cue_nouns_csv).rows {
      for form in row.list("forms") where !form.utf8.contains(UInt8(ascii: " ")) {
        set(form, .cueNoun)
      }
    }
    for row in Table(csv: PackageResources.speech_words_csv).rows {
      for form in row.list("words") { set(form, Self.inflected(form)) }
    }
    for row in Table(csv: PackageResources.cue_verbs_csv).rows {
      for form in row.list("forms") where !form.utf8.contains(UInt8(ascii: " ")) {
        set(form, row["kind"] == "think" ? .thinkVerb : Self.inflected(form))
      }
    }
    var names: [String: WordClass] = [:]
    for kind in WordClass.allCases { names["\(kind)"] = kind }
    for row in Table(csv: PackageResources.word_classes_csv).rows {
      guard let kind = names[row["class"]] else { continue }
      for word in row.list("words") { set(word, kind) }
    }
  }

  private static func inflected(_ form: String) -> WordClass {
    if form.hasSuffix("ing") { return .cueGerund }
    if form.hasSuffix("s") { return .cueThird }
    if form.hasSuffix("ed") || FunctionWords.reporting.contains(Word(form)) { return .cuePast }
    return .cueBase
  }

  private mutating func set(_ word: String, _ kind: WordClass) {
    let hash = WordHash(of: word).value
    let slot = slot(of: hash)
    slots[slot] = UInt64(hash) << 8 | UInt64(kind.rawValue)
  }

  /// Where a word stands, or the free place where it would.
  @inline(__always)
  private func slot(of hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0, UInt32(truncatingIfNeeded: slots[slot] >> 8) != hash {
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// The class of a word by the tables, or nil.
  func listed(_ hash: UInt32) -> WordClass? {
    let entry = slots[slot(of: hash)]
    return entry == 0 ? nil : WordClass(rawValue: UInt8(truncatingIfNeeded: entry))
  }
}
