import Reading
import ReadoutKit

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

  /// The first occasions that two or more took part in, as indices: as many as an analyst can tell apart.
  var shared: [Int] {
    Array(all.indices.lazy.filter { all[$0].kind.sort.isShared }.prefix(64))
  }

  /// The first mention whose words begin in some tokens.
  func mention(in tokens: Range<Int>) -> (mention: OccasionMention, occasion: Int?)? {
    let index = firstMention(from: tokens.lowerBound)
    guard index < mentions.count, mentions[index].mention.tokens.lowerBound < tokens.upperBound
    else { return nil }
    return mentions[index]
  }

  /// The last few mentions that begin in some tokens, the last first.
  func latest(in tokens: Range<Int>) -> [(mention: OccasionMention, occasion: Int?)] {
    let start = firstMention(from: tokens.lowerBound)
    let end = max(start, firstMention(from: tokens.upperBound))
    return mentions[max(start, end - 6)..<end].reversed()
  }

  private func firstMention(from token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].mention.tokens.lowerBound < token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
