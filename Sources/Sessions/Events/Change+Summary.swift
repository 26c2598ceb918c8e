extension Change {
  /// What was done, in a few words for a log.
  public var summary: String {
    switch self {
    case .questionSet(let question): "question “\(question.text)”"
    case .scenarioAdded(let scenario): "scenario \(scenario.key) added"
    case .scenarioChanged(let scenario): "scenario \(scenario.key) changed"
    case .scenarioRemoved(let key): "scenario \(key) removed"
    case .markAdded(let mark): "\(mark.id ?? "mark") added"
    case .markRemoved(let mark): "\(mark.id) removed"
    case .rated(let mark, let ratings):
      "\(mark.id) rated "
        + ratings.sorted { $0.key < $1.key }
        .map { "\($0.key)=\($0.value?.symbol ?? "–")" }.joined(separator: " ")
    case .noted(let mark, let note):
      note.map { "\(mark.id) noted “\($0)”" } ?? "\(mark.id) note removed"
    case .coded(let mark, let add, let remove):
      "\(mark.id) coded " + (add + remove.map { "–\($0)" }).joined(separator: " ")
    case .graded(let mark, let grade): "\(mark.id) graded \(grade?.symbol ?? "–")"
    case .relevanceSet(let mark, let weight): "\(mark.id) relevance \(weight?.rawValue ?? "–")"
    case .originSet(let mark, let origin): "\(mark.id) origin \(origin ?? "–")"
    case .confidenceSet(let mark, let confidence):
      "\(mark.id) confidence \(confidence?.rawValue ?? "–")"
    case .kindSet(let mark, let kind):
      "\(mark.id) is \(kind == .evidence ? "" : "an ")\(kind.rawValue)"
    case .rested(let mark, let on, let off):
      "\(mark.id) rests on " + (on.map(\.id) + off.map { "–\($0.id)" }).joined(separator: " ")
    case .codeDefined(let code): "code \(code.path) defined"
    case .codeMoved(let old, let new): "code \(old) is \(new) now"
    case .codeRemoved(let path): "code \(path) removed"
    case .sourceGraded(let source, let letter, _):
      "\(source.summary) graded \(letter?.rawValue ?? "–")"
    case .yardstickChosen(let yardstick): "likelihood in the words of \(yardstick.rawValue)"
    case .indicatorSet(let indicator): "indicator \(indicator.name): \(indicator.query)"
    case .indicatorRemoved(let name): "indicator \(name) removed"
    case .passagesAdded(let mark, let anchors):
      anchors.count == 1
        ? "\(mark.id) one passage more" : "\(mark.id) \(anchors.count) passages more"
    case .anchored(let mark, _): "\(mark.id) anchored anew"
    case .renamed(let mark, let id): "\(mark.id) is called \(id) now"
    case .corpusLoaded(let corpus):
      corpus.documents.count == 1
        ? "one document loaded" : "\(corpus.documents.count) documents loaded"
    case .several(let changes):
      (changes.first.map(\.summary) ?? "nothing")
        + (changes.count > 1 ? " and \(changes.count - 1) more" : "")
    case .undone(let event): "undone \(event)"
    case .redone(let event): "redone \(event)"
    case .unknown(let kind): "\(kind) (of a newer version)"
    }
  }
}

extension EvidenceSource {
  /// The source in a few words.
  public var summary: String {
    switch self {
    case .outlet(let name): "outlet \(name)"
    case .document(let name): "document \(name)"
    }
  }
}
