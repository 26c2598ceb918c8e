import ReadoutKit

/// Finds what the running text of a page tells of the day it was written on.
struct ClueFinder {
  /// The clues, in order of position.
  private(set) var clues: [DateClue] = []

  /// How many sentences with a date in them are looked at: a longer text is no article.
  private var sentencesLeft = 400

  /// Looks through a page: what stands in zones of any kind never counts.
  init(_ page: Page) {
    let triggers = DateTriggers.english
    for index in page.paragraphs.indices where page.labels[index] == nil {
      guard sentencesLeft > 0,
        let first = triggers.first(in: page.paragraphs[index].words, from: 0, of: page.text.bytes)
      else { continue }
      read(page, index, from: first)
    }
  }

  /// Reads the sentences of a paragraph that a trigger stands in, the first of them at a word.
  private mutating func read(_ page: Page, _ index: Int, from first: Int) {
    let paragraph = page.paragraphs[index]
    let bounds = TimedSentence.bounds(in: paragraph, of: page.text)
    var next: Int? = first
    for (position, bound) in bounds.enumerated() {
      guard let trigger = next, sentencesLeft > 0 else { return }
      guard bound.words.contains(trigger) else { continue }
      next = DateTriggers.english.first(
        in: paragraph.words, from: bound.words.upperBound, of: page.text.bytes)
      sentencesLeft -= 1
      let sentence = TimedSentence(bound, of: paragraph, in: page.text)
      let mentions = DayMention.all(in: sentence)
      read(sentence, mentions, context: paragraph.words.prefix(400))
      guard mentions.contains(where: { $0.days != nil }) else { continue }
      if position == 0, page.body.prefix(3).contains(index) { readDateline(sentence) }
      for neighbour in [position - 1, position + 1] where bounds.indices.contains(neighbour) {
        joinWeek(sentence, mentions, TimedSentence(bounds[neighbour], of: paragraph, in: page.text))
      }
    }
  }

  private mutating func read(
    _ sentence: TimedSentence, _ mentions: [DayMention], context: ArraySlice<PageWord>
  ) {
    var mentions = mentions
    let events = KnownEvents.table.events(in: sentence.words, of: context)
    readAnniversary(sentence, &mentions, events)
    let occasions = occasions(events, mentions, of: sentence)
    guard !occasions.isEmpty else { return }
    clues += occasions.compactMap { $0.clue(in: sentence) }
    join(occasions, in: sentence)
  }

  // MARK: Dates and events

  private func occasions(
    _ events: [KnownEvents.Match], _ mentions: [DayMention], of sentence: TimedSentence
  ) -> [Occasion] {
    var mentions = mentions
    var occasions: [Occasion] = []
    for (event, words, days) in KnownEvents.agreeing(events) {
      guard let occasion = known(event, words, days, mentions, in: sentence) else { continue }
      occasions.append(occasion)
    }
    mentions.removeAll { mention in
      mention.days != nil
        && occasions.contains { Self.distance(mention.words, $0.words) <= 4 }
    }
    let isNear = sentence.indices.contains { NearTime(sentence, at: $0) != nil }
    for mention in mentions where mention.days != nil || mention.year != nil {
      let tense = Tense(of: mention.words, in: sentence)
      guard tense != .open || isNear else { continue }
      let spans = mention.spans
      guard !spans.isEmpty else { continue }
      // "By 2030", "in 2023": a month or a year is over at its end, and has begun at its first day.
      let isPeriod = mention.days == nil
      // "The first since his election in 2013 will be": a year alone does not look ahead.
      if mention.month == nil, tense == .future { continue }
      let isBehind = isPeriod && tense == .future
      occasions.append(
        Occasion(
          words: mention.words,
          spans: isBehind ? spans.map { ($0.upperBound + 1)...($0.upperBound + 1) } : spans,
          isNear: mention.year == nil, isWhole: !isPeriod, event: nil, tense: tense,
          isQuoted: sentence.isQuoted(mention.words.lowerBound)))
    }
    return occasions
  }

  /// A known event, at the times that the dates beside it leave.
  private func known(
    _ event: KnownEvent, _ words: Range<Int>, _ days: [ClosedRange<Int>], _ mentions: [DayMention],
    in sentence: TimedSentence
  ) -> Occasion? {
    var times = days
    var dated: DayMention?
    for mention in mentions
    where Self.distance(mention.words, words) <= (mention.days == nil ? 3 : 4) {
      let spans = mention.spans
      times = times.filter { time in spans.contains { $0.overlaps(time) } }
      if mention.days != nil { dated = mention }
    }
    guard !times.isEmpty else { return nil }
    let all = dated.map { words.joined(to: $0.words) }
    return Occasion(
      words: all ?? words, spans: times, isNear: dated != nil && dated?.year == nil,
      isWhole: (dated?.days?.count ?? 1) > 1, event: event.name,
      tense: Tense(of: words, in: sentence), isQuoted: sentence.isQuoted(words.lowerBound))
  }

