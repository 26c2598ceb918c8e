import Foundation
import ReadoutKit
import Sessions
import Testing

/// Passages of many lengths, looked for in articles that were edited in every way of ``EditKind``.
///
/// What became of a passage is known by construction, see ``PassageFate``. An anchor is wrong in
/// silence where it is exact or moved on other words, or fuzzy on them with a score that `reanchor`
/// would take.
@Suite struct EditedArticleTests {
  /// The sample articles of the project.
  private static let sample: [String] = articles(
    in: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "corpus").path, every: 1)

  /// Some of the articles that lie outside the project.
  private static let real: [String] =
    ProcessInfo.processInfo.environment["READOUT_SHARED"].map {
      articles(in: $0 + "/eval/quotes/train", every: 50)
    } ?? []

  private static func articles(in folder: String, every step: Int) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let texts = names.filter { $0.hasSuffix(".txt") }.sorted().enumerated()
      .filter { $0.offset % step == 0 }
    return texts.compactMap { text in
      FileManager.default.contents(atPath: folder + "/" + text.element)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test func `there are more than a hundred kinds of edit, each with a name of its own`() {
    #expect(EditKind.all.count > 100)
    #expect(Set(EditKind.all.map(\.name)).count == EditKind.all.count)
  }

  @Test func `in sample articles none is wrong in silence, and nearly all are found`() {
    #expect(!Self.sample.isEmpty)
    check(Self.sample, most: 2, wrong: 0)
  }

  @Test(
    "In real articles hardly any is wrong in silence, and nearly all are found",
    .enabled(if: !real.isEmpty, "READOUT_SHARED names no folder with articles"))
  func realArticles() {
    check(Self.real, most: 2, wrong: 0)
  }

  private func check(_ articles: [String], most: Int, wrong: Int) {
    var bench = EditBench()
    for (seed, article) in articles.enumerated() { bench.run(article, seed: seed, most: most) }
    let total = bench.total
    let complaints = bench.tallies.flatMap { kind, tally in
      tally.examples.filter { $0.hasPrefix("WRONG") }.map { "\(kind): \($0)" }
    }
    #expect(total.wrong <= wrong, "\(complaints.joined(separator: "\n"))")
    #expect(total.blind == 0)
    #expect(total.foundShare >= 0.97, "\(total.found) of \(total.present)")
    // Edits that changed nothing, or left nothing, would prove nothing.
    #expect(total.present > total.tried / 2)
    #expect(bench.tallies.count { $0.value.tried > 0 } > 100)
  }
}
