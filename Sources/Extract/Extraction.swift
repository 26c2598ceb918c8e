import Corpus
import Reading
import ReadoutKit

/// What the lenses find in one article, as one line of JSON: the batch filter's whole work, line by
/// line.
///
/// A line in gives a line out, an article without findings and a bad line too, so that the output
/// can be counted against the input. A line depends on its input line alone: lines can be worked on
/// in any order, on any core or machine, and put together again.
struct Extraction: Sendable {
  let plugins: [any Plugin]
  let columns: ColumnMapping
  let isFlat: Bool
  private let triggers: LensTriggers
  private let versions: Value

  init(plugins: [any Plugin], columns: ColumnMapping = .standard, isFlat: Bool = false) {
    self.plugins = plugins
    self.columns = columns
    self.isFlat = isFlat
    triggers = LensTriggers(plugins)
    versions = .object(Record(plugins.map { ($0.name, .number($0.version)) }))
  }

  /// The output of some lines, and how many of them were bad.
  func output(of chunk: LineChunk) -> (bytes: [UInt8], bad: Int, lines: Int) {
    if chunk.isTooLong {
      let limit = LineIntake.limit >> 20
      return (refusal(chunk.firstNumber, "line longer than \(limit) MB"), 1, 1)
    }
    var output: [UInt8] = []
    var bad = 0
    let lines = chunk.lines
    for (number, range) in lines {
      // A blank line holds no article and is no mistake.
      if chunk.bytes[range].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      let outcome = CorpusReader.article(
        jsonLine: chunk.bytes.span.extracting(range), number: number, of: Self.input,
        columns: columns)
      switch outcome {
      case .article(let article): output += self.line(of: article, number: number)
      case .leftOut(let warning):
        output += refusal(number, warning.message)
        bad += 1
      }
    }
    return (output, bad, lines.count)
  }

  /// Standard input, as the reader of its lines knows it.
  private static let input = CorpusFile(path: .standardInput, name: "stdin")

  private func line(of article: Article, number: Int) -> [UInt8] {
    var document = CorpusReader.document(of: article)
    let id = article.id ?? String(number)
    document.name = id
    let findings = findings(in: document, article.text)
    var head: Record = [
      "id": .text(id), "line": .number(number), "hash": .text(document.hash),
    ]
    guard isFlat else {
      head["plugins"] = versions
      if !article.warnings.isEmpty {
        head["warnings"] = .texts(article.warnings.map(\.message))
      }
      head["findings"] = .list(findings.map { .object($0.record) })
      return JSON.bytes(.object(head)) + [0x0A]
    }
    return findings.flatMap { finding in
      var record = head
      record["version"] = .number(finding.version)
      record.fields += finding.record.fields
      return JSON.bytes(.object(record)) + [0x0A]
    }
  }

  private func findings(
    in document: Document, _ text: Text
  ) -> [(record: Record, version: Int)] {
    let needed = triggers.needed(by: text.bytes.span)
    guard needed.contains(true) else { return [] }
    let reading = DocumentReading(of: document, text: text)
    return zip(plugins, needed).filter(\.1).flatMap { plugin, _ in
      plugin.findings(in: reading).map { (reading.record(of: $0), plugin.version) }
    }
  }

  /// The line that stands for a bad one.
  private func refusal(_ number: Int, _ reason: String) -> [UInt8] {
    JSON.bytes(.object(["line": .number(number), "error": .text(reason)])) + [0x0A]
  }
}
