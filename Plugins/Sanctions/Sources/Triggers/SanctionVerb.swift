import Reading
import ReadoutKit

/// The verb `sanction` and its like: who sanctions whom, and when it only means approval.
extension SentenceReader {
  /// True where `sanctions` or `sanction` is a verb: `the treaty sanctions the use of force`.
  func isVerb(_ trigger: Trigger) -> Bool {
    let next = word(trigger.tokens.upperBound)
    let before = word(trigger.tokens.lowerBound - 1)
    if trigger.entry.kind == .singular {
      return before == "to" || ClosedWords.modals[before] != nil
        || ["not", "cannot"].contains(before)
    }
    let isObject =
      ["the", "a", "an", "such", "their", "his", "her", "its", "any", "these", "those", "what"]
      .contains(next)
    // `sanctions the West imposed` has a verb of its own behind it.
    if lexicon.isSanctioned(next, as: "verb-object") { return true }
    guard isObject else { return false }
    let window =
      trigger.tokens.upperBound..<min(frame.tokens.upperBound, trigger.tokens.upperBound + 7)
    return !cues.contains {
      window.contains($0.tokens.lowerBound) && $0.kind == .verb && $0.form.contains(.past)
    }
  }

  /// The mention that a verb makes: in the active, the passive, or as an adjective of its target.
  func verbMention(_ trigger: Trigger) -> [Mention] {
    let verb = trigger.tokens.upperBound - 1
    let before = word(verb - 1)
    let isAdjective = before == "-" || isPrenominal(verb)
    if isAdjective { return adjectiveMention(trigger) }
    let form: VerbForm =
      word(verb).hasSuffix("ed")
      ? [.past, .participle] : word(verb).hasSuffix("ing") ? .gerund : .base
    let cue = Cue(tokens: trigger.tokens, form: form, kind: .verb, sense: .impose)
    let step = step(cue)
    guard let group = step.group else { return [] }
    let isReduced =
      form.contains(.participle) && !group.isPassive && group.tokens == trigger.tokens
      && ["by", "over", "for", "in", "since", "under"].contains(word(trigger.tokens.upperBound))
      // `whom the Treasury designated in 2021`: who stands right before the verb does it.
      && (word(trigger.tokens.upperBound) == "by"
        || !frame.actors.contains { $0.tokens.upperBound == verb })
    let isPassive = group.isPassive || isReduced
    let agents = (isPassive ? agents(after: trigger.tokens.upperBound) : frame.subject(of: group))
      .filter { !cast.isPartOfName($0.tokens) }
    // `who disrespect the authority of Peru can be blacklisted`: Peru is not.
    let objects =
      isPassive
      ? frame.subject(of: group).filter {
        $0.actor.form == .adjective || !frame.followsPreposition($0)
      } : objects(after: trigger.tokens.upperBound)
    let antecedent = isPassive ? [] : antecedent(of: verb)
    guard
      isInField(
        verb: trigger, isPassive: isPassive, agents: agents, objects: objects,
        hasAntecedent: !antecedent.isEmpty)
    else {
      return []
    }
    let steps = [step] + operators(leftOf: group.tokens.lowerBound, verb: verb)
    var mention = Mention(
      tokens: (steps.map(\.tokens.lowerBound).min() ?? verb)..<trigger.tokens.upperBound,
      trigger: ground(of: trigger), standing: Standing(steps))
    let start = group.tokens.lowerBound
    mention.sender.take(named(agents, by: isPassive ? .agent : .subject(of: start)))
    mention.target.take(named(objects, by: isPassive ? .passive(start) : .object))
    mention.target.take(
      isPassive
        ? name(before: start, by: .passive(start))
        : names(from: trigger.tokens.upperBound, by: .object) + antecedent)
    mention.target.drop(mention.sender)
    if let call = steps.first(where: { $0.sense == .call }) {
      mention.actor.take(subject(before: call.tokens.lowerBound))
      mention.sender.drop(mention.actor)
    }
    extend(&mention, over: agents, objects: objects)
    let phrase = Phrase(tokens: trigger.tokens, head: trigger.tokens)
    assignThings(&mention, phrase: phrase, trigger: trigger)
    return [mention]
  }

  /// Takes in whoever stands right beside the verb, and the noun behind the target's name.
  private func extend(
    _ mention: inout Mention, over agents: [Actors.Mention], objects: [Actors.Mention]
  ) {
    var start = mention.tokens.lowerBound
    var end = mention.tokens.upperBound
    for named in agents + objects {
      if named.tokens.upperBound <= start, named.tokens.upperBound >= start - 2 {
        start = named.tokens.lowerBound
      }
      if named.tokens.lowerBound >= end, named.tokens.lowerBound <= end + 4 {
        end = named.tokens.upperBound
        if lexicon.isSanctioned(word(end), as: "target") { end += 1 }
      }
    }
    mention.tokens = start..<end
  }

