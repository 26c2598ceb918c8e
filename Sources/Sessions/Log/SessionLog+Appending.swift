import ReadoutKit

extension SessionLog {
  /// Does something: checks it, writes it, and only then changes the state.
  ///
  /// The event returned holds what was written, a new mark's id included. Throws where the change
  /// cannot apply, where the session is read-only, and where the disk fails.
  @discardableResult
  public func append(_ change: Change) throws -> Event {
    try checkWritable()
    try takeLaterCorpus()
    try checkTurn(change)
    let checked = try change.checked(in: state)
    if journal == nil { try makeFile() }
    let (id, time) = clock.next()
    let event = Event(id: id, time: time, analyst: analyst, change: checked)
    let line = event.line
    try journal?.append(line)
    lines.append(line)
    history.append(event)
    if checked.isTurn {
      state = SessionState.fold(history, over: header.corpus)
    } else {
      state.apply(event)
    }
    return event
  }

  /// Takes in what was loaded; nil where the session knew it all.
  ///
  /// A draft without events only remembers it: to have looked at articles is nothing to keep.
  @discardableResult
  public func load(_ corpus: SessionCorpus) throws -> Event? {
    let additions = state.corpus.additions(in: corpus)
    if additions == SessionCorpus() { return nil }
    guard isOnDisk else {
      header.corpus.add(additions)
      lines = [header.line]
      state.corpus = header.corpus
      return nil
    }
    return try append(.corpusLoaded(additions))
  }

  /// Takes in the documents that lie on the table, where they are still to be asked for.
  func takeLaterCorpus() throws {
    guard let corpus = laterCorpus else { return }
    let documents = try corpus()
    laterCorpus = nil
    try load(documents)
  }

  /// Undoes the analyst's last judgement, or the event of an id; gives what was undone.
  @discardableResult
  public func undo(_ id: Event.ID? = nil) throws -> Event {
    try checkWritable()
    let event: Event
    if let id {
      event = try known(id)
    } else if let last = history.nextToUndo(by: analyst) {
      event = last
    } else {
      let isOthers = history.events.contains { isInForce($0) && !$0.change.isPassedOver }
      throw ReadoutError(
        "nothing to undo",
        hint: isOthers ? "what others did is undone by the id that `log` shows" : nil)
    }
    try append(.undone(event.id))
    return event
  }

  /// Redoes what the analyst undid last, or the event of an id; gives what was redone.
  @discardableResult
  public func redo(_ id: Event.ID? = nil) throws -> Event {
    try checkWritable()
    let event: Event
    if let id {
      event = try known(id)
    } else if let last = history.nextToRedo(by: analyst) {
      event = last
    } else {
      throw ReadoutError(
        "nothing to redo", hint: "what was undone earlier is redone by the id that `log` shows")
    }
    try append(.redone(event.id))
    return event
  }

  private func known(_ id: Event.ID) throws -> Event {
    guard let event = history.event(id) else {
      throw ReadoutError("there is no event \(id)", hint: "`log` shows the ids")
    }
    return event
  }

  private func checkTurn(_ change: Change) throws {
    switch change {
    case .undone(let id):
      let event = try known(id)
      if event.change.isTurn { throw ReadoutError("an undo is taken back by `redo`") }
      if !isInForce(event) { throw ReadoutError("that is undone already: \(event.change.summary)") }
    case .redone(let id):
      let event = try known(id)
      if isInForce(event) { throw ReadoutError("that is in force: \(event.change.summary)") }
    default: break
    }
  }

  private func checkWritable() throws {
    switch access {
    case .writable: return
    case .broken(let failure): throw failure
    case .heldBy(let holder):
      throw ReadoutError(
        "the session is read-only here: \(holder.summary) has it open",
        hint: "end that program and open the session once more, or save under another name")
    case .protected(let reason):
      throw ReadoutError(
        "the session is read-only here: \(reason)", hint: "save it under another name to go on")
    }
  }
}
