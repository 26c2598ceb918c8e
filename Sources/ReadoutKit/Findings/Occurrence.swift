/// When something was: by its own words, or else no later than the day of its article.
public struct Occurrence: Sendable {
  /// `2014`, `2022-03` or `2022-03-24`; nil where nothing tells.
  public let date: String?
  /// True where the text dates it; false where the day is its article's.
  public let isTold: Bool

  /// Takes the date of a finding, or else the day of its document.
  public init(of finding: Finding, in document: Document) {
    if let own = finding.text("date") {
      (date, isTold) = (own, true)
    } else {
      (date, isTold) = (document.date.stated ?? document.date.to, false)
    }
  }

  /// The date as a row shows it: `2022-03-24`, `by 2022-09-17`.
  public var words: String {
    guard let date else { return "–" }
    return isTold ? date : "by \(date)"
  }

  /// Whether it lies in a stretch of days; nil where no date tells and one is asked for.
  public func isWithin(from: String?, to: String?) -> Bool? {
    guard from != nil || to != nil else { return true }
    guard let date else { return nil }
    if let from, date < from.prefix(date.utf8.count) { return false }
    if let to, date.prefix(to.utf8.count) > to { return false }
    return true
  }

  /// True for a year, a month of one, or a day that the calendar has.
  public static func isDate(_ text: String) -> Bool {
    let whole = text + "0000-01-01".dropFirst(text.utf8.count)
    return [4, 7, 10].contains(text.utf8.count) && CalendarDay(whole) != nil
  }
}
