import ReadoutKit

/// Looks for the names of loaded lists in documents as a lens does, so that it is done on all cores
/// and kept until other lists are loaded.
struct ListLens: Plugin {
  let name = "sanctions-match"
  let version: Int
  let summary = "names in articles that may be on a loaded sanctions list"
  let command: any PluginCommand.Type = SanctionsMatch.self
  private let matcher: ListMatcher

  /// Raised with every change to the rules or tables of matching.
  private static let rules = 1

  /// Makes a lens of loaded lists.
  init(_ matcher: ListMatcher, lists: [LoadedList]) {
    self.matcher = matcher
    // What is kept is kept by the version: it is that of the rules and of the lists' bytes.
    let bytes = Array(([String(Self.rules)] + lists.flatMap(\.hashes)).joined(separator: " ").utf8)
    version = Int(truncatingIfNeeded: NameHash.of(bytes) >> 16)
  }

  /// A lead a finding, the best of each entry under each name; last, how many names were compared.
  func findings(in reading: DocumentReading) -> [Finding] {
    struct Key: Hashable {
      let entry: Int
      let name: String
    }
    let (found, names) = matcher.leads(in: reading)
    var best: [Key: (found: ListMatcher.Found, mentions: Int)] = [:]
    for found in found {
      let key = Key(entry: found.entry, name: reading.string(found.range).lowercased())
      let old = best[key]
      let isBetter = old.map { $0.found.lead.hundredths < found.lead.hundredths } ?? true
      best[key] = (isBetter ? found : old?.found ?? found, (old?.mentions ?? 0) + 1)
    }
    let leads = best.values.sorted {
      ($0.found.range.lowerBound, $0.found.entry) < ($1.found.range.lowerBound, $1.found.entry)
    }
    return leads.map { lead in
      Finding(
        plugin: name, document: reading.document.number, range: lead.found.range,
        roles: [
          Finding.Role("entry", .number(lead.found.entry)),
          Finding.Role("matched", .text(lead.found.name)),
          Finding.Role("score", .number(lead.found.lead.hundredths)),
          Finding.Role("reason", .text(lead.found.lead.reasons.joined(separator: ", "))),
          Finding.Role("mentions", .number(lead.mentions)),
        ])
    } + [
      Finding(
        plugin: name, document: reading.document.number, range: 0..<0,
        roles: [Finding.Role("names", .number(names))])
    ]
  }
}
