import Reading
import ReadoutKit

/// What must stand around each kind of trigger.
extension SentenceReader {
  func isName(_ tokens: Range<Int>) -> Bool {
    tokens.lowerBound > frame.tokens.lowerBound && !isHeadline
      && frame.reading.tokens[tokens.lowerBound].isCapitalized
  }

  /// `Armistice Day`, `the United Nations Truce Supervision Organization`: a trigger in a name.
  func isPartOfName(_ tokens: Range<Int>) -> Bool {
    guard frame.reading.tokens[tokens.lowerBound].isCapitalized, !isHeadline else { return false }
    let next = tokens.upperBound
    guard frame.tokens.contains(next), frame.reading.tokens[next].kind == .word,
      frame.reading.tokens[next].isCapitalized,
      !frame.actors.contains(where: { $0.tokens.contains(next) })
    else { return false }
    return !Self.namingNouns.contains(word(next))
  }

  /// Nouns that end the name of an effort.
  static let namingNouns: WordSet = [
    "accord", "accords", "agreement", "agreements", "plan", "talks", "initiative", "summit",
    "process", "conference", "protocol", "formula", "deal", "proposal", "mission", "roadmap",
    "treaty", "framework", "declaration", "consensus", "principles", "pact", "dialogue", "format",
  ]

  /// A ceasefire or a plan by name; rivals of any kind have a truce.
  func isStrong(_ effort: Effort) -> Bool {
    let tokens = effort.tokens
    if isOut, !isHardConflict(besides: tokens), !hasPlace { return false }
    let isSpecific = word(tokens.lowerBound) == "peace" && tokens.count > 1
    if isSpecific || hasPlace || continues || topic || isHardConflict(besides: tokens) {
      return true
    }
    switch states.count {
    case 0:
      let isTold =
        governingCue(of: tokens) != nil || predicate(rightOf: effort) != nil
        || compound(before: effort) != nil || belongsToBroker(tokens)
      return effort.instrument == .ceasefire && isTold
        && (!isTruce(tokens) || frame.contains(["mediators", "mediator"], in: frame.tokens))
    case 1:
      let told = governingCue(of: tokens).map { $0.sense != .expect && $0.sense != .hold }
      return !isTruce(tokens) || told ?? false || predicate(rightOf: effort) != nil
    default: return true
    }
  }

  /// `A ceasefire mediated by the Red Cross`.
  private func belongsToBroker(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound..<min(frame.tokens.upperBound, tokens.upperBound + 3)
    return cues.contains { next.contains($0.tokens.lowerBound) && $0.sense == .broker }
  }

  private func isTruce(_ tokens: Range<Int>) -> Bool { word(tokens.lowerBound).hasPrefix("truce") }

  /// Mediation between states or in a conflict.
  func isInField(_ effort: Effort) -> Bool {
    let tokens = effort.tokens
    if isOut { return !isOutweighed(tokens) && !states.isEmpty && isBetween(tokens) }
    if isConflict || hasPlace || continues || topic { return true }
    // `his mediator`: a go-between of one man.
    if ["his", "her"].contains(word(tokens.lowerBound - 1)) { return false }
    if states.count >= 2 { return true }
    // `Qatar offered to mediate`, `Qatari mediation`: somebody's part, of whatever there is.
    guard let one = frame.actors.first else { return false }
    let isVerb = ownGroup(of: effort) != nil
    let isOwn = one.tokens.upperBound == tokens.lowerBound
    let isRole =
      ["mediator", "go", "peacemaker", "facilitator"].contains(word(tokens.lowerBound))
      && ["a", "an", "as"].contains(word(tokens.lowerBound - 1))
    return isVerb && !effort.form.contains(.participle) || isOwn && isHeadline || isRole
      || governingCue(of: tokens).map { [.offer, .reject, .accept].contains($0.sense) } ?? false
  }

