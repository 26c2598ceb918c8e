import Glibc

/// Times and durations as they are shown.
enum Moment {
  /// Now, in seconds since 1970.
  static var now: Int { Int(time(nil)) }

  /// A time where the user is: `2026-11-23 09:05`.
  static func local(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    return "\(date(parts)) \(two(parts.tm_hour)):\(two(parts.tm_min))"
  }

  /// A time in UTC (ISO 8601): `2026-11-23T08:05:12Z`.
  static func universal(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    return "\(date(parts))T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }

  /// A duration: `12 ms`, `3.1 s`, `2 min 5 s`.
  static func text(ofMilliseconds milliseconds: Int) -> String {
    switch milliseconds {
    case ..<1000: "\(milliseconds) ms"
    case ..<60_000: "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
    default: "\(milliseconds / 60_000) min \(milliseconds / 1000 % 60) s"
    }
  }

  /// A duration: `12 ms`, `3.1 s`, `2 min 5 s`.
  static func text(of duration: Duration) -> String {
    text(ofMilliseconds: milliseconds(duration))
  }

  /// A duration in whole milliseconds.
  static func milliseconds(_ duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }

  private static func date(_ parts: tm) -> String {
    "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
