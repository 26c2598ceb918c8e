import Reading
import ReadoutKit

/// A place in a text that speaks of an occasion: `their June 15 phone chat`, `Xi met Putin`.
struct OccasionMention {
  /// The words that tell it.
  let tokens: Range<Int>
  let kind: OccasionTable.Kind
  /// The index of its sentence.
  let sentence: Int
  /// When it was, as far as its clause tells.
  var time: SaidDate.Told?
  /// The places named with it, the nearest first.
  var places: [String] = []
  /// The persons who take part, by name.
  var participants: [String] = []
  /// True where its clause says when, where or by whom.
  var tellsSomething: Bool {
    time?.span != nil || !places.isEmpty || !participants.isEmpty
  }
  /// True for `the meeting`, `their call`: it can be known from before.
  var isDefinite = false
  /// True for `the last time they met`, `another meeting`: it is not the one spoken of.
  var isOther = false
  /// True for `after the meeting`: what is told of was not in it.
  var isAfter = false
  /// True for what is to come or has been often.
  var isVague = false
}
