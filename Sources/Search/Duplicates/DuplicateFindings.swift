/// What comparisons have found so far, by the places of wordings.
struct DuplicateFindings {
  /// Two articles of which each has as much of its words in the other repeat each other.
  private static let nearShare = 0.5
  /// An article that has as much of its words in another one stands in it.
  private static let containedShare = 0.7
  /// An article that stands in another one as far as this is no variant of it where the other says
  /// much more.
  private static let wholeShare = 0.9
  private static let muchMore = 0.8

  private var groups: UnionFind
  /// How much of a wording stands in another one of its group.
  private var shares: [Double]
  private var contained: [(inner: Int, outer: Int, share: Double, outerShare: Double)] = []
  private var paragraphs: [ParagraphPair] = []

  private struct ParagraphPair {
    var first: ParagraphPlace
    var second: ParagraphPlace
    var share: Double
  }

  private struct ParagraphPlace: Hashable {
    var wording: Int
    var words: Range<Int>
  }

  init(_ wordings: Int) {
    groups = UnionFind(wordings)
    shares = [Double](repeating: 0, count: wordings)
  }

  /// Notes what two wordings have in common.
  mutating func add(
    _ overlap: Overlap, of first: Int, _ firstWords: ArticleWords, with second: Int,
    _ secondWords: ArticleWords
  ) {
    guard !add(first, overlap.shareOfFirst, second, overlap.shareOfSecond) else { return }
    for pair in overlap.paragraphs {
      paragraphs.append(
        ParagraphPair(
          first: .init(wording: first, words: firstWords.paragraphs[pair.first]),
          second: .init(wording: second, words: secondWords.paragraphs[pair.second]),
          share: pair.share))
    }
  }

  /// Notes how a wording repeats the one that it is a variant of.
  mutating func add(_ variant: DuplicateSearch.Variant) {
    _ = add(variant.place, variant.share, variant.model, variant.modelShare)
  }

  /// Notes how much of each of two wordings stands in the other; false where that makes neither a
  /// version of the other.
  private mutating func add(_ first: Int, _ one: Double, _ second: Int, _ other: Double) -> Bool {
    let (most, least) = (max(one, other), min(one, other))
    let isPart = most >= Self.wholeShare && least < Self.muchMore
    if least >= Self.nearShare, !isPart {
      groups.join(first, second)
      shares[first] = max(shares[first], one)
      shares[second] = max(shares[second], other)
      return true
    }
    guard most >= Self.containedShare else { return false }
    contained.append(
      one >= other
        ? (inner: first, outer: second, share: one, outerShare: other)
        : (inner: second, outer: first, share: other, outerShare: one))
    return true
  }

  /// The clusters: articles first, then what stands in others, then paragraphs.
  mutating func clusters(of search: DuplicateSearch) -> [RepeatCluster] {
    let found =
      [
        articleClusters(search), containedClusters(search), paragraphClusters(search),
        refrainClusters(search),
      ].flatMap { $0.sorted(by: Self.isLarger) }
    return found.filter { $0.kind != .boilerplate } + found.filter { $0.kind == .boilerplate }
  }

  private static func isLarger(_ left: RepeatCluster, _ right: RepeatCluster) -> Bool {
    left.members.count != right.members.count
      ? left.members.count > right.members.count
      : (left.members.first?.document ?? 0, left.members.first?.words?.lowerBound ?? 0)
        < (right.members.first?.document ?? 0, right.members.first?.words?.lowerBound ?? 0)
  }

  // MARK: Articles

  private mutating func articleClusters(_ search: DuplicateSearch) -> [RepeatCluster] {
    var wordingsOfGroup: [Int: [Int]] = [:]
    for place in search.wordings.indices {
      wordingsOfGroup[groups.group(of: place), default: []].append(place)
    }
    return wordingsOfGroup.values.compactMap { wordings in
      guard wordings.count > 1 || search.copies[wordings[0]].count > 1 else { return nil }
      let members = wordings.flatMap { place in
        search.copies[place].map { document in
          let isCopy = search.copies[place].count > 1
          return RepeatCluster.Member(
            document: document, kind: isCopy ? .same : .near, words: nil,
            share: isCopy ? 1 : shares[place])
        }
      }
      return RepeatCluster(
        kind: wordings.count > 1 ? .near : .same,
        members: members.sorted { $0.document < $1.document })
    }
  }

