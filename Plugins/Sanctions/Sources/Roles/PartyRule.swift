import Reading
import ReadoutKit

/// By which rule somebody is taken for a sender, a target or an actor.
enum PartyRule {
  /// Does what the verb that begins with a token says.
  case subject(of: Int)
  /// Says what stands behind a word of saying.
  case said(Int)
  /// Stands behind `by`, `from` or `of`.
  case agent
  /// Its name stands inside the words for measures.
  case inside
  /// The measures are on or against it.
  case against
  /// The verb takes it as its object.
  case object
  /// Is called upon or helped to do it.
  case handed
  /// Bears what the verb or preposition says.
  case bearer(Int)
  /// The clause before names what stands in apposition.
  case apposition
  /// Owns what is under measures.
  case owner
  /// The verb is passive: who bears it stands before it.
  case passive(Int)

  /// The rule in plain words.
  var words: String {
    switch self {
    case .subject: "the subject of the verb"
    case .said: "who says so"
    case .agent: "named behind “by”, “from” or “of”"
    case .inside: "named inside the words for the measures"
    case .against: "the measures are on, against or to it"
    case .object: "the object of the verb"
    case .handed: "called upon, made or helped to do it"
    case .bearer: "who bears it: the subject of the clause"
    case .apposition: "the name that the words stand beside"
    case .owner: "the owner of what is under measures"
    case .passive: "the subject of the passive verb"
    }
  }

  /// The token from which a subject was looked for, or nil where it stands by the measures.
  var start: Int? {
    switch self {
    case .subject(let start), .said(let start), .bearer(let start), .passive(let start): start
    default: nil
    }
  }
}

extension SentenceReader {
  /// Actors as values of a role, each with its words and the rule.
  func named(_ mentions: [Actors.Mention], by rule: PartyRule) -> [Grounded] {
    mentions.map { mention in
      var words = rule.words
      if !frame.tokens.contains(mention.tokens.lowerBound) {
        words += ", carried over from a sentence before"
      } else if let start = rule.start,
        mention.tokens.upperBound <= frame.clause(holding: start).lowerBound
      {
        words += ", carried over from the clause before"
      }
      if let form = mention.actor.formInWords { words += "; \(form)" }
      return Grounded(
        value: mention.actor.canonical, tokens: mention.tokens, rule: words,
        entry: mention.actor.entry)
    }
  }

  /// The word for measures, and why it counts.
  func ground(of trigger: Trigger) -> Grounded {
    let rule =
      switch trigger.entry.kind {
      case .sanctions: "a word for measures; nothing near it speaks of sport, courts or benefits"
      case .singular: "“sanction” counts before the name of a state"
      case .measure: "a measure that counts where a state takes it or bears it"
      case .aid, .links, .flow: "counts where a state stops it and another bears that"
      case .loose: "counts on or against a state, or beside one for its trade"
      case .beside: "counts on or against a state, in a text that speaks of sanctions"
      case .access: "counts where a state shuts others out of it"
      case .haltedTrade: "counts where a state stops trading with another"
      case .designation: "counts beside the office that keeps a sanctions list"
      case .entry: "entry denied to people by a state"
      case .boycott: "counts where a state boycotts a state or its goods"
      case .freezeVerb: "a state freezes what others own"
      case .listVerb, .sanctionVerb: "the verb counts where what it takes is punished, not approved"
      }
    return Grounded(
      value: "sanctions", tokens: trigger.tokens, rule: rule,
      entry: "triggers.csv: \(trigger.entry.phrase)")
  }
}

extension Actors.Actor {
  /// How the word stands for the actor, where it is not its name.
  fileprivate var formInWords: String? {
    switch form {
    case .name: nil
    case .adjective: "the adjective stands for it"
    case .metonym: "the capital or house speaks for it"
    case .body: "its office"
    case .person: own.map { "\($0) speaks for it" } ?? "its leader"
    }
  }

  /// The table and the entry that know the actor.
  fileprivate var entry: String? {
    switch form {
    case .person: own.map { "actors_persons.csv: \($0)" }
    case .name, .adjective, .metonym, .body:
      iso3 == nil ? "actors_organisations.csv: \(canonical)" : "actors_states.csv: \(canonical)"
    }
  }
}
