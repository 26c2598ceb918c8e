import Reading
import ReadoutKit

/// Names of persons: first name and family name have to be there.
extension LeadScoring {
  func weighPerson(
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
  func isInitial(_ given: Alignment.Place, before family: Alignment.Place) -> Bool {
    guard stretch.parts[given.part].word.count == 1 else { return given.part < family.part }
    // `D-MA` is a party and a state.
    let next = stretch.parts[given.part].place + 1
    return next >= tokens.count || !StretchFinder.hyphens.contains(tokens[next].word)
  }

  func weighOrder(
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
  func weighNeighbours(_ lead: inout Lead, _ alignment: Alignment) {
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
  func wordBefore(_ extent: Range<Int>) -> [UInt8]? {
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

  func wordBehind(_ extent: Range<Int>) -> [UInt8]? {
    let behind = extent.upperBound
    guard behind < stretch.parts.count, stretch.isTight(behind: behind - 1),
      tokens[stretch.parts[behind].place].kind == .word
    else { return nil }
    let word = stretch.parts[behind].word
    let suffixes = ["jr", "sr", "ii", "iii", "iv"].map { Array($0.utf8) }
    return suffixes.contains(word) ? nil : word
  }
}
