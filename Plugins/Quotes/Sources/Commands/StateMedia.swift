import Reading
import ReadoutKit

/// Agencies and papers that speak for a state, and how texts begin that give words in full.
struct StateMedia: Sendable {
  private var names: [String: Set<String>] = [:]
  private var states: [String: String] = [:]
  private let titles: [[Word]]

  /// The tables that come with the lens.
  static let standard = StateMedia(
    media: Table(csv: PackageResources.state_media_csv),
    titles: Table(csv: PackageResources.full_texts_csv))

  /// Reads tables with the columns `state` and `names`, and `title`.
  init(media: Table, titles: Table) {
    self.titles = titles.rows.map { NameWords.words(of: $0["title"]) }
    for line in media.rows {
      for name in line.list("names") {
        names[line["state"], default: []].insert(name)
        states[Letters.fold(name.utf8)] = line["state"]
      }
    }
  }

  /// The agencies and papers of the states that a word names: `china`, `Beijing`.
  func names(ofState wanted: String) -> Set<String> {
    let filter = ActorFilter(wanted)
    return names.reduce(into: []) { found, entry in
      if filter.matches(entry.key) { found.formUnion(entry.value) }
    }
  }

  /// Why a document may give words in full, in a few words; nil where nothing shows it.
  ///
  /// By its outlet, a state's own body or agency, or by how its title begins.
  func sign(of document: Document) -> String? {
    if let title = document.title {
      let words = NameWords.words(of: title)
      if titles.contains(where: { words.starts(with: $0) }) { return "“\(title)”" }
    }
    guard let outlet = document.outlet else { return nil }
    if states[Letters.fold(outlet.utf8)] != nil { return outlet }
    let name = Document(number: 0, name: "", path: "", hash: "")
    let reading = DocumentReading(of: name, text: Text(outlet))
    // All of it: the Moscow Times is no Moscow.
    let start = reading.tokens.first?.word == "the" ? 1 : 0
    let isBody = Actors.standard.mentions(in: reading, tokens: 0..<reading.tokens.count).contains {
      $0.tokens.lowerBound <= start && $0.tokens.upperBound == reading.tokens.count
        && ($0.actor.form == .body || $0.actor.form == .metonym)
    }
    return isBody ? outlet : nil
  }
}
