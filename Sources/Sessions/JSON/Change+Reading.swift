import ReadoutKit

extension Change {
  /// Reads a change; ``Change/unknown(kind:)`` for a kind, or fields, of a newer program.
  init(kind: String, payload: Record) {
    self = Self.read(kind, payload, isInside: false) ?? .unknown(kind: kind)
  }

  private static func read(_ kind: String, _ payload: Record, isInside: Bool) -> Change? {
    switch kind {
    case "question-set":
      guard let id = payload.text("id"), let text = payload.text("text") else { return nil }
      return payload.definitions.map {
        .questionSet(Question(id: id, text: text, by: payload.text("by"), definitions: $0))
      }
    case "code-defined":
      guard let path = payload.text("code"), let definition = payload.text("definition") else {
        return nil
      }
      return .codeDefined(Code(path: path, definition: definition))
    case "code-moved":
      guard let old = payload.text("code"), let new = payload.text("to") else { return nil }
      return .codeMoved(from: old, to: new)
    case "code-removed": return payload.text("code").map(Change.codeRemoved)
    case "source-graded":
      guard let source = EvidenceSource(payload) else { return nil }
      return payload.word("grade", Grade.Source.init(rawValue:)).map {
        .sourceGraded(source, $0, reason: payload.text("reason"))
      }
    case "yardstick-chosen":
      return payload.text("yardstick").flatMap(Yardstick.init).map(Change.yardstickChosen)
    case "indicator-set":
      guard let name = payload.text("name"), let text = payload.text("text"),
        let query = payload.text("query")
      else { return nil }
      return .indicatorSet(
        Indicator(name: name, text: text, query: query, scenario: payload.text("scenario")))
    case "indicator-removed": return payload.text("name").map(Change.indicatorRemoved)
    case "scenario-added": return Scenario(payload).map(Change.scenarioAdded)
    case "scenario-changed": return Scenario(payload).map(Change.scenarioChanged)
    case "scenario-removed": return payload.text("key").map(Change.scenarioRemoved)
    case "mark-added": return NewMark(payload).map(Change.markAdded)
    case "corpus-loaded": return SessionCorpus(payload).map(Change.corpusLoaded)
    case "undone": return isInside ? nil : payload.text("event").map(Change.undone)
    case "redone": return isInside ? nil : payload.text("event").map(Change.redone)
    case "several":
      guard !isInside, case .list(let values) = payload["changes"] else { return nil }
      let changes = values.compactMap { value -> Change? in
        guard case .object(let change) = value, let kind = change.text("kind"),
          case .object(let payload) = change["payload"]
        else { return nil }
        return read(kind, payload, isInside: true)
      }
      return changes.count == values.count ? .several(changes) : nil
    default:
      guard let id = payload.text("mark") else { return nil }
      return read(kind, payload, of: MarkReference(id: id, added: payload.text("added")))
    }
  }

  private static func read(_ kind: String, _ payload: Record, of mark: MarkReference) -> Change? {
    switch kind {
    case "mark-removed": return .markRemoved(mark)
    case "rated": return payload.ratings.map { .rated(mark, $0) }
    case "noted": return .noted(mark, payload.text("note"))
    case "coded":
      guard let add = payload.texts("add"), let remove = payload.texts("remove") else { return nil }
      return .coded(mark, add: add, remove: remove)
    case "graded": return payload.word("grade", Grade.init).map { .graded(mark, $0) }
    case "relevance-set":
      return payload.word("relevance", Weight.init).map { .relevanceSet(mark, $0) }
    case "origin-set": return .originSet(mark, payload.text("origin"))
    case "confidence-set":
      return payload.word("confidence", Confidence.init(rawValue:)).map { .confidenceSet(mark, $0) }
    case "kind-set":
      return payload.text("is").flatMap(Mark.Kind.init).map { .kindSet(mark, $0) }
    case "rested":
      guard let on = payload.references("on"), let off = payload.references("off") else {
        return nil
      }
      return .rested(mark, on: on, off: off)
    case "passages-added": return payload.anchors.map { .passagesAdded(mark, $0) }
    case "anchored": return payload.anchors.map { .anchored(mark, $0) }
    case "renamed": return payload.text("to").map { .renamed(mark, to: $0) }
    default: return nil
    }
  }
}

extension Scenario {
  fileprivate init?(_ record: Record) {
    guard let key = record.text("key"), let text = record.text("text"),
      let question = record.text("question")
    else { return nil }
    self.init(
      key: key, text: text, question: question, likelihood: record.text("likelihood"),
      confidence: record.text("confidence").flatMap(Confidence.init(rawValue:)))
  }
}

extension EvidenceSource {
  fileprivate init?(_ record: Record) {
    if let name = record.text("doc") {
      self = .document(name)
    } else if let name = record.text("outlet") {
      self = .outlet(name)
    } else {
      return nil
    }
  }
}

