import Reading
import ReadoutKit
import Testing

@testable import Sanctions

@Suite("Names against a sanctions list") struct ListMatchTests {
  /// How the names of the pairs fared against the list in one format.
  struct Score {
    var right = 0
    var missed: [String] = []
    var wrong: [String] = []

    var recall: Double { Double(right) / Double(max(1, right + missed.count)) }
    var precision: Double { Double(right) / Double(max(1, right + wrong.count)) }
  }

  static func rows(
    _ texts: [String], _ format: ListFormat, _ arguments: [String] = []
  ) throws -> Answer {
    let printed = ListPrinting.files(format)
    let files = ListFiles(Dictionary(uniqueKeysWithValues: printed))
    let desk = TextDesk(
      texts.enumerated().map { (name: "a\($0 + 1)", text: $1) }, files: files)
    _ = try ListLoading.parse([printed[0].name]).run(at: desk)
    return try SanctionsMatch.parse(arguments).run(at: desk)
  }

  static func score(_ format: ListFormat, _ pairs: [ListPairs.Pair]) throws -> Score {
    let printed = ListPrinting.files(format)
    let shelf = ListShelf(files: ListFiles(Dictionary(uniqueKeysWithValues: printed)))
    let list = try shelf.load(printed[0].name, as: nil).list
    let matcher = try shelf.matcher(of: [list])
    var score = Score()
    for pair in pairs {
      // The EU and the UN have no word for ships: theirs are entities.
      if format == .un || format == .eu, pair.entry?.hasPrefix("3") == true { continue }
      let document = Document(number: 1, name: "a", path: "a", hash: "")
      let reading = DocumentReading(of: document, text: Text(pair.sentence))
      let found = matcher.leads(in: reading).found.filter { $0.lead.hundredths >= 80 }
      let entries = Set(found.map { String(matcher.index.entries[$0.entry].id.suffix(3)) })
      if let entry = pair.entry {
        if entries.contains(entry) { score.right += 1 } else { score.missed.append(pair.sentence) }
      }
      for other in entries where other != pair.entry {
        score.wrong.append("\(pair.sentence) \(other)")
      }
    }
    return score
  }

  @Test("finds names in every format and leaves strangers alone", arguments: ListFormat.allCases)
  func pairs(_ format: ListFormat) throws {
    let score = try Self.score(format, ListPairs.pairs)
    #expect(score.recall >= 0.95, "\(score.missed)")
    #expect(score.precision >= 0.9, "\(score.wrong)")
  }

  @Test("holds for longer sentences too") func unseen() throws {
    let score = try Self.score(.ofac, ListPairs.unseen)
    #expect(score.recall >= 0.95, "\(score.missed)")
    #expect(score.precision >= 0.9, "\(score.wrong)")
  }
}
