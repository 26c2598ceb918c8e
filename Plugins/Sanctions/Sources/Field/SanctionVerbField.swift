import Reading
import ReadoutKit

/// Whether the verb means measures between states, or approval, or a penalty at home.
extension SentenceReader {
  func agents(after index: Int) -> [Actors.Mention] {
    let limit = min(frame.tokens.upperBound, index + 8)
    for position in index..<max(index, limit) {
      if [",", ";", ":"].contains(word(position)) { return [] }
      if word(position) == "by" { return frame.object(ofPreposition: position) }
    }
    return []
  }

  func objects(after index: Int) -> [Actors.Mention] {
    for position in index..<min(frame.tokens.upperBound, index + 7) {
      if let mention = frame.actors.first(where: { $0.tokens.lowerBound == position }) {
        return frame.coordinated(with: mention)
      }
      let word = word(position)
      if [",", ".", ";", ":"].contains(word) || ClosedWords.subordinators.contains(word)
        || ["for", "over", "in", "after", "to", "with", "by", "on", "at"].contains(word)
      {
        return []
      }
    }
    return []
  }

  func isInField(
    verb trigger: Trigger, isPassive: Bool, agents: [Actors.Mention], objects: [Actors.Mention],
    hasAntecedent: Bool
  ) -> Bool {
    if hasOut("modifier", near: trigger.tokens.lowerBound) { return false }
    let verb = trigger.tokens.lowerBound
    if lexicon.isSanctioned(word(verb - 1), as: "approver") { return false }
    let end = trigger.tokens.upperBound
    let object = end..<min(frame.tokens.upperBound, end + 6)
    var isTarget = false
    var isApproved = false
    if isPassive {
      let subject = frame.clause(holding: verb).lowerBound..<verb
      isTarget = subject.contains { lexicon.isSanctioned(word($0), as: "target") }
      isApproved = subject.contains { lexicon.isSanctioned(word($0), as: "approved") }
    } else {
      for index in object {
        if [",", ".", ";", ":"].contains(word(index))
          || ClosedWords.prepositions.contains(word(index))
        {
          break
        }
        if lexicon.isSanctioned(word(index), as: "approved") { isApproved = true }
        if lexicon.isSanctioned(word(index), as: "target") { isTarget = true }
        if lexicon.isSanctioned(word(index), as: "domestic-object") { return false }
      }
    }
    if isApproved, !isTarget { return false }
    if !isPassive, isRegulator(agents, before: verb) || isThing(objects) { return false }
    let hasSender = !agents.isEmpty
    if hasOut("context") { return hasSender && !objects.isEmpty }
    if hasSender, hasAntecedent { return true }
    return (hasSender && (isTarget || !objects.isEmpty || isNamed(object, isPassive: isPassive)))
      || (!objects.isEmpty && !isApproved) || (isTarget && !frame.actors.isEmpty)
  }

  /// `Ireland's privacy watchdog sanctioned …`: an office at home, no state.
  private func isRegulator(_ agents: [Actors.Mention], before verb: Int) -> Bool {
    guard let agent = agents.last, agent.tokens.upperBound < verb else { return false }
    return lexicon.out.matches(in: frame.reading, tokens: agent.tokens.upperBound..<verb)
      .contains { !$0.entry.isDisjoint(with: ["context", "sport"]) }
  }

  /// `sanctioned the French rescue`: what a state's adjective describes is nobody under measures.
  private func isThing(_ objects: [Actors.Mention]) -> Bool {
    guard objects.count == 1, let object = objects.first, object.actor.form == .adjective else {
      return false
    }
    let next = object.tokens.upperBound
    if word(next) == "-" { return true }
    for index in next..<min(frame.tokens.upperBound, next + 4) {
      if ClosedWords.prepositions.contains(word(index)) { break }
      if lexicon.isSanctioned(word(index), as: "target") || cast.name(from: index) != nil {
        return false
      }
    }
    return true
  }

  /// True where the object is a name that no list knows: `sanctioned Rosneft`.
  func isNamed(_ object: Range<Int>, isPassive: Bool) -> Bool {
    if isPassive { return true }
    guard let first = object.first(where: { !ClosedWords.determiners.contains(word($0)) }) else {
      return false
    }
    return frame.reading.tokens[first].isCapitalized || frame.reading.tokens[first].kind == .number
  }

  func hasOut(_ kind: String, near index: Int) -> Bool {
    let range = max(frame.tokens.lowerBound, index - 2)..<index
    return lexicon.out.matches(in: frame.reading, tokens: range).contains {
      $0.entry.contains(kind)
    }
  }
}
