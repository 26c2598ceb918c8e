import ReadoutKit

/// What somebody said once, in all the articles and wordings that tell it.
struct Remark {
  /// One wording, wherever it stands.
  struct Wording {
    /// The statements that have it, in order of document and position; never none.
    var told: [ToldRemark]

    /// The statement that has most of the words.
    var fullest: ToldRemark { told.max { $0.words.count < $1.words.count } ?? told[0] }
    /// Its words.
    var words: [SaidWord] { fullest.words }
    /// The documents that have it.
    var documents: Set<Int> { Set(told.map(\.passage.document)) }
  }

  /// The wordings, in order of where they stand first.
  var wordings: [Wording]

  /// All that tell it.
  var told: [ToldRemark] { wordings.flatMap(\.told) }
  /// The documents that tell it, in order.
  var documents: [Int] { Set(told.map(\.passage.document)).sorted() }

  /// The speaker, by the name that most of them give.
  var speaker: String { Self.most(of: told.map(\.speaker)) ?? "" }
  /// To whom it was said.
  var addressee: String? { Self.most(of: told.compactMap(\.addressee)) }
  /// On what occasion.
  var occasion: String? { Self.most(of: told.compactMap(\.occasion)) }
  /// When, as exactly as any of them knows.
  var date: String? {
    let dates = told.compactMap(\.date)
    let longest = dates.map(\.utf8.count).max() ?? 0
    return Self.most(of: dates.filter { $0.utf8.count == longest })
  }

  /// What stands most often; the first of those that stand equally often.
  private static func most(of values: [String]) -> String? {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let most = counts.values.max()
    return values.first { counts[$0] == most }
  }
}

/// What is kept of a statement that may tell a remark again.
struct ToldRemark {
  let passage: Passage
  let place: String
  let speaker: String
  let addressee: String?
  let occasion: String?
  let date: String?
  /// The days that its document may be from.
  let published: Period
  let words: [SaidWord]
}
