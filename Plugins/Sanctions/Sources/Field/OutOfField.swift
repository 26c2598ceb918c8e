import Reading
import ReadoutKit

/// What keeps a word for measures out: approval, sport, courts, benefits, elections.
extension SentenceReader {
  /// What the price cap of states is put on; other price caps are a government's at home.
  private static let capped: WordSet = [
    "oil", "crude", "petroleum", "barrel", "barrels", "russian", "russia", "g7", "tankers",
    "refiners", "moscow", "diesel",
  ]

  /// True where a noun means measures between states.
  func isInField(noun trigger: Trigger) -> Bool {
    let head = trigger.tokens
    if isSport { return false }
    if hasOut("modifier", directlyBefore: head.lowerBound) { return false }
    if trigger.entry.kind == .singular {
      guard ["on", "against"].contains(word(head.upperBound)) else { return false }
      return frame.actors.contains {
        $0.tokens.lowerBound > head.upperBound && $0.tokens.lowerBound < head.upperBound + 5
      }
    }
    guard hasOut("context") else { return true }
    // Words of courts and sport beside states that face each other are about the states.
    return isBetweenStates(head)
  }

  /// `the sanctions envoy`, `a sanctions lawyer`: a post, which tells of no measures.
  func isOffice(_ trigger: Trigger) -> Bool {
    lexicon.out.match(at: trigger.tokens.lowerBound, in: frame.reading)?.entry.contains("office")
      ?? false
  }

  /// True where a ban or freeze is one between states.
  func isInField(measure trigger: Trigger) -> Bool {
    let head = trigger.tokens
    let text = word(head.lowerBound)
    if text.hasPrefix("embargo"), hasOut("embargo") { return false }
    if text == "price", !frame.contains(Self.capped, in: frame.tokens) { return false }
    guard !frame.actors.isEmpty else { return isAgainstName(head) && !hasOut("context") }
    if hasOut("context") { return isBetweenStates(head) }
    // An embargo or an asset freeze is a state's, wherever in the sentence one is named.
    let isPlain = text.hasPrefix("embargo") || word(head.upperBound - 1).hasPrefix("embargo")
    let near = frame.actors.filter {
      isPlain
        || $0.tokens.lowerBound >= head.lowerBound - 14
          && $0.tokens.upperBound <= head.upperBound + 14
    }
    guard let first = near.first else { return false }
    let isWeak = ["travel", "visa", "entry", "import", "flight", "trade", "export", "restrictions"]
      .contains { text.hasPrefix($0) }
    if !isWeak { return true }
    let isAnotherNamed = near.contains { $0.actor.canonical != first.actor.canonical }
    let isAgainst = near.contains {
      $0.tokens.lowerBound > head.upperBound
        && !frame.contains(["in", "at"], in: ($0.tokens.lowerBound - 2)..<$0.tokens.lowerBound)
        && frame.followsPreposition($0)
    }
    return isAnotherNamed || isAgainst
  }

  /// True where penalties or curbs are on a state: other ones are fines and rules at home.
  func isInField(loose trigger: Trigger) -> Bool {
    let head = trigger.tokens
    guard !isSport, !hasOut("context"), !hasOut("modifier", directlyBefore: head.lowerBound) else {
      return false
    }
    let states = SentenceFrame.names(frame.actors)
    // `Tehran curbs`, `trade penalties`: the words before say whose or what they are.
    let isOwned = frame.actors.contains {
      $0.tokens.upperBound == head.lowerBound && $0.actor.form != .adjective
    }
    return isOnState(trigger) || isOwned
      || trigger.tokens.count > 1 && !states.isEmpty
  }

  /// True where measures are on or against a state, and another is named.
  func isOnState(_ trigger: Trigger) -> Bool {
    let head = trigger.tokens
    guard !isSport, !hasOut("context"), ["on", "against"].contains(word(head.upperBound)),
      SentenceFrame.names(frame.actors).count > 1
    else { return false }
    return frame.object(ofPreposition: head.upperBound, reach: 3).contains {
      // `curbs on Chinese students` are a state's own rules.
      $0.actor.form != .adjective || lexicon.isSanctioned(word($0.tokens.upperBound), as: "target")
    }
  }

  /// True where an office that keeps a list of sanctions designates.
  func isDesignation(_ trigger: Trigger) -> Bool {
    !hasOut("context") && frame.contains(["treasury", "ofac", "blacklist"], in: frame.tokens)
  }

  /// `an embargo against Ruritania`, a land that no list knows.
  private func isAgainstName(_ head: Range<Int>) -> Bool {
    guard ["against", "on"].contains(word(head.upperBound)) else { return false }
    var next = head.upperBound + 1
    while ClosedWords.determiners.contains(word(next)) { next += 1 }
    return next < frame.tokens.upperBound && frame.reading.tokens[next].isCapitalized
  }

  /// True where the sentence is about sport, whoever is named beside it.
  var isSport: Bool {
    lexicon.out.matches(in: frame.reading, tokens: sentence.tokens).contains {
      $0.entry.contains("sport")
    }
  }

  func hasOut(_ kind: String) -> Bool {
    lexicon.out.matches(in: frame.reading, tokens: sentence.tokens).contains { match in
      // The League in `Arab League` is no league.
      match.entry.contains(kind) && !frame.actors.contains { $0.tokens.overlaps(match.tokens) }
    }
  }

  private func hasOut(_ kind: String, directlyBefore index: Int) -> Bool {
    let border = max(frame.tokens.lowerBound, index - 3)
    return lexicon.out.matches(in: frame.reading, tokens: border..<index).contains {
      guard $0.entry.contains(kind) else { return false }
      // A word that is in several kinds is listed under the first; only adjectives may lie between.
      return $0.tokens.upperBound == index
        || !frame.contains(ClosedWords.prepositions, in: $0.tokens.upperBound..<index)
    }
  }

  private func isBetweenStates(_ head: Range<Int>) -> Bool {
    let near = frame.actors.filter {
      $0.tokens.upperBound >= head.lowerBound - 4 && $0.tokens.lowerBound <= head.upperBound + 5
        && $0.actor.form != .person
    }
    guard let first = near.first else { return false }
    return near.contains { $0.actor.canonical != first.actor.canonical }
      || near.contains {
        $0.tokens.lowerBound > head.upperBound
          && ["on", "against"].contains(word($0.tokens.lowerBound - 1))
      }
  }
}
