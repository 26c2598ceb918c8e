import Reading
import ReadoutKit

/// The words that the rules for fitting a cue to a name go by.
extension RelationFit {
  static let sources: WordSet = ["by", "from", "via", "through", "in", "at"]
  static let towards: WordSet = ["to", "with", "through", "via", "into"]
  static let through: WordSet = ["through", "via", "across"]
  static let ways: WordSet = ["through", "via", "across", "in", "over"]
  static let grounds: WordSet = ["in", "to", "at", "near", "with", "into"]
  static let venues: WordSet = ["in", "at", "near", "outside"]
  static let times: WordSet = [
    "minutes", "hour", "hours", "day", "days", "night", "nights", "week", "weeks", "month",
    "afternoon", "morning", "weekend", "spring", "summer", "autumn", "winter", "year", "years",
  ]
  static let belonging: WordSet = [
    "accession", "admission", "member", "members", "membership", "observer", "observers", "partner",
  ]
  static let forces: WordSet = [
    "troops", "paratroopers", "soldiers", "peacekeepers", "forces", "bombers", "jets", "fighters",
    "marines", "rockets", "missiles", "drones",
  ]

  /// True for `host` and its forms, whose subject is the venue.
  var hosts: Bool { reading.tokens[cue.tokens.lowerBound].word.hasPrefix("host") }

  var isMeetingNoun: Bool {
    let nouns: WordSet = [
      "summit", "summits", "meeting", "meetings", "talks", "forum", "conference", "gathering",
      "negotiations", "congress", "ceremony", "session", "encounter",
    ]
    return nouns.contains(reading.tokens[cue.tokens.lowerBound].word)
  }

  var isIn: Evidence? { led(by: Self.venues) }

  /// The preposition that leads to the name, over an article and names before it in a list.
  func led(by prepositions: WordSet) -> Evidence? {
    var index = tokens.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 8 {
      let token = reading.tokens[index]
      if prepositions.contains(token.word) {
        return Evidence("the preposition in front of it", index..<(index + 1))
      }
      let isList = token.word == "," || token.word == "and" || token.word == "the"
      guard isList || token.isCapitalized || token.word == "-" || token.word == "capital" else {
        return nil
      }
      index -= 1
      steps += 1
    }
    return nil
  }
}
