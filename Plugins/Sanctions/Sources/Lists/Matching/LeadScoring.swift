import Reading
import ReadoutKit

/// Weighs whether the words of a stretch are a name on the list.
struct LeadScoring {
  let index: ListIndex
  let stretch: NameStretch
  let facts: ArticleFacts

  var tokens: [Token] { facts.reading.tokens }

  /// The lead that some words make, or nil where they are somebody else.
  func lead(_ number: UInt32, _ alignment: Alignment) -> Lead? {
    let name = index.names[Int(number)]
    let entry = index.entries[Int(name.entry)]
    guard var lead = start(number, alignment, entry) else { return nil }
    let fits =
      entry.sort == .person
      ? weighPerson(&lead, name, alignment) : weighThing(&lead, name, alignment, entry.sort)
    guard fits else { return nil }
    weighEntry(&lead, entry)
    return lead
  }

  /// How near the words are.
  func start(_ number: UInt32, _ alignment: Alignment, _ entry: ListEntry) -> Lead? {
    let slips = alignment.count(.near)
    guard slips <= 1 else { return nil }
    var score = Weight.same
    var reason = "same name"
    if slips == 1 {
      (score, reason) = (Weight.oneLetter, "one letter differs")
    } else if alignment.count(.sound) > 0 {
      (score, reason) = (Weight.otherSpelling, "another spelling")
    }
    var lead = Lead(name: number, extent: alignment.extent, score: score, reasons: [reason])
    weighAlias(&lead, entry)
    return lead
  }

  func weighAlias(_ lead: inout Lead, _ entry: ListEntry) {
    switch entry.names[Int(index.names[Int(lead.name)].number)].kind {
    case .primary: break
    case .alias: lead.reasons.insert("alias", at: 0)
    case .weak:
      lead.score -= Weight.weak
      lead.reasons.insert("weak alias", at: 0)
    }
  }

  /// Country, sex and year of birth, where both the list and the article give them.
  func weighEntry(_ lead: inout Lead, _ entry: ListEntry) {
    guard entry.sort == .person else { return }
    let first = stretch.parts[lead.extent.lowerBound].place
    let last = stretch.parts[lead.extent.upperBound - 1].place
    if let person = facts.person(at: first) {
      switch (person.gender, entry.gender) {
      case (.male, .female), (.female, .male):
        lead.take(Weight.gender, "another sex than the list's")
      default: break
      }
      if let state = person.state, !entry.countries.isEmpty, !entry.countries.contains(state) {
        lead.take(
          Weight.country,
          "of \(state) in the article, of \(entry.countries.joined(separator: ", ")) on the list")
      }
    }
    let years = facts.birthYears(behind: last)
    guard !years.isEmpty, !entry.birthYears.isEmpty else { return }
    let isNear = years.contains { year in entry.birthYears.contains { abs($0 - year) <= 1 } }
    if isNear {
      lead.reasons.append("the age fits")
    } else {
      lead.take(Weight.birthYear, "another year of birth than the list's")
    }
  }

  func shown(_ word: [UInt8]) -> String {
    let text = String(decoding: word, as: UTF8.self)
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
