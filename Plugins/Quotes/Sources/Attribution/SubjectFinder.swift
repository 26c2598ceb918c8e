import Reading
import ReadoutKit

/// Finds the subject of a verb without a parse: from the words on its left, or behind it where the
/// order is turned round.
struct SubjectFinder {
  let page: Page

  /// The subject of the verb at `verb`, not looking left of `lower`; nil for a passive.
  func subject(ofVerbAt verb: Range<Int>, lower: Int, isPassiveProof: Bool = false) -> Subject? {
    var position = verb.lowerBound
    var hasBe = false
    var hasTo = false
    while position > lower {
      let before = position - 1
      if page.isQuoted(before) {
        return page.word(verb.lowerBound).hasSuffix("ing")
          ? clauseSubject(before: before, lower: lower) : nil
      }
      let word = page.word(before)
      if page.isAuxiliary(before) {
        hasBe = hasBe || FunctionWords.forms.contains(word)
      } else if word == "to" {
        hasTo = true
        break
      } else if !page.isAdverb(before), word != "not" {
        break
      }
      position -= 1
    }
    let isGerund = page.word(verb.lowerBound).hasSuffix("ing")
    if hasBe, !isGerund, !isPassiveProof { return agent(behind: verb) }
    // `a phase characterised by …`: a participle behind its noun.
    if page.word(verb.upperBound) == "by", page.word(verb.lowerBound).hasSuffix("ed") {
      return agent(behind: verb)
    }
    // `Warren (D., Mass.) said`: what stands in brackets is an aside.
    if position > lower, page.word(position - 1) == ")" {
      var bracket = position - 1
      while bracket > lower, page.word(bracket) != "(" { bracket -= 1 }
      if bracket > lower { return phrase(endingAt: bracket, lower: lower) }
    }
    guard position > lower else { return nil }
    let before = position - 1
    if hasTo { return clauseSubject(before: position, lower: lower) }
    switch page.word(before) {
    case "and", "but", "then", "or", "&":
      return clauseSubject(before: before, lower: lower)
    case ",":
      if isGerund, !hasBe { return clauseSubject(before: before, lower: lower) }
      return beforeComma(before, lower: lower) ?? clauseSubject(before: before, lower: lower)
    case "who", "which", "that":
      let end = page.word(before - 1) == "," ? before - 1 : before
      if page.word(before) == "who", let index = page.cast.mentionIndex(at: end - 1),
        end > lower, page.cast.mentions[index].tokens.upperBound == end,
        case .person = page.cast.mentions[index].referent
      {
        let start = page.cast.mentions[index].phrase.lowerBound
        return Subject(kind: .named([index]), tokens: start..<(before + 1))
      }
      return phrase(endingAt: end, lower: lower)
    case "-", "\u{2014}", "\u{2013}", ")", ":", ";":
      return clauseSubject(before: before, lower: lower)
    default:
      if page.isPreposition(before) || page.isAuxiliary(before) {
        return clauseSubject(before: before, lower: lower)
      }
      if isGerund, !hasBe { return clauseSubject(before: position, lower: lower) }
      return phrase(endingAt: position, lower: lower)
    }
  }

  /// `by X` behind a passive.
  private func agent(behind verb: Range<Int>) -> Subject? {
    var index = verb.upperBound
    var passed = 0
    while index < page.tokens.count, passed < 6 {
      guard !page.isQuoted(index) else {
        index += 1
        continue
      }
      if page.word(index) == "by" { return phrase(startingAt: index + 1) }
      if page.word(index) == "," || page.word(index) == "." { return nil }
      index += 1
      passed += 1
    }
    return nil
  }

  // MARK: From right to left

  /// The noun phrase that ends before a token.
  func phrase(endingAt end: Int, lower: Int) -> Subject? {
    guard end > lower else { return nil }
    let last = end - 1
    if page.isQuoted(last) { return nil }
    if let index = wholeName(endingAt: end) { return named(index, lower: lower) }
    if Self.pronouns.contains(page.word(last)) {
      return Subject(kind: .pronoun(last), tokens: last..<end)
    }
    guard page.tokens[last].isWord || page.word(last) == "." else { return nil }
    return described(endingAt: end, lower: lower)
  }

