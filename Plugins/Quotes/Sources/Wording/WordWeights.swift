import Foundation
import Reading
import ReadoutKit

/// How much a word tells: the rarer it is among what was said, the more.
///
/// Inverse frequency over statements. Words that are common everywhere in English start with a
/// frequency of their own, since in a handful of statements every word is rare.
struct WordWeights: Sendable {
  private var frequency: [Word: Int] = [:]
  private var statements = 0

  /// Counts the words of one statement.
  mutating func count(_ words: [SaidWord]) {
    statements += 1
    for stem in Set(words.lazy.filter(\.isContent).map(\.stem)) { frequency[stem, default: 0] += 1 }
  }

  /// What one word tells, in natural units of information.
  func weight(of word: SaidWord) -> Double {
    switch word.role {
    case .content: return weight(ofStem: word.stem)
    case .negation: return 1
    case .tie, .grammar: return 0
    }
  }

  /// What a stem tells.
  func weight(ofStem stem: Word) -> Double {
    let prior = Self.common.contains(stem) ? 60 : 1
    let seen = Double((frequency[stem] ?? 0) + prior)
    return log(Double(statements + 500) / seen)
  }

  /// What has to be told for two of so many to be found alike by more than chance.
  static func information(pairsOf count: Double) -> Double { log(max(1, count * (count - 1) / 2)) }

  /// True for a stem that is frequent in whatever anybody says.
  static func isCommon(_ stem: Word) -> Bool { common.contains(stem) }

  private static let common: Set<Word> = Set(
    Table(csv: PackageResources.common_words_csv).rows.flatMap { $0.list("words") }
      .map { Stem.of(Letters.word(folding: $0.utf8)) })
}
