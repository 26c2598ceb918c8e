import Reading
import ReadoutKit

/// The noun phrase of a trigger, and what its own words say.
struct Phrase {
  /// From its first modifier to its last noun.
  var tokens: Range<Int>
  /// The trigger's own tokens.
  let head: Range<Int>
  /// Adjectives such as `proposed` and `tougher`.
  var adjectives: [CueTable<Governor>.Cue] = []
  /// A noun after the trigger that changes it: `sanctions relief`, `sanctions evasion`.
  var compound: CueTable<Governor>.Cue?
  /// True after `no`, `without any`.
  var isDenied = false
}

extension SentenceReader {
  private static let containers: WordSet = [
    "round", "rounds", "package", "packages", "series", "raft", "wave", "waves", "tranche", "set",
    "barrage", "range", "list", "slew", "spate", "regime", "array", "host", "lot", "kind", "kinds",
    "types", "volley", "battery", "batch", "number", "sort", "sorts", "form", "forms", "web",
    "layer",
  ]
  /// Verbs that no adjective looks like; a phrase never reaches over them.
  private static let stops: WordSet = [
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "said", "says", "did",
    "do", "does", "there", "not", "than", "it", "they", "he", "she", "we", "them", "him", "us",
    "about", "if", "what", "how", "means", "mean", "including", "using", "hoping", "past", "above",
    "below", "sold", "only",
  ]

  private static let articles: WordSet = ["the", "a", "an", "these", "those", "its", "their"]

  /// The phrase around a trigger, looking left over its modifiers.
  func phrase(of trigger: Trigger) -> Phrase {
    let head = trigger.tokens
    var phrase = Phrase(tokens: head, head: head)
    readCompound(&phrase)
    let border = frame.clause(holding: head.lowerBound).lowerBound
    var start = head.lowerBound
    var unknown = 0
    while start > border {
      let index = start - 1
      let word = word(index)
      if let cue = cue(endingAt: start), !isAdjectival(cue) { break }
      if let cue = cue(endingAt: start) { phrase.adjectives.append(cue) }
      if word == "no" || word == "few" || word == "neither" {
        phrase.isDenied = true
        start = index
        break
      }
      if word == "of" {
        guard index - 1 >= border, Self.containers.contains(self.word(index - 1)) else { break }
        start = index - 1
        continue
      }
      // An article begins its noun phrase: only `all` or `such` may stand before it.
      if Self.articles.contains(self.word(start)), !["all", "both", "half", "such"].contains(word) {
        break
      }
      if isModifier(index, unknown: &unknown, border: border) { start = index } else { break }
    }
    phrase.tokens = start..<phrase.tokens.upperBound
    return phrase
  }

  /// The longest cue whose last token is the one before `end`.
  func cue(endingAt end: Int) -> Cue? {
    cues.filter { $0.tokens.upperBound == end }.max { $0.tokens.count < $1.tokens.count }
  }

  private func isModifier(_ index: Int, unknown: inout Int, border: Int) -> Bool {
    let word = word(index)
    if frame.actors.contains(where: { $0.tokens.contains(index) }) { return true }
    if Self.stops.contains(word) || ClosedWords.modals[word] != nil { return false }
    if ClosedWords.determiners.contains(word) { return true }
    if ClosedWords.prepositions.contains(word) || ClosedWords.subordinators.contains(word) {
      return false
    }
    if frame.isTransparent(index) {
      return index - 1 >= border
        && frame.reading.tokens[index].range.upperBound
          == frame.reading.tokens[index + 1].range.lowerBound
    }
    switch frame.reading.tokens[index].kind {
    case .number, .possessive: return true
    case .mark:
      if word == "-" { return true }
      return word == "," && looksLikeAdjective(index - 1) && looksLikeAdjective(index + 1)
    case .word:
      if word == "and" || word == "or" { return looksLikeAdjective(index - 1) }
      if ClosedWords.reporting.contains(word) { return false }
      unknown += 1
      return unknown <= 5
    }
  }

  private func looksLikeAdjective(_ index: Int) -> Bool {
    let word = word(index)
    if frame.actors.contains(where: { $0.tokens.contains(index) && $0.actor.form != .person }) {
      return true
    }
    return ["al", "ic", "ary", "ive", "ial", "ful", "ous", "er", "gh", "ew", "ng"].contains {
      word.hasSuffix($0)
    } && !ClosedWords.determiners.contains(word) && cue(endingAt: index + 1) == nil
  }

  /// `proposed sanctions`, `the extended sanctions`: a cue that is an adjective of the noun.
  private func isAdjectival(_ cue: Cue) -> Bool {
    guard cue.tokens.count == 1 else { return false }
    if cue.kind == .adjective { return [.threaten, .tighten, .uphold].contains(cue.sense) }
    guard cue.kind == .verb, cue.form.contains(.participle) else { return false }
    let before = word(cue.tokens.lowerBound - 1)
    let isDetermined =
      ClosedWords.determiners.contains(before) || before == "'s"
      || ["of", "under", "with", "to", "by", "newly", "recently"].contains(before)
    return isDetermined && ![.call, .refuse].contains(cue.sense)
  }

  private static let compoundTails: WordSet = [
    "package", "packages", "regime", "regimes", "list", "lists", "measures", "policy", "policies",
    "programme", "program", "law", "laws", "rules", "bill", "announcement",
  ]

  private func readCompound(_ phrase: inout Phrase) {
    var next = phrase.head.upperBound
    if word(next) == "-" { next += 1 }
    if let cue = cues.first(where: { $0.tokens.lowerBound == next }),
      cue.kind == .noun || (cue.kind == .verb && cue.form == .gerund && word(next - 1) == "-")
    {
      phrase.compound = cue
      phrase.tokens = phrase.tokens.lowerBound..<cue.tokens.upperBound
    } else if Self.compoundTails.contains(word(next)) {
      phrase.tokens = phrase.tokens.lowerBound..<(next + 1)
    }
  }
}
