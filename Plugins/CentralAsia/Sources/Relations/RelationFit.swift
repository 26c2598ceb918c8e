import Reading
import ReadoutKit

/// Whether a cue near a name fits it, and by which rule.
struct RelationFit {
  /// A relation and the rule by which the name has it.
  typealias Found = (kind: Relation.Kind, evidence: Evidence)

  let reading: DocumentReading
  let name: Name
  let tokens: Range<Int>
  let cue: Cues.Cue
  /// True where the cue stands before the name.
  let isBefore: Bool
  /// Tokens between the cue and the name.
  let distance: Int

  init(reading: DocumentReading, mention: Mention, cue: Cues.Cue) {
    self.reading = reading
    self.cue = cue
    name = mention.name
    tokens = mention.tokens
    isBefore = cue.tokens.upperBound <= tokens.lowerBound
    distance =
      isBefore
      ? tokens.lowerBound - cue.tokens.upperBound : cue.tokens.lowerBound - tokens.upperBound
  }

  /// The relation that the cue tells of this name, or nil.
  var found: Found? {
    let kind = cue.entry.kind
    switch kind {
    case .meetingVenue: return venue.map { (kind, $0) }
    case .visit: return visited
    case .threat: return acted(within: 5).map { (kind, $0) }
    case .support:
      return (cue.entry.frame == .giving ? given : acted(within: 6)).map { (kind, $0) }
    case .rivalry, .influence: return ground.map { (kind, $0) }
    case .trade: return traded
    case .transit: return crossed.map { (kind, $0) }
    case .security: return guarded.map { (kind, $0) }
    case .membership: return body.map { (kind, $0) }
    }
  }

  // MARK: Venues and visits

  private var venue: Evidence? {
    switch name.kind {
    case .org:
      // `the SCO summit`, `a summit of the SCO`.
      let isItsMeeting = distance <= 2 && !(isBefore && hosts)
      return isItsMeeting ? Evidence("the body that meets") : nil
    case .place, .country, .region:
      if isBefore { return distance <= 15 && !hosts ? isIn : nil }
      // `the Almaty talks`; a verb behind the name has it for its subject, unless it hosts.
      if distance == 0, isMeetingNoun { return Evidence("the place in front of the meeting") }
      if distance <= 1, hosts { return Evidence("the host") }
      return distance <= 12 ? isIn : nil
    case .demonym, .person: return nil
    }
  }

  private var visited: Found? {
    guard name.kind == .place || name.kind == .country || name.kind == .region else { return nil }
    let kind: Relation.Kind = isByForces ? .security : .visit
    let word = reading.tokens[cue.tokens.lowerBound].word
    let hostsBehind =
      cue.tokens.count == 2 && reading.tokens[cue.tokens.upperBound - 1].word == "hosts"
    if hostsBehind {
      return !isBefore && distance <= 5 ? (kind, Evidence("the hosts of the visitor")) : nil
    }
    if !isBefore {
      let isNoun = distance <= 1 && ["visit", "trip", "tour"].contains(word)
      return isNoun ? (kind, Evidence("the place in front of the journey")) : passive(kind)
    }
    if cue.entry.frame == .stay {
      let between = reading.tokens[cue.tokens.upperBound..<tokens.lowerBound]
      let isTime = between.prefix(7).contains { Self.times.contains($0.word) }
      return isTime && distance <= 7 ? isIn.map { (kind, $0) } : nil
    }
    if distance == 0 { return (kind, Evidence("the object of the verb")) }
    if distance <= 7, let towards = led(by: Self.towards) { return (kind, towards) }
    return distance <= 2 ? isIn.map { (kind, $0) } : nil
  }

  /// Soldiers who land somewhere do not visit it.
  private var isByForces: Bool {
    let before = max(0, cue.tokens.lowerBound - 5)..<cue.tokens.lowerBound
    return reading.tokens[before].contains { Self.forces.contains($0.word) }
  }

  // MARK: What is acted upon

  /// The name is what the cue's verb or noun acts upon.
  private func acted(within limit: Int) -> Evidence? {
    guard name.kind != .org else { return nil }
    guard isBefore else {
      // `Kazakhstan is next`; other cues behind the name have it for their subject.
      if distance == 0, reading.tokens[cue.tokens.upperBound - 1].word == "next" {
        return Evidence("the one whose turn is next")
      }
      return passive(cue.entry.kind)?.evidence
    }
    // `supported by Kazakhstan`, `an attack from Tajik soil`: there the name is no target.
    // The “by” of `stood by Kazakhstan` is the verb's own.
    let source = led(by: Self.sources)?.tokens?.lowerBound ?? 0
    guard distance <= limit, !isOnSomebodyElse, source < cue.tokens.upperBound else { return nil }
    return Evidence("what the verb or noun before it acts upon")
  }

