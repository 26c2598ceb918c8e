import Reading
import ReadoutKit

/// How measures stand after all that is said of them, from the innermost word outwards.
struct Standing {
  private(set) var status: Status
  private(set) var modality: Modality = .asserted
  private(set) var aim: Aim?
  private(set) var isAct = false
  /// What each word made of status and modality, in the order in which they were read.
  private(set) var turns: [Turn] = []
  /// Whether it is a new step, and why.
  private(set) var aspect = Grounded(
    value: "state", rule: "nothing is done with them: they stand in the background")

  /// What one word made of status or modality.
  struct Turn {
    let role: String
    let ground: Grounded
  }

  /// Background: measures in force, nothing done with them.
  init() {
    status = .imposed
    tell(Self.background)
  }

  private static let background = "nothing is said to be done with them: they are in force"

  /// Reads a chain of steps, the innermost first.
  init(_ steps: [Step]) {
    status = .imposed
    guard let base = steps.first else {
      tell(Self.background)
      return
    }
    begin(with: base)
    tell(base.sense.meaning, at: base.tokens, entry: base.source)
    tellAspect(of: base)
    bend(by: base)
    for step in steps.dropFirst() {
      let before = (status, aim)
      apply(step)
      if before != (status, aim) { tell(step.sense.meaning, at: step.tokens, entry: step.source) }
      bend(by: step)
    }
  }

  /// Makes it hypothetical, as behind `possible`.
  mutating func becomePossible(at tokens: Range<Int>? = nil, by rule: String) {
    becomePossible()
    tell(rule, at: tokens)
    tellModality(rule, at: tokens)
  }

  /// Turns it into its opposite, as `no` does.
  mutating func negate(at tokens: Range<Int>) { negate(refused: false, at: tokens) }

  /// Criticism, as behind `called … illegal`.
  mutating func oppose(at tokens: Range<Int>) {
    (status, aim) = (.opposed, .impose)
    tell("they are called harmful or unlawful", at: tokens)
  }

  /// Makes it stricter: `tougher sanctions`.
  mutating func tighten(at tokens: Range<Int>) {
    guard status == .imposed else { return }
    status = .tightened
    tell("the adjective makes them stricter", at: tokens)
  }

  /// Makes what is asked no fact.
  mutating func ask(at tokens: Range<Int>) {
    guard modality == .asserted else { return }
    modality = .hypothetical
    tellModality("the sentence asks", at: tokens)
  }

  /// What stands for the modality where no word bears on it.
  static let plain = Grounded(
    value: "asserted", rule: "no modal, negation or condition stands over it")

  // MARK: Telling

  private mutating func tell(_ rule: String, at tokens: Range<Int>? = nil, entry: String? = nil) {
    turns.append(
      Turn(
        role: "status",
        ground: Grounded(value: status.rawValue, tokens: tokens, rule: rule, entry: entry)))
  }

  private mutating func tellModality(_ rule: String, at tokens: Range<Int>?) {
    turns.append(
      Turn(
        role: "modality", ground: Grounded(value: modality.rawValue, tokens: tokens, rule: rule)))
  }

  private mutating func tellAspect(of base: Step) {
    aspect =
      isAct
      ? Grounded(value: "act", tokens: base.tokens, rule: "tells a step taken, asked or announced")
      : Grounded(
        value: "state", tokens: base.tokens,
        rule: base.isPresupposed
          ? "only describes the measures" : "tells how things stand, no new step")
  }

  // MARK: The innermost word

  private mutating func begin(with step: Step) {
    switch step.sense {
    case .impose, .hit: status = .imposed
    case .tighten: status = .tightened
    case .uphold: status = .upheld
    case .ease: status = .eased
    case .evade: status = .evaded
    case .comply: status = .complied
    case .oppose, .harm: (status, aim) = (.opposed, .impose)
    case .face, .careful, .help, .decide: status = .imposed
    case .risk: beginRisk(step)
    case .avert: (status, modality) = (.threatened, .negated)
    case .threaten, .warnwith, .promise: (status, aim) = (.threatened, .impose)
    case .call: (status, aim) = (.calledFor, .impose)
    case .refuse: (status, aim) = (.opposed, .impose)
    }
    if modality == .negated { tellModality("measures are kept away", at: step.tokens) }
    let isNewStep = [.impose, .hit, .tighten, .uphold, .ease, .threaten, .warnwith, .call]
      .contains(step.sense)
    isAct =
      isNewStep && !step.isPresupposed
      && step.group.map { $0.isFinite || $0.isInfinitive || step.isDeed } ?? false
  }