  /// A part that is played in a war as an umpire plays it in a game.
  func isPlayed(_ tokens: Range<Int>) -> Bool {
    let left = max(frame.tokens.lowerBound, tokens.lowerBound - 6)..<tokens.lowerBound
    return frame.contains(
      [
        "play", "plays", "played", "playing", "act", "acts", "acted", "acting", "serve", "as",
        "make", "makes", "be", "is", "to", "role",
      ], in: left) && states.count >= 1
  }

  /// `refused to talk to the rebels`: speaking with those one fights.
  func isFacingEnemy(_ effort: Effort) -> Bool {
    guard !isOut else { return false }
    let near = effort.tokens.upperBound..<min(frame.tokens.upperBound, effort.tokens.upperBound + 5)
    let isEnemy =
      field.conflict.contains { $0.tokens.overlaps(near) && $0.entry.hasPrefix("sides") }
      || lexicon.words(.armed, in: frame.reading, tokens: near).isEmpty == false
      || field.places.contains { $0.tokens.overlaps(near) } && states.count > 1
    guard isEnemy else { return false }
    let isMeant =
      ownGroup(of: effort).map { $0.isNegated || $0.modal != nil } ?? false
      || governingCue(of: effort.tokens).map {
        [.reject, .call, .accept, .offer, .attempt].contains($0.sense)
      } ?? false
    return isMeant
  }

  /// `the Egyptian proposal`, `Sarkozy's six points`, `the Stockholm accord`: somebody's plan or a
  /// named accord in a conflict, and how somebody stands to it.
  func isAccord(_ effort: Effort) -> Bool {
    guard !isOut, !field.conflict.isEmpty || !field.wars.isEmpty || hasPlace || topic || continues
    else { return false }
    let tokens = effort.tokens
    if compound(before: effort) != nil { return true }
    // What is agreed on besides: a `grain deal`, an `arms agreement`.
    let before = tokens.lowerBound - 1
    if ["points", "principles"].contains(word(tokens.lowerBound)), !isNumber(before) {
      return false
    }
    let isPlainNoun =
      frame.tokens.contains(before) && frame.reading.tokens[before].kind == .word
      && !frame.reading.tokens[before].isCapitalized
      && !ClosedWords.determiners.contains(word(before)) && !Self.qualities.contains(word(before))
      && !ClosedWords.prepositions.contains(word(before))
    if isPlainNoun || effort.instrument == .ceasefire || effort.instrument == .talks {
      return false
    }
    let owner = self.owner(of: effort)
    let isNamed = word(tokens.lowerBound).hasPrefix("accord") && initiativeName(near: effort) != nil
    guard owner != nil || isNamed else { return false }
    let stand = predicate(rightOf: effort) ?? governingCue(of: tokens)
    guard let stand, [.accept, .reject, .halt, .doubt, .conditional, .expect].contains(stand.sense)
    else { return false }
    return isNamed || states.count > 1
  }

  private func isNumber(_ index: Int) -> Bool {
    frame.tokens.contains(index)
      && (frame.reading.tokens[index].kind == .number || Self.numbers.contains(word(index)))
  }

