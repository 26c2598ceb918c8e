import ReadoutKit

/// What is known of one statement: when, on what occasion and where, to whom and through whom.
struct KnownCircumstances {
  var time: SaidDate.Told?
  /// True where the sentence itself tells the time, even one that no day can be given for.
  var hasOwnTime = false
  /// The kind of occasion and the place, as written.
  var kind: OccasionTable.Kind?
  var place: String?
  var addressee: String?
  var relay: String?
  /// The occasion of the document that it was said on, as an index.
  var occasion: Int?
  /// True for words of another time or of none: `has long said`, `once called`.
  var isElsewhere = false

  /// The kind and the place, in this order: `summit, Samarkand`.
  var written: String? {
    let parts = [kind?.name, place].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
