extension SessionState {
  /// The state that events lead to, those that were undone left out.
  static func fold(_ history: History, over corpus: SessionCorpus) -> SessionState {
    var state = SessionState(corpus: corpus)
    for event in history.events {
      // An id once given is never given again, whatever became of its mark.
      state.reserve(event.change)
      if history.isInForce(event) { state.take(event) }
    }
    state.closeGaps()
    return state
  }

  /// Applies an event that is in force.
  ///
  /// One that no longer applies, because what it speaks of was undone, changes nothing.
  mutating func apply(_ event: Event) {
    take(event)
    closeGaps()
  }

  /// Applies one of several events, after the last of which the gaps are closed.
  mutating func take(_ event: Event) {
    reserve(event.change)
    apply(event.change, of: event)
  }

  private mutating func apply(_ change: Change, of event: Event) {
    switch change {
    case .questionSet(let question): set(question)
    case .scenarioAdded(let scenario):
      if self.scenario(scenario.key) == nil { scenarios.append(scenario) }
    case .scenarioChanged(let scenario):
      if let index = scenarios.firstIndex(where: { $0.key == scenario.key }) {
        scenarios[index] = scenario
      }
    case .scenarioRemoved(let key): removeScenario(key)
    case .markAdded(let mark): add(mark, of: event)
    case .markRemoved(let mark): remove(mark)
    case .rated(let mark, let ratings):
      edit(mark) { $0.rate(ratings, by: event.analyst) }
    case .noted(let mark, let note): edit(mark) { $0.write(note, of: event) }
    case .coded(let mark, let add, let remove):
      edit(mark) { mark in
        mark.codes.remove(remove)
        mark.codes.add(add)
      }
    case .graded(let mark, let grade): edit(mark) { $0.grade = grade }
    case .relevanceSet(let mark, let weight): edit(mark) { $0.relevance = weight }
    case .originSet(let mark, let origin): edit(mark) { $0.origin = origin }
    case .confidenceSet(let mark, let confidence): edit(mark) { $0.confidence = confidence }
    case .kindSet(let mark, let kind): edit(mark) { $0.kind = kind }
    case .rested(let mark, let on, let off):
      let (on, off) = (stems(of: on), stems(of: off))
      edit(mark) { mark in
        mark.restsOn.remove(off)
        mark.restsOn.add(on)
      }
    case .codeDefined(let code): define(code)
    case .codeMoved(let old, let new): moveCode(from: old, to: new)
    case .codeRemoved(let path):
      codes.removeAll { Code.covers(path, $0.path) }
      editAll { mark in mark.codes.removeAll { Code.covers(path, $0) } }
    case .sourceGraded(let source, let letter, let reason): grade(source, letter, reason)
    case .yardstickChosen(let yardstick): self.yardstick = yardstick
    case .indicatorSet(var indicator):
      indicator.set = event.time
      if let index = indicators.firstIndex(where: { $0.name == indicator.name }) {
        indicators[index] = indicator
      } else {
        indicators.append(indicator)
      }
    case .indicatorRemoved(let name): indicators.removeAll { $0.name == name }
    case .passagesAdded(let mark, let anchors):
      edit(mark) { $0.anchors.add(anchors) }
    case .anchored(let mark, let anchors): edit(mark) { $0.anchors = anchors }
    case .renamed(let mark, let id): edit(mark) { $0.id = id }
    case .corpusLoaded(let corpus): self.corpus.add(corpus)
    case .several(let changes):
      var count = 0
      for change in changes {
        if case .markAdded(let mark) = change {
          count += 1
          add(mark, of: event, number: count)
        } else {
          apply(change, of: event)
        }
      }
    case .undone, .redone, .unknown: break
    }
  }

  private mutating func set(_ question: Question) {
    if let index = questions.firstIndex(where: { $0.id == question.id }) {
      questions[index] = question
    } else {
      questions.append(question)
    }
  }

  private mutating func define(_ code: Code) {
    if let index = codes.firstIndex(where: { $0.path == code.path }) {
      codes[index] = code
    } else {
      codes.append(code)
    }
  }

