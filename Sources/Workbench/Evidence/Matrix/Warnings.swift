import ReadoutKit
import Sessions
import Store

extension Weighing {
  /// What an analyst should know before trusting the scores, each in one line.
  func warnings(_ bench: Workbench) -> [String] {
    guard !matrix.items.isEmpty else {
      return ["nothing is marked yet: mark %1 \(matrix.scenarios[0])=C after a listing"]
    }
    return leading + unrated + idle + fewTests + aloneWitnesses(bench) + unjudged(bench) + repeated
      + assumptions(bench)
  }

  /// Which scenario is least contradicted, and whether the scores agree on the order.
  private var leading: [String] {
    guard matrix.scenarios.count > 1 else { return [] }
    let points = Ranking(scenarios: matrix.scenarios, points: matrix.points)
    guard points.places.count > 1 else { return [] }
    let weighted = matrix.weighted.map { Int(($0 * 1000).rounded()) }
    let others = [
      Ranking(scenarios: matrix.scenarios, points: weighted),
      Ranking(scenarios: matrix.scenarios, points: matrix.squared),
    ]
    let agree = others.allSatisfy { $0.first == points.first }
    var line = "! least contradicted: \(points.first.joined(separator: ", "))"
    line += agree ? ", on all three scores" : " by points; the scores do not agree"
    let changes = Set(others.compactMap { $0.change(since: points) }).sorted()
    if agree, !changes.isEmpty { line += "; by another score \(changes.joined(separator: ", "))" }
    return [line]
  }

  private var unrated: [String] {
    let count = matrix.items.reduce(0) { sum, item in sum + item.ratings.count { $0 == nil } }
    guard count > 0 else { return [] }
    return [
      "! \(count) cell\(count == 1 ? "" : "s") not rated (·): \(count == 1 ? "it counts" : "they count") nothing; rate walks through them"
    ]
  }

  /// What contradicts nothing does not help to choose.
  private var idle: [String] {
    let ids = matrix.items.filter { item in
      item.contradictsNothing && !item.ratings.contains(nil) && item.spread != nil
    }.map(\.id)
    guard !ids.isEmpty else { return [] }
    return ["! \(Self.list(ids)) contradict\(ids.count == 1 ? "s" : "") nothing: no help to choose"]
  }

  /// A scenario may look good because little puts it to the test.
  private var fewTests: [String] {
    let (tested, points) = (matrix.testedBy, matrix.points)
    guard let most = tested.max(), most >= 4 else { return [] }
    let worst = points.max() ?? 0
    return matrix.scenarios.indices.filter {
      tested[$0] * 3 < most * 2 && points[$0] < worst
    }.map {
      "! \(matrix.scenarios[$0]) looks good on few tests: \(tested[$0]) of \(matrix.items.count)"
    }
  }

  /// What speaks against a scenario, or for it, may come from one outlet or one origin alone.
  private func aloneWitnesses(_ bench: Workbench) -> [String] {
    var lines: [String] = []
    for (column, key) in matrix.scenarios.enumerated() {
      for isAgainst in [true, false] {
        let speaking = matrix.items.indices.filter { item in
          guard let value = matrix.items[item].ratings[column]?.value else { return false }
          return isAgainst ? value < 0 : value > 0
        }
        guard speaking.count > 1, let alone = bench.onlyWitness(of: marks, speaking) else {
          continue
        }
        lines.append(
          "! all that speaks \(isAgainst ? "against" : "for") \(key) (\(Self.list(speaking.map { matrix.items[$0].id }))) is \(alone) alone"
        )
      }
    }
    return lines
  }

  /// F and 6 do not mean worst: they cannot be judged, count as medium, and are named.
  private func unjudged(_ bench: Workbench) -> [String] {
    let ids = marks.filter { mark in
      guard let grade = bench.grade(of: mark) else { return false }
      return grade.source == .f || grade.item == 6
    }.map(\.id)
    guard !ids.isEmpty else { return [] }
    return ["! \(Self.list(ids)): a source or item that cannot be judged (F, 6), weighed as medium"]
  }

  private var repeated: [String] {
    let several = marks.filter { $0.anchors.count > 1 }
    let named = several.compactMap { mark in
      mark.origin.map {
        "! \(mark.id) has \(mark.anchors.count) passages and one origin (\($0)): counted once"
      }
    }
    let others = several.filter { $0.origin == nil }.map(\.id)
    guard !others.isEmpty else { return named }
    return named + [
      "\(Self.list(others)) ha\(others.count == 1 ? "s" : "ve") several passages: counted once"
    ]
  }

  private func assumptions(_ bench: Workbench) -> [String] {
    beside.map { assumption in
      let resting = marks.filter { bench.state.assumptions(of: $0).contains(assumption.id) }
      let words = assumption.note.map { " “\($0)”" } ?? ""
      return resting.isEmpty
        ? "\(assumption.id)\(words), \(assumption.kind.rawValue): nothing rests on it"
        : "! \(Self.list(resting.map(\.id))) rest\(resting.count == 1 ? "s" : "") on \(assumption.id)\(words), \(assumption.kind.rawValue)"
    }
  }

  private static func list(_ ids: [String]) -> String {
    ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? " … (\(ids.count))" : "")
  }
}

extension Workbench {
  /// The one origin, outlet or document that some of the marks come from, in words; nil where
  /// there are several, or none is known.
  fileprivate func onlyWitness(of marks: [Mark], _ some: [Int]) -> String? {
    if let origin = marks[some[0]].origin, some.allSatisfy({ marks[$0].origin == origin }) {
      return origin
    }
    var names: Set<String> = []
    var outlets: Set<String> = []
    for mark in some {
      guard !marks[mark].anchors.isEmpty else { return nil }
      for anchor in marks[mark].anchors where names.insert(anchor.document).inserted {
        outlets.insert(outlet(of: anchor.document) ?? "")
      }
      if names.count > 1, outlets.count > 1 { return nil }
    }
    if names.count == 1, let name = names.first {
      guard let document = store.document(named: name) else { return name }
      let lacks = [
        document.author == nil ? "author" : nil, document.outlet == nil ? "outlet" : nil,
        document.date.isKnown ? nil : "date",
      ].compactMap(\.self)
      return "document \(document.number)"
        + (lacks.isEmpty ? "" : " (no \(lacks.joined(separator: ", no ")))")
    }
    if outlets.count == 1, let outlet = outlets.first, !outlet.isEmpty { return outlet }
    return nil
  }
}
