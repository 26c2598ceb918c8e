import Reading
import ReadoutKit

/// One word that bears on the measures, with its verb group where it is a verb.
struct Step {
  let sense: Sense
  let tokens: Range<Int>
  let group: VerbGroup?
  let form: VerbForm
  /// The bare words of the cue, for what a sense alone does not tell.
  let word: Word
  /// True where a condition opens its clause.
  let isConditional: Bool
  /// True where it only describes the measures: `sanctions imposed in 2014`.
  let isPresupposed: Bool
}

/// How measures stand after all that is said of them, from the innermost word outwards.
struct Standing {
  private(set) var status: Status
  private(set) var modality: Modality = .asserted
  private(set) var aim: Aim?
  private(set) var isAct = false

  /// Background: measures in force, nothing done with them.
  init() { status = .imposed }

  /// Reads a chain of steps, the innermost first.
  init(_ steps: [Step]) {
    self.init()
    guard let base = steps.first else { return }
    begin(with: base)
    bend(by: base)
    for step in steps.dropFirst() {
      apply(step)
      bend(by: step)
    }
  }

  /// Makes it hypothetical, as behind `possible`.
  mutating func becomePossible() {
    if status == .imposed || status == .tightened { threaten() }
    modality = .hypothetical
  }

  /// Turns it into its opposite, as `no` does.
  mutating func negate() { turn(refused: false) }

  /// Criticism, as behind `called … illegal`.
  mutating func oppose() { (status, aim) = (.opposed, .impose) }

  /// Makes it stricter: `tougher sanctions`.
  mutating func tighten() { if status == .imposed { status = .tightened } }

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
    case .face, .careful, .help, .promise, .decide: status = .imposed
    case .risk: beginRisk(step)
    case .avert: (status, modality) = (.threatened, .negated)
    case .threaten, .warnwith: (status, aim) = (.threatened, .impose)
    case .call: (status, aim) = (.calledFor, .impose)
    case .refuse: (status, aim) = (.opposed, .impose)
    }
    let isNewStep = [.impose, .hit, .tighten, .uphold, .ease, .threaten, .warnwith, .call]
      .contains(step.sense)
    isAct =
      isNewStep && !step.isPresupposed && step.group.map { $0.isFinite || $0.isInfinitive } ?? false
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
      if group.isNegated { turn(refused: isAside) }
      switch group.modal {
      case .possible: becomePossible()
      case .future: if status == .imposed || status == .tightened { threaten() }
      case .duty:
        if [.imposed, .tightened, .eased, .upheld].contains(status) { call() }
      case nil: break
      }
    }
    if step.isConditional, modality == .asserted { modality = .hypothetical }
  }

  private mutating func apply(_ step: Step) {
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
