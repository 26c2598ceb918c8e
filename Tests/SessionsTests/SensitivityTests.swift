import Testing

@testable import Sessions

@Suite("Sensitivity") struct SensitivityTests {
  /// Which documents and assumptions each item of the matrix of ``MatrixTests`` rests on.
  private static let grounds: [String: (documents: Set<String>, assumptions: Set<String>)] = [
    "m2": (["1"], ["a1"]), "m3": (["1"], ["a1"]), "m4": (["5"], []), "m5": (["5"], ["a1"]),
    "m6": (["5", "4", "1"], []), "m7": (["4", "5", "3"], []), "m8": (["4", "5"], []),
    "m9": (["3"], ["a2"]), "m10": (["2", "3", "4", "5"], []), "m11": (["2"], []),
    "m12": (["2"], []), "m13": (["2", "5"], []), "m14": (["3"], ["a2"]), "m15": (["3"], ["a2"]),
    "m16": (["5"], []), "m17": (["1", "2", "3"], []),
  ]

  private var sensitivity: Sensitivity {
    Sensitivity(
      MatrixTests.matrix,
      grounds: MatrixTests.matrix.items.map { item in
        let ground = Self.grounds[item.id] ?? ([], [])
        return .init(documents: ground.documents, assumptions: ground.assumptions, analyst: "ann")
      },
      groups: [
        ("graded D to F", ["1", "3"]), ("all but May 2024", ["1", "2", "4", "5"]),
        ("all but March 2023", ["1", "3", "4", "5"]),
      ])
  }

  @Test(
    "Each part left out leaves its points and its order",
    arguments: [
      (Sensitivity.Part.item("m12"), [13, 3, 7, 6], "broker before back"),
      (.item("m15"), [12, 3, 7, 6], "broker before back"),
      (.item("m3"), [12, 3, 7, 7], "back and broker level"),
      (.item("m9"), [11, 2, 7, 7], "back and broker level"), (.item("m2"), [13, 3, 6, 8], nil),
      (.assumption("a1"), [12, 3, 5, 7], nil),
      (.assumption("a2"), [8, 1, 7, 4], "broker before back"),
      (.document("1"), [12, 3, 6, 7], nil), (.document("2"), [12, 3, 7, 6], "broker before back"),
      (.document("4"), [13, 3, 7, 8], nil), (.document("5"), [11, 2, 5, 7], nil),
      (.documents("graded D to F"), [7, 1, 6, 3], "broker before back"),
      (.documents("all but May 2024"), [9, 2, 1, 4], "back first"),
      (.documents("all but March 2023"), [5, 0, 0, 2], "hedge = back first"),
    ] as [(Sensitivity.Part, [Int], String?)])
  func drop(part: Sensitivity.Part, points: [Int], change: String?) throws {
    let sensitivity = sensitivity
    let drop = try #require(sensitivity.drops.first { $0.part == part })
    #expect(drop.points == points)
    #expect(drop.ranking.change(since: sensitivity.ranking) == change)
  }

  @Test("The first place hangs on no single item here, and on one of two without which it changes")
  func linchpins() {
    #expect(
      sensitivity.linchpins.map(\.part) == [
        .documents("all but May 2024"), .documents("all but March 2023"),
      ])
    let matrix = Matrix(
      scenarios: ["a", "b"],
      items: [
        .init(id: "m1", ratings: [.veryInconsistent, nil]),
        .init(id: "m2", ratings: [nil, .inconsistent]),
      ])
    let small = Sensitivity(matrix, grounds: [.init(speakers: ["Ann"]), .init(speakers: ["Bea"])])
    #expect(small.linchpins.map(\.part) == [.item("m1"), .speaker("Ann")])
  }

  @Test("Two analysts are left out in turn, one alone is not")
  func analysts() {
    let matrix = Matrix(
      scenarios: ["a"],
      items: [.init(id: "m1", ratings: [.inconsistent]), .init(id: "m2", ratings: [nil])])
    func parts(_ analysts: [String]) -> [Sensitivity.Part] {
      Sensitivity(matrix, grounds: analysts.map { .init(analyst: $0) }).drops.map(\.part)
    }
    #expect(parts(["x", "y"]).contains(.analyst("y")))
    #expect(!parts(["x", "x"]).contains(.analyst("x")))
  }
}

@Suite("Ranking") struct RankingTests {
  private func ranking(_ points: Int...) -> Ranking {
    Ranking(scenarios: ["a", "b", "c"], points: points)
  }

  @Test("Equal points share a place, the least contradicted first")
  func places() {
    #expect(ranking(2, 0, 2).summary == "b, a = c")
    #expect(Ranking(scenarios: [], points: []).summary == "")
  }

  @Test("A change is told by the first place, or by the neighbours that changed")
  func change() {
    #expect(ranking(1, 2, 3).change(since: ranking(4, 5, 6)) == nil)
    #expect(ranking(3, 2, 1).change(since: ranking(1, 2, 3)) == "c first")
    #expect(ranking(1, 3, 2).change(since: ranking(1, 2, 3)) == "c before b")
    #expect(ranking(1, 2, 2).change(since: ranking(1, 2, 3)) == "b and c level")
    #expect(ranking(1, 2, 3).change(since: ranking(1, 2, 2)) == "b before c")
  }

  @Test("What a rating did is one line: points, order, linchpins")
  func standing() {
    let before = standing([["a": .inconsistent]])
    let after = standing([["a": .inconsistent], ["b": .veryInconsistent]])
    #expect(before.linchpins == ["m1"])
    #expect(
      after.change(since: before)
        == "b 0 → 2; a first; the first place hangs on m2 now; no longer on m1")
    #expect(standing([["a": .veryInconsistent], ["b": .inconsistent]]).linchpins == ["m1"])
    #expect(standing([]).linchpins.isEmpty)
    #expect(standing([["a": .notApplicable, "gone": .inconsistent]]).points == [0, 0])
  }

  /// The standing of two scenarios after marks with these ratings.
  private func standing(_ marks: [[String: Rating]]) -> Standing {
    var state = SessionState()
    var changes = ["a", "b"].map { Change.scenarioAdded(Scenario(key: $0, text: $0)) }
    for (index, ratings) in marks.enumerated() {
      var mark = NewMark(note: "a mark", ratings: ratings)
      mark.id = "m\(index + 1)"
      changes.append(.markAdded(mark))
    }
    for (index, change) in changes.enumerated() {
      state.apply(Event(id: "\(index)", time: "", analyst: "ann", change: change))
    }
    return Standing(state)
  }
}
