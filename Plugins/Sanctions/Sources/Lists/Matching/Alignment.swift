/// Which words of an article stand for which words of a listed name.
struct Alignment {
  /// A word of the article for one of the name.
  struct Place {
    /// Which word of the stretch.
    let part: Int
    /// How many words of the stretch: `Guo Liang` is two for `guoliang`.
    let span: Int
    let degree: WordBook.Degree
  }

  /// For each word of the name its place, or nil.
  let places: [Place?]
  /// The first and behind the last word of the stretch.
  let extent: Range<Int>

  init?(_ places: [Place?]) {
    let found = places.compactMap { $0 }
    guard let first = found.map(\.part).min(), let last = found.map({ $0.part + $0.span }).max()
    else { return nil }
    self.places = places
    extent = first..<last
  }

  /// How many words of the name have no place.
  var missing: Int { places.count { $0 == nil } }

  /// The words of the stretch, between the first and the last, that stand for nothing.
  var extras: [Int] {
    var taken: Set<Int> = []
    for place in places.compactMap({ $0 }) {
      taken.formUnion(place.part..<(place.part + place.span))
    }
    return extent.filter { !taken.contains($0) }
  }

  /// How many words meet in a degree.
  func count(_ degree: WordBook.Degree) -> Int { places.count { $0?.degree == degree } }

  /// True where the words stand in the name's order.
  var isInOrder: Bool { Self.ascends(places[...]) }

  /// True where the words from one on stand in the name's order.
  func isInOrder(from first: Int) -> Bool { Self.ascends(places[first...]) }

  /// True where the last so many words stand first, and all else is in order.
  func isFamilyFirst(_ family: Int) -> Bool {
    guard family > 0, family < places.count else { return false }
    let given = places.dropLast(family)
    let names = places.suffix(family)
    guard let last = names.compactMap({ $0?.part }).max(),
      let first = given.compactMap({ $0?.part }).min()
    else { return false }
    return last < first && Self.ascends(given) && Self.ascends(names)
  }

  private static func ascends(_ places: ArraySlice<Place?>) -> Bool {
    let parts = places.compactMap { $0?.part }
    return zip(parts, parts.dropFirst()).allSatisfy { $0 < $1 }
  }
}
