import ReadoutKit

/// An event of public record, by which what speaks of it can be dated.
struct KnownEvent: Sendable {
  /// What it is called.
  let name: String
  /// Each time it took place: its days, by number.
  let days: [ClosedRange<Int>]
  /// The phrases of which one a group has to stand in a sentence that speaks of it.
  fileprivate let groups: [[[UInt64]]]
  /// The same for the paragraph.
  fileprivate let context: [[[UInt64]]]
}

/// The table of known events, looked up by the words of a sentence.
struct KnownEvents: Sendable {
  /// The table of the program.
  static let table = KnownEvents(Table(csv: PackageResources.events_csv))

  /// An event and the words of a sentence that speak of it.
  typealias Match = (event: KnownEvent, words: Range<Int>)

  private var events: [KnownEvent] = []
  /// The events by the first words of their first group.
  private var anchors: [UInt64: [Int]] = [:]
  private var filter = KeyFilter()

  /// Reads a table with the columns name, days, words and with.
  init(_ table: Table) {
    for row in table.rows {
      let days = row.list("days").compactMap(Self.days)
      let groups = row.list("words").map(Self.phrases)
      guard !days.isEmpty, let first = groups.first else { continue }
      for phrase in first {
        guard let key = phrase.first else { continue }
        anchors[key, default: []].append(events.count)
        filter.insert(key)
      }
      events.append(
        KnownEvent(
          name: row["name"], days: days, groups: groups,
          context: row.list("with").map(Self.phrases)))
    }
  }

  /// The phrases that an event may begin with.
  var openings: [[UInt64]] { events.flatMap { $0.groups.first ?? [] } }

  /// The events that a sentence speaks of, each with the words that do.
  ///
  /// - Parameters:
  ///   - sentence: The words of the sentence.
  ///   - paragraph: The words of the paragraph, for what only the context tells.
  func events(
    in sentence: [PageWord], of paragraph: ArraySlice<PageWord>
  ) -> [Match] {
    var found: [Match] = []
    var seen: Set<Int> = []
    for (position, word) in sentence.enumerated() where filter.mayHold(word.key) {
      for index in anchors[word.key] ?? [] where !seen.contains(index) {
        let event = events[index]
        guard
          let anchor = event.groups[0].first(where: { Self.stands($0, in: sentence, at: position) })
        else { continue }
        seen.insert(index)
        var words = position..<(position + anchor.count)
        let isWhole = event.groups.dropFirst().allSatisfy { group in
          guard let range = Self.nearest(group, in: sentence, to: position) else { return false }
          words = words.joined(to: range)
          return true
        }
        guard isWhole, words.count <= 24,
          event.context.allSatisfy({ group in
            paragraph.contains { word in group.contains { $0.first == word.key } }
          })
        else { continue }
        found.append((event, words))
      }
    }
    return found
  }

  /// Some matches with the times that those which share words agree on: "the summit in Samarkand,
  /// Uzbekistan" is one summit.
  static func agreeing(
    _ matches: [Match]
  ) -> [(event: KnownEvent, words: Range<Int>, days: [ClosedRange<Int>])] {
    matches.map { match in
      var days = match.event.days
      for other in matches where other.words.overlaps(match.words) {
        let shared = days.filter { day in other.event.days.contains { $0.overlaps(day) } }
        if !shared.isEmpty { days = shared }
      }
      return (match.event, match.words, days)
    }
  }

  /// The place of one of some phrases that is nearest to a word.
  private static func nearest(
    _ group: [[UInt64]], in sentence: [PageWord], to position: Int
  ) -> Range<Int>? {
    var best: Range<Int>?
    for start in sentence.indices {
      for phrase in group where stands(phrase, in: sentence, at: start) {
        if best.map({ abs(start - position) < abs($0.lowerBound - position) }) ?? true {
          best = start..<(start + phrase.count)
        }
      }
    }
    return best
  }

  private static func stands(_ phrase: [UInt64], in sentence: [PageWord], at start: Int) -> Bool {
    start + phrase.count <= sentence.count
      && phrase.indices.allSatisfy { sentence[start + $0].key == phrase[$0] }
  }

  private static func phrases(_ group: String) -> [[UInt64]] {
    group.utf8.split(separator: UInt8(ascii: "|")).map { WordScanner.keys(Array($0)) }
      .filter { !$0.isEmpty }
  }

  /// `2022-09-15` or `2022-09-15/2022-09-16`.
  private static func days(_ written: String) -> ClosedRange<Int>? {
    let parts = written.split(separator: "/")
    guard let first = parts.first.flatMap({ CalendarDay($0) }),
      let last = parts.last.flatMap({ CalendarDay($0) }), first.number <= last.number
    else { return nil }
    return first.number...last.number
  }
}
