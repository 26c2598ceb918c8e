import ReadoutKit

extension Change {
  /// The change as it is written: ids given and marks looked up; throws where it cannot apply.
  func checked(in state: SessionState) throws -> Change {
    switch self {
    case .questionSet(let question):
      guard question.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
        throw ReadoutError("a question needs words")
      }
      return self
    case .scenarioAdded(let scenario):
      try ScenarioKey.check(scenario.key)
      if state.scenario(scenario.key) != nil {
        throw ReadoutError(
          "there is a scenario called “\(scenario.key)” already", hint: "choose another key")
      }
      guard state.questions.contains(where: { $0.id == scenario.question }) else {
        throw ReadoutError("there is no question \(scenario.question)")
      }
      try state.checkLikelihood(of: scenario)
      return self
    case .scenarioChanged(let scenario):
      _ = try state.known(scenario: scenario.key)
      try state.checkLikelihood(of: scenario)
      return self
    case .scenarioRemoved(let key):
      _ = try state.known(scenario: key)
      return self
    case .markAdded(var mark):
      for key in mark.ratings.keys.sorted() { _ = try state.known(scenario: key) }
      for code in mark.codes { try Code.check(code) }
      mark.restsOn = try mark.restsOn.map(state.known)
      mark.id = mark.id ?? state.nextMarkID
      return .markAdded(mark)
    case .rated(let mark, let ratings):
      for key in ratings.keys.sorted() { _ = try state.known(scenario: key) }
      return .rated(try state.known(mark), ratings)
    case .markRemoved(let mark): return .markRemoved(try state.known(mark))
    case .noted(let mark, let note): return .noted(try state.known(mark), note)
    case .coded(let mark, let add, let remove):
      for code in add { try Code.check(code) }
      return .coded(try state.known(mark), add: add, remove: remove)
    case .graded(let mark, let grade): return .graded(try state.known(mark), grade)
    case .relevanceSet(let mark, let weight): return .relevanceSet(try state.known(mark), weight)
    case .originSet(let mark, let origin): return .originSet(try state.known(mark), origin)
    case .confidenceSet(let mark, let confidence):
      return .confidenceSet(try state.known(mark), confidence)
    case .kindSet(let mark, let kind): return .kindSet(try state.known(mark), kind)
    case .rested(let mark, let on, let off):
      let mark = try state.known(mark)
      let on = try on.map(state.known)
      if let ring = on.first(where: { state.rests($0, on: mark) }) {
        throw ReadoutError(
          ring.id == mark.id
            ? "\(mark.id) cannot rest on itself" : "\(ring.id) rests on \(mark.id) already")
      }
      return .rested(mark, on: on, off: try off.map(state.known))
    case .codeDefined(let code):
      try Code.check(code.path)
      return self
    case .codeMoved(let old, let new):
      try Code.check(new)
      try state.checkCode(old)
      if Code.covers(old, new) {
        throw ReadoutError("\(old) cannot be moved beneath itself")
      }
      return self
    case .codeRemoved(let path):
      try state.checkCode(path)
      return self
    case .yardstickChosen(let yardstick):
      let others = state.scenarios.filter { $0.likelihood != nil }
      let used = state.yardstick ?? .icd203
      if used != yardstick, let first = others.first {
        throw ReadoutError(
          "likelihood is in the words of \(used.rawValue) here, and two vocabularies are never mixed",
          hint: "take the words back first: scenario set \(first.key) likelihood=none")
      }
      return self
    case .indicatorSet(let indicator):
      try ScenarioKey.check(indicator.name)
      if let key = indicator.scenario { _ = try state.known(scenario: key) }
      return self
    case .indicatorRemoved(let name):
      guard state.indicators.contains(where: { $0.name == name }) else {
        throw ReadoutError(
          "there is no indicator \(name)",
          hint: state.indicators.isEmpty
            ? "indicator add NAME \"a command\" sets one"
            : "there are " + state.indicators.map(\.name).joined(separator: ", "))
      }
      return self
    case .sourceGraded: return self
    case .passagesAdded(let mark, let anchors):
      return .passagesAdded(try state.known(mark), anchors)
    case .anchored(let mark, let anchors): return .anchored(try state.known(mark), anchors)
    case .renamed(let mark, let id):
      if state.mark(id) != nil { throw ReadoutError("there is a mark \(id) already") }
      return .renamed(try state.known(mark), to: id)
    case .several(let changes): return .several(try Self.checked(changes, in: state))
    case .corpusLoaded, .undone, .redone: return self
    case .unknown(let kind): throw ReadoutError("a session cannot hold “\(kind)”")
    }
  }

  /// Each change is checked in the state that those before it leave.
  private static func checked(_ changes: [Change], in state: SessionState) throws -> [Change] {
    var state = state
    return try changes.map { change in
      switch change {
      case .several, .undone, .redone:
        throw ReadoutError("one event cannot hold “\(change.kind)” among others")
      default: break
      }
      let checked = try change.checked(in: state)
      state.take(Event(id: "", time: "", analyst: "", change: checked))
      return checked
    }
  }
}

