import Reading
import ReadoutKit

/// Names of one word, which mean little without what stands beside them.
extension LeadScoring {
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
  func isFamilyName(_ name: ListIndex.Name, of entry: ListEntry) -> Bool {
    let word = index.book.words[Int(name.words[0])]
    return entry.names.contains { other in
      let words = NameWords(other.text).parts.map(\.word)
      return words.count > 1 && words.contains(word)
    }
  }

  func isInCapitals(_ token: Int) -> Bool {
    let bytes = facts.reading.text.bytes[tokens[token].range]
    return bytes.count > 1 && !bytes.contains { (0x61...0x7A).contains($0) }
  }
}
