import Reading
import ReadoutKit

extension SubjectFinder {
  /// The subject of the clause that a verb further on belongs to.
  ///
  /// The clause begins with the sentence, or behind `, and`, `but`, `while` where a new subject
  /// follows. What stands before it up to a comma (`In Samarkand,`, `Sitting across from Xi,`) is
  /// passed over.
  func clauseSubject(before position: Int, lower: Int) -> Subject? {
    var start = clauseStart(before: position, lower: lower)
    // `“…,” said X, adding …`: what stands before the verb is quoted.
    while start < position, page.isQuoted(start) || page.tokens[start].kind == .mark { start += 1 }
    if start < position, let (verb, _) = page.verb(at: start), start > lower,
      page.isQuoted(start - 1) || page.isQuoted(max(0, start - 2))
    {
      return phrase(startingAt: verb.upperBound, limit: position)
    }
    start = passFronted(from: passDateline(from: start, before: position), before: position)
    while start < position, isFiller(start) || page.isQuoted(start) { start += 1 }
    guard start < position else { return nil }
    if let subject = phrase(startingAt: start, limit: position) { return subject }
    return nil
  }

  /// Behind `Washington (AFP) –` at the beginning of a report.
  private func passDateline(from start: Int, before position: Int) -> Int {
    let end = min(position, start + 9)
    var index = start
    while index < end, page.word(index) != "\u{2013}", page.word(index) != "\u{2014}" {
      if page.verb(at: index) != nil || page.isAuxiliary(index) { return start }
      index += 1
    }
    return index < end ? index + 1 : start
  }

  private func isFiller(_ index: Int) -> Bool {
    page.isAdverb(index) || page.tokens[index].kind == .mark
      || FunctionWords.calendar.contains(page.word(index))
      || [
        "and", "but", "that", "while", "although", "though", "as", "when", "because", "whereas",
        "so",
      ]
      .contains(page.word(index))
  }

  private func clauseStart(before position: Int, lower: Int) -> Int {
    var index = position - 1
    while index > lower {
      let word = page.word(index)
      if page.isQuoted(index) {
        index -= 1
        continue
      }
      if word == ";" || word == ":" { return index + 1 }
      if index + 1 < position, Self.joining.contains(word),
        beginsSubject(index + 1, before: position)
      {
        let hasComma = page.word(index - 1) == ","
        if word != "and" && word != "but" && word != "as" || hasComma { return index + 1 }
      }
      index -= 1
    }
    return lower
  }

  private static let joining: WordSet = [
    "and", "but", "while", "although", "though", "whereas", "because", "as", "when", "so",
  ]

  /// True where a name or a pronoun begins that a verb follows.
  private func beginsSubject(_ index: Int, before position: Int) -> Bool {
    if ["he", "she", "they", "we", "i"].contains(page.word(index)) { return true }
    let start = FunctionWords.determiners.contains(page.word(index)) ? index + 1 : index
    guard let mention = page.cast.mention(at: start), mention.phrase.lowerBound == start else {
      return false
    }
    let next = mention.tokens.upperBound
    return next < position && page.tokens[next].kind == .word && !page.isPreposition(next)
      && page.word(next) != "and"
  }

  /// The start of the main part behind fronted ones.
  private func passFronted(from start: Int, before position: Int) -> Int {
    var start = start
    for _ in 0..<5 {
      var first = start
      while first < position, page.tokens[first].kind == .mark { first += 1 }
      guard first < position else { return start }
      var comma = first
      while comma < position, page.word(comma) != "," || page.isQuoted(comma) { comma += 1 }
      guard comma < position - 1, isFronted(first, upTo: comma) else { return first }
      start = comma + 1
    }
    return start
  }

