import ReadoutKit

/// Reads the consolidated list of the UN Security Council: `INDIVIDUAL` and `ENTITY` elements.
struct UnitedNationsList {
  private(set) var contents = ListContents(format: .un)
  private var facts = ListFacts()
  private var path: [String] = []
  private var text = ""
  private var entry: ListEntry?
  private var beganAt = 0
  /// The parts of a name, by the element that holds each.
  private var name: [String: String] = [:]
  private var reference: String?
  private var alias = ""
  private var quality = ""

  private static let parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"]
  /// Deeper than any element of the list lies.
  private static let deepest = 64
  /// The rest of a longer text is left out, in bytes.
  private static let longestText = 4096

  init(file: String) { contents.faults.file = file }

  mutating func take(_ event: MarkupReader.Event, line: Int) {
    switch event {
    case .text(let words):
      if text.utf8.count < Self.longestText { text += text.isEmpty ? words : " " + words }
    case .open(let element, let attributes): open(element, attributes, line)
    case .close: close(line)
    }
  }

  /// What was read; an entry that the file breaks off in is a fault.
  mutating func finish(line: Int) {
    if entry != nil { contents.faults.add("the file ends inside an entry", line: beganAt) }
    entry = nil
  }

  private mutating func open(_ element: String, _ attributes: [String: String], _ line: Int) {
    if path.count >= Self.deepest { return contents.faults.add("elements too deep", line: line) }
    path.append(element)
    text = ""
    switch element {
    case "CONSOLIDATED_LIST":
      contents.date = attributes["dateGenerated"].flatMap { ListFacts.day(String($0.prefix(10))) }
    case "INDIVIDUAL", "ENTITY":
      entry = ListEntry(id: "", sort: element == "ENTITY" ? .organisation : .person)
      beganAt = line
      name = [:]
      reference = nil
    case "INDIVIDUAL_ALIAS", "ENTITY_ALIAS": (alias, quality) = ("", "")
    default: break
    }
  }

  private mutating func close(_ line: Int) {
    guard let element = path.popLast() else { return }
    let words = text
    text = ""
    guard entry != nil else { return }
    let parent = path.last ?? ""
    switch element {
    case "INDIVIDUAL", "ENTITY": endEntry()
    case "INDIVIDUAL_ALIAS", "ENTITY_ALIAS":
      entry?.add(
        ListName(text: alias, kind: quality.lowercased().hasPrefix("low") ? .weak : .alias))
    case "ALIAS_NAME": alias = words
    case "QUALITY": quality = words
    case "DATE", "YEAR", "FROM_YEAR", "TO_YEAR":
      if parent == "INDIVIDUAL_DATE_OF_BIRTH" { entry?.birthYears += ListFacts.years(words) }
    case "VALUE":
      if parent == "NATIONALITY" { entry?.countries.append(facts.state(words)) }
    case "COUNTRY":
      if parent == "ENTITY_ADDRESS" { entry?.countries.append(facts.state(words)) }
    default:
      if parent == "INDIVIDUAL" || parent == "ENTITY" { take(words, as: element) }
    }
  }

  private mutating func take(_ words: String, as element: String) {
    guard !words.isEmpty else { return }
    switch element {
    case "DATAID": entry?.id = words
    case "REFERENCE_NUMBER": reference = words
    case "UN_LIST_TYPE": entry?.programmes = [words]
    case "LISTED_ON": entry?.listed = ListFacts.day(String(words.prefix(10)))
    case "DELISTED_ON": entry?.ended = ListFacts.day(String(words.prefix(10)))
    case "GENDER": entry?.gender = ListFacts.gender(words)
    case "NAME_ORIGINAL_SCRIPT": entry?.add(ListName(text: words, kind: .alias))
    default: if Self.parts.contains(element) { name[element] = words }
    }
  }

  private mutating func endEntry() {
    guard var ended = entry else { return }
    entry = nil
    let whole = Self.parts.compactMap { name[$0] }.joined(separator: " ")
    guard !whole.isEmpty else { return contents.faults.add("no name", line: beganAt) }
    ended.add(ListName(text: whole, kind: .primary))
    if let reference { ended.id = reference }
    contents.entries.append(ended)
  }
}
