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
    for place in mention.places where places.count < 8 && !places.contains(place) {
      places.append(place)
    }
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
