import Reading
import ReadoutKit

/// An occasion that a document tells of, put together from every mention of it.
struct Occasion {
  var kind: OccasionTable.Kind
  /// When it was, as far as all mentions tell.
  var time: SaidDate.Told?
  var places: [String]
  /// The persons who took part, by name.
  var participants: [String]
  /// How many mentions it has.
  var mentions = 1
  /// The sentence that first speaks of it, as an index.
  let firstSentence: Int
  /// The last one so far.
  var lastSentence: Int

  init(_ mention: OccasionMention) {
    kind = mention.kind
    time = mention.time
    places = mention.places
    participants = mention.participants
    firstSentence = mention.sentence
    lastSentence = mention.sentence
  }

  /// The place as analysts name it: a town before the state that it lies in.
  var place: String? {
    places.first { Actors.standard.state(named: $0) == nil } ?? places.first
  }

  /// Learns what another mention tells.
  mutating func take(_ mention: OccasionMention) {
    mentions += 1
    lastSentence = mention.sentence
    if kind.sort == .exchange || kind.isVerb || kind.sort == .encounter && kind.name == "visit" {
      if mention.kind.sort != .exchange { kind = mention.kind }
    }
    if let other = mention.time, let span = other.span {
      if let known = time?.span {
        if let common = known.common(span), common.last - common.first < known.last - known.first {
          time = SaidDate.Told(span: common, tokens: other.tokens)
        }
      } else {
        time = other
      }
    }
    for place in mention.places where !places.contains(place) { places.append(place) }
    for name in mention.participants where !participants.contains(name) {
      participants.append(name)
    }
  }

  /// How well a mention fits; nil where it speaks of another occasion.
  func fit(_ mention: OccasionMention) -> Int? {
    guard kind.sort.isLike(mention.kind.sort) else { return nil }
    if !kind.sort.isShared {
      guard kind.name == mention.kind.name, mention.isDefinite else { return nil }
      return mention.sentence - lastSentence <= 10 ? 1 : nil
    }
    var score = 0
    if let theirs = mention.time?.span, let ours = time?.span {
      guard ours.common(theirs) != nil else { return nil }
      score += 3
    } else if mention.isOther {
      return nil
    }
    if !places.isEmpty, !mention.places.isEmpty {
      guard places.contains(where: mention.places.contains) else { return nil }
      score += 2
    }
    if !participants.isEmpty, !mention.participants.isEmpty {
      let shared = mention.participants.count(where: participants.contains)
      guard shared == min(participants.count, mention.participants.count) else { return nil }
      score += 2
    }
    if kind.name == mention.kind.name { score += 1 }
    if mention.isDefinite { score += 1 }
    return score
  }
}

/// The occasions of a document, in order of first mention.
struct Occasions {
  private(set) var all: [Occasion] = []
  /// Every mention, in order, with the index of its occasion, or nil for one of no known occasion.
  private(set) var mentions: [(mention: OccasionMention, occasion: Int?)] = []
  /// The occasion that the document is about, as an index; nil where it is about none.
  private(set) var topic: Int?

  init(_ found: [OccasionMention], from firstDay: CalendarDay?, to lastDay: CalendarDay?) {
    for mention in found {
      guard !mention.isVague else {
        mentions.append((mention, nil))
        continue
      }
      if mention.isDefinite || mention.tellsSomething, let index = known(mention) {
        all[index].take(mention)
        mentions.append((mention, index))
      } else if mention.isDefinite || mention.tellsSomething {
        all.append(Occasion(mention))
        mentions.append((mention, all.count - 1))
      } else {
        mentions.append((mention, nil))
      }
      noteTrip(of: mention)
    }
    if let firstDay, let lastDay { date(from: firstDay, to: lastDay) }
    topic = topic(from: firstDay)
  }

  // MARK: Trips

  /// For each traveller the occasion that the trip was first spoken of with.
  private var trips: [String: Int] = [:]
  /// For an occasion on a trip another one that was on the same.
  private var sameTrip: [Int: Int] = [:]

  private mutating func noteTrip(of mention: OccasionMention) {
    guard mention.kind.name == "visit", let traveller = mention.participants.first,
      mention.participants.count == 1, let index = mentions.last?.occasion
    else { return }
    if let first = trips[traveller] {
      if first != index, mention.isDefinite { sameTrip[index] = first }
    } else {
      trips[traveller] = index
    }
  }

  /// Gives occasions their day from the public record, and from another stop of the same trip.
  private mutating func date(from firstDay: CalendarDay, to lastDay: CalendarDay) {
    for index in all.indices where all[index].participants.count == 2 {
      all[index].time = MeetingsOnRecord.standard.time(
        of: all[index], between: all[index].participants, notAfter: lastDay)
    }
    for (stop, other) in sameTrip where all[stop].time == nil {
      guard let time = all[other].time, let span = time.span, span.last - span.first < 7 else {
        continue
      }
      // The other stops of a trip lie within a week.
      let days = DaySpan(span.first - 7, min(span.last + 7, lastDay.number))
      all[stop].time = SaidDate.Told(span: days, tokens: 0..<0)
    }
  }

  // MARK: Which occasion

  /// How many of the latest occasions a mention is looked for among.
  private static let memory = 12

  private func known(_ mention: OccasionMention) -> Int? {
    var best: (index: Int, score: Int)?
    let first = all.indices.first { all[$0].kind.sort.isShared }
    let recent = max(0, all.count - Self.memory)..<all.count
    for index in [first].compactMap({ $0 }).filter({ $0 < recent.lowerBound }) + recent {
      guard var score = all[index].fit(mention), score > 0 else { continue }
      let isLead = index == first
      // `the meeting` alone is the one just spoken of, or the one that all is about.
      let isNear = mention.sentence - all[index].lastSentence <= 3
      guard score >= 2 || isNear || isLead else { continue }
      if isLead { score += 1 }
      if mention.sentence == all[index].lastSentence { score += 1 }
      if score >= (best?.score ?? 0) { best = (index, score) }
    }
    return best?.index
  }

  private func topic(from firstDay: CalendarDay?) -> Int? {
    var best: Int?
    for (index, occasion) in all.enumerated()
    where occasion.kind.sort.isShared && occasion.participants.count == 2
      && (occasion.mentions >= 2 && occasion.firstSentence < 12 || occasion.firstSentence < 4)
    {
      guard let firstDay, let span = occasion.time?.span, span.last >= firstDay.number - 28 else {
        continue
      }
      let latest = best.flatMap { all[$0].time?.span?.last } ?? .min
      if span.last > latest { best = index }
    }
    return best
  }

  /// The first mention whose words begin in some tokens.
  func mention(in tokens: Range<Int>) -> (mention: OccasionMention, occasion: Int?)? {
    let index = firstMention(from: tokens.lowerBound)
    guard index < mentions.count, mentions[index].mention.tokens.lowerBound < tokens.upperBound
    else { return nil }
    return mentions[index]
  }

  /// The mentions that begin in some tokens, the last first.
  func latest(in tokens: Range<Int>) -> [(mention: OccasionMention, occasion: Int?)] {
    let start = firstMention(from: tokens.lowerBound)
    return mentions[start..<max(start, firstMention(from: tokens.upperBound))].reversed()
  }

  private func firstMention(from token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].mention.tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
