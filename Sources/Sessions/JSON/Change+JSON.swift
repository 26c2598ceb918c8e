import ReadoutKit

extension Change {
  /// The change as a session file holds it, without its kind.
  var payload: Record {
    switch self {
    case .questionSet(let question):
      [
        "id": .text(question.id), "text": .text(question.text), "by": .optional(question.by),
        "definitions": .list(
          question.definitions.map {
            .object(["term": .text($0.term), "text": .text($0.text)])
          }),
      ]
    case .scenarioAdded(let scenario), .scenarioChanged(let scenario): scenario.record
    case .scenarioRemoved(let key): ["key": .text(key)]
    case .markAdded(let mark): mark.record
    case .markRemoved(let mark): mark.fields([])
    case .rated(let mark, let ratings): mark.fields([("ratings", .ratings(ratings))])
    case .noted(let mark, let note): mark.fields([("note", .optional(note))])
    case .coded(let mark, let add, let remove):
      mark.fields([("add", .texts(add)), ("remove", .texts(remove))])
    case .graded(let mark, let grade): mark.fields([("grade", .optional(grade?.symbol))])
    case .relevanceSet(let mark, let weight):
      mark.fields([("relevance", .optional(weight?.rawValue))])
    case .originSet(let mark, let origin): mark.fields([("origin", .optional(origin))])
    case .confidenceSet(let mark, let confidence):
      mark.fields([("confidence", .optional(confidence?.rawValue))])
    case .kindSet(let mark, let kind): mark.fields([("is", .text(kind.rawValue))])
    case .rested(let mark, let on, let off):
      mark.fields([("on", .references(on)), ("off", .references(off))])
    case .codeDefined(let code):
      ["code": .text(code.path), "definition": .text(code.definition)]
    case .codeMoved(let old, let new): ["code": .text(old), "to": .text(new)]
    case .codeRemoved(let path): ["code": .text(path)]
    case .sourceGraded(let source, let letter, let reason):
      Record(
        source.fields + [
          ("grade", .optional(letter?.rawValue)), ("reason", .optional(reason)),
        ])
    case .yardstickChosen(let yardstick): ["yardstick": .text(yardstick.rawValue)]
    case .indicatorSet(let indicator):
      [
        "name": .text(indicator.name), "text": .text(indicator.text),
        "query": .text(indicator.query), "scenario": .optional(indicator.scenario),
      ]
    case .indicatorRemoved(let name): ["name": .text(name)]
    case .passagesAdded(let mark, let anchors), .anchored(let mark, let anchors):
      mark.fields([("passages", .anchors(anchors))])
    case .renamed(let mark, let id): mark.fields([("to", .text(id))])
    case .corpusLoaded(let corpus): corpus.record
    case .several(let changes):
      [
        "changes": .list(
          changes.map { .object(["kind": .text($0.kind), "payload": .object($0.payload)]) })
      ]
    case .undone(let event), .redone(let event): ["event": .text(event)]
    case .unknown: [:]
    }
  }
}

extension Value {
  fileprivate static func ratings(_ ratings: [String: Rating?]) -> Value {
    .object(
      Record(
        ratings.sorted { $0.key < $1.key }
          .map { (name: $0.key, value: Value.optional($0.value?.symbol)) }))
  }

  fileprivate static func references(_ marks: [MarkReference]) -> Value {
    .list(marks.map { .object($0.fields([])) })
  }

  fileprivate static func anchors(_ anchors: [Anchor]) -> Value {
    .list(anchors.map { .object($0.record) })
  }
}

extension MarkReference {
  fileprivate func fields(_ fields: [(name: String, value: Value)]) -> Record {
    Record([("mark", .text(id)), ("added", .optional(added))] + fields)
  }
}

extension EvidenceSource {
  fileprivate var fields: [(name: String, value: Value)] {
    switch self {
    case .outlet(let name): [("outlet", .text(name)), ("doc", .null)]
    case .document(let name): [("outlet", .null), ("doc", .text(name))]
    }
  }
}

extension Scenario {
  fileprivate var record: Record {
    [
      "key": .text(key), "text": .text(text), "question": .text(question),
      "likelihood": .optional(likelihood), "confidence": .optional(confidence?.rawValue),
    ]
  }
}

extension NewMark {
  fileprivate var record: Record {
    [
      "id": .optional(id), "is": .optional(kind?.rawValue), "passages": .anchors(anchors),
      "codes": .texts(codes),
      "note": .optional(note), "grade": .optional(grade?.symbol),
      "relevance": .optional(relevance?.rawValue), "origin": .optional(origin),
      "confidence": .optional(confidence?.rawValue), "rests": .references(restsOn),
      "ratings": .ratings(ratings.mapValues { $0 }),
    ]
  }
}

extension Anchor {
  fileprivate var record: Record {
    var record: Record = [
      "doc": .text(document), "sha256": .text(hash), "start": .number(start), "end": .number(end),
      "text": .text(words), "before": .text(before), "after": .text(after),
    ]
    if runnerUp > 0 { record["runner_up"] = .number(runnerUp) }
    return record
  }
}

extension SessionCorpus {
  /// The corpus as a session file holds it.
  var record: Record {
    let documents = documents.map { entry -> Value in
      .object([
        "number": .number(entry.number), "name": .text(entry.name),
        "title": .optional(entry.title), "sha256": .text(entry.hash),
      ])
    }
    return ["roots": .texts(roots), "documents": .list(documents)]
  }
}
