import Reading
import ReadoutKit

/// Wars that are to end, peace that is sought, pressure that is asked for.
extension SentenceReader {
  /// The end of the war that a verb or noun is about: `the war`, `to the Ukrainian crisis`.
  func conflictObject(after start: Int) -> Int? {
    let limit = min(frame.tokens.upperBound, start + 8)
    var index = start
    while index < limit {
      let text = word(index)
      if let war = warWords(in: index..<limit).first(where: { $0.lowerBound == index }) {
        let isEra = ["world", "cold"].contains(word(index - 1))
        if isEra || Self.warCompounds.contains(word(war.upperBound)) { return nil }
        var end = war.upperBound
        if word(end) == "in" || word(end) == "between" || word(end) == "with" {
          if let place = frame.actors.first(where: { $0.tokens.lowerBound == end + 1 }) {
            end = frame.coordinated(with: place).last?.tokens.upperBound ?? end
          }
        }
        return end
      }
      let isFiller =
        ClosedWords.determiners.contains(text)
        || ["of", "to", "for", "in", "'s", "-", "between", "and", "year", "long", "old"].contains(
          text)
        || frame.isTransparent(index) || frame.actors.contains { $0.tokens.contains(index) }
        || frame.reading.tokens[index].kind == .number
        || (frame.reading.tokens[index].kind == .word && !ClosedWords.prepositions.contains(text)
          && !ClosedWords.subordinators.contains(text) && index < start + 4)
      guard isFiller else { return nil }
      index += 1
    }
    return nil
  }

  /// What makes of a war something else: `war crimes`, `war refugees`.
  private static let warCompounds: WordSet = [
    "crime", "crimes", "criminal", "criminals", "refugee", "refugees", "veteran", "veterans",
    "effort", "efforts", "memorial", "memorials", "hero", "heroes", "zone", "zones", "chest",
    "machine", "widows", "graves", "correspondent", "correspondents", "powers", "films", "film",
    "management", "talks",
  ]

  /// `find a solution`, where the talk is of a conflict already.
  func soughtSolution(_ tokens: Range<Int>) -> Int? {
    guard
      word(tokens.lowerBound).hasPrefix("solution") || word(tokens.lowerBound) == "settlement"
        || tokens.count > 1 || continues
    else { return nil }
    guard !isOut, continues || isConflict || (tokens.count > 1 && hasPlace) else { return nil }
    return governingCue(of: tokens) != nil ? tokens.upperBound : nil
  }

  /// `end the war` counts as an effort where somebody wants, asks or doubts it, not as a fact.
  func isMeant(_ tokens: Range<Int>) -> Bool {
    let text = word(tokens.lowerBound)
    if isOutweighed(tokens) { return false }
    let before = word(tokens.lowerBound - 1)
    // `the end of the war` is a date.
    if text.hasPrefix("end"), word(tokens.upperBound) == "of",
      !["an", "any", "immediate", "speedy", "quick", "swift", "early"].contains(before)
    {
      return false
    }
    let isVerbForm = text.hasSuffix("ing") || ["to", "that", "which"].contains(before)
    if text == "end" || text == "halt" || text == "stop",
      ["an", "the", "immediate", "swift", "quick", "any", "speedy"].contains(before)
    {
      return true
    }
    let isNoun = ["resolution", "settlement", "solution", "solutions"].contains(text)
    return isVerbForm || isNoun || governingCue(of: tokens) != nil
      || frame.contains(
        ClosedWords.modals.keys,
        in: max(frame.tokens.lowerBound, tokens.lowerBound - 3)..<tokens.lowerBound)
  }

  /// `promote peace`, `hopes for peace`, `peace is not the priority`; never inside a name.
  func peace(_ tokens: Range<Int>) -> Range<Int>? {
    let index = tokens.lowerBound
    let isHeadline = isHeadline
    if frame.reading.tokens[index].isCapitalized, !isHeadline, index > frame.tokens.lowerBound {
      return nil
    }
    if isOutweighed(tokens) { return nil }
    if frame.reading.tokens[min(index + 1, frame.tokens.upperBound - 1)].isCapitalized, !isHeadline,
      index + 1 < frame.tokens.upperBound,
      !frame.actors.contains(where: { $0.tokens.contains(index + 1) })
    {
      return nil
    }
    let left = max(frame.clause(holding: index).lowerBound, index - 6)..<index
    if let verb = lexicon.words(.peaceverb, in: frame.reading, tokens: left).last {
      let gap = verb.upperBound..<index
      let isBroken = frame.contains([",", ";", "and", "is", "was"], in: gap)
      if !isBroken, isConflictBesidesPeace || hasPlace || !states.isEmpty || continues {
        return verb.lowerBound..<tokens.upperBound
      }
    }
    let around = max(frame.tokens.lowerBound, index - 6)..<min(frame.tokens.upperBound, index + 9)
    let isCopular = frame.contains(
      ["is", "isn't", "not", "was", "wasn't", "remains", "seems", "looks", "isn’t"], in: around)
    if isCopular, let aim = lexicon.words(.aim, in: frame.reading, tokens: around).last,
      !states.isEmpty || hasPlace
    {
      return min(index, aim.lowerBound)..<max(tokens.upperBound, aim.upperBound)
    }
    return nil
  }

  var isConflictBesidesPeace: Bool { isHardConflict(besides: 0..<0) }

  var isHeadline: Bool { Self.isHeadline(frame) }

  /// True where nearly every longer word has a capital.
  static func isHeadline(_ frame: SentenceFrame) -> Bool {
    let words = frame.reading.tokens[frame.tokens].filter {
      $0.kind == .word && $0.word.count > 3
    }
    return words.count > 2 && words.filter(\.isCapitalized).count * 5 >= words.count * 4
  }

  /// `exert such pressure`, where the sentence before asked for it.
  func pressed(_ tokens: Range<Int>) -> Int? {
    let left = max(frame.tokens.lowerBound, tokens.lowerBound - 4)..<tokens.lowerBound
    guard
      frame.contains(
        ["exert", "exerting", "use", "using", "apply", "applying", "exercise", "put", "exerts"],
        in: left),
      frame.contains(["such", "this", "that", "its", "their", "his", "any"], in: left),
      continues || isConflict
    else { return nil }
    return tokens.upperBound
  }

  /// The nearest stance word left of an effort, close enough to govern it.
  func governingCue(of tokens: Range<Int>) -> Cue? {
    let border = frame.clause(holding: tokens.lowerBound).lowerBound
    return cues.last {
      $0.tokens.upperBound <= tokens.lowerBound && $0.tokens.lowerBound >= border
        && $0.tokens.upperBound >= tokens.lowerBound - 6
    }
  }
}