  private mutating func containedClusters(_ search: DuplicateSearch) -> [RepeatCluster] {
    /// For each wording in which others stand, those others with their shares.
    var inners: [Int: [Int: Double]] = [:]
    var outerShares: [Int: Double] = [:]
    for pair in contained
    where groups.group(of: pair.inner) != groups.group(of: pair.outer) {
      inners[pair.outer, default: [:]][pair.inner] = pair.share
      outerShares[pair.outer] = max(outerShares[pair.outer] ?? 0, pair.outerShare)
    }
    // Variants of one article that hold the same others are one cluster.
    var outersOfKind: [ContainedKind: [Int]] = [:]
    for (outer, inner) in inners {
      let kind = ContainedKind(
        outer: groups.group(of: outer), inners: Set(inner.keys.map { groups.group(of: $0) }))
      outersOfKind[kind, default: []].append(outer)
    }
    return outersOfKind.values.map { outers in
      var members: [Int: RepeatCluster.Member] = [:]
      for outer in outers {
        for (inner, share) in inners[outer] ?? [:] {
          let document = search.wordings[inner]
          let share = max(share, members[document]?.share ?? 0)
          members[document] = .init(
            document: document, kind: .contained, words: nil, share: share)
        }
      }
      for outer in outers {
        let document = search.wordings[outer]
        members[document] = .init(
          document: document, kind: .whole, words: nil, share: outerShares[outer] ?? 0)
      }
      return RepeatCluster(
        kind: .contained, members: members.values.sorted { $0.document < $1.document })
    }
  }

  /// What holds what, by groups of variants.
  private struct ContainedKind: Hashable {
    var outer: Int
    var inners: Set<Int>
  }

  // MARK: Paragraphs

  private mutating func paragraphClusters(_ search: DuplicateSearch) -> [RepeatCluster] {
    // Of two articles that stand in each other every paragraph repeats: that was said already.
    var isTold: Set<[Int]> = []
    for pair in contained {
      isTold.insert([groups.group(of: pair.inner), groups.group(of: pair.outer)])
    }
    var numbers: [ParagraphPlace: Int] = [:]
    var places: [ParagraphPlace] = []
    var shares: [Double] = []
    var joined = UnionFind(0)
    for pair in paragraphs {
      let (one, other) = (
        groups.group(of: pair.first.wording), groups.group(of: pair.second.wording)
      )
      if one == other || isTold.contains([one, other]) || isTold.contains([other, one]) {
        continue
      }
      let members = [pair.first, pair.second].map { place in
        if let number = numbers[place] { return number }
        numbers[place] = places.count
        places.append(place)
        shares.append(0)
        return joined.add()
      }
      joined.join(members[0], members[1])
      for member in members { shares[member] = max(shares[member], pair.share) }
    }
    var clusters: [Int: [RepeatCluster.Member]] = [:]
    for (number, place) in places.enumerated() {
      clusters[joined.group(of: number), default: []].append(
        .init(
          document: search.wordings[place.wording], kind: .paragraph, words: place.words,
          share: shares[number]))
    }
    return clusters.values.map { members in
      RepeatCluster(
        kind: .paragraph,
        members: members.sorted {
          ($0.document, $0.words?.lowerBound ?? 0) < ($1.document, $1.words?.lowerBound ?? 0)
        })
    }
  }

  private mutating func refrainClusters(_ search: DuplicateSearch) -> [RepeatCluster] {
    var clusters: [RepeatCluster] = []
    for refrain in search.refrains.refrains.values {
      let spread = Set(refrain.places.map { groups.group(of: $0.article) })
      // A story that ten outlets print has ten times the same paragraphs, and is one story.
      guard spread.count >= Refrains.articles else { continue }
      let length = refrain.places.first?.words.count ?? 0
      guard refrain.isOfOneOutlet || length >= Overlap.shortestParagraph else { continue }
      let kind: RepeatCluster.Kind = refrain.isOfOneOutlet ? .boilerplate : .paragraph
      clusters.append(
        RepeatCluster(
          kind: kind,
          members: refrain.places.map { place in
            .init(
              document: search.wordings[place.article], kind: kind, words: place.words,
              share: 1)
          }))
    }
    return clusters
  }
}
