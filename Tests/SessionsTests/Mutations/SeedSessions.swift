import ReadoutKit

@testable import Sessions

/// Small sessions that hold every kind of event, as lines without their newlines.
enum SeedSessions {
  /// The sessions; the first line of each is its header.
  static let all: [[[UInt8]]] = stride(from: 0, to: events.count, by: 2).map { first in
    [header] + events[first..<min(first + 2, events.count)].map(\.line)
  }

  /// The id of every event, and others that no event has.
  static let ids = events.map(\.id) + ["019000000fff-00000000", "m1", "m2", "m99999999999", ""]

  /// The kind of every event, and one that there is not.
  static let kinds = Set(events.map(\.change.kind)).sorted() + ["dreamt"]

  /// The id of each event by its line.
  static let idOfLine = Dictionary(
    events.map { (String(decoding: $0.line, as: UTF8.self), $0.id) }
  ) { first, _ in first }

  private static let header: [UInt8] = {
    let corpus = SessionCorpus(
      roots: ["r"], documents: [.init(number: 1, name: "n", title: nil, hash: "h")])
    return SessionHeader(id: "5a", created: "2031", corpus: corpus).line
  }()

  private static let events: [Event] = changes.enumerated().map { index, change in
    let digits = String(index + 0x100, radix: 16)
    return Event(
      id: "019000000\(digits)-0000000a", time: "2031",
      analyst: index % 5 == 0 ? "b" : "a", change: change)
  }

  private static func id(_ index: Int) -> String {
    "019000000" + String(index + 0x100, radix: 16) + "-0000000a"
  }

  private static let changes: [Change] = {
    let quay = anchor("quay", in: "The wet quay.", hash: "h")
    let mark = MarkReference(id: "m1", added: id(1))
    var first = NewMark(
      anchors: [quay], codes: ["a/b"], note: "n", grade: Grade("B2"), relevance: .high,
      origin: "o", ratings: ["open": .consistent])
    first.id = "m1"
    var second = NewMark(kind: .argument, restsOn: [mark], ratings: ["open": .inconsistent])
    second.id = "m2"
    return [
      .scenarioAdded(Scenario(key: "open", text: "It opens", likelihood: "likely")),
      .markAdded(first), .markAdded(second), .rated(mark, ["open": .veryConsistent, "shut": nil]),
      .rested(mark, on: [MarkReference(id: "m2", added: id(2))], off: []), .noted(mark, "é\u{301}"),
      .undone(id(5)), .redone(id(5)), .undone(id(7)),
      .several([.markAdded(NewMark(note: "x")), .coded("m3", add: ["c"], remove: ["d"])]),
      .coded(mark, add: ["a", "c/d"], remove: ["a/b"]), .codeMoved(from: "a", to: "c"),
      .codeDefined(Code(path: "a", definition: "what for")), .codeRemoved("c"),
      .renamed(mark, to: "m7"), .graded(mark, nil), .relevanceSet(mark, .low),
      .confidenceSet(mark, .high), .kindSet(mark, .absence), .originSet(mark, nil),
      .passagesAdded(mark, [quay]), .anchored(mark, []),
      .questionSet(
        Question(text: "Why?", by: "2032-01-01", definitions: [.init(term: "t", text: "u")])),
      .scenarioChanged(Scenario(key: "open", text: "u")), .scenarioRemoved(key: "open"),
      .markRemoved(mark),
      .corpusLoaded(
        SessionCorpus(roots: ["s"], documents: [.init(number: 2, name: "n", hash: "k")])),
      .sourceGraded(.outlet("Gazette"), .c, reason: "why"), .yardstickChosen(.uk),
      .indicatorSet(Indicator(name: "peace", text: "t", query: "find peace", scenario: "open")),
      .indicatorRemoved(name: "peace"),
    ]
  }()
}
