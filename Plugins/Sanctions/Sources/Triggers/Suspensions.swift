import Reading
import ReadoutKit

/// Measures that no noun of their own names: aid stopped, assets frozen, entry denied, boycotts.
extension SentenceReader {
  private static let stopping: WordSet = [
    "suspend", "suspended", "suspends", "suspending", "suspension", "halt", "halted", "halts",
    "halting", "stop", "stopped", "freeze", "froze", "frozen", "freezing", "cut", "cutting",
    "prohibit", "prohibited", "withhold", "withheld", "withholding", "ban", "banned", "block",
    "blocked", "end", "ended", "cancel", "cancelled", "canceled", "sever", "severed", "break",
    "broke", "shun", "shuns", "shunned", "shunning", "banning", "bans", "blocks", "restrict",
    "restricts", "restricted", "cut-off", "cutoff", "restricting", "prohibits", "prohibiting",
    "outlaw", "outlawed",
  ]
  private static let aidWords: WordSet = [
    "economic", "military", "financial", "development", "developmental", "all", "foreign",
    "bilateral", "security", "budget", "government", "us", "eu", "american",
  ]
  private static let people: WordSet = [
    "official", "officials", "individuals", "persons", "people", "leaders", "members", "ministers",
    "oligarchs", "citizens", "commanders", "politicians", "lawmakers", "families", "figures",
  ]

  /// `halted economic aid to Mali`, `the suspension of flights to Mali`.
  func suspension(of trigger: Trigger) -> [Mention] {
    let head = trigger.tokens
    let clause = frame.clause(holding: head.lowerBound)
    let window = max(clause.lowerBound, head.lowerBound - 7)..<head.lowerBound
    guard let stop = window.last(where: { Self.stopping.contains(word($0)) }),
      !frame.contains([",", "and", "but", "for"], in: stop..<head.lowerBound)
    else { return [] }
    let isAid = trigger.entry.kind == .aid
    let isFlow = trigger.entry.kind == .flow
    let modifiers = (stop + 1)..<head.lowerBound
    let hasModifier =
      frame.contains(Self.aidWords, in: modifiers)
      || frame.actors.contains { modifiers.contains($0.tokens.lowerBound) }
    if isAid {
      guard hasModifier else { return [] }
      let next = word(head.upperBound)
      if ["workers", "worker", "agencies", "agency", "convoys", "trucks", "groups", "flights"]
        .contains(next)
      {
        return []
      }
    }
    var senders = frame.subject(before: stop).filter { $0.actor.form != .adjective || isAid }
    let outer = operators(leftOf: step(atVerb: stop).tokens.lowerBound, verb: stop)
    var callers: [Actors.Mention] = []
    if let call = outer.first(where: { $0.sense == .call }) {
      callers = frame.subject(before: call.tokens.lowerBound)
      senders = frame.actors.filter {
        $0.tokens.lowerBound >= call.tokens.upperBound && $0.tokens.upperBound <= stop
      }
      if senders.isEmpty, !callers.isEmpty { senders = callers }
    }
    guard !senders.isEmpty, !hasOut("context") else { return [] }
    var targets: [Actors.Mention] = []
    for index in head.upperBound..<min(frame.tokens.upperBound, head.upperBound + 5)
    where targets.isEmpty && ["to", "for", "with", "from", "of", "in"].contains(word(index)) {
      targets = frame.object(ofPreposition: index, reach: 6)
    }
    guard !targets.isEmpty else { return [] }
    var mention = Mention(
      tokens: stop..<head.upperBound, trigger: ground(of: trigger),
      standing: standing(ofVerb: stop))
    mention.sender.take(named(senders, by: .subject(of: stop)))
    mention.target.take(named(targets, by: .against))
    mention.target.drop(mention.sender)
    guard !mention.target.isEmpty else { return [] }
    if !callers.isEmpty {
      mention.actor.take(named(callers, by: .subject(of: stop)))
      mention.sender.drop(mention.actor)
    }
    // Firms that stop trading are firms, not states.
    if isFlow, senders.contains(where: { $0.actor.form == .adjective }) { return [] }
    let phrase = Phrase(tokens: mention.tokens, head: head)
    assignThings(&mention, phrase: phrase, trigger: trigger)
    return [mention]
  }

