/// Which forms of a verb a word can be.
public struct VerbForm: OptionSet, Sendable, Hashable {
  /// The set as bits.
  public let rawValue: Int

  /// Makes a set of its bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The bare form: `impose`.
  public static let base = VerbForm(rawValue: 1)
  /// The third person: `imposes`.
  public static let third = VerbForm(rawValue: 2)
  /// The past tense: `imposed`, `broke`.
  public static let past = VerbForm(rawValue: 4)
  /// The past participle: `imposed`, `broken`.
  public static let participle = VerbForm(rawValue: 8)
  /// The form in `-ing`, as a noun too.
  public static let gerund = VerbForm(rawValue: 16)
}

/// How English verbs are inflected, so that a lexicon lists each verb once.
public enum Inflection {
  /// Every form of a verb in small letters, the bare form first.
  public static func forms(of verb: String) -> [(word: String, form: VerbForm)] {
    let letters = Array(verb.utf8)
    guard let last = letters.last, letters.count > 1 else { return [(verb, .base)] }
    var forms: [(word: String, form: VerbForm)] = [
      (verb, .base), (third(verb, letters), .third),
    ]
    let stem = gerundStem(verb, letters)
    forms.append((stem + "ing", .gerund))
    if let irregular = IrregularVerbs.forms[verb] {
      if irregular.past == irregular.participle {
        forms.append((irregular.past, [.past, .participle]))
      } else {
        forms.append((irregular.past, .past))
        forms.append((irregular.participle, .participle))
      }
    } else if last == UInt8(ascii: "e") {
      forms.append((verb + "d", [.past, .participle]))
    } else if endsInConsonantY(letters) {
      forms.append((String(verb.dropLast()) + "ied", [.past, .participle]))
    } else {
      forms.append((stem + "ed", [.past, .participle]))
    }
    // `cut`, `hit`, `put`: one word, several forms.
    return forms.reduce(into: []) { merged, next in
      if let known = merged.firstIndex(where: { $0.word == next.word }) {
        merged[known].form.formUnion(next.form)
      } else {
        merged.append(next)
      }
    }
  }

  private static func third(_ verb: String, _ letters: [UInt8]) -> String {
    if endsInConsonantY(letters) { return String(verb.dropLast()) + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh", "o"].contains { verb.hasSuffix($0) }
    return verb + (hisses ? "es" : "s")
  }

  /// What `-ing` and `-ed` are put to: `impos`, `stopp`, `agree`, `veto`.
  private static func gerundStem(_ verb: String, _ letters: [UInt8]) -> String {
    let beforeLast = letters[letters.count - 2]
    if letters.last == UInt8(ascii: "e") {
      let keepsE = [UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "y")].contains(beforeLast)
      return keepsE ? verb : String(verb.dropLast())
    }
    return doubles(verb, letters) ? verb + String(verb.suffix(1)) : verb
  }

  private static func endsInConsonantY(_ letters: [UInt8]) -> Bool {
    letters.last == UInt8(ascii: "y") && !isVowel(letters[letters.count - 2])
  }

  /// True for one short vowel before one consonant in a verb of one syllable, and for a few more.
  private static func doubles(_ verb: String, _ letters: [UInt8]) -> Bool {
    if IrregularVerbs.doubling.contains(verb) { return true }
    guard letters.count >= 3, let last = letters.last else { return false }
    let isClosed = !isVowel(last) && isVowel(letters[letters.count - 2])
    let keeps = [UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(last)
    return isClosed && !keeps && letters.count(where: isVowel) == 1
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}