  /// How many words stand between two stretches of words.
  private static func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    max(0, max(left.lowerBound, right.lowerBound) - min(left.upperBound, right.upperBound))
  }

  // MARK: Near times

  /// "Last week, at the summit in …": an event and how far away it is.
  private mutating func join(_ occasions: [Occasion], in sentence: TimedSentence) {
    let near = sentence.indices.compactMap { NearTime(sentence, at: $0) }
    for time in near where !sentence.isQuoted(time.words.lowerBound) {
      let dated = occasions.filter { $0.event != nil || $0.isWhole }
      let distances = dated.map { Self.distance($0.words, time.words) }
      guard let closest = distances.min(), closest <= 4 else { continue }
      let chosen = zip(dated, distances).filter { $0.1 == closest }.map(\.0)
      // Two dates at once: nobody knows which is meant.
      guard let occasion = chosen.first,
        (closest == 0 || Set(chosen.map(\.words.lowerBound)).count == 1),
        Self.isBeside(time, occasion, closest, in: sentence),
        !occasion.words.overlaps(time.words) || occasion.event != nil
      else { continue }
      let days = chosen.flatMap { occasion in
        occasion.spans.compactMap { time.days(from: $0, occasion.tense) }
      }
      guard !days.isEmpty else { continue }
      let words = time.words.joined(to: occasion.words)
      clues.append(
        DateClue(
          range: sentence.range(words), kind: .among, days: DaySet(days), event: occasion.event))
    }
  }

  private static func isBeside(
    _ time: NearTime, _ occasion: Occasion, _ gap: Int, in sentence: TimedSentence
  ) -> Bool {
    let isBehind = time.words.lowerBound >= occasion.words.upperBound
    let isOneClause =
      sentence.clause(isBehind ? time.words.lowerBound : time.words.upperBound - 1)
      == sentence.clause(
        isBehind
          ? occasion.words.upperBound - 1
          : max(time.words.upperBound - 1, occasion.words.lowerBound))
    if case .weekday = time.distance {
      return isOneClause && gap <= 1 && isBehind
        && occasion.event != nil
    }
    return isOneClause || (time.words.lowerBound <= 1 && gap <= 3)
  }

  /// Joins the date of one sentence with what its neighbour says of how far away that is.
  ///
  /// "… a conference on May 3. This week’s talks …"
  private mutating func joinWeek(
    _ dated: TimedSentence, _ mentions: [DayMention], _ weekly: TimedSentence
  ) {
    let week = weekly.indices.lazy.compactMap { NearTime(weekly, at: $0) }.first { time in
      guard case .units(let step, .week) = time.distance, step <= 0 else { return false }
      return !weekly.isQuoted(time.words.lowerBound)
        && Self.namesOccasion(weekly, beside: time.words, 2)
    }
    guard let week, !dated.indices.contains(where: { NearTime(dated, at: $0) != nil }),
      DayMention.all(in: weekly).isEmpty
    else { return }
    let mentions = mentions.filter {
      $0.days != nil && !dated.isQuoted($0.words.lowerBound)
    }
    guard mentions.count == 1, let mention = mentions.first,
      Self.namesOccasion(dated, beside: mention.words, 3),
      Tense(of: mention.words, in: dated) != .future
    else { return }
    let days = mention.spans.compactMap { week.days(from: $0, .past) }
    let words = dated.range(mention.words).joined(to: weekly.range(week.words))
    clues.append(DateClue(range: words, kind: .among, days: DaySet(days)))
  }

  private static func namesOccasion(
    _ sentence: TimedSentence, beside words: Range<Int>, _ reach: Int
  ) -> Bool {
    let nearby =
      max(0, words.lowerBound - reach)..<min(sentence.words.count, words.upperBound + reach)
    return nearby.contains { DateWords.english.occasions.contains(sentence.key($0)) }
  }

  // MARK: Anniversaries and datelines

  static let anniversary = DateWords.key("anniversary")
  private static let years = DateWords.key("years")
  private static let of = DateWords.key("of")

  /// "The 10th anniversary of his first visit in 2013", "75 years of diplomatic relations".
  ///
  /// The year of the beginning dates nothing else, and is taken out of the mentions.
  private mutating func readAnniversary(
    _ sentence: TimedSentence, _ mentions: inout [DayMention], _ events: [KnownEvents.Match]
  ) {
    for index in sentence.indices.dropFirst() {
      let isAnniversary = sentence.key(index) == Self.anniversary
      guard
        isAnniversary
          || (sentence.key(index) == Self.years && sentence.key(index + 1) == Self.of),
        let count =
          sentence.number(index - 1) ?? DateWords.english.numbers[sentence.key(index - 1)],
        (1...200).contains(count)
      else { continue }
      let tense = Tense(of: (index - 1)..<(index + 1), in: sentence)
      let years = mentions.filter { $0.words.lowerBound > index }.compactMap(\.year)
      mentions.removeAll { $0.words.lowerBound > index && $0.year != nil }
      let first: [Int]
      if years.isEmpty {
        first = events.filter { (0...4).contains($0.words.lowerBound - index) }
          .flatMap(\.event.days).compactMap { CalendarDay(number: $0.lowerBound)?.year }
      } else {
        guard isAnniversary, tense != .past, Set(years).count == 1 else { continue }
        first = years
      }
      guard !first.isEmpty else { continue }
      let words = (index - 1)..<min(sentence.words.count, index + 4)
      clues.append(
        DateClue(
          range: sentence.range(words), kind: .among,
          days: DaySet(first.flatMap { DaySet.year($0 + count).spans })))
    }
  }

  /// `ASTANA, July 4 (Agency) -`: the day, or the day before, in some year.
  private mutating func readDateline(_ sentence: TimedSentence) {
    for index in sentence.indices.prefix(7) {
      guard let mention = DayMention(sentence, at: index), mention.days != nil, mention.year == nil,
        (0..<index).allSatisfy({ sentence.isCapitalized($0) }),
        let gap = sentence.gap(behind: mention.words.upperBound - 1),
        gap.contains(UInt8(ascii: "(")) || gap.contains(0xE2) || gap.contains(UInt8(ascii: "-"))
      else { continue }
      let first = sentence.bytes[sentence.words[0].range]
      guard first.count >= 3, first.allSatisfy({ !(0x61...0x7A).contains($0) }) else { return }
      let days = mention.spans.map { $0.lowerBound...($0.upperBound + 1) }
      clues.append(
        DateClue(range: sentence.range(mention.words), kind: .among, days: DaySet(days)))
      return
    }
  }
}
