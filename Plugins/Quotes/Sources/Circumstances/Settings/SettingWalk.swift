import Reading
import ReadoutKit

/// Walks over the words of a sentence that say when, where and to whom, as far as they go.
struct SettingWalk {
  let page: Page
  let dates: DateFinder

  // MARK: Phrase by phrase

  /// The end of the phrases that follow a verb of saying: `on Friday`, `in a speech to the board`.
  ///
  /// `takesObject`: somebody may be named at once, as behind `told`.
  func end(
    from start: Int, in sentence: Range<Int>, content: [Range<Int>], takesObject: Bool
  ) -> Int {
    var isPhrase = takesObject
    var hasOccasion = false
    var index = start
    let limit = min(sentence.upperBound, start + Self.longest)
    while index < limit {
      if isHidden(index, content) { return index }
      if let date = dates.date(at: index, before: limit) {
        // `in a 2014 interview`, `of the June 15 call`: the phrase goes on.
        isPhrase = FunctionWords.determiners.contains(page.word(index - 1))
        index = date.tokens.upperBound
        if Self.partsOfDay.contains(page.word(index)) { index += 1 }
        if index < limit, page.tokens[index].kind == .possessive {
          isPhrase = true
          index += 1
        }
        continue
      }
      let word = page.word(index)
      if word == "," {
        guard goesOn(behindComma: index, before: limit, content) else { return index }
        isPhrase = true
        index += 1
        continue
      }
      hasOccasion =
        hasOccasion || OccasionTable.standard.match(at: index, in: page.reading) != nil
      // `said while campaigning in Iowa on Tuesday`.
      if word == "while" || word == "when", page.word(index + 1).hasSuffix("ing") {
        isPhrase = true
        index += 2
        continue
      }
      let isMark = page.tokens[index].kind == .mark
      if isMark && word != "-" && word != "." && word != "(" && word != ")"
        || Self.clauseOpeners.contains(word) || page.isAuxiliary(index)
      {
        return index
      }
      if page.isPreposition(index) {
        // `said of the attack`, `said since the attack`: another event, with its own time.
        if Self.aside.contains(word), !isPhrase || word != "of" && word != "for" && !hasOccasion {
          return index
        }
        if word == "to", isInfinitive(behind: index) { return index }
        if Self.otherTime.contains(word), !isForum(behind: index),
          dates.date(at: index + 2, before: limit) == nil
        {
          return index
        }
        if word == "after", hasVerb(index + 1..<min(limit, index + 8)) { return index }
        isPhrase = true
      } else if !isPhrase, word == "the", dates.date(at: index + 1, before: limit) == nil {
        return index
      } else if !isPhrase, !page.isAdverb(index), !Self.besideDates.contains(word), !isMark {
        return index
      }
      index += 1
    }
    return limit
  }

  private static let partsOfDay: WordSet = ["morning", "afternoon", "evening", "night"]

  /// How many tokens a setting can have.
  static let longest = 40

  static let clauseOpeners: WordSet = [
    "that", "because", "although", "while", "whereas", "when", "if", "whether", "who", "which",
    "where", "but", "so", "he", "she", "they", "we", "i", "it", "there", "what", "why", "how", "as",
    "calling", "adding", "saying", "warning", "referring", "describing", "citing",
  ]
  /// Prepositions whose noun is what is spoken of.
  private static let aside: WordSet = [
    "of", "about", "regarding", "concerning", "for", "against", "than", "like", "including",
    "despite", "upon",
  ]
  /// Prepositions whose noun was or will be at another time.
  private static let otherTime: WordSet = ["since", "until", "before", "despite", "over", "amid"]

  /// `vowed to stay`; not `said to reporters`.
  private func isInfinitive(behind index: Int) -> Bool {
    let next = index + 1
    guard next < page.tokens.count, page.tokens[next].kind == .word else { return false }
    let word = page.word(next)
    return !page.tokens[next].isCapitalized && !FunctionWords.determiners.contains(word)
      && !word.hasSuffix("s") && page.cast.mention(at: next) == nil
      && !["him", "me", "us", "them", "parliament", "students"].contains(word)
  }

  /// `testified before the committee`: a place, not a time.
  private func isForum(behind index: Int) -> Bool {
    page.word(index) == "before"
      && (index + 1...index + 5).contains { Self.forums.contains(page.word($0)) }
  }

  private static let forums: WordSet = [
    "committee", "subcommittee", "court", "parliament", "panel", "senate", "council", "judge",
    "crowd", "audience", "cameras", "reporters", "assembly", "congress", "commission", "tribunal",
  ]
  static let besideDates: WordSet = [
    "early", "late", "earlier", "back", "again", "just", "mid", "the", "only",
    "aboard", "onstage", "live", "publicly", "afterward", "afterwards",
  ]

  /// True where behind a comma no new clause begins: `said in Riga, Latvia, on Friday`.
  private func goesOn(behindComma comma: Int, before limit: Int, _ content: [Range<Int>]) -> Bool {
    let next = comma + 1
    guard next < limit, !isHidden(next, content) else { return false }
    if dates.date(at: next, before: limit) != nil || page.isPreposition(next) { return true }
    guard !["and", "or", "nor"].contains(page.word(next)) else { return false }
    // `in Berea, Ohio, on Tuesday`, `in Nashua, N.H. on Monday`.
    if page.tokens[next].isCapitalized, next + 1 < limit {
      let behind = page.word(next + 1) == "." ? next + 2 : next + 1
      if behind < limit,
        page.isPreposition(behind) || dates.date(at: behind, before: limit) != nil
      {
        return true
      }
    }
    var end = next
    while end < limit, page.word(end) != ",", !isHidden(end, content) {
      if Self.clauseOpeners.contains(page.word(end)) { return false }
      end += 1
    }
    return !hasVerb(next..<end) && end < limit
  }

  func isHidden(_ index: Int, _ content: [Range<Int>]) -> Bool {
    page.isQuoted(index) || content.contains { $0.contains(index) }
  }
}
