import Reading
import ReadoutKit

/// News agencies, newspapers and broadcasters, by every way in which they are named.
struct Agencies: Sendable {
  static let standard = Agencies()

  private let agencies: PhraseTable<String>

  private init() {
    var agencies = PhraseTable<String>()
    for line in Table(csv: PackageResources.news_agencies_csv).rows {
      for form in line.list("forms") { agencies.add(form, line["name"]) }
    }
    self.agencies = agencies
  }

  /// The agency whose name begins at a token, or nil.
  func match(
    at index: Int, in reading: DocumentReading
  ) -> (tokens: Range<Int>, name: String)? {
    guard reading.tokens.indices.contains(index),
      reading.tokens[index].isCapitalized || reading.tokens[index].word == "dpa"
    else { return nil }
    return agencies.match(at: index, in: reading).map { ($0.tokens, $0.entry) }
  }
}
