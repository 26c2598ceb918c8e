import ReadoutKit
import Sessions

/// Ratings as typed: `--scenario break --rating C`, `break=C`, or a bare row in matrix order.
struct RatingOptions: ParsableArguments {
  @Option(
    name: .customLong("scenario"), parsing: .singleValue,
    help: "A scenario to rate for; --rating follows. Short: break=C.")
  var scenarios: [String] = []

  @Option(
    name: .customLong("rating"), parsing: .singleValue,
    help: "CC, C, N, I, II or NA: very consistent to very inconsistent, not applicable.",
    completion: .ratings)
  var ratings: [String] = []

  /// The ratings by scenario.
  ///
  /// - Parameter row: bare ratings, which must be one for each scenario.
  func read(row: [Rating], on bench: Workbench) throws(ReadoutError) -> [String: Rating] {
    let keys = bench.state.scenarios.map(\.key)
    var result: [String: Rating] = [:]
    if !row.isEmpty {
      guard row.count == keys.count else {
        throw ReadoutError(
          "\(row.count) rating\(row.count == 1 ? "" : "s") for \(keys.count) scenario\(keys.count == 1 ? "" : "s")",
          hint: keys.isEmpty
            ? "scenario add KEY \"what would be true\" comes first"
            : "give one for each, in the order \(keys.joined(separator: " ")), or name them: \(keys[0])=C"
        )
      }
      for (key, rating) in zip(keys, row) { result[key] = rating }
    }
    guard scenarios.count == ratings.count else {
      throw ReadoutError(
        "\(scenarios.count) --scenario and \(ratings.count) --rating",
        hint: "each --scenario takes one --rating")
    }
    for (key, word) in zip(scenarios, ratings) {
      try bench.checkScenario(key)
      guard let rating = Rating(word) else {
        throw ReadoutError("\(word) is no rating", hint: "one of CC, C, N, I, II, NA")
      }
      result[key] = rating
    }
    return result
  }

  /// Takes the bare ratings out of words that are neither passages nor options.
  static func row(in words: [Word]) throws(ReadoutError) -> [Rating] {
    var row: [Rating] = []
    for word in words {
      guard let rating = Rating(word.text) else {
        throw ReadoutError(
          "\(word.text) is neither a passage nor a rating",
          hint: "passages are 1:25, 1:25 \"words\", %2, m6; ratings CC, C, N, I, II, NA")
      }
      row.append(rating)
    }
    return row
  }
}
