import Foundation
import ReadoutKit
import Search
import Testing

/// Queries over real articles, held against SQLite's full-text search.
///
/// The articles lie outside the project; READOUT_SHARED names the folder that holds eval/.
@Suite(
  "On real articles", .enabled(if: RealArticles.folder != nil, "READOUT_SHARED names no folder"))
struct SharedCorpusTests {
  private static let words = [
    "sanctions", "minister", "oil", "president", "election", "said", "court", "police", "war",
    "the", "trade", "billion", "bank", "talks", "foreign",
  ]

  /// Queries of every kind, the same in every run; each is written in both languages.
  private static let queries: [(ours: String, theirs: String)] = {
    var queries: [(ours: String, theirs: String)] = []
    for (index, word) in words.enumerated() {
      let second = words[(index * 7 + 3) % words.count]
      let third = words[(index * 4 + 1) % words.count]
      guard Set([word, second, third]).count == 3 else { continue }
      let distance = index + 1
      queries += [
        ("\(word) AND \(second)", "\(word) AND \(second)"),
        ("\(word) NOT \(second)", "\(word) NOT \(second)"),
        ("\(word) NEAR/\(distance) \(second)", "NEAR(\(word) \(second), \(distance))"),
        (
          "(\(word) OR \(second)) AND NOT \(third)", "(\(word) OR \(second)) NOT \(third)"
        ),
        ("\(word)* AND \(third)", "\(word)* AND \(third)"),
      ]
    }
    return queries
  }()

  @Test("NEAR, AND, OR and NOT choose the documents that SQLite's full-text search chooses")
  func likeFullTextSearch() throws {
    let articles = RealArticles.load()
    let theirs = try #require(
      try RealArticles.chosenBySQLite(Self.queries.map(\.theirs)), "python3 with FTS5 is not here")
    for (query, theirs) in zip(Self.queries, theirs) {
      let search = try DocumentSearch(Query(query.ours))
      let ours = try articles.filter { article in
        try !search.hits(in: article.bytes.span).isEmpty
      }.map(\.name)
      #expect(Set(ours) == theirs, "\(query.ours)")
    }
    #expect(theirs.count { !$0.isEmpty } > Self.queries.count / 2)
  }

  @Test("words and phrases stand where splitting the text into words finds them")
  func likeSplitting() throws {
    let phrases = ["prime minister", "the president", "united states", "said on", "sanctions"]
    let articles = RealArticles.load().prefix(300)
    for phrase in phrases {
      let wanted = phrase.split(separator: " ").map(String.init)
      let found = try #require(Phrase(phrase))
      var total = 0
      for article in articles {
        let words = RealArticles.words(of: article.bytes)
        let count = words.indices.count { index in words[index...].starts(with: wanted) }
        let places = found.places(in: article.bytes.span)
        #expect(places.count == count, "\(phrase) in \(article.name)")
        total += count
      }
      #expect(total > 0, "\(phrase)")
    }
  }
}

/// The articles, and what other programs find in them.
enum RealArticles {
  /// Their folder, or nil.
  static let folder: URL? = ProcessInfo.processInfo.environment["READOUT_SHARED"].map {
    URL(fileURLWithPath: $0).appendingPathComponent("eval/quotes/train")
  }

  static func load() -> [(name: String, bytes: [UInt8])] {
    guard let folder, let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return [] }
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appendingPathComponent(name))).map { (name, Array($0)) }
    }
  }

  /// Words in small letters, by another way of splitting: whatever is no letter, digit or mark parts.
  static func words(of bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.split { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .nonspacingMark, .letterNumber:
        false
      default: true
      }
    }.map { String($0).lowercased() }
  }

  /// The names of the articles that SQLite chooses for each query; nil where Python has no FTS5.
  static func chosenBySQLite(_ queries: [String]) throws -> [Set<String>]? {
    guard let folder else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, folder.path] + queries
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    let lines = String(decoding: data, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix(queries.count).map { line in
      Set(line.split(separator: "\t").map(String.init))
    }
  }

  private static let script = """
    import pathlib, sqlite3, sys
    db = sqlite3.connect(":memory:")
    db.execute("create virtual table t using fts5(name unindexed, text, "
               "tokenize='unicode61 remove_diacritics 2')")
    for path in pathlib.Path(sys.argv[1]).glob("*.txt"):
        text = path.read_bytes().decode("utf-8", "replace")
        db.execute("insert into t values (?, ?)", (path.name, text))
    for query in sys.argv[2:]:
        rows = db.execute("select name from t where t match ?", ("text : (" + query + ")",))
        print("\\t".join(sorted(row[0] for row in rows)))
    """
}
