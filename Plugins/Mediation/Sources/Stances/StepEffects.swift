import Reading
import ReadoutKit

/// What each word around an effort makes of its stance.
extension SentenceReader {
  /// The stance that a step makes of the one inside it.
  func apply(
    _ step: Step, to inner: Stance, effort: Effort
  ) -> Stance {
    let group = step.group
    let isFuture = group?.modal == .future
    let isPossible = group?.modal == .possible
    let isOpen = group?.isInfinitive ?? false || step.form == .base && group?.modal == nil
    switch step.sense {
    case .offer:
      // To provide mediation is to offer it; to provide a basis for talks is not.
      if step.word.hasPrefix("provid"), effort.kind != .mediate { return inner }
      return [.rejected, .refusedRole, .halted, .doubted, .conditional].contains(inner)
        ? inner : .offered
    case .attempt:
      return [.rejected, .doubted, .halted, .calledFor, .refusedRole].contains(inner)
        ? inner : .offered
    case .accept:
      if [.rejected, .doubted, .brokered, .refusedRole].contains(inner) { return inner }
      // `joined the others in calling for`
      if inner == .calledFor, step.word.hasPrefix("join") { return inner }
      return isPossible || isFuture ? .expected : .accepted
    case .call: return inner == .rejected ? .rejected : .calledFor
    case .reject:
      let declines =
        [.mediate, .referee].contains(effort.kind) && step.group?.isPassive != true
        && takesRole(effort, after: step)
      return declines ? .refusedRole : .rejected
    case .broker:
      if [.rejected, .halted, .doubted].contains(inner) { return inner }
      let helped = (frame.tokens.lowerBound..<step.tokens.lowerBound).suffix(3).contains {
        ["helped", "has"].contains(word($0))
      }
      return isFuture || isPossible ? .expected : isOpen && !helped ? .offered : .brokered
    case .reach:
      if inner == .brokered || inner == .halted || inner == .doubted { return inner }
      return isFuture || isPossible ? .expected : isOpen ? .offered : .accepted
    case .hold:
      if [.rejected, .doubted, .brokered, .halted].contains(inner) { return inner }
      return isFuture || isPossible ? .expected : .ongoing
    case .expect:
      return [.rejected, .halted, .doubted, .calledFor, .refusedRole, .brokered].contains(inner)
        ? inner : .expected
    case .halt: return inner == .rejected ? .rejected : .halted
    case .doubt: return .doubted
    case .conditional: return .conditional
    case .topic: return inner
    }
  }

  /// `was not invited to the summit` is the host's doing.
  func isInvited(_ step: Step) -> Bool {
    step.word.hasPrefix("invit") && step.group?.isPassive == true
  }

  /// What a negated verb makes of the stance that it would have made.
  func negated(_ stance: Stance, step: Step, effort: Effort) -> Stance {
    switch stance {
    case .rejected, .refusedRole: .accepted
    case .halted: .ongoing
    case .accepted, .calledFor: .rejected
    case .offered, .brokered, .ongoing, .expected:
      if [.mediate, .referee].contains(effort.kind)
        || step.sense == .broker && step.group?.isPassive != true
      {
        .refusedRole
      } else if step.group?.modal != nil, [.accept, .hold].contains(step.sense),
        step.group?.isPassive != true
      {
        .rejected
      } else {
        .doubted
      }
    default: .doubted
    }
  }

  /// `declined to mediate`, `refused to act as a mediator`, `ruled out mediating`.
  func takesRole(_ effort: Effort, after step: Step) -> Bool {
    let between = step.cue.lowerBound..<max(step.cue.lowerBound, effort.head.lowerBound)
    // `turned down the offer to mediate`: another's.
    if frame.contains(["offer", "offers", "proposal", "bid", "request"], in: between) {
      return false
    }
    return ownGroup(of: effort) != nil
      || between.contains {
        Self.playing.contains(word($0)) && ["to", "from"].contains(word($0 - 1))
          || word($0) == "as" || word($0).hasSuffix("ing") && Self.playing.contains(word($0))
      }
  }

  private static let playing: WordSet = [
    "act", "acting", "serve", "serving", "be", "being", "become", "becoming", "play", "playing",
    "take", "taking", "provide", "providing", "offer", "lend", "step", "work", "engage", "pursue",
  ]
}
