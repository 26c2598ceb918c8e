import Testing

/// Sentences written from the guideline by somebody who had not seen the lens.
///
/// Those that it does not read right yet are marked: what fails is known, and told when it no longer
/// does.
struct TrickySentence: Sendable, CustomTestStringConvertible {
  /// What the lens is known to get wrong.
  enum Fault: Sendable { case none, event, status }

  let id: String
  let date: String
  let text: String
  /// The fair statuses of each mention; none where the words mean something else.
  let mentions: [[String]]
  /// True where a careful analyst may leave all of them out.
  var isOptional = false
  var fault = Fault.none

  var testDescription: String { "\(id): \(text)" }
}
