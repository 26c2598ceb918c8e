import ReadoutKit

/// Finds the names of a list in a document.
struct ListMatcher: Sendable {
  let index: ListIndex

  /// A lead with its place in the document.
  struct Found {
    let entry: Int
    let name: String
    let range: ByteRange
    let lead: Lead
  }

  /// Every lead, in order of position, and how many different names were compared.
  func leads(in reading: DocumentReading) -> (found: [Found], names: Int) {
    let facts = ArticleFacts(reading)
    var found: [Found] = []
    var compared: Set<[[UInt8]]> = []
    for stretch in StretchFinder(reading: reading).stretches() {
      compared.insert(stretch.parts.map(\.word))
      for lead in Self.best(leads(in: stretch, facts), index) {
        let tokens =
          stretch.parts[lead.extent.lowerBound]
          .place..<(stretch.parts[
            lead.extent.upperBound - 1
          ].place + 1)
        let name = index.names[Int(lead.name)]
        found.append(
          Found(
            entry: Int(name.entry),
            name: index.entries[Int(name.entry)].names[Int(name.number)].text,
            range: reading.range(ofTokens: tokens), lead: lead))
      }
    }
    return (found, compared.count)
  }

  private func leads(in stretch: NameStretch, _ facts: ArticleFacts) -> [Lead] {
    let scoring = LeadScoring(index: index, stretch: stretch, facts: facts)
    let matcher = StretchMatcher(stretch, in: index)
    var leads = matcher.candidates().compactMap { scoring.lead($0.name, $0.alignment) }
    for part in stretch.lone {
      for match in index.book.matches(of: stretch.parts[part].word) {
        leads += index.names(ofOneWord: match.word).compactMap {
          scoring.leadOfOneWord($0, match.degree, at: part)
        }
      }
    }
    return leads
  }

  /// For each entry its best lead; what is much worse than another for the same words is a namesake.
  private static func best(_ leads: [Lead], _ index: ListIndex) -> [Lead] {
    guard !leads.isEmpty else { return [] }
    let sorted = leads.sorted {
      ($0.hundredths, $1.extent.lowerBound, $1.name) > (
        $1.hundredths, $0.extent.lowerBound, $0.name
      )
    }
    var entries: Set<UInt32> = []
    var best: [Lead] = []
    for lead in sorted {
      guard entries.insert(index.names[Int(lead.name)].entry).inserted else { continue }
      let isNamesake = best.contains {
        $0.extent.overlaps(lead.extent) && $0.score - lead.score > Weight.margin
      }
      if !isNamesake { best.append(lead) }
    }
    return best.sorted { ($0.extent.lowerBound, $0.name) < ($1.extent.lowerBound, $1.name) }
  }
}
