import Reading
import ReadoutKit

/// Measures that shut others out: of skies, ports, payments and markets, and of trade itself.
extension SentenceReader {
  private static let closing: WordSet = [
    "close", "closed", "closes", "closing", "shut", "shuts", "shutting", "bar", "bars", "barred",
    "barring", "ban", "bans", "banned", "banning", "block", "blocks", "blocked", "blocking", "cut",
    "cuts", "cutting", "exclude", "excludes", "excluded", "excluding", "expel", "expels",
    "expelled", "expelling", "disconnect", "disconnected", "disconnecting", "eject", "ejected",
    "kick", "kicked", "remove", "removed", "removing", "exclusion", "removal", "expulsion",
    "closure", "lock", "locked",
  ]
  private static let opening: WordSet = [
    "reopen", "reopens", "reopened", "reopening", "reconnect", "reconnected", "readmit",
    "readmitted",
  ]

  /// `closed its airspace to Nigerien carriers`, `cut Iranian banks off from SWIFT`, `shut out of
  /// SWIFT`.
  func access(_ trigger: Trigger) -> [Mention] {
    let head = trigger.tokens
    guard !isSport, !hasOut("context") else { return [] }
    let border = frame.clause(holding: head.lowerBound).lowerBound
    let window = max(border, head.lowerBound - 11)..<head.lowerBound
    guard
      let verb = window.last(where: {
        Self.closing.contains(word($0)) || Self.opening.contains(word($0))
      })
    else { return [] }
    let between = (verb + 1)..<head.lowerBound
    let isOut = frame.contains(["from", "of"], in: between)
    let next = word(head.upperBound)
    // Its own skies are closed to others; others are cut off from what is the sender's.
    guard isOut || next == "to" || next == "for" else { return [] }
    var targets: [Actors.Mention] = []
    if isOut {
      targets = frame.actors.filter { between.contains($0.tokens.lowerBound) }
    } else {
      targets = frame.object(ofPreposition: head.upperBound, reach: 8)
      if targets.isEmpty {
        targets = frame.actors.filter {
          (head.upperBound..<head.upperBound + 7).contains($0.tokens.lowerBound)
        }
      }
    }
    let step = step(
      Cue(
        tokens: verb..<(verb + 1), form: form(ofVerb: verb), kind: .verb,
        sense: Self.opening.contains(word(verb)) ? .ease : .impose))
    let isPassive = step.group?.isPassive == true || isReduced(verb)
    let subject = frame.subject(before: step.tokens.lowerBound)
    var mention = Mention(
      tokens: step.tokens.lowerBound..<head.upperBound, trigger: ground(of: trigger),
      standing: Standing([step] + operators(leftOf: step.tokens.lowerBound, verb: verb)))
    if isPassive {
      mention.target.take(
        named(targets.isEmpty ? subject : targets, by: .passive(step.tokens.lowerBound)))
      mention.target.take(name(before: step.tokens.lowerBound, by: .passive(verb)))
    } else {
      mention.sender.take(named(subject, by: .subject(of: step.tokens.lowerBound)))
      mention.target.take(named(targets, by: .object))
    }
    mention.target.drop(mention.sender)
    let isPayments = ["swift", "dollar"].contains(word(head.lowerBound))
    // `the bloc would close its airspace to Nigerien carriers` tells enough without the bloc's name.
    let isOwn = !isOut && ["its", "their"].contains(word(head.lowerBound - 1))
    guard !mention.target.isEmpty,
      isPassive && isPayments || isOwn || !mention.sender.isEmpty
    else {
      return []
    }
    assignThings(
      &mention, phrase: Phrase(tokens: mention.tokens, head: head), trigger: trigger)
    return [mention]
  }

  /// `stop buying Argentine goods`: a state's refusal, no shopper's.
  func haltedTrade(_ trigger: Trigger) -> [Mention] {
    let head = trigger.tokens
    guard !isSport, !hasOut("context"),
      !frame.contains(["consumers", "shoppers"], in: frame.tokens)
    else { return [] }
    let objects = objects(after: head.upperBound)
    let senders = frame.subject(before: head.lowerBound).filter { $0.actor.form != .adjective }
    guard !objects.isEmpty, !senders.isEmpty else { return [] }
    let step = step(
      Cue(
        tokens: head, form: form(ofVerb: head.lowerBound), kind: .verb, sense: .impose))
    var mention = Mention(
      tokens: step.tokens.lowerBound..<head.upperBound, trigger: ground(of: trigger),
      standing: Standing([step] + operators(leftOf: step.tokens.lowerBound, verb: head.lowerBound)))
    mention.sender.take(named(senders, by: .subject(of: head.lowerBound)))
    mention.target.take(named(objects, by: .object))
    mention.target.drop(mention.sender)
    guard !mention.target.isEmpty else { return [] }
    var end = head.upperBound
    for object in objects { end = max(end, object.tokens.upperBound) }
    assignThings(
      &mention,
      phrase: Phrase(tokens: head.lowerBound..<min(frame.tokens.upperBound, end + 2), head: head),
      trigger: trigger)
    mention.tokens = mention.tokens.lowerBound..<end
    return [mention]
  }

  /// `Shut out of SWIFT since 2018, …`: a participle with nothing before it.
  private func isReduced(_ verb: Int) -> Bool {
    let isFirst = verb == frame.tokens.lowerBound || [",", "—", "–"].contains(word(verb - 1))
    return isFirst && !word(verb).hasSuffix("ing")
  }

  private func form(ofVerb index: Int) -> VerbForm {
    let word = word(index)
    if word.hasSuffix("ing") { return .gerund }
    if ["cut", "shut"].contains(word) { return [.base, .past, .participle] }
    return word.hasSuffix("ed") ? [.past, .participle] : .base
  }
}
