import Reading
import ReadoutKit

/// Why measures are taken, what they are about, and whether they reach third parties.
extension SentenceReader {
  /// The words behind `over`, `in response to` or `for` and a form in `-ing`, to the end of their
  /// clause.
  func reason(around phrase: Phrase) -> Grounded? {
    let start = phrase.tokens.upperBound
    let limit = min(frame.tokens.upperBound, start + 14)
    for index in start..<max(start, limit) {
      if [",", ";", ":", "”", "—", "–"].contains(word(index)) { return nil }
      guard let first = reasonStart(at: index) else { continue }
      let end = reasonEnd(from: first)
      guard end > first else { return nil }
      return Grounded(
        value: frame.reading.string(frame.reading.range(ofTokens: first..<end)),
        tokens: first..<end, rule: "the words behind “\(word(index))”, to the end of the clause")
    }
    return nil
  }

  private static let grievances: WordSet = [
    "role", "part", "support", "backing", "treatment", "refusal", "failure", "use", "handling",
    "links", "ties", "invasion", "annexation", "crackdown", "involvement", "actions", "abuses",
    "complicity", "violations", "pursuit", "purchase", "jailing", "nuclear", "missile",
  ]

  /// Where the reason begins that a word opens, or nil where it opens none.
  private func reasonStart(at index: Int) -> Int? {
    var first = index + 1
    switch word(index) {
    case "over": break
    case "to":
      guard ["response", "retaliation", "reply", "answer"].contains(word(index - 1)),
        !frame.contains(["not", "no", "never"], in: index - 4..<index)
      else { return nil }
    case "of":
      guard word(index - 1) == "because" else { return nil }
    case "for":
      if ["retaliation", "punishment", "reprisal", "revenge"].contains(word(index - 1)) { break }
      var next = first
      while ClosedWords.determiners.contains(word(next)) || word(next) == "allegedly" { next += 1 }
      let isDeed = word(next).hasSuffix("ing") && word(next).count > 4 && next == first
      let isGrievance = (next..<next + 4).contains { Self.grievances.contains(word($0)) }
      guard isDeed || isGrievance && next > first else { return nil }
    default: return nil
    }
    while ClosedWords.determiners.contains(word(first)) { first += 1 }
    return first
  }

  private func reasonEnd(from first: Int) -> Int {
    var end = first
    while end < frame.tokens.upperBound, end < first + 10,
      ![",", ".", ";", ":", "”", "\"", ")", "—", "–", "?", "!"].contains(word(end)),
      !ClosedWords.subordinators.contains(word(end)), !ClosedWords.reporting.contains(word(end))
    {
      end += 1
    }
    return end
  }

  /// What the measures are about, where their own words or the reason say so.
  func regime(in stretches: [Range<Int>]) -> Grounded? {
    for stretch in stretches {
      guard let match = lexicon.regimes.matches(in: frame.reading, tokens: stretch).first else {
        continue
      }
      return Grounded(
        value: match.entry.name, tokens: match.tokens, rule: "what the measures are about",
        entry: "regimes.csv: \(match.entry.phrase)")
    }
    return nil
  }

  /// `secondary sanctions`; sanctions on a firm `for helping Russia evade sanctions`.
  func secondary(_ phrase: Phrase) -> Grounded? {
    if let own = phrase.tokens.first(where: { word($0) == "secondary" }) {
      return Grounded(
        value: "true", tokens: own..<(own + 1), rule: "the words call the measures secondary")
    }
    let start = phrase.tokens.upperBound
    let limit = min(frame.tokens.upperBound, start + 14)
    for index in start..<max(start, limit) {
      if [";", ":"].contains(word(index)) { return nil }
      let isReason = ["for", "of"].contains(word(index))
      guard isReason, let end = dealing(from: index + 1) else { continue }
      return Grounded(
        value: "true", tokens: (index + 1)..<end,
        rule: "taken against third parties for dealing with the target")
    }
    return nil
  }

  private static let dealing: WordSet = [
    "helping", "aiding", "supplying", "assisting", "trading", "buying", "shipping", "financing",
    "supporting", "dealing", "facilitating", "doing", "selling", "exporting", "providing",
  ]

  /// The end of `helping Russia`, `doing business with Iran`: a deed, then the name of a state.
  private func dealing(from start: Int) -> Int? {
    guard Self.dealing.contains(word(start)) else { return nil }
    return frame.actors.first {
      $0.tokens.lowerBound > start && $0.tokens.lowerBound <= start + 5
    }?.tokens.upperBound
  }
}
