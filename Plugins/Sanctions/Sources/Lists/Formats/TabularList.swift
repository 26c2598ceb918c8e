import ReadoutKit

/// Reads the rows of a list that has a header: the EU's, the UK's, OpenSanctions', the US screening
/// list.
struct TabularList {
  private let columns: ListColumns
  private var facts = ListFacts()
  private var places: [String: Int] = [:]
  private(set) var contents: ListContents

  init(_ columns: ListColumns, file: String) {
    self.columns = columns
    contents = ListContents(format: columns.format)
    contents.faults.file = file
  }

  /// Sets the day of the file that stands above the header.
  mutating func setDate(_ date: String?) { contents.date = date }

  mutating func take(_ row: CellReader.Row) {
    let ids = columns.texts(.id, in: row)
    guard row.count >= columns.least, let key = ids.first, let id = ids.last else {
      contents.faults.add(
        row.count < columns.least
          ? "\(row.count) cells where at least \(columns.least) are needed" : "no id",
        line: row.line)
      return
    }
    let sort = columns.texts(.sort, in: row).lazy.compactMap(ListFacts.sort).first
    let place: Int
    if let known = places[key] {
      place = known
    } else {
      place = contents.entries.count
      places[key] = place
      contents.entries.append(ListEntry(id: id, sort: sort ?? .other))
    }
    columns.takeNames(row, into: &contents.entries[place])
    columns.takeFacts(row, into: &contents.entries[place], &facts)
    if let day = columns.texts(.generated, in: row).first.flatMap(ListFacts.day) {
      contents.date = max(contents.date ?? day, day)
    }
  }
}

extension ListColumns {
  /// Takes the names of a row.
  fileprivate func takeNames(_ row: CellReader.Row, into entry: inout ListEntry) {
    let kind = texts(.kind, in: row).first?.lowercased()
    let strength = texts(.strength, in: row).first?.lowercased() ?? ""
    let isWeak = ["low", "weak"].contains { strength.contains($0) }
    // Without a word on it, the first name of an entry is its own.
    let isPrimary = kind.map { $0 == "primary name" } ?? entry.names.isEmpty
    let own: ListName.Kind = isPrimary ? .primary : isWeak ? .weak : .alias
    entry.add(ListName(text: name(row, entry.sort), kind: own))
    for alias in lists(.aliases, in: row) {
      entry.add(ListName(text: alias, kind: .alias))
    }
  }

  /// `FAMILY NAME, Given names` where the list tells them apart, else the whole name.
  private func name(_ row: CellReader.Row, _ sort: ListEntry.Sort) -> String {
    let whole = texts(.name, in: row).first ?? ""
    let family = texts(.last, in: row).first ?? ""
    let given = (texts(.first, in: row) + texts(.middle, in: row))
      .joined(separator: " ")
    if sort == .person, !family.isEmpty, !given.isEmpty { return "\(family), \(given)" }
    if !whole.isEmpty { return whole }
    return [given, family].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Takes what else a row tells.
  fileprivate func takeFacts(
    _ row: CellReader.Row, into entry: inout ListEntry, _ facts: inout ListFacts
  ) {
    func union<Value: Equatable>(_ old: inout [Value], _ new: [Value]) {
      for value in new where old.count < 100 && !old.contains(value) { old.append(value) }
    }
    union(&entry.programmes, lists(.programme, in: row))
    union(&entry.birthYears, texts(.born, in: row).flatMap(ListFacts.years))
    let states = lists(.country, in: row)
      .flatMap { $0.split(separator: "/").map(String.init) }
    for state in states { union(&entry.countries, [facts.state(state)]) }
    entry.authority = entry.authority ?? texts(.authority, in: row).first
    entry.listed = entry.listed ?? texts(.listed, in: row).first.flatMap(ListFacts.day)
    entry.ended = entry.ended ?? texts(.ended, in: row).first.flatMap(ListFacts.day)
    entry.gender = entry.gender ?? texts(.gender, in: row).first.flatMap(ListFacts.gender)
  }
}
