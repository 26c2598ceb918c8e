import Reading
import ReadoutKit

/// To whom words were said, as far as the setting of a statement names them.
struct AddresseeFinder {
  let page: Page

  /// The addressee of a statement, by name or by a noun (`reporters`); nil where the setting has none.
  func addressee(in setting: Setting, speaker: String?) -> String? {
    if let start = setting.object, let name = object(at: start, setting, speaker) { return name }
    for stretch in setting.stretches {
      for index in stretch where !page.isQuoted(index) {
        let word = page.word(index)
        let isLink =
          word == "to" && isSpeaking(before: index) || word == "with" && isTalk(before: index)
          || word == "by" && page.word(index - 1) == "asked"
        if isLink, let name = object(at: index + 1, setting, speaker) { return name }
      }
    }
    return nil
  }

  /// Whom a sentence calls the counterpart of a speaker: `a word of support to his Kazakh counterpart`.
  func counterpart(in sentence: Range<Int>, of speaker: String) -> String? {
    let near = sentence.prefix(AttributionFinder.reach)
    guard let index = near.first(where: { page.word($0) == "counterpart" && !page.isQuoted($0) })
    else { return nil }
    return Counterparts(page: page).name(at: index, of: speaker)
  }

  /// `speaking to`, `in a letter to`, `in remarks to`.
  private func isSpeaking(before index: Int) -> Bool {
    let word = page.word(index - 1)
    if Self.speaking.contains(word) || page.noun(at: index - 1) != nil { return true }
    return kind(endingAt: index).map { $0.sort == .text || $0.sort == .address } ?? false
  }

  private static let speaking: WordSet = [
    "speaking", "talking", "writing", "spoke", "wrote", "testimony", "responding", "replying",
  ]

  /// `in a phone call with`, `in an interview with`; a press conference is given, not held, with one.
  private func isTalk(before index: Int) -> Bool {
    guard let kind = kind(endingAt: index) else { return false }
    return kind.sort.isShared || kind.name == "interview"
  }

  private func kind(endingAt end: Int) -> OccasionTable.Kind? {
    for start in max(0, end - 3)..<end {
      if let match = OccasionTable.standard.match(at: start, in: page.reading),
        match.tokens.upperBound == end || match.tokens.upperBound == end + 1
      {
        return match.kind
      }
    }
    return nil
  }

  // MARK: Who is named

  /// Whoever a phrase names: `the head of the Riga port and former mayor Anna Berg`, `reporters`.
  private func object(at start: Int, _ setting: Setting, _ speaker: String?) -> String? {
    guard start < page.tokens.count, !page.isQuoted(start) else { return nil }
    if ["him", "her", "them"].contains(page.word(start)) {
      let names = page.coreference.referents(ofPronounAt: start).map(page.cast.name)
      return names.count == 1 && names[0] != speaker ? names[0] : nil
    }
    let limit = min(page.tokens.count, start + 12)
    var index = start
    var isFirst = true
    while index < limit, !page.isQuoted(index),
      !setting.content.contains(where: { $0.contains(index) })
    {
      if index - start <= 4, let match = Self.groups.match(at: index, in: page.reading) {
        return match.entry
      }
      if isFirst || index == start + 1,
        let agency = Agencies.standard.match(at: index, in: page.reading)
      {
        return agency.name
      }
      if let mention = page.cast.mention(at: index) {
        switch mention.referent {
        case .person:
          let name = page.cast.name(of: mention.referent)
          return name == speaker ? nil : name
        case .organisation where isFirst && !isNoun(mention.phrase.upperBound):
          return page.cast.name(of: mention.referent)
        case .actor(let actor) where isFirst && actor.form != .adjective:
          let next = mention.phrase.upperBound
          // `advising the Vermont senator`, `told NBC’s host`: a part of another's description.
          if next < limit, page.tokens[next].kind == .possessive || isNoun(next) { break }
          return page.cast.name(of: mention.referent)
        default: break
        }
        index = max(index + 1, mention.tokens.upperBound)
        isFirst = false
        continue
      }
      let word = page.word(index)
      if word == "counterpart", let speaker {
        return Counterparts(page: page).name(at: index, of: speaker)
      }
      if page.tokens[index].kind == .mark && word != "-" && !(word == "," && isFirst == false)
        || word == "that" || page.isAuxiliary(index) || page.isPreposition(index) && word != "of"
      {
        return nil
      }
      if !FunctionWords.determiners.contains(word) { isFirst = false }
      index += 1
    }
    return nil
  }

  /// True for a small word that no phrase begins with.
  private func isNoun(_ index: Int) -> Bool {
    guard index < page.tokens.count else { return false }
    let token = page.tokens[index]
    return token.kind == .word && !token.isCapitalized && !page.isPreposition(index)
      && !page.isAdverb(index) && !FunctionWords.conjunctions.contains(token.word)
      && !FunctionWords.determiners.contains(token.word) && !page.isAuxiliary(index)
      && !["he", "she", "it", "they", "we", "i", "there"].contains(token.word)
      && !FunctionWords.calendar.contains(token.word) && !["last", "earlier"].contains(token.word)
  }

  private static let groups: PhraseTable<String> = {
    var table = PhraseTable<String>()
    for line in Table(csv: PackageResources.addressees_csv).rows {
      for form in line.list("forms") { table.add(form, line["name"]) }
    }
    return table
  }()
}
