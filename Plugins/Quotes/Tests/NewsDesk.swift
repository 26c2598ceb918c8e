import Quotes
import Reading
import ReadoutKit

/// A desk of a few articles with dates, titles and outlets, and the commands run at it.
struct NewsDesk: Desk {
  var documents: [Document] = []
  private var texts: [Text] = []

  /// Lays out articles, each with its day.
  init(_ articles: [(day: String?, text: String)]) {
    for (day, text) in articles { add(text, day: day) }
  }

  mutating func add(
    _ text: String, day: String?, title: String? = nil, outlet: String? = nil, zones: [Zone] = []
  ) {
    let number = documents.count + 1
    let date = DocumentDate(stated: day, from: day, to: day)
    documents.append(
      Document(
        number: number, name: "article-\(number)", path: "article-\(number)", title: title,
        outlet: outlet, date: date, zones: zones, hash: "\(number)"))
    texts.append(Text(text))
  }

  func document(number: Int) -> Document? { documents.first { $0.number == number } }

  func documents(named references: [String]) throws -> [Document] {
    references.isEmpty
      ? documents : documents.filter { references.contains("\($0.number)") }
  }

  func reading(of document: Document) -> DocumentReading {
    DocumentReading(of: document, text: texts[document.number - 1])
  }

  func findings(of plugin: any Plugin, in document: Document) -> [Finding] {
    plugin.findings(in: reading(of: document))
  }

  /// Runs `quotes` with some words.
  func run(_ words: String...) throws -> Answer {
    guard let command = try QuotesCommand.parseAsRoot(words) as? any PluginCommand else {
      throw ReadoutError("no plugin command")
    }
    return try command.run(at: self)
  }
}

extension Answer {
  /// The texts of a field, of the rows that have it.
  func texts(_ field: String) -> [String] {
    rows.compactMap { row in
      if case .text(let text) = row.record[field] { text } else { nil }
    }
  }

  /// The record of the row whose field is a text.
  func record(where field: String, is text: String) -> Record? {
    rows.map(\.record).first { $0[field] == .text(text) }
  }
}
