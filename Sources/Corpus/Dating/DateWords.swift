import ReadoutKit

/// The words that tell of time, by their keys.
///
/// A table that nobody changes, shared by reference: it is asked for every word of a dated sentence.
final class DateWords: Sendable {
  /// The words for English pages.
  static let english = DateWords(Table(csv: PackageResources.datewords_csv))

  /// Irregular verbs in the past tense.
  let past: Set<UInt64>
  /// Words in -ed that are no past tense, or look ahead.
  let notPast: Set<UInt64>
  /// Forms of "be", behind which a participle is no past tense.
  let auxiliaries: Set<UInt64>
  /// Phrases for what is still to come.
  let future: [UInt64: [[UInt64]]]
  /// Words before an event that is still to come.
  let ahead: [UInt64: [[UInt64]]]
  /// Words that leave open whether something has happened.
  let doubt: Set<UInt64>
  /// Words behind "to" that are no verb.
  let notVerbs: Set<UInt64>
  /// How a phrase of time opens.
  let openings: Set<UInt64>
  /// Words before a year that dates an event.
  let beforeYear: Set<UInt64>
  /// Words behind which a clause says something else.
  let joints: Set<UInt64>
  /// Events that a week or a day is named by: "summit", "visit".
  let occasions: Set<UInt64>
  /// Short forms behind which a full stop ends no sentence.
  let shortForms: Set<UInt64>
  /// The months by the keys of their names.
  let months: [UInt64: Int]
  /// The days of the week, 0 for Monday.
  let weekdays: [UInt64: Int]
  /// Numbers by the keys of their words: "ten", "tenth".
  let numbers: [UInt64: Int]
  /// Days, weeks, months and years by the keys of their words.
  let units: [UInt64: Unit]

  private let monthFilter: KeyFilter
  private let nearFilter: KeyFilter
  private let aheadFilter: KeyFilter
  private let tenseFilter: KeyFilter

  /// A stretch of the calendar.
  enum Unit { case week, month, year }

  private init(_ table: Table) {
    var phrases: [String: [UInt64: [[UInt64]]]] = [:]
    var words: [String: Set<UInt64>] = [:]
    for row in table.rows {
      for phrase in row.list("words") {
        let keys = WordScanner.keys(phrase)
        guard let first = keys.first else { continue }
        phrases[row["group"], default: [:]][first, default: []].append(keys)
        words[row["group"], default: []].insert(first)
      }
    }
    past = words["past"] ?? []
    notPast = words["not past"] ?? []
    auxiliaries = words["auxiliary"] ?? []
    future = phrases["future"] ?? [:]
    ahead = phrases["ahead"] ?? [:]
    doubt = words["doubt"] ?? []
    notVerbs = words["infinitive"] ?? []
    openings = words["opening"] ?? []
    beforeYear = words["behind"] ?? []
    joints = words["joint"] ?? []
    occasions = words["occasion"] ?? []
    shortForms = words["short"] ?? []
    months = Self.keyed(CalendarDay.months)
    weekdays = Self.keyed(CalendarDay.weekdays)
    var numbers: [String: Int] = [:]
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    let cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    for (index, pair) in zip(ordinals, cardinals).enumerated() {
      numbers[pair.0] = index + 1
      numbers[pair.1] = index + 1
    }
    self.numbers = Self.keyed(numbers)
    units = Self.keyed([
      "week": .week, "week's": .week, "month": .month, "month's": .month, "year": .year,
      "year's": .year,
    ])
    monthFilter = KeyFilter(months.keys)
    let near = ["yesterday", "today", "tomorrow", "last", "this", "next"].map(Self.key)
    nearFilter = KeyFilter(near + weekdays.keys)
    tenseFilter = KeyFilter(past.union(doubt).union([Self.key("to")]))
    aheadFilter = KeyFilter(Array(future.keys) + ahead.keys)
  }

  /// The month of a key, or nil.
  @inline(__always)
  func month(_ key: UInt64) -> Int? { monthFilter.mayHold(key) ? months[key] : nil }

  /// False for words with which nothing near begins: "last", "yesterday", "Thursday".
  @inline(__always)
  func mayBeNear(_ key: UInt64) -> Bool { nearFilter.mayHold(key) }

  /// False for words with which no phrase of what is to come begins.
  @inline(__always)
  func mayLookAhead(_ key: UInt64) -> Bool { aheadFilter.mayHold(key) }

  /// False for words that are no cue of any tense; what ends in -ed apart.
  @inline(__always)
  func mayTellTense(_ key: UInt64) -> Bool { tenseFilter.mayHold(key) }

  private static func keyed<Value>(_ words: [String: Value]) -> [UInt64: Value] {
    var keyed: [UInt64: Value] = [:]
    for (word, value) in words {
      if let key = WordScanner.keys(word).first { keyed[key] = value }
    }
    return keyed
  }

  /// The key of one word.
  static func key(_ word: String) -> UInt64 { WordScanner.keys(word).first ?? 0 }
}
