import ReadoutKit

/// The words of the closed classes: `the`, `of`, `they`, `would`.
///
/// They say how a sentence is built and hardly what it is about. Known by their hashes, so that a
/// scan over a corpus asks without a string.
public struct FunctionWordSet: Sendable {
  private let hashes: Set<UInt64>
  /// Ten bits of a hash, which tell most words from the set without looking into it.
  private let filter: [Bool]

  /// The function words of English.
  public static let english = FunctionWordSet(
    Table(csv: PackageResources.function_words_csv).rows.map { $0["word"] })

  /// Makes a set of words, folded as tokens are.
  public init(_ words: [String]) {
    var hashes: Set<UInt64> = []
    var filter = [Bool](repeating: false, count: 1024)
    for word in words {
      let hash = WordHash.of(Array(word.utf8).span)
      hashes.insert(hash)
      filter[Int(hash & 1023)] = true
    }
    self.hashes = hashes
    self.filter = filter
  }

  /// True for a function word, folded.
  public func contains(_ word: Span<UInt8>) -> Bool { contains(WordHash.of(word)) }

  /// True for the hash of a function word.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { filter[Int(hash & 1023)] && hashes.contains(hash) }
}
