import ReadoutKit
import Sessions

/// The items that are weighed, with their matrix; assumptions and arguments that nobody rated stand
/// beside it.
struct Weighing {
  let marks: [Mark]
  let matrix: Matrix
  /// Assumptions and arguments without a rating, on which items may rest.
  let beside: [Mark]
}

extension Workbench {
  /// The marks as they are weighed; throws where there is no scenario.
  func weighing() throws(ReadoutError) -> Weighing {
    guard !state.scenarios.isEmpty else {
      throw ReadoutError(
        "there are no scenarios to weigh", hint: "scenario add break \"China breaks with Russia\"")
    }
    return weighing(of: state)
  }

  func weighing(of state: SessionState) -> Weighing {
    var marks: [Mark] = []
    var beside: [Mark] = []
    marks.reserveCapacity(state.marks.count)
    for mark in state.marks {
      let isRated = mark.kind == .evidence || mark.kind == .absence || !mark.ratings.isEmpty
      if isRated { marks.append(mark) } else { beside.append(mark) }
    }
    let matrix = Matrix(
      marks: marks, scenarios: state.scenarios, grade: { state.grade(of: $0, outlet: outlet) })
    return Weighing(marks: marks, matrix: matrix, beside: beside)
  }

  /// How the scenarios stand now.
  var standing: Standing { Standing(session.state) }

  /// What a rating did to the order of the scenarios, in one line; none where there is no order.
  func effect(since before: Standing) -> [String] {
    guard state.scenarios.count > 1 else { return [] }
    return [standing.change(since: before)]
  }

  /// The points of an earlier time beside those of now, and what has come since.
  func thenAndNow(_ time: String, written: String) throws -> Answer {
    let then = session.state(asOf: time)
    let (old, new) = (weighing(of: then), weighing(of: state))
    let keys = new.matrix.scenarios
    let known = Dictionary(zip(old.matrix.scenarios, old.matrix.points)) { first, _ in first }
    func row(_ name: String, _ points: [Int?]) -> Row {
      var values = Record()
      for (key, points) in zip(keys, points) { values[key] = points.map(Value.number) ?? .null }
      return Row(
        ["score": .text("points"), "time": .text(name), "values": .object(values)],
        cells: [Cell(name, .strong)] + points.map { Cell($0.map(String.init) ?? "–") })
    }
    let before = Set(then.marks.map(\.added))
    let come = state.marks.filter { !before.contains($0.added) }.map(\.id)
    let gone = then.marks.filter { mark in !state.marks.contains { $0.added == mark.added } }
      .map(\.id)
    let rated = state.marks.filter { mark in
      guard let old = then.marks.first(where: { $0.added == mark.added }) else { return false }
      return old.ratings != mark.ratings
    }.map(\.id)
    var notes: [String] = []
    if !come.isEmpty { notes.append("new since: \(come.joined(separator: ", "))") }
    if !rated.isEmpty { notes.append("rated otherwise: \(rated.joined(separator: ", "))") }
    if !gone.isEmpty { notes.append("taken out: \(gone.joined(separator: ", "))") }
    if then.marks.isEmpty { notes.append("nothing was marked then") }
    if old.matrix.scenarios == keys {
      let ranking = Ranking(scenarios: keys, points: new.matrix.points)
      let earlier = Ranking(scenarios: keys, points: old.matrix.points)
      notes.append(ranking.change(since: earlier).map { "now \($0)" } ?? "the order stays")
    } else if !old.matrix.scenarios.isEmpty {
      notes.append(
        "the scenarios were others then: \(old.matrix.scenarios.joined(separator: ", "))")
    }
    return Answer(
      columns: [Column("against, points")] + keys.map { Column($0, alignsRight: true) },
      rows: [row(written, keys.map { known[$0] }), row("now", new.matrix.points)], notes: notes)
  }
}
