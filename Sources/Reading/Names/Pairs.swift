import ReadoutKit

/// The pairs that a document speaks of, for `they`, `the two leaders` and `both sides`.
struct Pairs {
  enum Sort { case person, actor }

  private struct Pair: Hashable {
    let first: String
    let second: String
  }

  private let reading: DocumentReading
  private let cast: Cast
  private let isHidden: [Bool]
  /// How often `A and B` stands in the document, in this order.
  private var counts: [Pair: Int] = [:]
  /// Where it stands, by sort.
  private var places: [(token: Int, sort: Sort, left: Int, right: Int)] = []

  init(reading: DocumentReading, cast: Cast, isHidden: [Bool]) {
    self.reading = reading
    self.cast = cast
    self.isHidden = isHidden
    for index in cast.mentions.indices.dropLast() {
      let left = cast.mentions[index]
      let right = cast.mentions[index + 1]
      guard right.phrase.lowerBound == left.tokens.upperBound + 1,
        reading.tokens[left.tokens.upperBound].word == "and",
        let sort = sort(left), sort == self.sort(right)
      else { continue }
      let pair = Pair(first: cast.name(of: left.referent), second: cast.name(of: right.referent))
      counts[pair, default: 0] += 1
      if !isHidden[left.tokens.lowerBound] {
        places.append((left.tokens.lowerBound, sort, index, index + 1))
      }
    }
  }

  private func sort(_ mention: Cast.Mention) -> Sort? {
    switch mention.referent {
    case .person(let index): cast.persons[index].isSure ? .person : nil
    case .actor(let actor): actor.form == .name || actor.form == .metonym ? .actor : nil
    case .organisation: nil
    }
  }

  /// The pair named as such within the last two sentences, for a bare `they`.
  func coupled(before token: Int, of wanted: Sort) -> [Cast.Referent] {
    guard let current = reading.sentence(at: reading.tokens[token].range.lowerBound),
      let place = lastPlace(before: token, of: wanted),
      place.token >= reading.sentences[max(0, current.number - 2)].tokens.lowerBound
    else { return [] }
    return ordered(cast.mentions[place.left].referent, cast.mentions[place.right].referent)
  }

  /// The two that a plural before a token means: a pair named shortly before, else the two who were
  /// named last.
  func nearest(before token: Int, of wanted: Sort) -> [Cast.Referent] {
    guard let current = reading.sentence(at: reading.tokens[token].range.lowerBound) else {
      return []
    }
    let near = reading.sentences[max(0, current.number - 3)].tokens.lowerBound
    if let place = lastPlace(before: token, of: wanted), place.token >= near {
      return ordered(cast.mentions[place.left].referent, cast.mentions[place.right].referent)
    }
    let far = max(
      reading.sentences[max(0, current.number - 13)].tokens.lowerBound,
      token - 3 * Coreference.reach)
    var found: [Cast.Referent] = []
    for mention in cast.mentions(in: far..<token).reversed() {
      guard sort(mention) == wanted, !isHidden[mention.tokens.lowerBound] else { continue }
      let name = cast.name(of: mention.referent)
      if !found.contains(where: { cast.name(of: $0) == name }) {
        found.insert(mention.referent, at: 0)
      }
      if found.count == 2 { return ordered(found[0], found[1]) }
    }
    return []
  }

  private func lastPlace(
    before token: Int, of wanted: Sort
  ) -> (token: Int, sort: Sort, left: Int, right: Int)? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].token < token { low = middle + 1 } else { high = middle }
    }
    // Those further off are too far away for any use, and may be many.
    return places[..<low].suffix(Coreference.reach).last { $0.sort == wanted }
  }

  /// Two in the order in which the document couples them more often.
  private func ordered(_ left: Cast.Referent, _ right: Cast.Referent) -> [Cast.Referent] {
    let one = cast.name(of: left)
    let other = cast.name(of: right)
    let turned = counts[Pair(first: other, second: one), default: 0]
    return turned > counts[Pair(first: one, second: other), default: 0]
      ? [right, left] : [left, right]
  }
}

extension Cast {
  /// The mentions whose names begin in some tokens, in order.
  public func mentions(in tokens: Range<Int>) -> ArraySlice<Mention> {
    func first(from token: Int) -> Int {
      var low = 0
      var high = mentions.count
      while low < high {
        let middle = (low + high) / 2
        if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let start = first(from: tokens.lowerBound)
    return mentions[start..<max(start, first(from: tokens.upperBound))]
  }
}
