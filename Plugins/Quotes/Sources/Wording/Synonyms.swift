import Reading
import ReadoutKit

/// Words that reporters and translators put for one another: `concerns`, `worries`.
///
/// General English of politics and diplomacy. Two words are near where one group of the table holds
/// both; a word may stand in several groups.
struct Synonyms: Sendable {
  /// The groups that each stem stands in.
  private let groups: [Word: [Int32]]

  /// The table that comes with the lens.
  static let standard = Synonyms(Table(csv: PackageResources.synonyms_csv))

  /// Reads a table with the columns `words` (divided by semicolons) and `source`.
  init(_ table: Table) {
    var groups: [Word: [Int32]] = [:]
    for (number, line) in table.rows.enumerated() {
      for word in line.list("words") {
        let stem = Stem.of(Letters.word(folding: word.utf8))
        if groups[stem]?.last != Int32(number) { groups[stem, default: []].append(Int32(number)) }
      }
    }
    self.groups = groups
  }

  /// The groups of a stem; none for most.
  func groups(of stem: Word) -> [Int32] { groups[stem] ?? [] }

  /// True for two different stems that one group holds.
  func areNear(_ left: Word, _ right: Word) -> Bool {
    guard left != right, let groups = groups[left], let others = self.groups[right] else {
      return false
    }
    return groups.contains(where: others.contains)
  }
}
