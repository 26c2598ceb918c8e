import Reading
import ReadoutKit

/// Weighs whether the words of a stretch are a name on the list.
struct LeadScoring {
  let index: ListIndex
  let stretch: NameStretch
  let facts: ArticleFacts

  private var tokens: [Token] { facts.reading.tokens }

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
  private func start(_ number: UInt32, _ alignment: Alignment, _ entry: ListEntry) -> Lead? {
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

  private func weighAlias(_ lead: inout Lead, _ entry: ListEntry) {
    switch entry.names[Int(index.names[Int(lead.name)].number)].kind {
    case .primary: break
    case .alias: lead.reasons.insert("alias", at: 0)
    case .weak:
      lead.score -= Weight.weak
      lead.reasons.insert("weak alias", at: 0)
    }
  }

  // MARK: Persons

  private func weighPerson(
    _ lead: inout Lead, _ name: ListIndex.Name, _ alignment: Alignment
  ) -> Bool {
    let count = name.words.count
    let familyStart = name.family > 0 ? count - name.family : count - 1
    // The first given name and the family name have to be there: all else is somebody's cousin.
    guard let given = alignment.places[0], let family = alignment.places[familyStart],
      family.degree != .initial
    else { return false }
    if name.isFamilyWhole, alignment.places[familyStart...].contains(where: { $0 == nil }) {
      return false
    }
    // `Mendez Rojas` and `Rojas Mendez` are two families.
    guard alignment.isInOrder(from: familyStart) else { return false }
    guard
      (alignment.extent.lowerBound..<(alignment.extent.upperBound - 1)).allSatisfy(
        stretch.isTight(behind:))
    else { return false }
    let extras = alignment.extras
    let missing = alignment.missing
    guard missing <= 3, extras.count <= 1 else { return false }
    // Another patronymic, another second name: another person.
    if !extras.isEmpty, missing > 0 { return false }
    if given.degree == .initial {
      guard family.degree <= .sound, isInitial(given, before: family) else { return false }
      lead.take(Weight.initial, "the first name is an initial")
    }
    if missing > 0 {
      let left = alignment.places.indices.filter { alignment.places[$0] == nil }.map {
        shown(index.book.words[Int(name.words[$0])])
      }
      lead.take(Weight.oneMore * Double(missing), "without \(left.joined(separator: " "))")
    }
    for extra in extras {
      lead.take(Weight.oneMore, "\(shown(stretch.parts[extra].word)) is not on the list")
    }
    weighOrder(&lead, name, alignment)
    weighNeighbours(&lead, alignment)
    return true
  }

  /// `Y. Ostrovsky` and `Ostrovsky Y.`; where only the list has an initial, the first name stands first.
  private func isInitial(_ given: Alignment.Place, before family: Alignment.Place) -> Bool {
    guard stretch.parts[given.part].word.count == 1 else { return given.part < family.part }
    // `D-MA` is a party and a state.
    let next = stretch.parts[given.part].place + 1
    return next >= tokens.count || !StretchFinder.hyphens.contains(tokens[next].word)
  }

  private func weighOrder(
    _ lead: inout Lead, _ name: ListIndex.Name, _ alignment: Alignment
  ) {
    if alignment.isInOrder { return }
    if alignment.isFamilyFirst(max(1, name.family)) {
      // Printed so on most lists, said so in China and Korea.
      lead.reasons.append("family name first")
    } else if name.family == 0, name.words.count <= 3,
      alignment.isFamilyFirst(name.words.count - 1)
    {
      lead.reasons.append("order swapped")
    } else {
      lead.take(Weight.order, "order swapped")
    }
  }

  /// Words before and behind that may make it somebody else's name.
  private func weighNeighbours(_ lead: inout Lead, _ alignment: Alignment) {
    if stretch.isHeadline { return }
    let extent = alignment.extent
    let mention = facts.mention(at: stretch.parts[extent.lowerBound].place)
    if let before = wordBefore(extent) {
      let isOwn = mention?.tokens.lowerBound == stretch.parts[extent.lowerBound].place
      if !isOwn { lead.take(Weight.wordBehind, "\(shown(before)) stands before it") }
    }
    if let behind = wordBehind(extent) {
      lead.take(Weight.wordBehind, "\(shown(behind)) stands behind it")
    }
  }

  /// The name word right before some words, unless it is a title, a state or the capital of the
  /// sentence.
  private func wordBefore(_ extent: Range<Int>) -> [UInt8]? {
    let before = extent.lowerBound - 1
    guard before >= 0, stretch.isTight(behind: before) else { return nil }
    if before == 0, stretch.beginsSentence { return nil }
    let token = stretch.parts[before].place
    let word = tokens[token].word
    if Titles.words.contains(word) || facts.isActor(token) { return nil }
    if Actors.standard.state(ofAdjective: word) != nil { return nil }
    // `CEO`, `NBC`.
    let bytes = facts.reading.text.bytes[tokens[token].range]
    if bytes.count <= 5, bytes.count > 1, bytes.allSatisfy({ (0x41...0x5A).contains($0) }) {
      return nil
    }
    return stretch.parts[before].word
  }

  private func wordBehind(_ extent: Range<Int>) -> [UInt8]? {
    let behind = extent.upperBound
    guard behind < stretch.parts.count, stretch.isTight(behind: behind - 1),
      tokens[stretch.parts[behind].place].kind == .word
    else { return nil }
    let word = stretch.parts[behind].word
    let suffixes = ["jr", "sr", "ii", "iii", "iv"].map { Array($0.utf8) }
    return suffixes.contains(word) ? nil : word
  }

  // MARK: Firms, ships and all else

  private func weighThing(
    _ lead: inout Lead, _ name: ListIndex.Name, _ alignment: Alignment, _ sort: ListEntry.Sort
  ) -> Bool {
    // Less than the whole name is another firm: there is a research institute for everything.
    guard alignment.missing == 0, alignment.extras.isEmpty, alignment.count(.initial) == 0 else {
      return false
    }
    if !alignment.isInOrder { lead.take(Weight.order, "order swapped") }
    if sort == .vessel || sort == .aircraft {
      guard isShip(alignment.extent) else { return false }
    } else if !stretch.isHeadline, let before = wordBefore(alignment.extent) {
      lead.take(Weight.wordBefore, "\(shown(before)) stands before it")
    }
    if !stretch.isHeadline, let behind = wordBehind(alignment.extent) {
      let isFirm = NameLexicon.standard.firms.contains(behind)
      lead.take(
        isFirm ? Weight.oneMore : Weight.wordBehind, "\(shown(behind)) stands behind it")
    }
    let words = name.words.map { index.book.words[Int($0)] }
    if words.count <= 2, words.allSatisfy(NameLexicon.standard.ordinary.contains),
      !tellsSort(sort, alignment.extent)
    {
      lead.take(Weight.ordinary, "words with many meanings")
    }
    return true
  }

  private func isShip(_ extent: Range<Int>) -> Bool {
    facts.has(
      NameLexicon.standard.ships, near: places(extent), before: 6, behind: 4, in: stretch.sentence)
  }

  /// True where the words or what stands beside them tell what the name is of.
  private func tellsSort(_ sort: ListEntry.Sort, _ extent: Range<Int>) -> Bool {
    let lexicon = NameLexicon.standard
    let near = places(extent)
    switch sort {
    case .vessel, .aircraft: return isShip(extent)
    case .person:
      return facts.has(lexicon.knownAs, near: near, before: 2, behind: 0, in: stretch.sentence)
    case .organisation, .other:
      return stretch.hasForm
        || facts.has(
          lexicon.firms.union(lexicon.soldiers), near: near, before: 2, behind: 2,
          in: stretch.sentence)
    }
  }

  private func places(_ extent: Range<Int>) -> ClosedRange<Int> {
    stretch.parts[extent.lowerBound].place...stretch.parts[extent.upperBound - 1].place
  }

  // MARK: Names of one word

  /// The lead that a stretch of one word makes: only as it is written on the list.
  func leadOfOneWord(_ number: UInt32, _ degree: WordBook.Degree, at part: Int) -> Lead? {
    let name = index.names[Int(number)]
    let entry = index.entries[Int(name.entry)]
    let word = stretch.parts[part].word
    let token = stretch.parts[part].place
    let isLong = word.count >= 6
    guard degree == .same || degree == .sound && isLong else { return nil }
    let extent = part..<(part + 1)
    let isTold = tellsSort(entry.sort, extent)
    if entry.sort == .vessel || entry.sort == .aircraft, !isTold { return nil }
    if !isTold {
      if facts.isActor(token) || facts.hasSmall(tokens[token].word) { return nil }
      if NameLexicon.standard.ordinary.contains(word) { return nil }
      // Up to four letters the capitals have to be the list's.
      if word.count <= 4, !isInCapitals(token) { return nil }
      if entry.sort == .person, isFamilyName(name, of: entry) { return nil }
    }
    // `Ostrovsky` where the article speaks of `Boris Ostrovsky`.
    if let person = facts.person(at: token), NameWords(person.name).parts.count > 1 { return nil }
    var lead = Lead(
      name: number, extent: extent, score: degree == .same ? Weight.same : Weight.otherSpelling,
      reasons: [degree == .same ? "same name" : "another spelling"])
    weighAlias(&lead, entry)
    if !stretch.hasForm, entry.names[Int(name.number)].kind != .weak {
      lead.take(isTold ? Weight.oneMore : Weight.alone, "one word")
    }
    if stretch.beginsSentence, part == 0, !isTold, !isInCapitals(token) {
      lead.take(Weight.initial, "only the sentence gives it a capital")
    }
    weighEntry(&lead, entry)
    return lead
  }

  /// True where the entry has a longer name with this word: alone it is a family's.
  private func isFamilyName(_ name: ListIndex.Name, of entry: ListEntry) -> Bool {
    let word = index.book.words[Int(name.words[0])]
    return entry.names.contains { other in
      let words = NameWords(other.text).parts.map(\.word)
      return words.count > 1 && words.contains(word)
    }
  }

  private func isInCapitals(_ token: Int) -> Bool {
    let bytes = facts.reading.text.bytes[tokens[token].range]
    return bytes.count > 1 && !bytes.contains { (0x61...0x7A).contains($0) }
  }

  // MARK: What is known of both

  /// Country, sex and year of birth, where both the list and the article give them.
  private func weighEntry(_ lead: inout Lead, _ entry: ListEntry) {
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

  private func shown(_ word: [UInt8]) -> String {
    let text = String(decoding: word, as: UTF8.self)
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