  // MARK: Adjective

  private static let things: WordSet = [
    "goods", "products", "technology", "components", "items", "cargo", "cargoes", "crude", "oil",
    "commodities", "parts", "chips",
  ]

  private func isPrenominal(_ verb: Int) -> Bool {
    guard word(verb) == "sanctioned" || word(verb) == "blacklisted" else { return false }
    let before = word(verb - 1)
    let next = word(verb + 1)
    // `keep sanctioned goods out`: goods are under sanctions, nobody sanctions them.
    if Self.things.contains(next), !frame.actors.contains(where: { $0.tokens.upperBound == verb }) {
      return true
    }
    return
      (ClosedWords.determiners.contains(before) || ClosedWords.prepositions.contains(before)
      || before == "'s" || before == "and"
      || frame.reading.tokens[max(0, verb - 1)].kind == .number)
      && !ClosedWords.prepositions.contains(next)
      && (lexicon.isSanctioned(next, as: "target")
        || lexicon.isSanctioned(word(verb + 2), as: "target"))
  }

  /// `a US-sanctioned institution`, `the sanctioned tanker`.
  private func adjectiveMention(_ trigger: Trigger) -> [Mention] {
    let verb = trigger.tokens.upperBound - 1
    var start = verb
    var senders: [Actors.Mention] = []
    if word(verb - 1) == "-" {
      guard let sender = frame.actors.last(where: { $0.tokens.upperBound == verb - 1 }) else {
        return []
      }
      senders = [sender]
      start = sender.tokens.lowerBound
    }
    var end = verb + 1
    let limit = min(frame.tokens.upperBound, verb + 6)
    while end < limit, !lexicon.isSanctioned(word(end), as: "target") {
      if ClosedWords.prepositions.contains(word(end)) || [",", ".", ";"].contains(word(end)) {
        break
      }
      if lexicon.isSanctioned(word(end), as: "approved") { return [] }
      end += 1
    }
    let isTarget = end < limit && lexicon.isSanctioned(word(end), as: "target")
    let nation = frame.actors.first { (verb + 1..<min(end, limit)).contains($0.tokens.lowerBound) }
    if senders.first?.actor.canonical == "United Nations", !isTarget { return [] }
    let firms = senders.isEmpty ? [] : names(from: verb + 1, by: .object)
    guard isTarget || (nation != nil && !senders.isEmpty) || !firms.isEmpty && isList(trigger)
    else {
      return []
    }
    guard !(senders.isEmpty && hasOut("context")) else { return [] }
    var mention = Mention(
      tokens: start..<(isTarget ? end + 1 : verb + 1), trigger: ground(of: trigger),
      standing: Standing())
    mention.sender.take(named(senders, by: .inside))
    if let nation { mention.target.take(named([nation], by: .object)) }
    mention.target.take(firms)
    if mention.target.isEmpty, let name = apposition(before: start) { mention.target = [name] }
    mention.target.drop(mention.sender)
    return [mention]
  }

  /// Whom the Treasury sanctioned, in `Ivan Petrov, whom the Treasury sanctioned`.
  private func antecedent(of verb: Int) -> [Grounded] {
    let clause = frame.clause(holding: verb)
    guard ["whom", "which", "that"].contains(word(clause.lowerBound)) else { return [] }
    var end = clause.lowerBound
    while end > frame.tokens.lowerBound, word(end - 1) == "," { end -= 1 }
    return name(before: end, by: .apposition)
  }

  private func isList(_ trigger: Trigger) -> Bool { trigger.entry.kind == .listVerb }

  /// The name that `, a US-sanctioned institution` stands behind.
  private func apposition(before start: Int) -> Grounded? {
    var comma = start - 1
    if ["a", "an", "the", "another", "one"].contains(word(comma)) { comma -= 1 }
    guard word(comma) == "," else { return nil }
    var first = comma
    while first - 1 >= frame.tokens.lowerBound {
      let token = frame.reading.tokens[first - 1]
      let isTie = token.word == "of" && frame.reading.tokens[max(0, first - 2)].isCapitalized
      guard token.kind == .word && (token.isCapitalized || isTie) else { break }
      first -= 1
    }
    guard first < comma, comma - first > 1 else { return nil }
    return Grounded(
      value: frame.reading.string(frame.reading.range(ofTokens: first..<comma)),
      tokens: first..<comma, rule: PartyRule.apposition.words)
  }
}
