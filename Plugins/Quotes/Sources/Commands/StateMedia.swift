import Reading
import ReadoutKit

/// Agencies and papers that speak for a state, and how texts begin that give words in full.
struct StateMedia: Sendable {
  /// The names of each state's agencies and papers.
  private var names: [String: Set<String>] = [:]
  /// Their names in small letters.
  private var states: Set<String> = []
  /// The words that titles of full texts begin with.
  private let titles: [[Word]]

  /// The tables that come with the lens.
  static let standard = StateMedia(
    agencies: Table(csv: PackageResources.news_agencies_csv),
    media: Table(csv: PackageResources.state_media_csv),
    titles: Table(csv: PackageResources.full_texts_csv))

  /// Reads tables with the columns `state` and `forms`, `state` and `names`, and `title`.
  init(agencies: Table, media: Table, titles: Table) {
    self.titles = titles.rows.map { NameWords.words(of: $0["title"]) }
    for line in agencies.rows where !line["state"].isEmpty {
      add(line.list("forms"), line["state"])
    }
    for line in media.rows { add(line.list("names"), line["state"]) }
  }

  private mutating func add(_ forms: [String], _ state: String) {
    names[state, default: []].formUnion(forms)
    states.formUnion(forms.map { Letters.fold($0.utf8) })
  }

  /// The agencies and papers of the states that a word names: `china`, `Beijing`.
  func names(ofState wanted: String) -> Set<String> {
    let filter = ActorFilter(wanted)
    return names.reduce(into: []) { found, entry in
      if filter.matches(entry.key) { found.formUnion(entry.value) }
    }
  }

  /// The documents that may give words in full, each with what shows it; no more than so many.
  ///
  /// By its outlet, a state's own body or agency, or by how its title begins.
  func fullTexts(among documents: [Document], most: Int) -> [(number: Int, sign: String)] {
    var found: [(number: Int, sign: String)] = []
    var known: [String: Bool] = [:]
    for document in documents where found.count < most {
      if let title = document.title, opensFullText(title) {
        found.append((document.number, "“\(title)”"))
      } else if let outlet = document.outlet {
        let isOwn = known[outlet] ?? speaksForState(outlet)
        known[outlet] = isOwn
        if isOwn { found.append((document.number, outlet)) }
      }
    }
    return found
  }

  private func opensFullText(_ title: String) -> Bool {
    let words = NameWords.words(of: title)
    return titles.contains { words.starts(with: $0) }
  }

  private func speaksForState(_ outlet: String) -> Bool {
    if states.contains(Letters.fold(outlet.utf8)) { return true }
    let name = Document(number: 0, name: "", path: "", hash: "")
    let reading = DocumentReading(of: name, text: Text(outlet))
    // All of it: the Moscow Times is no Moscow.
    let start = reading.tokens.first?.word == "the" ? 1 : 0
    return Actors.standard.mentions(in: reading, tokens: 0..<reading.tokens.count).contains {
      $0.tokens.lowerBound <= start && $0.tokens.upperBound == reading.tokens.count
        && ($0.actor.form == .body || $0.actor.form == .metonym)
    }
  }
}
