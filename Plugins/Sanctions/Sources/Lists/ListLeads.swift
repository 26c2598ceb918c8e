import ReadoutKit

/// The leads of many documents, brought together: one for each name and entry.
struct ListLeads {
  private let index: ListIndex
  private let lists: [LoadedList]
  /// The lowest score, in hundredths.
  private let least: Int

  private struct Key: Hashable {
    let entry: Int
    let name: String
  }

  private struct Lead {
    var finding: Finding
    var name: String
    var score: Int
    var mentions: Int
    var articles: Int
  }

  private var leads: [Key: Lead] = [:]
  private var names = 0
  private var articles = 0

  init(_ index: ListIndex, lists: [LoadedList], least: Int) {
    self.index = index
    self.lists = lists
    self.least = least
  }

  /// Takes what a lens found in some documents.
  mutating func take(_ lens: ListLens, in references: [String], at desk: any Desk) throws {
    try desk.forEachDocument(named: references, findingsOf: lens) { document, findings in
      articles += 1
      names += findings.compactMap { $0.number("names") }.first ?? 0
      let good = findings.filter { ($0.number("score") ?? -1) >= least }
      guard !good.isEmpty else { return }
      let reading = try desk.reading(of: document)
      for finding in good { take(finding, reading.string(finding.range)) }
    }
  }

  private mutating func take(_ finding: Finding, _ text: String) {
    guard let entry = finding.number("entry"), let score = finding.number("score"),
      index.entries.indices.contains(entry)
    else { return }
    let mentions = finding.number("mentions") ?? 1
    let key = Key(entry: entry, name: text.lowercased())
    guard var lead = leads[key] else {
      leads[key] = Lead(
        finding: finding, name: text, score: score, mentions: mentions, articles: 1)
      return
    }
    if score > lead.score { (lead.finding, lead.score) = (finding, score) }
    lead.mentions += mentions
    lead.articles += 1
    leads[key] = lead
  }

  /// The rows, the best first.
  func rows(at desk: any Desk) throws -> [Row] {
    let sorted = leads.sorted { left, right in
      let (one, other) = (left.value, right.value)
      if one.score != other.score { return one.score > other.score }
      if one.mentions != other.mentions { return one.mentions > other.mentions }
      let (a, b) = (one.finding, other.finding)
      return (a.document, a.range.lowerBound, left.key.entry)
        < (b.document, b.range.lowerBound, right.key.entry)
    }
    return try sorted.map { try row($0.value, index.entries[$0.key.entry], $0.key.entry, desk) }
  }

  private func row(
    _ lead: Lead, _ entry: ListEntry, _ number: Int, _ desk: any Desk
  ) throws -> Row {
    guard let document = desk.document(number: lead.finding.document) else {
      throw ReadoutError("a lead names document \(lead.finding.document), which is not loaded")
    }
    let reading = try desk.reading(of: document)
    let list = lists[index.lists[number]]
    let reason = lead.finding.text("reason") ?? ""
    let matched = lead.finding.text("matched") ?? entry.name
    var record = reading.record(of: lead.finding.range)
    let facts: Record = [
      "name": .text(lead.name), "score": .decimal(Double(lead.score) / 100),
      "reason": .text(reason), "entry": .text(entry.name), "matched": .text(matched),
      "entry_id": .text(entry.id), "sort": .text(entry.sort.rawValue), "list": .text(list.name),
      "authority": .optional(entry.authority), "programmes": .texts(entry.programmes),
      "listed": .optional(entry.listed), "ended": .optional(entry.ended),
      "delisted": .flag(isDelisted(entry, list)), "mentions": .number(lead.mentions),
      "articles": .number(lead.articles),
    ]
    record.fields += facts.fields
    let shown = matched == entry.name ? entry.name : "\(entry.name) (as \(matched))"
    let programmes = ([entry.authority].compactMap { $0 } + entry.programmes).joined(
      separator: ", ")
    return Row(
      record,
      cells: [
        Cell(Self.decimal(lead.score), .strong), Cell(lead.name),
        Cell(reading.place(of: lead.finding.range), .place), Cell("\(lead.mentions)"), Cell(shown),
        Cell("\(list.name) \(entry.id)" + (programmes.isEmpty ? "" : " \(programmes)"), .faint),
        isDelisted(entry, list)
          ? Cell("taken off \(entry.ended ?? "")", .bad) : Cell(entry.listed ?? "–", .faint),
        Cell(reason),
      ],
      target: .passage(
        Passage(document: lead.finding.document, range: lead.finding.range)))
  }

  /// True where the listing ended before the day up to which the list speaks.
  private func isDelisted(_ entry: ListEntry, _ list: LoadedList) -> Bool {
    guard let ended = entry.ended else { return false }
    return list.lastDay.map { ended <= $0 } ?? true
  }

  /// Hundredths as `0.95`.
  private static func decimal(_ hundredths: Int) -> String {
    "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }

  /// What was compared with what, and what that is worth.
  var notes: [String] {
    let sources = lists.map { "\($0.name) (\($0.format.title), \($0.day))" }
    let delisted = leads.keys.count { key in
      isDelisted(index.entries[key.entry], lists[index.lists[key.entry]])
    }
    var notes = [
      "\(names) names in \(articles) article\(articles == 1 ? "" : "s") compared with "
        + "\(index.entries.reduce(0) { $0 + $1.names.count }) names of \(index.entries.count) "
        + "entries: \(sources.joined(separator: ", "))",
      "a lead is a name that looks alike, and a name alone confirms nobody; "
        + "a name that is not shown is not on this list",
    ]
    if delisted > 0 { notes.insert("\(delisted) of them taken off the list since", at: 0) }
    return notes
  }
}

extension Finding {
  /// The number of a field, or nil where it is none.
  fileprivate func number(_ role: String) -> Int? {
    for field in roles where field.name == role {
      if case .value(.number(let number)) = field.content { return number }
    }
    return nil
  }
}
