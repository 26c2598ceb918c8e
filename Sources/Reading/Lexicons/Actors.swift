import ReadoutKit

/// The states, blocs, bodies and well-known persons that news names, and the words that name them.
public struct Actors: Sendable {
  /// How a word stands for an actor.
  public enum Form: String, Sendable {
    /// Its name: `Russia`, `the European Union`.
    case name
    /// The adjective or the people: `Russian`, `Kazakhs`.
    case adjective
    /// A capital or a house that speaks for it: `Moscow`, `the Kremlin`.
    case metonym
    /// A ministry or office of it: `the Chinese Foreign Ministry`.
    case body
    /// A person who speaks for it, by office: `Putin`.
    case person
  }

  /// One actor, as a word names it.
  public struct Actor: Sendable, Hashable {
    /// What is known of it, held once however many mentions there are.
    private let facts: Facts
    /// How the word stands for it.
    public let form: Form

    private final class Facts: Sendable {
      let canonical: String
      let iso3: String?
      let own: String?

      init(canonical: String, iso3: String?, own: String?) {
        self.canonical = canonical
        self.iso3 = iso3
        self.own = own
      }
    }

    /// Makes an actor.
    public init(canonical: String, iso3: String?, form: Form, own: String? = nil) {
      facts = Facts(canonical: canonical, iso3: iso3, own: own)
      self.form = form
    }

    /// The English short name of the state, bloc or organisation: `United States`, `West`.
    public var canonical: String { facts.canonical }
    /// The ISO 3166 code of a state, or nil.
    public var iso3: String? { facts.iso3 }
    /// For a person or a body, its own fullest name: `Vladimir Putin`, `Chinese Foreign Ministry`.
    public var own: String? { facts.own }

    /// Equal where all that is known is equal.
    public static func == (left: Actor, right: Actor) -> Bool {
      left.form == right.form
        && (left.facts === right.facts
          || left.canonical == right.canonical && left.iso3 == right.iso3 && left.own == right.own)
    }

    /// Puts what tells actors apart into a hash.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(canonical)
      hasher.combine(form)
      hasher.combine(own)
    }
  }

  /// An actor named in a text.
  public struct Mention: Sendable {
    /// The tokens that name it.
    public let tokens: Range<Int>
    /// Who it is.
    public let actor: Actor

    /// Makes a mention of an actor that no table of this room knows.
    public init(tokens: Range<Int>, actor: Actor) {
      self.tokens = tokens
      self.actor = actor
    }
  }

  /// What a phrase stands for, and what its neighbours must be for it to do so.
  struct Entry: Sendable {
    /// Nil for a phrase that names no actor although its words would.
    var actor: Actor?
    var neighbours = Neighbours.any
    /// Folded words that speak of a namesake when one of them stands near.
    var rivals: WordSet?
  }

  /// The well-known persons, in the order of the table; one entry for each office.
  public let persons: [Person]

  private let names: Names
  private let ministries: PhraseTable<String>
  private let states: [String: State]
  private let adjectives: WordTable<State>

  init(
    persons: [Person], names: Names, ministries: PhraseTable<String>, states: [State]
  ) {
    self.persons = persons
    self.names = names
    self.ministries = ministries
    var byName: [String: State] = [:]
    var byAdjective = WordTable<State>()
    for state in states {
      byName[state.canonical] = state
      for adjective in state.adjectives {
        let folded = Letters.word(folding: adjective.utf8)
        if byAdjective[folded] == nil { byAdjective[folded] = state }
      }
    }
    self.states = byName
    adjectives = byAdjective
  }

  /// The state, bloc or organisation of a canonical name, or nil.
  public func state(named canonical: String) -> State? { states[canonical] }

  /// The state whose adjective or people a folded word names (`kazakh`), or nil.
  public func state(ofAdjective folded: Word) -> State? { adjectives[folded] }

  /// Every actor named in some tokens, from left to right, the longest name at each place.
  ///
  /// Pass whole sentences: in a headline every word has a capital, and only the whole shows that.
  public func mentions(in reading: DocumentReading, tokens: Range<Int>) -> [Mention] {
    var found: [Mention] = []
    var isHeadline: Bool?
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard reading.tokens[index].kind != .mark else {
        index += 1
        continue
      }
      let match = names.match(at: index, in: reading, limit: tokens.upperBound)
      // The longer one: `Ministry of Defence of Ukraine` is not the British one.
      if let body = bodyOf(at: index, in: reading, limit: tokens.upperBound),
        body.tokens.upperBound > (match?.tokens.upperBound ?? index)
      {
        found.append(body)
        index = body.tokens.upperBound
        continue
      }
      guard let match else {
        index += 1
        continue
      }
      index = match.tokens.upperBound
      guard let actor = match.entry.actor else { continue }
      if match.entry.neighbours != .any {
        let headline = isHeadline ?? Neighbours.isHeadline(reading, tokens: tokens)
        isHeadline = headline
        guard
          match.entry.neighbours.allow(
            match.tokens, in: reading, sentence: tokens, isHeadline: headline)
        else { continue }
      }
      if let rivals = match.entry.rivals, isNear(rivals, match.tokens, in: reading) {
        continue
      }
      let mention = Mention(tokens: match.tokens, actor: actor)
      found.append(withOffice(mention, in: reading, limit: tokens.upperBound))
      index = found[found.count - 1].tokens.upperBound
    }
    return found
  }

  private func isNear(
    _ rivals: WordSet, _ tokens: Range<Int>, in reading: DocumentReading
  ) -> Bool {
    let near = max(0, tokens.lowerBound - 80)..<min(reading.tokens.count, tokens.upperBound + 80)
    return reading.tokens[near].contains { rivals.contains($0.word) }
  }

  // MARK: Bodies

  /// `Chinese` followed by `Foreign Ministry`, `Russia` by `'s Defence Ministry`: one body.
  private func withOffice(
    _ mention: Mention, in reading: DocumentReading, limit: Int
  ) -> Mention {
    let actor = mention.actor
    guard actor.form == .adjective || actor.form == .name else { return mention }
    var next = mention.tokens.upperBound
    if next < limit, reading.tokens[next].kind == .possessive { next += 1 }
    guard next < limit, let office = ministries.match(at: next, in: reading),
      office.tokens.upperBound <= limit
    else { return mention }
    return Mention(
      tokens: mention.tokens.lowerBound..<office.tokens.upperBound,
      actor: body(of: actor, office: office.entry))
  }

  /// `Foreign Ministry of Kazakhstan`, `government of the United Kingdom`: office, then state.
  private func bodyOf(at index: Int, in reading: DocumentReading, limit: Int) -> Mention? {
    guard let office = ministries.match(at: index, in: reading) else { return nil }
    var next = office.tokens.upperBound
    guard next < limit, reading.tokens[next].word == "of" else { return nil }
    next += 1
    if next < limit, reading.tokens[next].word == "the" { next += 1 }
    guard next < limit, let state = names.match(at: next, in: reading, limit: limit),
      let actor = state.entry.actor, actor.form == .name
    else { return nil }
    return Mention(
      tokens: index..<state.tokens.upperBound, actor: body(of: actor, office: office.entry))
  }

  private func body(of actor: Actor, office: String) -> Actor {
    let adjective = states[actor.canonical]?.adjectives.first ?? actor.canonical
    return Actor(
      canonical: actor.canonical, iso3: actor.iso3, form: .body, own: "\(adjective) \(office)")
  }
}
