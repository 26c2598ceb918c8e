import Foundation
import Quotes
import Reading
import ReadoutKit

/// An article with what annotators marked in it.
struct AnnotatedArticle {
  /// An attribution as it was marked, in bytes.
  struct Attribution {
    var source: [ByteRange] = []
    var cue: [ByteRange] = []
    var content: [ByteRange] = []
  }

  var name: String
  var reading: DocumentReading
  var attributions: [Attribution] = []
  /// What annotators set aside: text that belongs to no article.
  var discarded: [ByteRange] = []

  /// The annotated articles of a folder, in the order of their names.
  static func all(in folder: String, without left: Set<String>) throws -> [AnnotatedArticle] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    var articles: [AnnotatedArticle] = []
    for file in files where file.hasSuffix(".txt") {
      let name = String(file.dropLast(4))
      guard !left.contains(name),
        let bytes = FileManager.default.contents(atPath: "\(folder)/\(file)"),
        let marks = FileManager.default.contents(atPath: "\(folder)/\(name).ann")
      else { continue }
      articles.append(AnnotatedArticle(name: name, bytes: [UInt8](bytes), marks: marks))
    }
    return articles
  }

  /// Reads an article and brat's standoff annotation of it.
  init(name: String, bytes: [UInt8], marks: Data) {
    self.name = name
    let text = Text(bytes)
    reading = DocumentReading(
      of: Document(number: 1, name: name, path: name, hash: ""), text: text)
    var spans: [Substring: (label: Substring, ranges: [ByteRange])] = [:]
    let lines = String(decoding: marks, as: UTF8.self)
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard parts.count > 1 else { continue }
      if parts[0].hasPrefix("T") {
        guard let space = parts[1].firstIndex(of: " ") else { continue }
        let ranges = Self.ranges(parts[1][space...], in: text)
        spans[parts[0]] = (parts[1][..<space], ranges)
        if parts[1][..<space] == "Discard" { discarded += ranges }
      } else if parts[0].hasPrefix("E") {
        var attribution = Attribution()
        for argument in parts[1].split(separator: " ") {
          let pair = argument.split(separator: ":")
          guard pair.count == 2, let span = spans[pair[1]] else { continue }
          switch pair[0] {
          case let role where role.hasPrefix("Source"): attribution.source += span.ranges
          case let role where role.hasPrefix("Cue"): attribution.cue += span.ranges
          case let role where role.hasPrefix("Content"): attribution.content += span.ranges
          default: break
          }
        }
        if !attribution.content.isEmpty { attributions.append(attribution) }
      }
    }
  }

  /// `17 23;40 52`, in code points.
  private static func ranges(_ offsets: Substring, in text: Text) -> [ByteRange] {
    offsets.split(separator: ";").compactMap { piece in
      let numbers = piece.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 2, numbers[0] < numbers[1] else { return nil }
      return text.byte(ofCodePoint: numbers[0])..<text.byte(ofCodePoint: numbers[1])
    }
  }

  /// Stretches as tokens, those with no word between them joined.
  func tokens(of ranges: [ByteRange]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard let span = tokens(of: range) else { continue }
      if let last = joined.last,
        span.lowerBound <= last.upperBound
          || !reading.tokens[last.upperBound..<span.lowerBound].contains(where: \.isWord)
      {
        joined[joined.count - 1] = last.lowerBound..<max(span.upperBound, last.upperBound)
      } else {
        joined.append(span)
      }
    }
    return joined
  }

  private func tokens(of range: ByteRange) -> Range<Int>? {
    var first = reading.tokenIndex(at: range.lowerBound)
    var end = first
    while end < reading.tokens.count, reading.tokens[end].range.lowerBound < range.upperBound {
      end += 1
    }
    // A token that is cut in two belongs where most of it is.
    if first < end {
      let token = reading.tokens[first].range
      if range.lowerBound - token.lowerBound > token.count / 2 { first += 1 }
    }
    return first < end ? first..<end : nil
  }
}