  /// `The invasion drew sanctions` tells of measures; `it would draw sanctions` fears them.
  private mutating func beginRisk(_ step: Step) {
    let draws = !["risk", "fear"].contains { step.word.hasPrefix($0) }
    let group = step.group
    let happened =
      draws && step.form.contains(.past) && group?.modal == nil && group?.isNegated == false
      && group?.isInfinitive == false
    (status, aim) = happened ? (.imposed, nil) : (.threatened, .impose)
  }

  // MARK: Words around it

  /// What negation, modal and condition of a step make of all inside it.
  private mutating func bend(by step: Step) {
    if let group = step.group {
      // Who does not join the measures of others stands aside from them.
      let isAside = step.sense == .impose && step.word.hasPrefix("join")
      if step.isNegated { negate(refused: isAside, at: step.negation ?? group.tokens) }
      let before = status
      switch group.modal {
      case .possible:
        becomePossible()
        tellModality("the verb says what may be, not what is", at: step.modal)
      case .future: if status == .imposed || status == .tightened { threaten() }
      case .duty:
        if [.imposed, .tightened, .eased, .upheld].contains(status) { call() }
      case nil: break
      }
      if before != status { tell("the modal says that it is not so yet", at: step.modal) }
    }
    if step.isConditional, modality == .asserted {
      modality = .hypothetical
      tellModality("a condition opens the clause", at: step.tokens)
    }
  }

  private mutating func apply(_ step: Step) {
    let before = modality
    switch step.sense {
    case .threaten, .warnwith:
      switch status {
      case .imposed, .tightened: threaten()
      case .eased, .evaded: modality = .hypothetical
      default: break
      }
    case .promise:
      if status == .imposed || status == .tightened { threaten() }
    case .risk:
      if status == .imposed || status == .tightened { threaten() } else { modality = .hypothetical }
    case .call:
      if [.imposed, .tightened, .eased, .upheld, .complied, .threatened].contains(status) {
        call()
      }
    case .refuse, .oppose:
      if status == .threatened { (status, modality) = (.opposed, .asserted) }
      if status == .calledFor {
        // To reject a call is to stand against what it asks for.
        status = aim == .ease ? .upheld : .opposed
      } else if status != .opposed {
        turn(refused: true)
      }
    case .avert: turn(refused: true)
    case .ease where status == .upheld: status = .eased
    default: break
    }
    if before != modality { tellModality(step.sense.meaning, at: step.tokens) }
  }

  // MARK: Turning

  private mutating func becomePossible() {
    if status == .imposed || status == .tightened { threaten() }
    modality = .hypothetical
  }

  private mutating func negate(refused: Bool, at tokens: Range<Int>) {
    let (oldStatus, oldModality) = (status, modality)
    turn(refused: refused)
    if status != oldStatus { tell("the negation turns \(oldStatus.rawValue) round", at: tokens) }
    if modality != oldModality { tellModality("the negation says that it is not so", at: tokens) }
  }

  private mutating func threaten() {
    aim = .impose
    status = .threatened
  }

  private mutating func call() {
    aim = status == .eased ? .ease : .impose
    status = .calledFor
  }

  private mutating func turn(refused: Bool) {
    switch status {
    case .eased: status = .upheld
    case .upheld: status = .eased
    case .evaded: status = .complied
    case .complied: status = .evaded
    case .imposed, .tightened:
      if refused { (status, aim) = (.opposed, .impose) } else { modality = .negated }
    default: modality = .negated
    }
  }
}

extension Standing {
  /// Makes it hypothetical, as an adjective such as `possible` does.
  mutating func becomePossible(_ adjective: CueTable<Governor>.Cue) {
    becomePossible(at: adjective.tokens, by: "the adjective says that it is not so yet")
  }
}