extension NewMark {
  fileprivate init?(_ record: Record) {
    guard let id = record.text("id"), let anchors = record.anchors,
      let codes = record.texts("codes"), let grade = record.word("grade", Grade.init),
      let relevance = record.word("relevance", Weight.init), let ratings = record.ratings,
      let kind = record.word("is", Mark.Kind.init(rawValue:)),
      let confidence = record.word("confidence", Confidence.init(rawValue:)),
      let restsOn = record.references("rests")
    else { return nil }
    self.init(
      kind: kind, anchors: anchors, codes: codes, note: record.text("note"), grade: grade,
      relevance: relevance, origin: record.text("origin"), confidence: confidence,
      restsOn: restsOn, ratings: ratings.compactMapValues { $0 })
    self.id = id
  }
}

extension Anchor {
  /// The largest offset that is read: no text is longer, and no sum with it overflows.
  private static let largestOffset = 1 << 40

  fileprivate init?(_ record: Record) {
    guard let document = record.text("doc"), let hash = record.text("sha256"),
      case .number(let start) = record["start"], case .number(let end) = record["end"],
      0 <= start, start <= end, end <= Self.largestOffset, let words = record.text("text"),
      let before = record.text("before"), let after = record.text("after")
    else { return nil }
    self.init(
      document: document, hash: hash, start: start, end: end, words: words, before: before,
      after: after, runnerUp: record.percentage("runner_up") ?? 0)
  }
}

extension SessionCorpus {
  /// The numbers that are read: no corpus is larger, and the next number is always one too.
  private static let numbers = 1..<1_000_000_000

  /// Reads a corpus; nil where a field is missing, of another type, or no document's number.
  init?(_ record: Record) {
    guard let roots = record.texts("roots"), case .list(let values) = record["documents"] else {
      return nil
    }
    let documents = values.compactMap { value -> Entry? in
      guard case .object(let entry) = value, case .number(let number) = entry["number"],
        Self.numbers.contains(number), let name = entry.text("name"),
        let hash = entry.text("sha256")
      else { return nil }
      return Entry(number: number, name: name, title: entry.text("title"), hash: hash)
    }
    guard documents.count == values.count else { return nil }
    self.init(roots: roots, documents: documents)
  }
}

extension Record {
  /// The text of a field; nil for null, another type, or no such field.
  func text(_ name: String) -> String? {
    if case .text(let text) = self[name] { text } else { nil }
  }

  /// The texts of a list; nil where it is no list of texts.
  fileprivate func texts(_ name: String) -> [String]? {
    guard case .list(let values) = self[name] else { return nil }
    let texts = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
    return texts.count == values.count ? texts : nil
  }

  /// A word of a vocabulary: nil inside for null, nil outside for a word that is not in it.
  fileprivate func word<Word>(_ name: String, _ read: (String) -> Word?) -> Word?? {
    switch self[name] {
    case .null: return .some(nil)
    case .text(let text): return read(text).map { .some($0) }
    default: return nil
    }
  }

  /// References to marks; none where there is no such field, as in files of earlier versions.
  fileprivate func references(_ name: String) -> [MarkReference]? {
    if case .null = self[name] { return [] }
    guard case .list(let values) = self[name] else { return nil }
    let references = values.compactMap { value -> MarkReference? in
      guard case .object(let record) = value, let id = record.text("mark") else { return nil }
      return MarkReference(id: id, added: record.text("added"))
    }
    return references.count == values.count ? references : nil
  }

  /// The definitions of a question; none where there is no such field.
  fileprivate var definitions: [Question.Definition]? {
    if case .null = self["definitions"] { return [] }
    guard case .list(let values) = self["definitions"] else { return nil }
    let definitions = values.compactMap { value -> Question.Definition? in
      guard case .object(let record) = value, let term = record.text("term"),
        let text = record.text("text")
      else { return nil }
      return Question.Definition(term: term, text: text)
    }
    return definitions.count == values.count ? definitions : nil
  }

  fileprivate func percentage(_ name: String) -> Int? {
    if case .number(let number) = self[name], (0...100).contains(number) { number } else { nil }
  }

  fileprivate var anchors: [Anchor]? {
    guard case .list(let values) = self["passages"] else { return nil }
    let anchors = values.compactMap { value -> Anchor? in
      if case .object(let record) = value { Anchor(record) } else { nil }
    }
    return anchors.count == values.count ? anchors : nil
  }

  fileprivate var ratings: [String: Rating?]? {
    guard case .object(let record) = self["ratings"] else { return nil }
    var ratings: [String: Rating?] = [:]
    for field in record.fields {
      switch field.value {
      case .null: ratings.updateValue(nil, forKey: field.name)
      case .text(let word):
        guard let rating = Rating(word) else { return nil }
        ratings.updateValue(rating, forKey: field.name)
      default: return nil
      }
    }
    return ratings
  }
}