  private func isFronted(_ index: Int, upTo comma: Int) -> Bool {
    let word = page.word(index)
    if comma - index == 1, page.cast.mention(at: index) == nil { return true }
    if FunctionWords.conjunctions.contains(word) && word != "and" && word != "but" { return true }
    if word == "and" || word == "but", comma == index + 1 { return true }
    if page.isPreposition(index) || page.isAdverb(index) || page.tokens[index].kind == .number {
      return true
    }
    if page.cast.mention(at: index) != nil { return false }
    if word.hasSuffix("ing"), word.count > 4 { return true }
    if word.hasSuffix("ed") && word.count > 4 { return true }
    return FunctionWords.calendar.contains(word)
      || ["last", "earlier", "later", "this", "the"].contains(word)
        && (page.word(index + 1) == "day"
          || ["week", "month", "year", "day", "night"]
            .contains(page.word(index + 1)))
  }

  // MARK: From left to right

  /// The noun phrase that starts at a token, as in `said Anna Berg` or `according to …`.
  func phrase(startingAt start: Int, limit: Int = .max) -> Subject? {
    guard start < page.tokens.count, !page.isQuoted(start) else { return nil }
    if Self.pronouns.contains(page.word(start)) {
      return Subject(kind: .pronoun(start), tokens: start..<(start + 1))
    }
    var index = start
    var last: Int?
    let end = min(page.tokens.count, limit, start + 24)
    while index < end {
      if page.isQuoted(index) { break }
      if let mention = page.cast.mentionIndex(at: index) {
        last = mention
        index = max(index + 1, page.cast.mentions[mention].tokens.upperBound)
        continue
      }
      let token = page.tokens[index]
      let word = token.word
      let isPart =
        token.kind == .word || token.kind == .number || token.kind == .possessive
        || word == "-"
        || word == "." && index > start && page.tokens[index - 1].isCapitalized
          && page.tokens[index - 1].word.count <= 4 && index + 1 < end
          && page.tokens[index + 1].isCapitalized
      if !isPart || page.isPreposition(index) || page.isAuxiliary(index)
        || FunctionWords.conjunctions.contains(word) || FunctionWords.relatives.contains(word)
        || page.isAdverb(index) && index > start || page.verb(at: index) != nil && index > start
      {
        break
      }
      // A verb behind a bare name ends the phrase: `Patrushev met`.
      if let last, page.cast.mentions[last].tokens.upperBound == index, token.kind == .word,
        !token.isCapitalized, isPerson(last), !Titles.words.contains(word)
      {
        break
      }
      index += 1
    }
    guard index > start else { return nil }
    if let last, page.cast.mentions[last].tokens.upperBound == index,
      !isAdjective(page.cast.mentions[last])
    {
      return joined(last, from: start)
    }
    return apposed(behind: index, from: start)
      ?? Subject(kind: .described, tokens: start..<index)
  }

  private func isPerson(_ mention: Int) -> Bool {
    if case .person = page.cast.mentions[mention].referent { return true }
    return false
  }

  /// `Xi and Putin`.
  private func joined(_ first: Int, from start: Int) -> Subject {
    var all = [first]
    var end = page.cast.mentions[first].tokens.upperBound
    while end - start < AttributionFinder.reach, page.word(end) == "and",
      let next = page.cast.mentionIndex(at: end + 1),
      page.cast.mentions[next].phrase.lowerBound == end + 1,
      sameSort(page.cast.mentions[first], page.cast.mentions[next])
    {
      all.append(next)
      end = page.cast.mentions[next].tokens.upperBound
    }
    return Subject(kind: .named(all), tokens: start..<end)
  }

  /// `said the group's president, John Smith`: the name behind the comma.
  private func apposed(behind end: Int, from start: Int) -> Subject? {
    var comma = end
    let limit = min(page.tokens.count, end + 10)
    while comma < limit, page.word(comma) != "," {
      if page.isQuoted(comma) || page.word(comma) == "." || page.verb(at: comma) != nil {
        return nil
      }
      comma += 1
    }
    guard comma < limit, let index = page.cast.mentionIndex(at: comma + 1),
      page.cast.mentions[index].phrase.lowerBound == comma + 1,
      case .person(let person) = page.cast.mentions[index].referent,
      page.cast.persons[person].isSure
    else { return nil }
    return Subject(kind: .named([index]), tokens: page.cast.mentions[index].phrase)
  }
}
