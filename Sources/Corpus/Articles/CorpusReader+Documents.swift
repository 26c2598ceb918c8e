import CSystem
import ReadoutKit

extension CorpusReader {
  /// Reads the page of an article, and joins what it says with what the article's record says.
  ///
  /// The record wins, the page fills its gaps. Pure, so that it runs on any core.
  ///
  /// - Returns: The document, with the number 0.
  public static func document(of article: Article) -> Document {
    let given = article.given
    var zones: [Zone] = []
    var start = 0
    if let frontMatter = given.frontMatter {
      zones.append(Zone(range: frontMatter, kind: .frontMatter))
      start = frontMatter.upperBound
    }
    let page = Page(start == 0 ? article.text : Text(Array(article.text.bytes[start...])))
    let facts = PageFacts(page, name: article.name)
    zones += page.zones.map { Zone(range: $0.range.moved(by: start), kind: $0.kind) }
    return Document(
      number: 0, name: article.name, path: article.path, title: given.title ?? facts.title,
      subtitle: given.subtitle ?? facts.subtitle, author: given.author ?? facts.author,
      outlet: given.outlet ?? facts.outlet,
      date: given.documentDate ?? facts.date.moved(by: start),
      language: given.languageCode ?? facts.language, words: page.wordCount, zones: zones,
      hash: hash(of: article.text))
  }

  /// Reads what a text says about itself: title, author, outlet, date, language, zones, words.
  ///
  /// - Parameters:
  ///   - text: The words as on disk.
  ///   - name: The document's name; a day in it counts as the document's date.
  ///   - path: The path as the document is shown to come from.
  /// - Returns: The document, with the number 0.
  public static func document(of text: Text, name: String, path: String) -> Document {
    document(of: Article(name: name, path: path, text: text))
  }

  /// The SHA-256 of a text's bytes, in 64 lower-case hexadecimal digits.
  public static func hash(of text: Text) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 65) { digits in
      guard let start = digits.baseAddress else { return "" }
      text.bytes.withUnsafeBufferPointer { readout_sha256($0.baseAddress, $0.count, start) }
      return String(cString: start)
    }
  }
}

extension ByteRange {
  /// The range in a text that has so many bytes more before it.
  fileprivate func moved(by count: Int) -> ByteRange {
    (lowerBound + count)..<(upperBound + count)
  }
}

extension DocumentDate {
  /// The date with its clues in a text that has so many bytes more before it.
  fileprivate func moved(by count: Int) -> DocumentDate {
    guard count > 0 else { return self }
    var date = self
    for index in date.clues.indices {
      date.clues[index].range = date.clues[index].range.moved(by: count)
    }
    return date
  }
}
