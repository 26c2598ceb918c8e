#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Gives events their ids and times.
///
/// An id is greater than every id that went before it in the session, even where the clock was set
/// back or several events fall into one millisecond: the order of ids is the order of deeds.
struct EventClock {
  private var last: UInt64
  private let now: @Sendable () -> UInt64

  /// Continues after an id; `now` gives milliseconds since 1970.
  init(after last: Event.ID?, now: @escaping @Sendable () -> UInt64 = EventClock.system) {
    self.last = last.flatMap { UInt64($0.prefix(12), radix: 16) } ?? 0
    self.now = now
  }

  mutating func next() -> (id: Event.ID, time: String) {
    let time = min(now(), Self.greatest)
    last = min(max(time, last + 1), (1 << 48) - 1)
    let random = UInt32.random(in: 0...UInt32.max)
    return (Self.hex(last, 12) + "-" + Self.hex(UInt64(random), 8), Self.time(time))
  }

  /// The greatest time that an id may hold: later than any clock says, with room for four billion
  /// ids after it.
  private static let latest: UInt64 = 0xFFFF_0000_0000

  static func isID(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard bytes.count == 21, bytes[12] == UInt8(ascii: "-"),
      bytes.enumerated().allSatisfy({ index, byte in
        index == 12 || (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
      }),
      let time = UInt64(word.prefix(12), radix: 16)
    else { return false }
    return time <= latest
  }

  /// The clock of the system.
  static let system: @Sendable () -> UInt64 = {
    var time = timespec()
    guard clock_gettime(CLOCK_REALTIME, &time) == 0, time.tv_sec >= 0 else { return 0 }
    return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec / 1_000_000)
  }

  /// Milliseconds since 1970 as `YYYY-MM-DDThh:mm:ss.sssZ`.
  static func time(_ milliseconds: UInt64) -> String {
    let seconds = milliseconds / 1000
    let (year, month, day) = date(ofDay: Int(seconds / 86_400))
    let clock = [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map { decimal($0, 2) }
    return "\(decimal(UInt64(year), 4))-\(decimal(UInt64(month), 2))-\(decimal(UInt64(day), 2))T"
      + clock.joined(separator: ":") + "." + decimal(milliseconds % 1000, 3) + "Z"
  }

  /// The same without punctuation and milliseconds, for the name of a file.
  static func stamp(_ milliseconds: UInt64) -> String {
    time(milliseconds).prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }

  // The last millisecond whose year has four digits: 9999-12-31.
  private static let greatest: UInt64 = 253_402_300_799_999

  /// The civil date of a day counted from 1970-01-01, by the eras of 400 years.
  private static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func hex(_ number: UInt64, _ width: Int) -> String {
    padded(String(number, radix: 16), width)
  }

  private static func decimal(_ number: UInt64, _ width: Int) -> String {
    padded(String(number), width)
  }

  private static func padded(_ digits: String, _ width: Int) -> String {
    String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
