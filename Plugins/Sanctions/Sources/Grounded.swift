import Reading
import ReadoutKit

/// One value of a mention's field, with the words and the rule that it rests on.
struct Grounded: Sendable, Equatable {
  let value: String
  /// The tokens it rests on; nil where it rests on what is not said.
  var tokens: Range<Int>?
  /// In a few words, without a full stop.
  var rule: String
  /// The table and its entry, `goods.csv: oil`; nil where none knows the words.
  var entry: String?

  /// The same for the outside.
  func ground(of role: String?, in reading: DocumentReading) -> Ground {
    Ground(
      role, value, at: tokens.map { reading.range(ofTokens: $0) }, by: rule, entry: entry)
  }
}

extension [Grounded] {
  /// What is held, in order.
  var values: [String] { map(\.value) }

  /// True where a value is held.
  func holds(_ value: String) -> Bool { contains { $0.value == value } }

  /// Adds what is not held yet.
  mutating func take(_ next: some Sequence<Grounded>) {
    for one in next where !holds(one.value) { append(one) }
  }

  /// Lets go of what another list holds.
  mutating func drop(_ other: [Grounded]) { removeAll { other.holds($0.value) } }
}
