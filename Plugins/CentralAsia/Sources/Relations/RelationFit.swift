import Reading
import ReadoutKit

/// Whether a cue near a name fits it.
struct RelationFit {
  let reading: DocumentReading
  let name: Name
  let tokens: Range<Int>
  /// Tokens between the cue and the name.
  let distance: Int
  /// True where the cue stands before the name.
  let isBefore: Bool
  let cue: Range<Int>

  /// The relation that the cue tells of this name, or nil.
  func kind(of kind: Relation.Kind) -> Relation.Kind? {
    switch kind {
    case .meetingVenue: return isVenue ? .meetingVenue : nil
    case .visit: return isVisited ? .visit : nil
    case .threat: return isTarget(within: 5) ? .threat : nil
    case .support: return isTarget(within: 6) ? .support : nil
    case .rivalry, .influence:
      let isGround = name.kind == .region || name.kind == .country || name.kind == .demonym
      return isGround && distance <= 8 ? kind : nil
    case .trade:
      let isPartner = name.kind != .org && name.kind != .person
      return isPartner && distance <= 6 ? .trade : nil
    case .membership: return name.kind == .org && distance <= 5 ? .membership : nil
    }
  }

  private var isVenue: Bool {
    switch name.kind {
    case .org:
      // `the SCO summit`, `a summit of the SCO`.
      return isBefore ? distance <= 2 && !hosts : distance <= 2
    case .place, .country, .region:
      if isBefore { return isIn && distance <= 15 && !hosts }
      // `the Almaty talks`; a verb behind the name has it for its subject, unless it hosts.
      return (distance == 0 && isMeetingNoun) || (distance <= 1 && hosts)
        || (isIn && distance <= 12)
    case .demonym, .person: return false
    }
  }

  private var isVisited: Bool {
    guard name.kind == .place || name.kind == .country || name.kind == .region else { return false }
    let word = reading.tokens[cue.lowerBound].word
    let hostsBehind = cue.count == 2 && reading.tokens[cue.upperBound - 1].word == "hosts"
    if hostsBehind { return !isBefore && distance <= 5 }
    if !isBefore { return distance <= 1 && (word == "visit" || word == "trip" || word == "tour") }
    if distance == 0 { return true }
    return (isTowards && distance <= 7) || (isIn && distance <= 2)
  }

  /// The name is what the cue's verb or noun acts upon.
  private func isTarget(within limit: Int) -> Bool {
    guard name.kind != .org else { return false }
    // `supported by Kazakhstan`, `an attack from Tajik soil`: there the name is no target.
    if isBefore, isOnSomebodyElse { return false }
    if isBefore {
      return distance <= limit && !follows(["by", "from", "via", "through", "in", "at"])
    }
    let words = reading.tokens[cue]
    // `Kazakhstan is next`; other cues behind the name have it for their subject.
    return distance == 0 && words.last?.word == "next"
  }

  /// True where another name stands between and no list joins the two: `invasion of Ukraine`.
  private var isOnSomebodyElse: Bool {
    let between = reading.tokens[cue.upperBound..<tokens.lowerBound]
    let isList = between.last?.word == "and" || between.last?.word == ","
    return !isList && between.contains { $0.kind == .word && $0.isCapitalized }
  }

  /// True for `host` and its forms, whose subject is the venue.
  private var hosts: Bool { reading.tokens[cue.lowerBound].word.hasPrefix("host") }

  private var isMeetingNoun: Bool {
    let nouns: WordSet = [
      "summit", "summits", "meeting", "meetings", "talks", "forum", "conference", "gathering",
      "negotiations", "congress", "ceremony", "session", "encounter",
    ]
    return nouns.contains(reading.tokens[cue.lowerBound].word)
  }

  private var isIn: Bool { follows(["in", "at", "near", "outside"]) }

  private var isTowards: Bool { follows(["to", "with", "through", "via", "into"]) }

  /// Whether a preposition leads to the name, over an article and names before it in a list.
  private func follows(_ prepositions: WordSet) -> Bool {
    var index = tokens.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 8 {
      let token = reading.tokens[index]
      if prepositions.contains(token.word) { return true }
      let isList = token.word == "," || token.word == "and" || token.word == "the"
      guard isList || token.isCapitalized || token.word == "-" || token.word == "capital" else {
        return false
      }
      index -= 1
      steps += 1
    }
    return false
  }
}