  private static let numbers: WordSet = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fourteen",
    "fifteen", "twenty",
  ]

  /// What a plan can be.
  private static let qualities: WordSet = [
    "point", "draft", "latest", "new", "revised", "original", "final", "interim", "framework",
    "proposed", "partial", "comprehensive", "initial", "joint", "detailed", "written", "ambitious",
    "six", "five", "four", "three", "ten", "long", "peaceful", "political",
  ]

  func isBetween(_ tokens: Range<Int>) -> Bool {
    (tokens.upperBound..<min(frame.tokens.upperBound, tokens.upperBound + 8)).contains {
      word($0) == "between" && !frame.object(ofPreposition: $0, reach: 3).isEmpty
    }
  }

  /// `broker a truce`, `Turkish-brokered grain deal`, `talks brokered by Qatar`.
  func isBrokering(_ tokens: Range<Int>) -> Bool {
    if isOutweighed(tokens) { return false }
    let window =
      max(
        frame.tokens.lowerBound, tokens.lowerBound - 6)..<min(
        frame.tokens.upperBound, tokens.upperBound + 7)
    let things: WordSet = [
      "deal", "agreement", "accord", "truce", "ceasefire", "peace", "pact", "settlement", "talks",
      "end", "agreements", "accords", "pause", "compromise", "cease", "solution", "détente",
      "rapprochement", "reconciliation", "exchange", "swap", "negotiations",
    ]
    return frame.contains(things, in: window)
      && (states.count >= 2 || isConflict || hasPlace || continues || topic || isBetween(tokens))
  }

  func isPolitical(talks: Effort) -> Bool {
    let tokens = talks.tokens
    if isOut { return false }
    // A claim to be neutral in them is no effort.
    let left = max(frame.tokens.lowerBound, tokens.lowerBound - 5)..<tokens.lowerBound
    if frame.contains(["neutral"], in: left) { return false }
    if continues, states.count > 1, conditionVerb(over: talks) != nil { return true }
    let next = word(tokens.upperBound)
    let before = word(tokens.lowerBound - 1)
    let isVerb =
      word(tokens.lowerBound).hasPrefix("negotiat") && !word(tokens.lowerBound).hasSuffix("s")
      && !word(tokens.lowerBound).hasSuffix("ion")
    if before == "direct" || next == "table" || word(tokens.lowerBound) == "direct"
      || word(tokens.upperBound - 1) == "table"
    {
      return isConflict || hasPlace || states.count >= 2
        || (isBetween(tokens)
          || frame.contains(
            ["between"], in: tokens.upperBound..<min(frame.tokens.upperBound, tokens.upperBound + 2)
          )) && !states.isEmpty
    }
    guard
      isConflict || hasPlace && isBetween(tokens)
        || states.count > 1 && isHosted(tokens)
    else {
      return false
    }
    if word(tokens.lowerBound) == "negotiated", before != "be", before != "been" { return false }
    return isVerb || governingCue(of: tokens) != nil || isBetween(tokens) || next == "on"
      || next == "over" || next == "to"
  }

  /// `broker talks`, `host a new round of talks between`: a third party's verb before them.
  private func isHosted(_ tokens: Range<Int>) -> Bool {
    if governingCue(of: tokens)?.sense == .broker { return true }
    let left = max(frame.tokens.lowerBound, tokens.lowerBound - 6)..<tokens.lowerBound
    return isBetween(tokens)
      && cues.contains { left.contains($0.tokens.lowerBound) && $0.sense == .broker }
  }

  /// The end of what is negotiated: `negotiate a lasting security system`.
  func negotiated(after tokens: Range<Int>) -> Int {
    guard ["negotiate", "negotiating"].contains(word(tokens.lowerBound)) else {
      return tokens.upperBound
    }
    let near = tokens.upperBound..<min(frame.tokens.upperBound, tokens.upperBound + 12)
    let sign = lexicon.words(.conflict, in: frame.reading, tokens: near).first
    let isBroken =
      sign.map {
        frame.contains(
          ClosedWords.prepositions.union(ClosedWords.subordinators),
          in: near.lowerBound..<$0.lowerBound)
      } ?? true
    return isBroken ? tokens.upperBound : sign?.upperBound ?? tokens.upperBound
  }

  /// `host a meeting between`: a third party brings two together.
  func hosted(_ tokens: Range<Int>) -> Range<Int>? {
    if isOut { return nil }
    let around =
      max(
        frame.tokens.lowerBound, tokens.lowerBound - 3)..<min(
        frame.tokens.upperBound, tokens.upperBound + 4)
    guard
      isBetween(tokens) || field.places.contains(where: { $0.tokens.overlaps(around) })
        || frame.contains(
          ["between"], in: tokens.upperBound..<min(frame.tokens.upperBound, tokens.upperBound + 3))
    else {
      return nil
    }
    let left = max(frame.tokens.lowerBound, tokens.lowerBound - 5)..<tokens.lowerBound
    let host = cues.last { left.contains($0.tokens.lowerBound) && $0.sense == .broker }
    return host.map { $0.tokens.lowerBound..<tokens.upperBound }
  }
}
