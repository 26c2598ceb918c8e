import Reading
import ReadoutKit

/// From the words that bear on an effort to its stance.
extension SentenceReader {
  /// The stance that an effort stands in, read from the innermost word outwards.
  func stance(of effort: Effort, steps: [Step]) -> Stance {
    var stance = resting(effort)
    if let own = ownGroup(of: effort) {
      if own.isNegated {
        stance =
          effort.kind == .mediate ? .refusedRole : effort.kind == .talks ? .rejected : .doubted
      } else if own.modal == .duty {
        stance = .calledFor
      }
    }
    for step in steps where !isInvited(step) {
      stance = apply(step, to: stance, effort: effort)
      if let group = step.group {
        if group.isNegated { stance = negated(stance, step: step, effort: effort) }
        if group.modal == .duty, ![.doubted, .rejected].contains(stance) { stance = .calledFor }
      }
    }
    let isTurned =
      steps.contains { $0.group?.isNegated == true } || ownGroup(of: effort)?.isNegated == true
    if !isTurned, isDenied(effort, steps: steps), stance != .calledFor, stance != .rejected {
      // `no intention of mediating` is the mediator's own no.
      stance = effort.kind == .mediate && ownGroup(of: effort) != nil ? .refusedRole : .doubted
    }
    if isConditional(effort, steps: steps) { stance = .conditional }
    return isOpenQuestion(effort) ? .doubted : stance
  }

  /// What an effort is where nothing is said of it.
  private func resting(_ effort: Effort) -> Stance {
    switch effort.instrument {
    case .peacePlan: .offered
    case .goodOffices:
      ["mission", "missions", "efforts", "effort", "diplomacy", "push", "drive", "envoy"]
        .contains(word(effort.tokens.upperBound - 1)) ? .ongoing : .offered
    case .ceasefire: .accepted
    case .talks: .ongoing
    case .summit: .expected
    case .mediation: effort.kind == .broker ? .brokered : .ongoing
    case .settlement: effort.kind == .strong ? .accepted : .offered
    }
  }

  private func apply(
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
      return [.rejected, .refusedRole].contains(inner) ? inner : .offered
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
        effort.kind == .mediate && step.group?.isPassive != true && takesRole(effort, after: step)
      return declines ? .refusedRole : .rejected
    case .broker:
      if [.rejected, .halted, .doubted].contains(inner) { return inner }
      let helped = (frame.tokens.lowerBound..<step.tokens.lowerBound).suffix(3).contains {
        ["helped", "has"].contains(word($0))
      }
      return isFuture || isPossible ? .expected : isOpen && !helped ? .offered : .brokered
    case .reach:
      if inner == .brokered { return .brokered }
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
  private func isInvited(_ step: Step) -> Bool {
    step.word.hasPrefix("invit") && step.group?.isPassive == true
  }

  private func negated(_ stance: Stance, step: Step, effort: Effort) -> Stance {
    switch stance {
    case .rejected: .accepted
    case .halted: .ongoing
    case .accepted, .calledFor: .rejected
    case .offered, .brokered, .ongoing, .expected:
      if step.sense == .broker || effort.kind == .mediate {
        .refusedRole
      } else if step.group?.modal != nil, [.accept, .hold].contains(step.sense) {
        .rejected
      } else {
        .doubted
      }
    default: .doubted
    }
  }

  private static let deniers: WordSet = [
    "no", "little", "few", "hardly", "without", "lack", "scant", "isn't", "nor",
  ]

  /// `no real offer to stop the fighting`, `little interest in`, `is not peace`.
  private func isDenied(_ effort: Effort, steps: [Step]) -> Bool {
    let start =
      ([effort.tokens.lowerBound] + steps.map(\.tokens.lowerBound)).min()
      ?? effort.tokens.lowerBound
    let clause = frame.clause(holding: start)
    let window = max(clause.lowerBound, start - 4)..<effort.tokens.lowerBound
    let isNothing =
      frame.contains(["not", "cannot", "never", "can't", "isn't"], in: window)
      && frame.contains(["be", "is", "are", "was", "been"], in: window)
    if isNothing || frame.contains(Self.deniers, in: window) {
      // `no limits`, `no matter`: nothing about the effort.
      return !frame.contains(["matter", "doubt", "limits"], in: window)
    }
    if effort.kind == .peace {
      let around =
        max(frame.tokens.lowerBound, effort.tokens.lowerBound - 4)..<effort.tokens.upperBound
      return frame.contains(["not", "isn't", "never", "wasn't", "isn’t"], in: around)
    }
    // `more about pressure than a settlement`
    return word(start - 1) == "than" && frame.contains(["more", "rather"], in: clause)
  }

  /// `declined to mediate`, `refused to act as a mediator`, `ruled out mediating`.
  private func takesRole(_ effort: Effort, after step: Step) -> Bool {
    word(effort.head.lowerBound).hasSuffix("ing")
      || (step.tokens.lowerBound..<max(step.tokens.lowerBound, effort.head.lowerBound)).contains {
        word($0) == "to" && !["offer", "offers", "proposal", "bid"].contains(word($0 - 1))
      }
  }
}
