import Reading
import ReadoutKit

/// From a noun for measures to the mentions it makes.
extension SentenceReader {
  /// Every proposition about the measures that a noun names.
  func nounMentions(_ trigger: Trigger) -> [Mention] {
    let phrase = phrase(of: trigger)
    if isLaw(phrase), chain(leftOf: phrase).first?.sense != .uphold { return [] }
    if let name = namingVerb(of: phrase) {
      var mention = mention(phrase, steps: [], predicate: nil, trigger: trigger)
      mention.standing.oppose(at: name.verb..<name.end)
      mention.tokens = name.verb..<name.end
      mention.actor.take(named(frame.subject(before: name.verb), by: .subject(of: name.verb)))
      mention.actor.drop(mention.sender)
      return [mention]
    }
    let chain = chain(leftOf: phrase)
    let predicate = predicate(rightOf: phrase)
    var found: [Mention] = []
    if let base = chain.first, base.sense.isBase || predicate == nil {
      found.append(mention(phrase, steps: chain, predicate: nil, trigger: trigger))
    }
    if let predicate {
      var steps = [step(predicate.cue, presupposed: predicate.tie != .main)]
      // What is said of measures that somebody did something to is said of that too: only where
      // nothing else governs the phrase.
      if !(chain.first?.sense.isBase ?? false) {
        if predicate.tie == .main {
          steps += chain.isEmpty ? operators(leftOf: phrase.tokens.lowerBound) : chain
        }
      }
      let second = mention(phrase, steps: steps, predicate: predicate, trigger: trigger)
      if found.first?.standing.status != second.standing.status { found.append(second) }
    }
    if found.isEmpty {
      found.append(mention(phrase, steps: chain, predicate: nil, trigger: trigger))
    }
    if let cue = afterthought(rightOf: phrase.tokens.upperBound) {
      var third =
        found.first
        ?? Mention(tokens: cue.tokens, trigger: ground(of: trigger), standing: Standing())
      third.tokens = cue.tokens
      third.standing = Standing([step(cue)])
      third.actor = []
      third.date = frame.dateMention(of: cue.tokens).flatMap(Grounded.init(date:))
      if !found.contains(where: { $0.tokens.overlaps(cue.tokens) }) { found.append(third) }
    }
    return found
  }

  private static let naming: WordSet = [
    "called", "calls", "call", "calling", "branded", "brands", "labelled", "labeled", "described",
    "describes", "describing", "dubbed", "deems", "deemed", "considers", "considered", "declared",
  ]

  /// `called the sanctions illegal`, `described them as a mistake`.
  private func namingVerb(of phrase: Phrase) -> (verb: Int, end: Int)? {
    let verb = phrase.tokens.lowerBound - 1
    guard Self.naming.contains(word(verb)) else { return nil }
    let limit = min(frame.tokens.upperBound, phrase.tokens.upperBound + 10)
    let harm = cues.first {
      $0.sense == .harm && $0.kind == .adjective
        && (phrase.tokens.upperBound..<limit).contains($0.tokens.lowerBound)
    }
    return harm.map { (verb, $0.tokens.upperBound) }
  }

