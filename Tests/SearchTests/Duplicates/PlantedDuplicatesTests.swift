import Foundation
import Testing

@testable import Search

/// Edited copies among real articles, which lie outside the project.
@Suite struct PlantedDuplicatesTests {
  private static let articles: [String] = {
    guard let shared = ProcessInfo.processInfo.environment["READOUT_SHARED"] else { return [] }
    let folder = shared + "/eval/quotes/train"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      FileManager.default.contents(atPath: folder + "/" + name)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }()

  @Test(
    "copies are found among real articles, and no others",
    .enabled(if: !articles.isEmpty, "READOUT_SHARED names no folder with articles"))
  func planted() throws {
    let articles = Self.articles
    let edits = Planting.Edit.allCases
    var pile = Pile()
    /// The articles that a copy is of.
    var sources: [Int: [Int]] = [:]
    for (index, article) in articles.enumerated() {
      pile.texts[index + 1] = article
      var planting = Planting(seed: index)
      let edit = edits[index % edits.count]
      let other = (index + 400) % articles.count
      let number = 10_001 + index
      pile.texts[number] = planting.copy(article, edit: edit, other: articles[other])
      sources[number] = edit == .merged ? [index + 1, other + 1] : [index + 1]
    }
    let clusters = pile.clusters()
    let claims = Self.claims(clusters)
    var missed: [String: Int] = [:]
    var found = 0
    for (number, originals) in sources {
      for original in originals {
        if claims.contains([original, number]) {
          found += 1
        } else {
          missed["\(edits[(number - 10_001) % edits.count])", default: 0] += 1
        }
      }
    }
    let planted = sources.values.reduce(0) { $0 + $1.count }
    #expect(Double(found) >= 0.95 * Double(planted), "\(found) of \(planted); missed: \(missed)")
    // What is claimed must be true: a copy repeats its sources, and what its sources repeat.
    let stories = Self.stories(articles.count)
    func story(_ number: Int) -> Set<Int> {
      Set((sources[number] ?? [number]).map { stories[$0] })
    }
    let wrong = claims.filter { story($0[0]).isDisjoint(with: story($0[1])) }
    #expect(wrong.isEmpty, "\(wrong.count) false: \(wrong.prefix(5))")
  }

  /// Articles that are another version of an earlier one, as reading both has shown: a later edition, a
  /// print version with another headline, the next state of a report that is kept up to date.
  private static let versions = [
    52: 51, 248: 247, 285: 284, 291: 289, 530: 529, 606: 604, 610: 609,
  ]

  /// For each article, from 1 on, the number of its first version.
  private static func stories(_ count: Int) -> [Int] {
    (0...count).map { versions[$0] ?? $0 }
  }

  /// The pairs of articles that clusters say repeat each other, the lower number first.
  private static func claims(_ clusters: [RepeatCluster]) -> Set<[Int]> {
    var claims: Set<[Int]> = []
    for cluster in clusters where [.same, .near, .contained].contains(cluster.kind) {
      for one in cluster.members {
        for other in cluster.members where other.document > one.document {
          if cluster.kind == .contained, (one.kind == .whole) == (other.kind == .whole) { continue }
          claims.insert([one.document, other.document])
        }
      }
    }
    return claims
  }
}
