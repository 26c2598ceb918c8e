import CentralAsia
import Corpus
import Foundation
import Mediation
import Quotes
import Reading
import ReadoutKit
import Sanctions

/// How much text each lens reads in a second of one processor.
enum Lenses {
  static func measure(_ corpus: BenchCorpus) {
    guard let articles = articles(of: corpus.lines) else { return }
    let bytes = articles.reduce(0) { $0 + $1.text.bytes.count }
    let megabytes = Double(bytes) / 1e6
    var rows = Rows("\(articles.count) articles, one core", "MB a second", "articles a second")
    let documents = articles.map { CorpusReader.document(of: $0) }
    func add(_ name: String, _ work: () -> Void) {
      work()
      let times = (0..<5).map { _ in seconds(of: work) }
      guard let time = median(times), time > 0 else { return }
      rows.add(name, rounded(megabytes / time, 1), "\(Int(Double(articles.count) / time))")
    }
    add("the page: title, date, zones, hash") {
      for article in articles { _ = CorpusReader.document(of: article) }
    }
    add("tokens and sentences") {
      for (article, document) in zip(articles, documents) {
        _ = DocumentReading(of: document, text: article.text)
      }
    }
    let events: [any Plugin] = [SanctionsPlugin(), MediationPlugin(), CentralAsiaPlugin()]
    for plugins in [events, [QuotesPlugin()], events + [QuotesPlugin()]] {
      let triggers = LensTriggers(plugins)
      add(plugins.map(\.name).joined(separator: ", ")) {
        for (article, document) in zip(articles, documents) {
          let needed = triggers.needed(by: article.text.bytes.span)
          guard needed.contains(true) else { continue }
          let reading = DocumentReading(of: document, text: article.text)
          for (plugin, isNeeded) in zip(plugins, needed) where isNeeded {
            _ = plugin.findings(in: reading)
          }
        }
      }
    }
    rows.show("## Lenses")
  }

  private static func articles(of lines: String) -> [Article]? {
    guard let data = FileManager.default.contents(atPath: lines) else { return nil }
    let file = CorpusFile(path: .standardInput, name: "bench")
    return data.split(separator: 0x0A).enumerated().compactMap { index, line in
      let outcome = CorpusReader.article(
        jsonLine: Array(line).span, number: index + 1, of: file)
      guard case .article(let article) = outcome else { return nil }
      return article
    }
  }

  /// The processor time of some work, in seconds.
  private static func seconds(of work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }
}