  private func mention(
    _ phrase: Phrase, steps: [Step], predicate: Predicate?, trigger: Trigger
  ) -> Mention {
    var steps = steps
    // Criticism needs a critic: without one, harm is an effect of measures in force.
    let critic = steps.first?.sense == .harm ? critic(of: phrase) : nil
    if steps.first?.sense == .harm, critic == nil { steps.removeFirst() }
    var standing = Standing(steps)
    for adjective in phrase.adjectives where steps.isEmpty || steps.first?.sense.isBase != true {
      if adjective.sense == .threaten { standing.becomePossible(adjective) }
      if adjective.sense == .tighten { standing.tighten(at: adjective.tokens) }
    }
    if steps.first?.sense == .face {
      if let announced = phrase.adjectives.first(where: { $0.sense == .threaten }) {
        standing.becomePossible(announced)
      }
      if let condition = condition(after: phrase.tokens.upperBound) {
        standing.becomePossible(at: condition, by: "a condition stands behind it")
      }
    }
    let tail = phrase.tokens.upperBound - 1
    if phrase.head.upperBound == tail, Self.drafts.contains(word(tail)), steps.isEmpty {
      standing.becomePossible(at: tail..<(tail + 1), by: "a draft is no measure yet")
    }
    if phrase.isDenied { standing.negate(at: phrase.tokens.lowerBound..<phrase.head.lowerBound) }
    if let question { standing.ask(at: question) }
    var mention = Mention(
      tokens: span(phrase, steps: steps, predicate: predicate), trigger: ground(of: trigger),
      standing: standing)
    assignRoles(&mention, phrase: phrase, steps: steps, predicate: predicate)
    mention.refersBack =
      ["the", "these", "those", "such"].contains(word(phrase.tokens.lowerBound))
      && phrase.tokens.lowerBound + 1 == phrase.head.lowerBound
    if let critic {
      mention.actor = critic
      mention.actor.drop(mention.sender)
    }
    assignThings(&mention, phrase: phrase, trigger: trigger)
    return mention
  }

  /// The mark of a question that begins with its verb: `Will Canberra drop the travel bans?`
  private var question: Range<Int>? {
    let last = frame.tokens.upperBound - 1
    let first = word(frame.tokens.lowerBound)
    let isAsked =
      ClosedWords.modals[first] != nil || ClosedWords.be.contains(first)
      || first != "to" && ClosedWords.auxiliaries.contains(first)
    return isAsked && word(last) == "?" ? last..<(last + 1) : nil
  }

  private static let drafts: WordSet = ["bill", "bills", "proposal", "proposals", "plan", "plans"]

  /// `the Iran Sanctions Act`: a name, which tells of measures only where the law is kept.
  private func isLaw(_ phrase: Phrase) -> Bool {
    let next = phrase.head.upperBound
    return ["act", "law", "regulations", "committee", "panel"].contains(word(next))
      && next < frame.tokens.upperBound && frame.reading.tokens[next].isCapitalized
      && frame.reading.tokens[next - 1].isCapitalized
  }

  /// `faced sanctions if`, `unless`.
  private func condition(after end: Int) -> Range<Int>? {
    (end..<max(end, min(frame.tokens.upperBound, end + 8))).first {
      word($0) == "unless" || word($0) == "if" && word($0 - 1) != "even"
    }.map { $0..<($0 + 1) }
  }

  /// From the first word that fixes the status to the last.
  private func span(_ phrase: Phrase, steps: [Step], predicate: Predicate?) -> Range<Int> {
    var start = phrase.tokens.lowerBound
    while start < phrase.head.lowerBound, ClosedWords.determiners.contains(word(start)) {
      start += 1
    }
    var end = phrase.tokens.upperBound
    // A call far off, at the head of a list, fixes the status and stays outside.
    for step in steps where step.tokens.upperBound + 12 >= phrase.tokens.lowerBound {
      start = min(start, step.tokens.lowerBound)
      end = max(end, step.tokens.upperBound)
    }
    if let predicate { end = max(end, predicate.cue.tokens.upperBound) }
    return start..<end
  }

  /// Who says that the measures do harm: the subject of a word of saying before or after them.
  private func critic(of phrase: Phrase) -> [Grounded]? {
    let start = phrase.tokens.lowerBound
    guard
      let said = (frame.tokens.lowerBound..<start).last(where: {
        ClosedWords.reporting.contains(word($0))
      })
        ?? (phrase.tokens.upperBound..<frame.tokens.upperBound).first(where: {
          ClosedWords.reporting.contains(word($0))
        })
    else { return nil }
    if said > start {
      let after = frame.actors.filter {
        $0.tokens.upperBound <= said && $0.tokens.lowerBound > phrase.tokens.upperBound
      }
      let next = frame.actors.first {
        $0.tokens.lowerBound > said && $0.tokens.lowerBound <= said + 3
      }
      let who = after.last ?? next
      return who.map { named(frame.coordinated(with: $0), by: .said(said)) } ?? []
    }
    return named(frame.subject(before: said), by: .said(said))
  }
}
