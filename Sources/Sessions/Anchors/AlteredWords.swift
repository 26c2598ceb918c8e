/// Looks for a passage whose words have changed: by its surroundings, its first and its last words.
struct AlteredWords {
  private let words: [UInt32]
  private let surroundings: Surroundings
  private let text: FoldedText
  private let hint: Int
  private let borders: WordBorders

  /// How many letters at either end of the words are looked for.
  private static let lengthOfEnd = 32
  /// Fewer letters than these stand in too many places to be looked for.
  private static let leastLetters = 6
  /// How many places are followed up for each of the four that are looked for.
  private static let mostPlaces = 24
  /// The most steps of alignments that one passage may take.
  private static let effort = 12_000_000

  init(
    _ words: [UInt32], in text: FoldedText, surroundings: Surroundings, near hint: Int
  ) {
    self.words = words
    self.text = text
    self.surroundings = surroundings
    self.hint = hint
    borders = WordBorders(of: words, between: surroundings)
  }

  /// The places that are found, in no order.
  func candidates() -> [Candidate] {
    let starts =
      places(of: surroundings.before[...], .forward)
      + places(of: words.prefix(Self.lengthOfEnd), .backward)
    let ends =
      places(of: surroundings.after[...], .backward)
      + places(of: words.suffix(Self.lengthOfEnd), .forward)
    var found: Set<Range<Int>> = []
    for start in starts {
      for end in ends where isPlausible(end - start) { found.insert(start..<end) }
    }
    let forward = Alignment(of: words[...])
    let backward = Alignment(of: words[...], .backward)
    let reach = words.count + words.count / 2 + 16
    let isLong = forward.effort(over: reach) * (starts.count + ends.count) > Self.effort
    for start in starts where !isLong {
      let range = start..<min(text.count, start + reach)
      let end = forward.bestEnd(in: text.letters, range, .forward)
      if isPlausible(end.length) { found.insert(start..<(start + end.length)) }
    }
    for end in ends where !isLong {
      let range = max(0, end - reach)..<end
      let start = backward.bestEnd(in: text.letters, range, .backward)
      if isPlausible(start.length) { found.insert((end - start.length)..<end) }
    }
    var left = Self.effort
    let whole = Set(found.map { borders.snapped($0, in: text.letters) }.filter { !$0.isEmpty })
    return whole.sorted { abs($0.lowerBound - hint) < abs($1.lowerBound - hint) }.map { place in
      Candidate(
        place: place, likeness: likeness(place, forward, &left),
        fit: surroundings.fit(place, in: text))
    }
  }

  /// False for a stretch that is so short that the words were taken out, or so long that others were
  /// put in.
  private func isPlausible(_ length: Int) -> Bool {
    length >= 2 + words.count / 4 && length <= 2 * words.count + 64
  }

  /// Where letters like these end, or begin where they are read backward: the best and nearest.
  private func places(
    of letters: ArraySlice<UInt32>, _ direction: Alignment.Direction
  ) -> [Int] {
    guard letters.count >= Self.leastLetters else { return [] }
    return Alignment(of: letters, direction)
      .ends(in: text.letters, errors: letters.count / 4, direction)
      .map {
        (errors: $0.errors, place: direction == .forward ? $0.length : text.count - $0.length)
      }
      .sorted { ($0.errors, abs($0.place - hint)) < ($1.errors, abs($1.place - hint)) }
      .prefix(Self.mostPlaces).map(\.place)
  }

  /// Which share of the words stands in a stretch; too little where they are too long to compare.
  private func likeness(_ place: Range<Int>, _ alignment: Alignment, _ left: inout Int) -> Double {
    let longer = Double(max(words.count, place.count))
    let effort = alignment.effort(over: place.count)
    if effort <= left {
      left -= effort
      return 1 - Double(alignment.distance(to: text.letters, place)) / longer
    }
    var (first, last) = (0, 0)
    let shorter = min(words.count, place.count)
    while first < shorter, text.letters[place.lowerBound + first] == words[first] { first += 1 }
    while last < shorter - first,
      text.letters[place.upperBound - 1 - last] == words[words.count - 1 - last]
    {
      last += 1
    }
    return Double(first + last) / longer
  }
}
