import ReadoutKit

/// Reads OFAC's files, which have no header: `sdn.csv`, and beside it `alt.csv` with other names and
/// `add.csv` with addresses.
struct TreasuryList {
  /// Which of the three a file is.
  enum Part: Sendable {
    case entries, names, addresses

    /// How many cells a row of it has.
    var width: Int {
      switch self {
      case .entries: 12
      case .names: 5
      case .addresses: 6
      }
    }
  }

  private var facts = ListFacts()
  private var places: [String: Int] = [:]
  var contents = ListContents(format: .ofac)

  init(file: String) { contents.faults.file = file }

  /// Which part a first row belongs to; nil for another file.
  static func part(_ row: CellReader.Row) -> Part? {
    let first = CellText.string(row[0])
    guard first.lowercased() == "ent_num" || Int(first) != nil else { return nil }
    switch row.count {
    case Part.entries.width: return .entries
    case Part.names.width:
      let kind = CellText.string(row[2]).lowercased()
      return ["aka", "fka", "nka", "alt_type"].contains(kind) ? .names : nil
    case Part.addresses.width: return .addresses
    default: return nil
    }
  }

  mutating func take(_ row: CellReader.Row, of part: Part) {
    let id = CellText.string(row[0])
    // The last row is the end-of-file mark of old systems.
    if id == "\u{1A}" || id.lowercased() == "ent_num" { return }
    guard Int(id) != nil else {
      return contents.faults.add("no number of an entry", line: row.line)
    }
    guard row.count >= part.width - 1 else {
      contents.faults.add("\(row.count) cells, not \(part.width)", line: row.line)
      return
    }
    if part == .entries { return takeEntry(row, id) }
    guard let place = places[id] else {
      contents.faults.add("entry \(id) is not in the main file", line: row.line)
      return
    }
    if part == .names {
      contents.entries[place].add(ListName(text: text(row, 3), kind: .alias))
    } else if !text(row, 4).isEmpty {
      add(state: text(row, 4), to: place)
    }
  }

  private func text(_ row: CellReader.Row, _ index: Int) -> String {
    let text = CellText.string(row[index])
    return text == "-0-" ? "" : text
  }

  private mutating func takeEntry(_ row: CellReader.Row, _ id: String) {
    let name = text(row, 1)
    guard !name.isEmpty else { return contents.faults.add("no name", line: row.line) }
    guard places[id] == nil else {
      contents.faults.add("entry \(id) stands there twice", line: row.line)
      return
    }
    var entry = ListEntry(id: id, sort: ListFacts.sort(CellText.string(row[2])) ?? .organisation)
    entry.add(ListName(text: name, kind: .primary))
    // `RUSSIA-EO14024] [UKRAINE-EO13661`
    entry.programmes = text(row, 3).split { $0 == "[" || $0 == "]" }.map {
      CellText.string(Array($0.utf8)[...])
    }.filter { !$0.isEmpty }
    places[id] = contents.entries.count
    contents.entries.append(entry)
    takeRemarks(text(row, 11), to: contents.entries.count - 1)
  }

  /// The words with which notes begin that are read.
  private static let known: Set<Substring> = [
    "DOB", "nationality", "citizen", "Gender", "a.k.a.", "f.k.a.", "n.k.a.",
  ]

  /// Remarks are notes divided by semicolons: `DOB 21 Mar 1950; nationality Russia; Gender Male;
  /// a.k.a. 'FALCON'`, the last being what the list calls a weak alias.
  private mutating func takeRemarks(_ remarks: String, to place: Int) {
    for note in remarks.utf8.split(separator: UInt8(ascii: ";")) {
      let words = note.drop { $0 <= 0x20 }
      let end = words.firstIndex { $0 <= 0x20 } ?? words.endIndex
      // `alt. DOB 1966` is a date of birth too.
      let first = Substring(words[..<end])
      if first == "alt.", Substring(words).hasPrefix("alt. DOB") {
        contents.entries[place].birthYears += ListFacts.years(String(Substring(words)))
      }
      guard Self.known.contains(first) else { continue }
      let rest = CellText.string(Array(words[end...])[...])
      switch first {
      case "DOB": contents.entries[place].birthYears += ListFacts.years(rest)
      case "nationality", "citizen": add(state: Self.untilPoint(rest), to: place)
      case "Gender": contents.entries[place].gender = ListFacts.gender(rest)
      case "a.k.a.", "f.k.a.", "n.k.a.":
        let name = rest.utf8.split { [0x27, 0x22, 0x2E].contains($0) }.first.map { Substring($0) }
        contents.entries[place].add(ListName(text: String(name ?? ""), kind: .weak))
      default: break
      }
    }
  }

  private static func untilPoint(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private mutating func add(state text: String, to place: Int) {
    let state = facts.state(text)
    guard contents.entries[place].countries.count < 50,
      !contents.entries[place].countries.contains(state)
    else { return }
    contents.entries[place].countries.append(state)
  }
}
