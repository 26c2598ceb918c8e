/// Clusters of words that stand among the same neighbours: a stand-in for parts of speech.
package struct WordClusters: Sendable {
  /// Hashes of words and their clusters by the low bits of the hash; nought where none is.
  private var slots: [UInt64]
  /// The words with their clusters, as they are kept in a file.
  let words: [(hash: UInt32, cluster: UInt8)]
  /// For the words that are not known, the cluster of each class of words.
  let ofClass: [UInt8]

  /// Makes a table of clusters, numbered from 1.
  package init(_ words: [(hash: UInt32, cluster: UInt8)], ofClass: [UInt8]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    slots = .init(repeating: 0, count: size)
    self.ofClass = ofClass
    self.words = words
    for (hash, cluster) in words { slots[slot(of: hash)] = UInt64(hash) << 8 | UInt64(cluster) }
  }

  @inline(__always)
  private func slot(of hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0, UInt32(truncatingIfNeeded: slots[slot] >> 8) != hash {
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// The cluster of a word, or of words of its class.
  @inline(__always)
  func cluster(of hash: UInt32, kind: UInt8) -> UInt8 {
    let entry = slots[slot(of: hash)]
    return entry == 0 ? ofClass[Int(kind)] : UInt8(truncatingIfNeeded: entry)
  }
}