  static let pronouns: WordSet = [
    "he", "she", "they", "it", "we", "i", "you", "himself", "herself", "who",
  ]

  func isAdjective(_ mention: Cast.Mention) -> Bool {
    if case .actor(let actor) = mention.referent { return actor.form == .adjective }
    return false
  }

  /// A description from its article to its end: `a senior White House official`.
  private func described(endingAt end: Int, lower: Int) -> Subject? {
    var start = end - 1
    let limit = max(lower, end - 14)
    while start > limit {
      let before = start - 1
      let word = page.word(before)
      if FunctionWords.determiners.contains(page.word(start)) { break }
      if page.isQuoted(before) { break }
      if Self.binding.contains(word), before > limit, page.tokens[before - 1].kind == .word,
        !page.isAuxiliary(before - 1)
      {
        start = before - 1
        continue
      }
      let token = page.tokens[before]
      let isPart =
        token.kind == .word || token.kind == .number || token.kind == .possessive
        || word == "-" || word == "." && page.tokens[start].isCapitalized
      if !isPart || page.isAuxiliary(before) || page.isPreposition(before)
        || FunctionWords.conjunctions.contains(word) || FunctionWords.relatives.contains(word)
        || page.isAdverb(before) && !FunctionWords.determiners.contains(word)
        || Self.pronouns.contains(word)
        || page.verb(at: before) != nil
      {
        break
      }
      start = before
    }
    return Subject(kind: .described, tokens: start..<end)
  }

  // MARK: Over commas

  /// The subject before a comma, over appositions and asides: `Anna Berg, a researcher at …, said`.
  private func beforeComma(_ comma: Int, lower: Int) -> Subject? {
    var end = comma
    var description: Subject?
    for _ in 0..<5 {
      var start = end
      while start > lower, page.word(start - 1) != ",", !page.isQuoted(start - 1),
        page.word(start - 1) != ";"
      {
        start -= 1
      }
      guard start < end else { return description }
      if let index = page.cast.mentionIndex(at: start) {
        let mention = page.cast.mentions[index]
        let isWhole = mention.phrase.lowerBound == start && mention.tokens.upperBound == end
        if isWhole, case .person(let person) = mention.referent {
          // A name alone between commas; a place there (`of Ames, Iowa, said`) is no speaker.
          if page.cast.persons[person].isSure || mention.tokens.count > 1 && description == nil {
            return Subject(kind: .named([index]), tokens: mention.phrase)
          }
        }
      }
      let isFirst = start <= lower || page.word(start - 1) != ","
      if isFirst {
        // The part before the first comma: its last phrase is what the asides belong to.
        guard end != comma else { return description }
        return subjectPart(start..<end, lower: lower) ?? description
      }
      if end != comma || !startsAside(start) {
        if let candidate = phrase(endingAt: end, lower: start), end != comma {
          if candidate.isNamed, candidate.tokens.lowerBound == start { return candidate }
          if description == nil, !startsAside(start) { description = candidate }
        } else if end == comma, description == nil {
          description = nil
        }
      }
      end = start - 1
    }
    return description
  }

  /// True where a part between commas begins like an aside and not like a name.
  private func startsAside(_ index: Int) -> Bool {
    let word = page.word(index)
    return FunctionWords.relatives.contains(word) || page.isPreposition(index)
      || FunctionWords.determiners.contains(word) || word.hasSuffix("ing") || word == "former"
      || page.tokens[index].kind == .number || FunctionWords.conjunctions.contains(word)
  }

  private func subjectPart(_ part: Range<Int>, lower: Int) -> Subject? {
    guard let candidate = phrase(endingAt: part.upperBound, lower: part.lowerBound) else {
      return nil
    }
    // `In Washington, …`: what a preposition opens is no subject.
    if page.isPreposition(part.lowerBound), candidate.tokens.lowerBound <= part.lowerBound + 2 {
      return nil
    }
    return candidate
  }
}
