import ReadoutKit
import Sessions

/// Rating item by item across all scenarios: where it has come to.
///
/// The next line that reads as an answer to the card shown is one, at the prompt and in a script
/// alike; any other line is the command that it is, and the walk waits.
struct RatingWalk {
  /// The ids of the items to be rated, in order.
  var items: [String]
  /// The index of the one shown.
  var position = 0
  /// True where only the analyst's own ratings count as given.
  var isBlind: Bool

  /// The id of the item shown.
  var current: String { items[position] }
}

extension Workbench {
  /// Shows the first item that has a cell without a rating.
  func beginWalk(isBlind: Bool) throws -> Answer {
    try checkMayChange()
    guard !state.scenarios.isEmpty else {
      throw ReadoutError(
        "there are no scenarios to rate for",
        hint: "scenario add break \"China breaks with Russia\"")
    }
    let open = state.marks.filter { mark in
      let given = isBlind ? mark.ratings(by: analyst) : mark.ratings
      return state.scenarios.contains { given[$0.key] == nil }
    }.map(\.id)
    guard !open.isEmpty else {
      walk = nil
      return .lines(
        state.marks.isEmpty
          ? "nothing is marked yet: mark 1:25, or mark %1 after a listing"
          : "every item is rated for every scenario")
    }
    walk = RatingWalk(items: open, isBlind: isBlind)
    return try card()
  }

  /// The words of a line as a step of the walk, or nil where they are a command of their own.
  func walkStep(_ words: [Word]) -> [Word]? {
    guard walk != nil, let first = words.first, !first.isQuoted else { return nil }
    let isStep =
      switch first.text {
      case "s", "b", "q": words.count == 1
      case "n", "g": words.count > 1
      default: words.allSatisfy { !$0.isQuoted && Self.rating($0.text) != nil }
      }
    return isStep ? [Word("rate"), Word("--step")] + words : nil
  }

  /// A rating by its letters, or by its number: 5 CC, 4 C, 3 N, 2 I, 1 II, 0 NA.
  private static func rating(_ word: String) -> Rating? {
    if let rating = Rating(word) { return rating }
    guard word.utf8.count == 1, let number = Int(word) else { return nil }
    let scale: [Rating] = [
      .notApplicable, .veryInconsistent, .inconsistent, .neutral, .consistent, .veryConsistent,
    ]
    return scale.indices.contains(number) ? scale[number] : nil
  }

  /// Takes an answer to the card and shows the next.
  func takeStep(_ words: [String]) throws -> Answer {
    guard let walk, let mark = state.mark(walk.current), let first = words.first else {
      self.walk = nil
      throw ReadoutError("nobody is rating item by item", hint: "rate begins")
    }
    switch first {
    case "q":
      self.walk = nil
      return .lines("stopped at \(mark.id); rate goes on with what is not rated")
    case "b":
      self.walk?.position = max(0, walk.position - 1)
      return try card()
    case "s": return try nextCard([])
    case "n":
      let note = words.dropFirst().joined(separator: " ")
      try record(.noted(MarkReference(mark.id), note))
      return try card()
    case "g":
      try record(.graded(MarkReference(mark.id), try Grade.read(words[1])))
      return try card()
    default:
      let ratings = words.compactMap(Self.rating)
      let keys = state.scenarios.map(\.key)
      guard ratings.count == keys.count else {
        throw ReadoutError(
          "\(ratings.count) ratings for \(keys.count) scenarios",
          hint: "one for each, in the order \(keys.joined(separator: " "))")
      }
      let before = standing
      try record(
        .rated(
          MarkReference(mark.id),
          Dictionary(zip(keys, ratings.map(Optional.some))) { first, _ in first }))
      return try nextCard(["\(mark.id) rated"] + effect(since: before))
    }
  }

  private func nextCard(_ told: [String]) throws -> Answer {
    guard let walk, walk.position + 1 < walk.items.count else {
      self.walk = nil
      return Answer(heading: told + ["that was the last item"])
    }
    self.walk?.position += 1
    var answer = try card()
    answer.heading = told + answer.heading
    return answer
  }

  /// The item shown, with what it says and the scenarios it is to be rated for.
  private func card() throws -> Answer {
    guard let walk, let mark = state.mark(walk.current) else { return Answer() }
    let placed = placed(mark)
    let count = mark.anchors.count
    let facts = [
      grade(of: mark)?.symbol, mark.relevance.map { "relevance \($0.rawValue)" },
      count == 0 ? mark.kind.rawValue : "\(count) passage\(count == 1 ? "" : "s")", mark.origin,
    ].compactMap(\.self)
    var rows = placed.map { anchor in
      Row(
        ["doc": .text(anchor.anchor.document), "text": .text(anchor.anchor.words)],
        cells: [
          Cell(anchor.passage.flatMap(place) ?? "lost", .place),
          Cell("“\(anchor.anchor.words)”"), "",
        ])
    }
    let given = walk.isBlind ? mark.ratings(by: analyst) : mark.ratings
    rows += state.scenarios.map { scenario in
      let rating = given[scenario.key]
      return Row(
        [
          "id": .text(mark.id), "scenario": .text(scenario.key),
          "rating": .optional(rating?.symbol),
        ],
        cells: [
          Cell(scenario.key, .strong), Cell(scenario.text),
          Cell(rating?.symbol ?? "_", rating?.style ?? .plain),
        ])
    }
    return Answer(
      heading: [
        "\(mark.id)  \(mark.note ?? "")  \(facts.joined(separator: " · "))",
        "If a scenario were true, would you expect this?   5 CC  4 C  3 N  2 I  1 II  0 NA",
      ],
      columns: [Column(), Column(fit: .wrapped), Column()], rows: rows,
      notes: [
        "n note  g grade  s skip  b back  q stop      item \(walk.position + 1) of \(walk.items.count)"
      ])
  }

  private func place(of passage: Passage) -> String? {
    guard let document = document(number: passage.document) else { return nil }
    return (try? reading(of: document))?.place(of: passage.range)
  }
}
