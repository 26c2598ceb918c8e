/// A name of an article that may be somebody on a list: never more than a lead.
struct Lead {
  /// The name in the index.
  let name: UInt32
  /// The words of the stretch that it stands in.
  let extent: Range<Int>
  /// From 0 to 1.
  var score: Double
  /// Why, in the order in which it was weighed.
  var reasons: [String]

  /// The score in hundredths.
  var hundredths: Int { Int((max(0, score) * 100).rounded()) }

  /// Takes off what speaks against it, and says so.
  mutating func take(_ penalty: Double, _ reason: String) {
    score -= penalty
    reasons.append(reason)
  }
}

/// What a score begins with and what is taken off it.
///
/// After the description of nomenklatura's `logic-v1` (MIT): the literal name 1.0, one that sounds
/// alike or is a slip away 0.9, a weak alias 0.8, and 0.1 to 0.2 off for another country, sex or year
/// of birth. Here a known romanisation stands between the first two. Jaro-Winkler is left out: it
/// likes strangers of one family.
enum Weight {
  static let same = 1.0
  static let otherSpelling = 0.95
  static let oneLetter = 0.9
  /// The list calls the name weak.
  static let weak = 0.2
  /// A middle name or patronymic that only one of the two has.
  static let oneMore = 0.05
  static let initial = 0.1
  static let order = 0.05
  /// A name of one word.
  static let alone = 0.15
  /// Another capitalised word stands before it or behind it.
  static let wordBefore = 0.15
  static let wordBehind = 0.25
  /// All its words mean much else, and nothing beside it tells what it is.
  static let ordinary = 0.25
  static let country = 0.1
  static let gender = 0.2
  static let birthYear = 0.2
  /// How much worse than the best lead for the same words a lead may be and still be one.
  static let margin = 0.07
}