extension SessionState {
  /// The scenario of a key; throws for one that is not there, naming those that are.
  func known(scenario key: String) throws -> Scenario {
    if let scenario = scenario(key) { return scenario }
    throw ReadoutError(
      "there is no scenario “\(key)”",
      hint: scenarios.isEmpty
        ? "add one: scenario add KEY \"what would have to be true\""
        : "scenarios: " + scenarios.map(\.key).joined(separator: " "))
  }

  /// Throws where a scenario's likelihood is no word of the yardstick in use, or where it and those
  /// of the other scenarios of its question cannot add up.
  func checkLikelihood(of scenario: Scenario) throws {
    guard let word = scenario.likelihood else { return }
    let yardstick = yardstick ?? .icd203
    guard yardstick.term(word) != nil else {
      throw ReadoutError(
        "“\(word)” is no likelihood in the words of \(yardstick.rawValue)",
        hint: yardstick.terms.map(\.word).joined(separator: ", "))
    }
    var others = scenarios.filter { $0.question == scenario.question && $0.key != scenario.key }
    others.append(scenario)
    try yardstick.check(others.map { (key: $0.key, word: $0.likelihood) })
  }

  /// Throws where neither a mark nor a definition has a code.
  func checkCode(_ path: String) throws {
    let known = Set(codes.map(\.path) + marks.flatMap(\.codes))
    if known.contains(where: { Code.covers(path, $0) }) { return }
    throw ReadoutError(
      "there is no code \(path)",
      hint: known.isEmpty
        ? "mark 1:25 c=rhetoric/omission gives one"
        : "there are " + known.sorted().prefix(8).joined(separator: ", "))
  }

  /// True where a mark is another, or rests on it, over however many steps.
  func rests(_ reference: MarkReference, on other: MarkReference) -> Bool {
    guard let first = mark(reference), let wanted = mark(other) else { return false }
    var open = [first.added]
    var seen: Set<String> = []
    while let stem = open.popLast() {
      if stem == wanted.added { return true }
      guard seen.insert(stem).inserted else { continue }
      open += mark(MarkReference(id: "", added: stem))?.restsOn ?? []
    }
    return false
  }

  /// The reference to a mark with its event; throws for a mark that is not there.
  func known(_ reference: MarkReference) throws -> MarkReference {
    if let mark = mark(reference) {
      // A mark of the same event has no event yet to stem from.
      return MarkReference(id: mark.id, added: mark.added.isEmpty ? nil : mark.added)
    }
    throw ReadoutError(
      "there is no mark \(reference.id)",
      hint: marks.isEmpty ? "nothing has been marked yet" : "marks lists them")
  }
}
