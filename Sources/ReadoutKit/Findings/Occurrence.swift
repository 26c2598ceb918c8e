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

  /// Whether it lies in a period; nil where no date tells and one is asked for.
  public func isWithin(_ period: Period) -> Bool? {
    if period.isWhole { return true }
    return date.map(period.mayHold)
  }
}
