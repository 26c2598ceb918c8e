/// A day of the Gregorian calendar, from 1800 to 2199: what news speaks of.
public struct CalendarDay: Sendable, Hashable {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day; nil where the calendar has none such.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1800..<2200).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD`; nil for anything else.
  public init?(_ written: some StringProtocol) {
    let parts = written.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year, month, day)
  }

  /// The day as `YYYY-MM-DD`.
  public var written: String { Self.written(year, month, day) }

  /// A month, or a day of it, as `YYYY-MM` or `YYYY-MM-DD`.
  public static func written(_ year: Int, _ month: Int, _ day: Int?) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))" + (day.map { "-\(two($0))" } ?? "")
  }

  /// The day of the week, 0 for Monday to 6 for Sunday.
  public var weekday: Int { (Self.serial(self) + 3) % 7 }

  /// The day so many days before.
  public func before(days: Int) -> CalendarDay? {
    var day = self
    for _ in 0..<max(0, days) {
      let previous =
        CalendarDay(day.year, day.month, day.day - 1)
        ?? CalendarDay(day.year, day.month - 1, Self.length(ofMonth: day.month - 1, in: day.year))
        ?? CalendarDay(day.year - 1, 12, 31)
      guard let previous else { return nil }
      day = previous
    }
    return day
  }

  /// The number of a month by its English name in small letters, or by a usual short form of it.
  public static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var months: [String: Int] = ["sept": 9]
    for (index, name) in names.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    return months
  }()

  /// The number of a day of the week, 0 for Monday, by its English name in small letters.
  public static let weekdays: [String: Int] = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
  ]

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return lengths.indices.contains(month - 1) ? lengths[month - 1] : 0
  }

  /// Days since 1 January 1970 (Howard Hinnant, "chrono-compatible low-level date algorithms"),
  /// counted from a day long before so that it is never negative.
  private static func serial(_ date: CalendarDay) -> Int {
    let year = date.month <= 2 ? date.year - 1 : date.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    // 719,468 days lie between the epoch and the era's beginning; 700,000 are a multiple of 7.
    return era * 146_097 + dayOfEra - 719_468 + 700_000
  }
}
