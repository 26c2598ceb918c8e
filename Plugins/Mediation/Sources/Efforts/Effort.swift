import Reading
import ReadoutKit

/// The words that name one effort.
struct Effort {
  /// From its first word to its last.
  var tokens: Range<Int>
  /// The trigger that was met first.
  let head: Range<Int>
  var instrument: Instrument
  var kind: Vocabulary.Kind
  /// The table's entry for the trigger.
  var entry: String
  /// Which form of its verb the trigger is; empty for nouns.
  var form: VerbForm = []
  /// Why the words count.
  var rule: String { Self.rules[kind] ?? "words for an effort at peace" }

  private static let rules: [Vocabulary.Kind: String] = [
    .strong: "words for an effort at peace", .mediate: "a third party's part in a conflict",
    .broker: "a third party brings something about", .settlement: "the settlement of a conflict",
    .talks: "talks between the sides of a conflict", .summit: "a meeting of the sides",
    .meeting: "a meeting of the sides", .peace: "peace as something to be brought about",
    .endwar: "the end of a war as something to be brought about",
    .pressure: "influence that is to be used for peace",
    .invitation: "an invitation to a summit that was spoken of",
    .idiom: "a turn of phrase for an effort at peace",
    .referee: "a third party's part in a conflict, as in a game",
    .facing: "speaking with an enemy", .asked: "a third party is asked to step in",
    .accord: "what was drawn up or agreed between the sides",
  ]

  init(_ trigger: Vocabulary.Trigger, at tokens: Range<Int>) {
    self.tokens = tokens
    head = tokens
    instrument = trigger.instrument
    kind = trigger.kind
    entry = "triggers.csv: " + trigger.phrase
    form = trigger.form
  }

  /// Two names of one effort: the first fixes what it is, unless it only ends or brokers something.
  func joined(with other: Effort) -> Effort {
    let isVague =
      [.endwar, .broker, .pressure, .meeting, .settlement, .talks, .accord].contains(kind)
      || kind == .mediate && form.contains(.participle)
    var joined = self
    joined.tokens =
      tokens.lowerBound..<max(tokens.upperBound, other.tokens.upperBound)
    if isVague, other.kind == .strong {
      joined.instrument = other.instrument
      joined.entry = other.entry
    }
    if kind != .pressure, other.kind == .strong { joined.kind = .strong }
    return joined
  }
}

/// From a trigger to an effort, where what stands around it allows.
extension SentenceReader {
  /// The effort that a trigger names, or nil where it means something else.
  func effort(of trigger: Trigger) -> Effort? {
    let tokens = trigger.tokens
    let kind = trigger.entry.kind
    // `open-ended`, `re-settlement`, the `Shangri-La Dialogue`: parts of other words and names.
    if word(tokens.lowerBound - 1) == "-", kind != .broker, kind != .strong, kind != .mediate {
      return nil
    }
    if [.talks, .meeting, .accord].contains(kind), isName(tokens), kind != .accord { return nil }
    if isPartOfName(tokens) { return nil }
    var effort = Effort(trigger.entry, at: tokens)
    switch kind {
    case .strong: return isStrong(effort) ? effort : nil
    case .mediate: return isInField(effort) ? effort : nil
    case .broker: return isBrokering(tokens) ? effort : nil
    case .talks:
      guard isPolitical(talks: effort) else { return nil }
      effort.tokens = tokens.lowerBound..<negotiated(after: tokens)
      return effort
    case .invitation:
      let isAnswered =
        splitVerb(around: effort) != nil
        || governingCue(of: tokens).map { [.accept, .reject].contains($0.sense) } ?? false
      return topic && isAnswered ? effort : nil
    case .summit, .meeting:
      guard let host = hosted(tokens) else { return nil }
      effort.tokens = host
      return effort
    case .settlement:
      guard let end = conflictObject(after: tokens.upperBound) ?? soughtSolution(tokens) else {
        return nil
      }
      effort.tokens = tokens.lowerBound..<end
      return effort
    case .endwar:
      guard let end = conflictObject(after: tokens.upperBound), isMeant(tokens) else { return nil }
      effort.tokens = tokens.lowerBound..<end
      return effort
    case .peace:
      guard let found = peace(tokens) else { return nil }
      effort.tokens = found
      return effort
    case .pressure:
      guard let end = pressed(tokens) else { return nil }
      effort.tokens = tokens.lowerBound..<end
      return effort
    case .idiom: return isOut || !isFought && states.count < 2 ? nil : effort
    case .referee:
      return !isOut && isFought && isPlayed(tokens) ? effort : nil
    case .facing: return isFacingEnemy(effort) ? effort : nil
    case .asked:
      let isAsked = governingCue(of: tokens).map { [.call, .offer].contains($0.sense) } ?? false
      return !isOut && isFought && isAsked && effort.form == .base ? effort : nil
    case .accord: return isAccord(effort) ? effort : nil
    }
  }
}
