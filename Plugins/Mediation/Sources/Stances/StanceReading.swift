import Reading
import ReadoutKit

/// From the words that bear on an effort to its stance.
extension SentenceReader {
  /// The stance that an effort stands in, read from the innermost word outwards.
  func stance(of effort: Effort, steps: [Step]) -> StanceReading {
    var reading = StanceReading(resting(effort), restingEvidence(effort))
    if let compound = compound(before: effort) {
      reading.become(
        compound.isBrokered ? .brokered : reading.stance,
        Evidence(at: compound.tokens, by: "a compound that names who brought it about"))
    }
    bend(&reading, byGroupOf: effort)
    if isImperative(effort) {
      reading.become(.calledFor, Evidence(at: effort.head, by: "an imperative"))
    }
    var isHosted = false
    for step in steps where !isInvited(step) {
      // `declined to host the talks`: the third party's own no.
      take(step, into: &reading, effort: effort, isHosted: isHosted)
      isHosted = isHosted || step.sense == .broker && step.group?.isPassive == false
    }
    let isTurned =
      steps.contains { $0.group?.isNegated == true } || ownGroup(of: effort)?.isNegated == true
    if !isTurned, let denier = denier(of: effort, steps: steps),
      ![.calledFor, .rejected, .conditional].contains(reading.stance)
    {
      // `no intention of mediating` is the mediator's own no.
      reading.become(
        effort.kind == .mediate && ownGroup(of: effort) != nil ? .refusedRole : .doubted,
        Evidence(at: denier, by: "a word of denial before it"))
    }
    turn(&reading, byClauseOf: effort, steps: steps)
    if steps.isEmpty, let modal = openModal(over: effort),
      [.accepted, .ongoing, .brokered].contains(reading.stance), compound(before: effort) == nil
    {
      reading.become(
        .expected, Evidence(at: modal, by: "“may”, “could” or “will” leaves it open"))
    }
    if let condition = condition(on: effort, steps: steps) {
      reading.become(.conditional, Evidence(at: condition, by: "a condition hangs on it"))
    }
    if isOpenQuestion(effort) {
      reading.become(.doubted, Evidence(by: "it is an open question"))
    }
    return reading
  }

  /// `could be solidified by a settlement`: the modal of the clause that an effort stands in.
  private func openModal(over effort: Effort) -> Range<Int>? {
    guard ownGroup(of: effort) == nil else { return nil }
    let clause = frame.clause(holding: effort.tokens.lowerBound)
    return (clause.lowerBound..<effort.tokens.lowerBound).last {
      ClosedWords.modals[word($0)].map { $0 != .duty } ?? false
    }.map { $0..<($0 + 1) }
  }

  /// `“Stop shooting,” she said`: a bare verb where a sentence or a quotation begins.
  private func isImperative(_ effort: Effort) -> Bool {
    guard effort.form == .base, [.idiom, .endwar, .talks].contains(effort.kind) else {
      return false
    }
    let before = effort.head.lowerBound - 1
    return before < frame.tokens.lowerBound || frame.isTransparent(before)
  }

  /// What the effort's own verb makes of it: `would not mediate`, `must negotiate`.
  private func bend(_ reading: inout StanceReading, byGroupOf effort: Effort) {
    guard let own = ownGroup(of: effort) else { return }
    if own.isNegated {
      let isInability =
        own.modal == .possible
        && frame.contains(["can", "can't", "cannot", "could", "couldn't"], in: own.tokens)
      let isPart = [.mediate, .referee, .asked].contains(effort.kind)
      let next: Stance =
        isPart
        ? (isInability ? .doubted : .refusedRole)
        : [.talks, .facing, .idiom].contains(effort.kind) ? .rejected : .doubted
      reading.become(next, Evidence(at: own.tokens, by: "its own verb is negated"))
    } else if own.modal == .duty {
      reading.become(.calledFor, Evidence(at: own.tokens, by: "its own verb says that it must be"))
    } else if own.modal != nil, [.talks, .facing, .idiom, .mediate].contains(effort.kind) {
      let isOffer = effort.kind == .mediate || effort.instrument == .goodOffices
      reading.become(
        isOffer ? .offered : .expected,
        Evidence(at: own.tokens, by: "its own verb says that it may or will be"))
    }
  }

  /// Takes a word around the effort into account: what it tells, and how its verb bends that.
  private func take(_ step: Step, into reading: inout StanceReading, effort: Effort, isHosted: Bool)
  {
    let told: Stance =
      step.sense == .reject && isHosted && step.group?.isPassive != true
      ? .refusedRole : apply(step, to: reading.stance, effort: effort)
    reading.become(
      told, Evidence(at: step.cue, by: step.sense.rule, entry: step.entry))
    guard let group = step.group else { return }
    if group.isNegated {
      reading.become(
        negated(reading.stance, step: step, effort: effort),
        Evidence(at: group.tokens, by: "a negation turns it round"))
    }
    if group.modal == .duty, ![.doubted, .rejected].contains(reading.stance) {
      reading.become(
        .calledFor, Evidence(at: group.tokens, by: "“should”, “must” or the like makes it a demand")
      )
    }
  }

