import Foundation
import Quotes

/// Puts words into clusters so that each word tells most of the cluster of the next (the exchange
/// algorithm of Kneser and Ney, 1993).
struct ClusterTrainer {
  private let count: Int
  private var words: [UInt32] = []
  private var next: [[(word: Int, count: Int32)]] = []
  private var before: [[(word: Int, count: Int32)]] = []
  private var kinds = 0

  /// Counts which words stand next to each other; those seen too rarely count as their class.
  init(_ pages: [PageLayout], clusters: Int, least: Int) {
    count = clusters
    kinds = PageLayout.kindCount
    var seen: [UInt32: Int] = [:]
    for page in pages { for word in page.words { seen[word.hash, default: 0] += 1 } }
    words = seen.filter { $0.value >= least && $0.key != 1 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    var place: [UInt32: Int] = [:]
    for (index, word) in words.enumerated() { place[word] = kinds + index }
    var pairs: [UInt64: Int32] = [:]
    for page in pages {
      var last = 0
      for word in page.words {
        let id = place[word.hash] ?? Int(word.kind)
        pairs[UInt64(last) << 32 | UInt64(id), default: 0] += 1
        last = id
      }
    }
    next = .init(repeating: [], count: kinds + words.count)
    before = next
    for (pair, count) in pairs.sorted(by: { $0.key < $1.key }) {
      let left = Int(pair >> 32)
      let right = Int(pair & 0xFFFF_FFFF)
      if left != right {
        next[left].append((right, count))
        before[right].append((left, count))
      }
    }
  }

  /// The clusters after going through all words some times.
  func clusters(rounds: Int) -> WordClusters {
    let size = next.count
    var cluster = (0..<size).map { $0 % count }
    var pairs = [Int32](repeating: 0, count: count * count)
    var lefts = [Int32](repeating: 0, count: count)
    var rights = lefts
    for left in 0..<size {
      for (right, number) in next[left] {
        pairs[cluster[left] * count + cluster[right]] += number
        lefts[cluster[left]] += number
        rights[cluster[right]] += number
      }
    }
    let logs = (0..<65536).map { $0 == 0 ? 0 : Float($0) * logf(Float($0)) }
    func h(_ number: Int32) -> Float {
      number < 65536 ? logs[Int(number)] : Float(number) * logf(Float(number))
    }
    var ahead = [Int32](repeating: 0, count: count)
    var behind = ahead
    for _ in 0..<rounds {
      var moved = 0
      for word in 0..<size where !(next[word].isEmpty && before[word].isEmpty) {
        for index in 0..<count { (ahead[index], behind[index]) = (0, 0) }
        var outs: Int32 = 0
        var ins: Int32 = 0
        for (other, number) in next[word] {
          ahead[cluster[other]] += number
          outs += number
        }
        for (other, number) in before[word] {
          behind[cluster[other]] += number
          ins += number
        }
        let old = cluster[word]
        for other in 0..<count {
          pairs[old * count + other] -= ahead[other]
          pairs[other * count + old] -= behind[other]
        }
        lefts[old] -= outs
        rights[old] -= ins
        let after = (0..<count).filter { ahead[$0] > 0 }
        let previous = (0..<count).filter { behind[$0] > 0 }
        var best = old
        var bestGain = -Float.infinity
        for candidate in 0..<count {
          var gain =
            h(lefts[candidate]) - h(lefts[candidate] + outs) + h(rights[candidate])
            - h(rights[candidate] + ins)
          for other in after {
            let number = pairs[candidate * count + other]
            gain += h(number + ahead[other]) - h(number)
          }
          for other in previous {
            let number = pairs[other * count + candidate]
            gain += h(number + behind[other]) - h(number)
          }
          if gain > bestGain { (best, bestGain) = (candidate, gain) }
        }
        for other in 0..<count {
          pairs[best * count + other] += ahead[other]
          pairs[other * count + best] += behind[other]
        }
        lefts[best] += outs
        rights[best] += ins
        cluster[word] = best
        if best != old { moved += 1 }
      }
      if moved * 100 < size { break }
    }
    return WordClusters(
      words.enumerated().map { ($1, UInt8(cluster[kinds + $0] + 1)) },
      ofClass: (0..<kinds).map { UInt8(cluster[$0] + 1) })
  }
}