  /// `lent the Kyrgyz a railway`, `pledged a billion for Central Asia`, `was given guns by India`.
  private var given: Evidence? {
    guard name.kind != .org else { return nil }
    guard isBefore else { return passive(.support)?.evidence }
    let between = reading.tokens[cue.tokens.upperBound..<tokens.lowerBound]
    if distance == 0 || distance == 1 && between.first?.word == "the" {
      return Evidence("the one to whom something is given")
    }
    guard distance <= 10, !between.contains(where: { $0.kind == .mark && $0.word == "," }) else {
      return nil
    }
    return led(by: ["to", "for"])
  }

  /// `Kazakhstan was threatened by Russian lawmakers`, `the Kyrgyz army has been given guns by`.
  private func passive(_ kind: Relation.Kind) -> Found? {
    guard distance <= 6, byPhrase != nil else { return nil }
    var index = cue.tokens.lowerBound - 1
    while index >= tokens.upperBound, ClosedWords.isAdverb(reading.tokens[index].word) {
      index -= 1
    }
    guard index >= tokens.upperBound, ClosedWords.be.contains(reading.tokens[index].word) else {
      return nil
    }
    return (kind, Evidence("the subject of the passive verb", index..<cue.tokens.upperBound))
  }

  /// The `by` behind a passive verb.
  var byPhrase: Int? {
    guard !isBefore else { return nil }
    let behind = cue.tokens.upperBound..<min(reading.tokens.count, cue.tokens.upperBound + 14)
    return behind.first { reading.tokens[$0].word == "by" }
  }

  /// True where another name stands between and no list joins the two: `invasion of Ukraine`.
  private var isOnSomebodyElse: Bool {
    let between = reading.tokens[cue.tokens.upperBound..<tokens.lowerBound]
    let isList = between.last?.word == "and" || between.last?.word == ","
    return !isList && between.contains { $0.kind == .word && $0.isCapitalized }
  }

  /// `competition over Central Asia`, `influence in Kazakhstan`, `Kyrgyz and Tajik guards clashed`.
  private var ground: Evidence? {
    let isState = name.kind == .country || name.kind == .demonym
    if cue.entry.frame == .clash {
      return isState && distance <= 8 ? Evidence("one of those who fight") : nil
    }
    let isOpen = isState || name.kind == .region || name.written == "C5+1"
    return isOpen && distance <= 8 ? Evidence("what it is about, a few words away") : nil
  }

  /// `joined the SCO`, `SCO members`, `the SCO admitted Iran`, but not `CSTO troops left`.
  private var body: Evidence? {
    guard name.kind == .org else { return nil }
    if isBefore {
      return distance <= 7 ? Evidence("the body that is joined, left or belonged to") : nil
    }
    if cue.entry.frame == .admission {
      return distance <= 5 ? Evidence("the body that takes somebody in or puts somebody out") : nil
    }
    let isNoun = Self.belonging.contains(reading.tokens[cue.tokens.upperBound - 1].word)
    return isNoun && distance <= 1 ? Evidence("the body in front of its members") : nil
  }

  // MARK: Goods and troops

  private var traded: Found? {
    guard name.kind != .person, name.kind != .org || name.iso3 != nil, distance <= 6 else {
      return nil
    }
    if isBefore, let through = led(by: Self.through) { return (.transit, through) }
    guard cue.entry.frame == .goods else {
      return name.kind == .org ? nil : (.trade, Evidence("who trades, a few words away"))
    }
    if !isBefore, distance == 0 { return (.trade, Evidence("whose goods they are")) }
    if !isBefore, distance == 1, reading.tokens[tokens.upperBound].word == "'s" {
      return (.trade, Evidence("whose goods they are"))
    }
    return isBefore ? led(by: ["from", "to"]).map { (.trade, $0) } : nil
  }

  private var crossed: Evidence? {
    guard name.kind != .person, name.kind != .org else { return nil }
    if isBefore { return distance <= 8 ? led(by: Self.ways) : nil }
    return distance <= 1 ? Evidence("the land in front of the way") : nil
  }

  private var guarded: Evidence? {
    guard name.kind != .org, name.kind != .person else { return nil }
    if isBefore { return distance <= 8 ? led(by: Self.grounds) : nil }
    return distance <= 4 ? isIn : nil
  }
}
