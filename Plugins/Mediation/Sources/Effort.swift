import Reading
import ReadoutKit

/// The words that name one effort.
struct Effort {
  /// From its first word to its last.
  var tokens: Range<Int>
  /// The trigger that was met first.
  let head: Range<Int>
  var instrument: Instrument
  var kind: Lexicon.Kind

  /// Two names of one effort: the first fixes what it is, unless it only ends or brokers something.
  func joined(with other: Effort) -> Effort {
    let isVague =
      [.endwar, .broker, .pressure, .meeting, .settlement, .talks].contains(kind)
      && other.kind == .strong
    return Effort(
      tokens: tokens.lowerBound..<max(tokens.upperBound, other.tokens.upperBound),
      head: head, instrument: isVague ? other.instrument : instrument,
      kind: kind == .pressure ? kind : other.kind == .strong ? .strong : kind)
  }
}

/// From a trigger to an effort, where what stands around it allows.
extension SentenceReader {
  /// The effort that a trigger names, or nil where it means something else.
  func effort(of trigger: Trigger) -> Effort? {
    let tokens = trigger.tokens
    let kind = trigger.entry.kind
    // `open-ended`, `re-settlement`, the `Shangri-La Dialogue`: parts of other words and names.
    if word(tokens.lowerBound - 1) == "-", kind != .broker, kind != .strong { return nil }
    if [.talks, .meeting].contains(kind), isName(tokens) { return nil }
    var effort = Effort(
      tokens: tokens, head: tokens, instrument: trigger.entry.instrument, kind: kind)
    switch kind {
    case .strong:
      if isOutweighed(tokens) { return nil }
      // Rivals of any kind have a truce.
      let isTruce = word(tokens.lowerBound).hasPrefix("truce")
      let isSpecific = word(tokens.lowerBound) == "peace" && tokens.count > 1
      let isCeasefire = effort.instrument == .ceasefire && !isTruce
      if !isSpecific, !isCeasefire, states.isEmpty, !hasPlace, !continues,
        !isHardConflict(besides: tokens)
      {
        return nil
      }
      return effort
    case .mediate: return isInField(tokens) ? effort : nil
    case .broker:
      guard isBrokering(tokens) else { return nil }
      return effort
    case .talks:
      guard isPolitical(talks: tokens) else { return nil }
      effort.tokens = tokens.lowerBound..<negotiated(after: tokens)
      return effort
    case .invitation:
      let isAnswered =
        splitVerb(around: effort) != nil
        || governingCue(of: tokens).map { [.accept, .reject].contains($0.entry) } ?? false
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
      return peace(tokens).map {
        Effort(tokens: $0, head: tokens, instrument: .settlement, kind: kind)
      }
    case .pressure:
      guard let end = pressed(tokens) else { return nil }
      effort.tokens = tokens.lowerBound..<end
      return effort
    }
  }
}