  /// `froze the assets of`.
  func freeze(_ trigger: Trigger) -> [Mention] {
    guard !hasOut("context"), !frame.actors.isEmpty else { return [] }
    var mention = Mention(
      tokens: trigger.tokens, trigger: ground(of: trigger),
      standing: standing(ofVerb: trigger.tokens.lowerBound))
    mention.sender.take(subject(before: trigger.tokens.lowerBound))
    let objects = frame.actors.filter {
      $0.tokens.lowerBound >= trigger.tokens.upperBound
        && $0.tokens.lowerBound <= trigger.tokens.upperBound + 8
    }
    mention.target.take(named(objects, by: .object))
    mention.target.take(names(from: trigger.tokens.upperBound, by: .owner))
    mention.target.drop(mention.sender)
    guard !mention.sender.isEmpty else { return [] }
    assignThings(
      &mention, phrase: Phrase(tokens: trigger.tokens, head: trigger.tokens), trigger: trigger)
    return [mention]
  }

  /// `would deny entry to all individuals`.
  func entry(_ trigger: Trigger) -> [Mention] {
    let end = trigger.tokens.upperBound
    let before = frame.clause(holding: trigger.tokens.lowerBound)
    let near = before.lowerBound..<min(frame.tokens.upperBound, end + 10)
    guard frame.contains(Self.people, in: near), !hasOut("context"), !frame.actors.isEmpty else {
      return []
    }
    var mention = Mention(
      tokens: trigger.tokens, trigger: ground(of: trigger),
      standing: standing(ofVerb: trigger.tokens.lowerBound))
    mention.sender.take(subject(before: trigger.tokens.lowerBound))
    assignThings(
      &mention, phrase: Phrase(tokens: trigger.tokens, head: trigger.tokens), trigger: trigger)
    return mention.sender.isEmpty ? [] : [mention]
  }

  /// A boycott by a state of a state or its goods.
  func boycott(_ trigger: Trigger) -> [Mention] {
    guard !hasOut("boycott"), !hasOut("context") else { return [] }
    let head = trigger.tokens
    if ["against", "of", "on"].contains(word(head.upperBound)) {
      guard let name = firstName(after: head.upperBound) else { return [] }
      let known = frame.actors.contains { $0.tokens.contains(name) }
      guard known || word(head.upperBound) == "against" else { return [] }
      return nounMentions(trigger)
    }
    // As a verb, or `trade boycott`: a state must do it to another.
    let objects = frame.object(ofPreposition: head.upperBound - 1, reach: 4)
    let subject = frame.subject(before: head.lowerBound)
    guard !objects.isEmpty, !subject.isEmpty,
      objects.first?.actor.canonical != subject.first?.actor.canonical
    else { return [] }
    var mention = Mention(
      tokens: head, trigger: ground(of: trigger), standing: standing(ofVerb: head.lowerBound))
    mention.sender.take(named(subject, by: .subject(of: head.lowerBound)))
    mention.target.take(named(objects, by: .object))
    assignThings(
      &mention, phrase: Phrase(tokens: trigger.tokens, head: trigger.tokens), trigger: trigger)
    return [mention]
  }

  private func firstName(after index: Int) -> Int? {
    let range = (index + 1)..<min(frame.tokens.upperBound, index + 5)
    guard let first = range.first(where: { !ClosedWords.determiners.contains(word($0)) }) else {
      return nil
    }
    return frame.reading.tokens[first].isCapitalized ? first : nil
  }

  /// How a measure stands whose own verb stands at a token.
  private func standing(ofVerb index: Int) -> Standing {
    let step = step(atVerb: index)
    return Standing([step] + operators(leftOf: step.tokens.lowerBound, verb: index))
  }

  private func step(atVerb index: Int) -> Step {
    let isBase = !["ed", "ing", "ozen"].contains { word(index).hasSuffix($0) }
    let form: VerbForm =
      word(index).hasSuffix("ing") ? .gerund : isBase ? [.base, .past] : [.past, .participle]
    return step(Cue(tokens: index..<(index + 1), form: form, kind: .verb, sense: .impose))
  }
}
