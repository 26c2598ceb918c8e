import ReadoutKit

/// Reads what stands beside a name and says who bears it.
struct RoleReader {
  let reading: DocumentReading

  /// How many tokens an apposition is followed.
  private static let reach = 18

  private func word(_ index: Int) -> Word { reading.tokens[index].word }

  /// The roles told right before and right behind a name.
  func roles(beside name: Range<Int>, in sentence: Range<Int>) -> [Role] {
    var roles: [Role] = []
    if let before = before(name.lowerBound, from: sentence.lowerBound) { roles.append(before) }
    if let led = leading(name, in: sentence) { roles.append(led) }
    if let behind = behind(name.upperBound, before: sentence.upperBound) { roles.append(behind) }
    return roles
  }

  // MARK: Before

  /// `the defence lawyer Nadia Forsberg`, `Secretary of State John Kerry`.
  private func before(_ name: Int, from lower: Int) -> Role? {
    let start = phraseStart(endingAt: name, from: lower)
    return role(in: start..<name, needsSmallHead: true)
  }

  /// Where the words that belong to what follows begin, going left.
  private func phraseStart(endingAt end: Int, from lower: Int) -> Int {
    var start = end
    while start > lower, end - start < 8 {
      let token = reading.tokens[start - 1]
      if token.kind == .word {
        let isBond =
          token.word == "of" && start - 1 > lower && Titles.words.contains(word(start - 2))
        if !isBond, isFunctionWord(token.word) { break }
        // `met Fisheries Minister Ola Eide`: small words end before those with capitals.
        if !isBond, !token.isCapitalized, start < end, reading.tokens[start].isCapitalized,
          !Self.past.contains(token.word)
        {
          break
        }
        start -= 1
      } else if token.word == "-" || token.word == "." && isAbbreviated(start - 1, from: lower) {
        start -= 1
      } else {
        break
      }
    }
    return start
  }

  private func isAbbreviated(_ stop: Int, from lower: Int) -> Bool {
    stop > lower && Titles.words.contains(word(stop - 1)) && word(stop - 1).count <= 5
  }

  /// `Lisbon’s coach, Ines Cabral, …`: the words before the comma.
  private func leading(_ name: Range<Int>, in sentence: Range<Int>) -> Role? {
    let comma = name.lowerBound - 1
    guard comma - 1 > sentence.lowerBound, word(comma) == "," else { return nil }
    let next = name.upperBound
    guard
      next >= sentence.upperBound || [",", ".", "(", "\u{2014}", "\u{2013}"].contains(word(next))
    else { return nil }
    let start = phraseStart(endingAt: comma, from: sentence.lowerBound)
    guard start < comma, start > sentence.lowerBound else { return nil }
    let before = reading.tokens[start - 1]
    guard before.kind == .possessive || FunctionWords.determiners.contains(before.word) else {
      return nil
    }
    return role(in: start..<comma, needsSmallHead: true)
  }

  // MARK: Behind

  /// `Anna Berg, 54, a senior researcher at …`, `Mary Ruiz (D-Ariz.)`.
  private func behind(_ end: Int, before limit: Int) -> Role? {
    var index = end
    var places: [Word] = []
    if index < limit, word(index) == "(" {
      let close = min(limit, index + 8)
      index += 1
      while index < close, word(index) != ")" {
        if reading.tokens[index].isCapitalized { places += Self.place(of: word(index)) }
        index += 1
      }
      index += 1
    }
    // `Bernie Sanders of Vermont`.
    if index + 1 < limit, word(index) == "of", reading.tokens[index + 1].isCapitalized {
      index += 1
      while index < limit, reading.tokens[index].isCapitalized, places.count < 4 {
        places.append(word(index))
        index += 1
      }
    }
    let placed = places.isEmpty ? nil : Role(head: "of", words: places, isFormer: false)
    guard index + 1 < limit, word(index) == "," else { return placed }
    index += 1
    if reading.tokens[index].kind == .number, index + 1 < limit, word(index + 1) == "," {
      index += 2
    }
    if index < limit, FunctionWords.determiners.contains(word(index)) { index += 1 }
    let start = index
    let far = min(limit, start + Self.reach)
    while index < far {
      let token = reading.tokens[index]
      if token.kind == .mark, token.word != "-" { break }
      // `…, the spokesman said`: a speaker of its own, not who was named before.
      if FunctionWords.reporting.contains(token.word) { return placed }
      if FunctionWords.relatives.contains(token.word)
        || FunctionWords.auxiliaries.contains(token.word)
      {
        break
      }
      index += 1
    }
    return role(in: start..<index, needsSmallHead: false) ?? placed
  }

  // MARK: A noun phrase

  private func role(in tokens: Range<Int>, needsSmallHead: Bool) -> Role? {
    var words: [Word] = []
    var head: Word?
    var isFormer = false
    for index in tokens {
      let token = reading.tokens[index]
      guard token.kind == .word else { continue }
      if Self.past.contains(token.word) {
        isFormer = true
        continue
      }
      if FunctionWords.prepositions.contains(token.word) {
        if head == nil, let last = words.popLast() { head = last }
        continue
      }
      if FunctionWords.determiners.contains(token.word) || token.word == "and" { continue }
      words.append(token.word)
      if needsSmallHead, index == tokens.upperBound - 1, head == nil, token.isCapitalized,
        !Titles.words.contains(token.word)
      {
        return nil
      }
    }
    guard let noun = head ?? words.popLast(), !FunctionWords.reporting.contains(noun) else {
      return nil
    }
    return Role(head: noun, words: words, isFormer: isFormer)
  }

  private func isFunctionWord(_ word: Word) -> Bool {
    FunctionWords.determiners.contains(word) || FunctionWords.prepositions.contains(word)
      || FunctionWords.conjunctions.contains(word) || FunctionWords.auxiliaries.contains(word)
      || FunctionWords.relatives.contains(word) || FunctionWords.reporting.contains(word)
      || FunctionWords.adverbs.contains(word) && word != "then"
  }

  private static let past: WordSet = [
    "former", "ex", "late", "onetime", "then", "erstwhile", "outgoing", "ousted", "retired",
  ]

  /// The words of `Ariz` in `(D-Ariz.)`; a place that is no short form is itself.
  private static func place(of word: Word) -> [Word] { shortPlaces[word] ?? [word] }

  private static let shortPlaces: WordTable<[Word]> = {
    var table = WordTable<[Word]>()
    for line in Table(csv: PackageResources.names_short_places_csv).rows {
      let words = line["place"].split(separator: " ").map { Letters.word(folding: $0.utf8) }
      for form in line.list("forms") { table[Letters.word(folding: form.utf8)] = words }
    }
    return table
  }()
}
