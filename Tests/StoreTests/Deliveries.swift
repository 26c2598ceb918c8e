import ReadoutKit
import Store

extension Delivery {
  /// A file with one article, whose hash is its words.
  static func file(
    _ name: String, _ words: String, in folder: String = "in", modified: Int = 1,
    zones: [Zone] = []
  ) -> Delivery {
    let path = "/\(folder)/\(name).txt"
    return Delivery(
      source: .file(name, size: words.utf8.count, in: folder, modified: modified),
      entries: [
        Entry(
          Document(
            number: 0, name: name, path: path, words: 1, zones: zones, hash: "hash of \(words)"),
          text: Text(words))
      ], folder: folder)
  }

  /// A part of a file with many articles.
  static func part(
    _ articles: [(name: String, words: String)], size: Int, isFirst: Bool = true,
    isLast: Bool = true
  ) -> Delivery {
    Delivery(
      source: Source(path: Array("/in/many.jsonl".utf8), name: "many", size: size, modified: 1),
      entries: articles.map { name, words in
        Entry(
          Document(number: 0, name: name, path: "/in/many.jsonl", hash: "hash of \(words)"),
          text: Text(words))
      }, folder: "in", isFirst: isFirst, isLast: isLast)
  }
}

extension Source {
  static func file(
    _ name: String, size: Int, in folder: String = "in", modified: Int = 1
  ) -> Source {
    Source(
      path: Array("/\(folder)/\(name).txt".utf8), name: name, size: size, modified: modified)
  }
}

extension Store {
  /// Loads files as a whole corpus: reads what differs of them.
  @discardableResult
  func load(_ deliveries: [Delivery]) throws -> Change {
    let listing = deliveries.map(\.source)
    let difference = try difference(to: listing)
    var intake = try begin(difference)
    for place in difference.toRead { try intake.take(deliveries[place]) }
    return try finish(intake, listing: listing, roots: ["/in"])
  }
}