  private mutating func moveCode(from old: String, to new: String) {
    var moved: [Code] = []
    var places: [String: Int] = [:]
    for var code in codes {
      code.path = Code.moved(code.path, from: old, to: new)
      // Of two that become one, the definition that the new name had stays.
      if let index = places[code.path] {
        if moved[index].definition.isEmpty { moved[index].definition = code.definition }
      } else {
        places[code.path] = moved.count
        moved.append(code)
      }
    }
    codes = moved
    editAll { mark in
      guard mark.codes.contains(where: { Code.covers(old, $0) }) else { return }
      let codes = mark.codes.map { Code.moved($0, from: old, to: new) }
      mark.codes = []
      mark.codes.add(codes)
    }
  }

  private mutating func grade(_ source: EvidenceSource, _ letter: Grade.Source?, _ reason: String?)
  {
    sourceGrades.removeAll { $0.source == source }
    if let letter {
      sourceGrades.append(SourceGrade(source: source, letter: letter, reason: reason))
    }
  }

  /// What marks stem from; those that are not there are left out.
  private func stems(of references: [MarkReference]) -> [String] {
    references.compactMap { mark($0)?.added }
  }

  private mutating func removeScenario(_ key: String) {
    scenarios.removeAll { $0.key == key }
    editAll { mark in
      for analyst in mark.ratingsByAnalyst.keys { mark.ratingsByAnalyst[analyst]?[key] = nil }
    }
  }

  /// Adds the mark that is the event's first, second and so on.
  private mutating func add(_ new: NewMark, of event: Event, number: Int = 1) {
    var mark = Mark(
      id: unused(new.id ?? nextMarkID), added: event.stem(ofMark: number),
      kind: new.kind ?? (new.anchors.isEmpty ? .assumption : .evidence), anchors: new.anchors,
      codes: [], notes: [], grade: new.grade, relevance: new.relevance, origin: new.origin,
      confidence: new.confidence, restsOn: [], analyst: event.analyst, created: event.time,
      ratingsByAnalyst: [:])
    mark.restsOn.add(stems(of: new.restsOn))
    mark.codes.add(new.codes)
    mark.rate(new.ratings.mapValues { $0 }, by: event.analyst)
    mark.write(new.note, of: event)
    add(mark)
  }

  /// An id, with a letter more where another file's mark has it already: `m7b`.
  private mutating func unused(_ id: String) -> String {
    guard mark(id) != nil else { return id }
    var number = namesakes[id] ?? 1
    while true {
      number += 1
      namesakes[id] = number
      let letter = number <= 26 ? String(Unicode.Scalar(UInt8(0x60 + number))) : "-\(number)"
      if mark(id + letter) == nil { return id + letter }
    }
  }

  private mutating func reserve(_ change: Change) {
    switch change {
    case .markAdded(let mark): reserve(mark.id)
    case .renamed(_, let id): reserve(id)
    case .several(let changes):
      for change in changes { reserve(change) }
    default: break
    }
  }

  private mutating func reserve(_ id: String?) {
    if let number = id.flatMap(Self.number) { highestMark = max(highestMark, number) }
  }
}

extension Array where Element: Hashable {
  /// Appends what is not there yet.
  fileprivate mutating func add(_ others: [Element]) {
    if others.count < 8 {
      for other in others where !contains(other) { append(other) }
    } else {
      var known = Set(self)
      for other in others where known.insert(other).inserted { append(other) }
    }
  }

  /// Takes out what is among others.
  fileprivate mutating func remove(_ others: [Element]) {
    guard !others.isEmpty else { return }
    let others = Set(others)
    removeAll { others.contains($0) }
  }
}

extension Mark {
  fileprivate mutating func rate(_ ratings: [String: Rating?], by analyst: String) {
    for (key, rating) in ratings { ratingsByAnalyst[analyst, default: [:]][key] = rating }
    if ratingsByAnalyst[analyst]?.isEmpty == true { ratingsByAnalyst[analyst] = nil }
  }

  fileprivate mutating func write(_ note: String?, of event: Event) {
    let index = notes.firstIndex { $0.analyst == event.analyst }
    guard let text = note, !text.isEmpty else {
      if let index { notes.remove(at: index) }
      return
    }
    let note = Note(analyst: event.analyst, text: text, time: event.time)
    if let index {
      notes[index] = note
    } else if event.analyst == analyst {
      notes.insert(note, at: 0)
    } else {
      notes.append(note)
    }
  }
}
