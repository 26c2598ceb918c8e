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
    var (year, month, day) = (0, 0, 0)
    var place = 0
    for byte in written.utf8 {
      let isDash = place == 4 || place == 7
      guard isDash ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte) else { return nil }
      switch place {
      case 0..<4: year = year * 10 + Int(byte - 0x30)
      case 5, 6: month = month * 10 + Int(byte - 0x30)
      case 8, 9: day = day * 10 + Int(byte - 0x30)
      case 4, 7: break
      default: return nil
      }
      place += 1
    }
    guard place == 10 else { return nil }
    self.init(year, month, day)
  }

  /// The day as `YYYY-MM-DD`.
  public var written: String { Self.written(year, month, day) }

  /// A month, or a day of it, as `YYYY-MM` or `YYYY-MM-DD`.
  public static func written(_ year: Int, _ month: Int, _ day: Int?) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))" + (day.map { "-\(two($0))" } ?? "")
  }

  /// The day's number, counted from 1 January 1970, which is 0.
  public var number: Int { Self.serial(self) - Self.epoch }

  /// Makes the day of a number counted from 1 January 1970; nil outside the years of news.
  public init?(number: Int) {
    guard (-70_000...90_000).contains(number) else { return nil }
    // Hinnant's "civil from days", counted from 1 March of the year 0.
    let days = number + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The day of the week, 0 for Monday to 6 for Sunday.
  public var weekday: Int { (Self.serial(self) + 3) % 7 }

  /// The day so many days before.
  public func before(days: Int) -> CalendarDay? { CalendarDay(number: number - max(0, days)) }

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
    // 719,468 days lie between the epoch and the era's beginning.
    return era * 146_097 + dayOfEra - 719_468 + epoch
  }

  /// What keeps the count positive; a multiple of 7.
  private static let epoch = 700_000
}