  /// `Why should X not host`, `Had X agreed to`: what the clause's opening makes of it.
  private func turn(
    _ reading: inout StanceReading, byClauseOf effort: Effort, steps: [Step]
  ) {
    let start = steps.map(\.tokens.lowerBound).min() ?? effort.tokens.lowerBound
    let opener = frame.clause(holding: min(start, effort.tokens.lowerBound)).lowerBound
    if word(opener) == "why",
      frame.contains(["not", "shouldn't", "should", "don't"], in: opener..<(opener + 6))
    {
      reading.become(
        .calledFor, Evidence(at: opener..<(opener + 1), by: "“why not” asks for it"))
    } else if word(opener) == "had",
      frame.actors.contains(where: {
        $0.tokens.lowerBound <= opener + 2 && $0.tokens.lowerBound > opener
      }),
      [.accepted, .offered, .brokered, .ongoing].contains(reading.stance)
    {
      let isRole = steps.contains { $0.sense == .broker }
      reading.become(
        isRole ? .refusedRole : reading.stance == .accepted ? .rejected : .doubted,
        Evidence(at: opener..<(opener + 1), by: "“had … done so”: it was not done"))
    }
  }

  /// What an effort is where nothing is said of it.
  private func resting(_ effort: Effort) -> Stance {
    if effort.kind == .asked { return .offered }
    if effort.kind == .accord, effort.instrument == .settlement { return .accepted }
    return switch effort.instrument {
    case .peacePlan: .offered
    case .goodOffices:
      ["mission", "missions", "efforts", "effort", "diplomacy", "push", "drive", "envoy"]
        .contains(word(effort.head.upperBound - 1)) ? .ongoing : .offered
    case .ceasefire: effort.kind == .idiom ? .offered : .accepted
    case .talks: .ongoing
    case .summit: .expected
    case .mediation: effort.kind == .broker ? .brokered : .ongoing
    case .settlement: effort.kind == .strong ? .accepted : .offered
    }
  }

  private func restingEvidence(_ effort: Effort) -> Evidence {
    Evidence(
      at: effort.head, by: "what the words tell by themselves, before those around them",
      entry: effort.entry)
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
  private func isInvited(_ step: Step) -> Bool {
    step.word.hasPrefix("invit") && step.group?.isPassive == true
  }

  private func negated(_ stance: Stance, step: Step, effort: Effort) -> Stance {
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

  private static let deniers: WordSet = [
    "no", "little", "few", "hardly", "without", "lack", "scant", "isn't", "nor", "nobody", "none",
    "neither", "barely",
  ]
  private static let denyingSubjects: WordSet = ["nobody", "none", "few", "neither", "hardly"]

  /// `no real offer to stop the fighting`, `little interest in`, `is not peace`: the word of denial.
  private func denier(of effort: Effort, steps: [Step]) -> Range<Int>? {
    let start =
      ([effort.tokens.lowerBound] + steps.map(\.tokens.lowerBound)).min()
      ?? effort.tokens.lowerBound
    let clause = frame.clause(holding: start)
    let window = max(clause.lowerBound, start - 4)..<max(start, effort.tokens.lowerBound)
    func found(_ index: Int?) -> Range<Int>? { index.map { $0..<($0 + 1) } }
    // The `no` of `no wish to` has told what it tells.
    func isTaken(_ index: Int) -> Bool {
      steps.contains { [.reject, .doubt].contains($0.sense) && $0.cue.contains(index) }
    }
    let negation = window.first {
      ["not", "cannot", "never", "can't", "isn't"].contains(word($0))
    }
    let isNothing =
      negation != nil && frame.contains(["be", "is", "are", "was", "been"], in: window)
    let no = window.first { Self.deniers.contains(word($0)) && !isTaken($0) }
    if isNothing || no != nil {
      // `no limits`, `no matter`: nothing about the effort.
      if frame.contains(["matter", "doubt", "limits", "longer"], in: window) { return nil }
      return found(no ?? negation)
    }
    // `Nobody in Geneva expects the talks to …`
    if Self.denyingSubjects.contains(word(clause.lowerBound)), start - clause.lowerBound <= 8 {
      return found(clause.lowerBound)
    }
    if effort.kind == .peace {
      let around =
        max(frame.tokens.lowerBound, effort.tokens.lowerBound - 4)..<effort.tokens.upperBound
      return found(
        around.first { ["not", "isn't", "never", "wasn't", "isn’t"].contains(word($0)) })
    }
    // `more about pressure than a settlement`
    let isLess = word(start - 1) == "than" && frame.contains(["more", "rather"], in: clause)
    return isLess ? found(start - 1) : nil
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
