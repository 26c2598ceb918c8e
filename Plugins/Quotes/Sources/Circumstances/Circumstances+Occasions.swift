import Reading
import ReadoutKit

/// The occasion that a statement's own sentence names.
extension Circumstances {
  func ownOccasion(in setting: Setting) -> (mention: OccasionMention, occasion: Int?)? {
    if let cue = setting.cue, let found = occasions.mention(in: cue), !found.mention.kind.isVerb,
      !found.mention.kind.sort.isShared
    {
      return found
    }
    // `the statement said`, `the joint communique calls`.
    if let subject = setting.subject, let found = occasions.mention(in: subject),
      found.mention.kind.sort == .text, isHead(found.mention.tokens, of: subject)
    {
      return found
    }
    for stretch in setting.stretches {
      guard let found = occasions.mention(in: stretch) else { continue }
      // `praised the debate and said`: what is done with an occasion is not done on it.
      if setting.deed == stretch, !found.mention.kind.isVerb, found.mention.kind.sort != .text {
        continue
      }
      // Every talk is a conversation; one that nobody has part in says nothing.
      if found.mention.kind.sort == .exchange, found.mention.participants.isEmpty,
        found.occasion == nil
      {
        continue
      }
      return found
    }
    return nil
  }

  /// True for `the statement` and `the communique of 3 May`; false for `Twitter`, `a letter writer`.
  private func isHead(_ noun: Range<Int>, of subject: Range<Int>) -> Bool {
    let end = noun.upperBound
    return !page.tokens[end - 1].isCapitalized
      && (end == subject.upperBound || page.isPreposition(end))
  }

  /// `said in Brussels`, `In Moscow, he said`: a place and no occasion.
  func place(in setting: Setting) -> String? {
    let places = Places(page: page)
    for stretch in setting.stretches {
      for index in stretch where page.word(index) == "in" && !page.isQuoted(index) {
        let before = page.word(index - 1)
        let isFree =
          index == stretch.lowerBound || before == "," || Self.placed.contains(before)
          || page.cast.mention(at: index - 1) != nil || page.isAdverb(index - 1)
          || FunctionWords.calendar.contains(before) || page.tokens[index - 1].kind == .number
        if isFree, let found = places.name(at: index + 1, before: stretch.upperBound) {
          return found.name
        }
      }
    }
    return nil
  }

  private static let placed: WordSet = [
    "reporters", "journalists", "speaking", "said", "told", "week", "lawmakers", "supporters",
    "farmers", "students", "workers", "voters", "crowd", "counterpart", "morning", "evening",
    "night",
  ]

  // MARK: What an occasion tells

  /// Takes over what an occasion tells beside a statement's own words.
  func link(_ known: inout KnownCircumstances, to index: Int, speaker: String?) {
    let occasion = occasions.all[index]
    if let time = time(
      of: occasion, speaker: speaker, addressee: known.addressee), let span = time.span
    {
      if let own = known.time?.span {
        guard let common = own.common(span) else { return }
        // `back in June` stays June; `this week’s meeting` was on the day that it was on.
        if span.last - span.first < own.last - own.first, known.kind != nil {
          known.time = SaidDate.Told(span: common, tokens: known.time?.tokens ?? time.tokens)
        }
      } else if !known.hasOwnTime {
        known.time = time
      }
    }
    known.occasion = index
    if known.kind == nil || known.kind?.sort == .exchange && occasion.kind.sort != .exchange {
      known.kind = occasion.kind
    }
    if known.place == nil { known.place = occasion.place }
    if known.addressee == nil, occasion.kind.sort.isShared {
      known.addressee = other(than: speaker, in: occasion)
    }
  }

  /// When an occasion was; where the text names nobody, one who speaks to the other there, or the
  /// two who speak together, are the two who met.
  private func time(
    of occasion: Occasion, speaker: String?, addressee: String?
  ) -> SaidDate.Told? {
    guard occasion.participants.isEmpty, let lastDay = dates.lastDay, let speaker else {
      return occasion.time
    }
    let pair = speaker.joinedNames + (addressee.map { [$0] } ?? [])
    guard pair.count == 2 else { return occasion.time }
    return MeetingsOnRecord.standard.time(of: occasion, between: pair, notAfter: lastDay)
  }

  private func other(than speaker: String?, in occasion: Occasion) -> String? {
    guard occasion.participants.count == 2, let speaker,
      let index = occasion.participants.firstIndex(of: speaker)
    else { return nil }
    return occasion.participants[1 - index]
  }
}

extension String {
  /// The names that `and` joins.
  fileprivate var joinedNames: [String] {
    guard let range = firstRange(of: " and ") else { return [self] }
    return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
  }
}
