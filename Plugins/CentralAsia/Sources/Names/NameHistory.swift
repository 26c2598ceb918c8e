import Reading
import ReadoutKit

/// The names that a place has borne.
extension Gazetteer {
  /// The name that a place bore when the document was written; nil where the date allows two, or
  /// where it has always borne the same.
  func nameThen(of name: Name, at date: DocumentDate) -> String? {
    guard name.kind == .place, let days = date.days, let history = histories[name.canonical],
      let then = history.first(where: { $0.term.holds(on: days.first) }),
      then.written == history.first(where: { $0.term.holds(on: days.last) })?.written
    else { return nil }
    return then.written
  }

  /// Since when a place named by a former name bears the one of today; nil where the words are
  /// today's, or where others came between.
  func renamed(_ name: Name) -> String? {
    guard name.kind == .place, name.written != name.canonical,
      let history = histories[name.canonical],
      let end = history.last(where: { $0.written == name.written })?.term.to,
      let today = history.last(where: { $0.written == name.canonical })?.term,
      today.to == nil, today.from == end
    else { return nil }
    return end
  }
}
