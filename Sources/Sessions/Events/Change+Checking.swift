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
      return self
    case .scenarioChanged(let scenario):
      _ = try state.known(scenario: scenario.key)
      return self
    case .scenarioRemoved(let key):
      _ = try state.known(scenario: key)
      return self
    case .markAdded(var mark):
      for key in mark.ratings.keys.sorted() { _ = try state.known(scenario: key) }
      mark.id = mark.id ?? state.nextMarkID
      return .markAdded(mark)
    case .rated(let mark, let ratings):
      for key in ratings.keys.sorted() { _ = try state.known(scenario: key) }
      return .rated(try state.known(mark), ratings)
    case .markRemoved(let mark): return .markRemoved(try state.known(mark))
    case .noted(let mark, let note): return .noted(try state.known(mark), note)
    case .coded(let mark, let add, let remove):
      return .coded(try state.known(mark), add: add, remove: remove)
    case .graded(let mark, let grade): return .graded(try state.known(mark), grade)
    case .relevanceSet(let mark, let weight): return .relevanceSet(try state.known(mark), weight)
    case .originSet(let mark, let origin): return .originSet(try state.known(mark), origin)
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
      state.apply(Event(id: "", time: "", analyst: "", change: checked))
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
