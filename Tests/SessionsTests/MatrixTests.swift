import Testing

@testable import Sessions

@Suite struct MatrixTests {
  /// Sixteen items over four scenarios, worked out by hand.
  static let rows:
    [(id: String, grade: String, relevance: Weight, ratings: String, spread: Double)] =
      [
        ("m4", "B2", .medium, "II I CC I", 1.50), ("m9", "F3", .high, "II I CC I", 1.50),
        ("m14", "F2", .high, "II I CC I", 1.50), ("m8", "B2", .high, "C CC II N", 1.48),
        ("m15", "F3", .medium, "I C C II", 1.30), ("m10", "B2", .medium, "II C C N", 1.22),
        ("m12", "B2", .medium, "N C C II", 1.22), ("m17", "B2", .medium, "II C C N", 1.22),
        ("m2", "D3", .medium, "C CC I N", 1.12), ("m7", "B2", .high, "C CC I N", 1.12),
        ("m5", "B3", .medium, "N CC I N", 1.09), ("m6", "B2", .medium, "C C I C", 0.87),
        ("m3", "D2", .medium, "I C N I", 0.83), ("m11", "B2", .low, "I C C N", 0.83),
        ("m16", "B2", .low, "C C I N", 0.83), ("m13", "B2", .low, "N C N C", 0.50),
      ]

  static var matrix: Matrix {
    Matrix(
      scenarios: ["break", "hedge", "back", "broker"],
      items: rows.map { row in
        Matrix.Item(
          id: row.id, ratings: row.ratings.split(separator: " ").map { Rating($0) },
          credibility: Grade(row.grade)?.credibility ?? .medium, relevance: row.relevance)
      })
  }

  @Test func `points against, plain and squared`() {
    #expect(Self.matrix.points == [13, 3, 7, 8])
    #expect(Self.matrix.squared == [23, 3, 9, 12])
  }

  @Test func `weighted as in PARC's program`() {
    let rounded = Self.matrix.weighted.map { ($0 * 100).rounded() / 100 }
    #expect(rounded == [16.85, 4.24, 10.12, 9.78])
  }

  @Test func `neutral ratings test nothing`() {
    #expect(Self.matrix.testedBy == [13, 16, 14, 8])
  }

  @Test func `the spread tells items apart`() {
    for (item, row) in zip(Self.matrix.items, Self.rows) {
      #expect(abs((item.spread ?? -1) - row.spread) < 0.0051, "\(row.id)")
    }
    #expect(Self.matrix.items.filter(\.contradictsNothing).map(\.id) == ["m13"])
  }

  @Test func `cells without a rating count nothing`() {
    let matrix = Matrix(
      scenarios: ["one", "two"],
      items: [
        Matrix.Item(id: "m1", ratings: [nil, .veryInconsistent]),
        Matrix.Item(id: "m2", ratings: [.notApplicable]),
        Matrix.Item(id: "m3", ratings: []),
      ])
    #expect(matrix.points == [0, 2])
    #expect(matrix.testedBy == [0, 1])
    #expect(matrix.items.map(\.spread) == [0, nil, nil])
  }

  @Test func `no items and no scenarios make an empty matrix`() {
    #expect(Matrix(scenarios: [], items: []).points == [])
    #expect(Matrix(scenarios: ["one"], items: []).weighted == [0])
  }

  @Test func `whose ratings count is for the caller to say`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("s.readout")
    do { _ = try SessionLog.sample(at: path) }
    let log = try SessionLog.open(path, analyst: "b")
    try log.append(.rated("m1", ["open": .veryInconsistent]))
    let state = log.state
    #expect(Matrix(marks: state.marks, scenarios: state.scenarios).points == [1, 1])
    #expect(
      Matrix(marks: state.marks, scenarios: state.scenarios) { $0.ratings(by: "b") }.points == [
        2, 0,
      ])
    let ownFirst = Matrix(marks: state.marks, scenarios: state.scenarios) { mark in
      mark.ratings.merging(mark.ratings(by: "b")) { _, own in own }
    }
    #expect(ownFirst.points == [3, 1])
  }
}
