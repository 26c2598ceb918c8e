/// From when to when something held; days as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
public struct Term: Sendable, Hashable {
  /// The first day, or nil where it is open or unknown.
  public var from: String?
  /// The last day, or nil where it is open or unknown.
  public var to: String?

  /// Makes a term; an empty day is an open border.
  public init(from: String = "", to: String = "") {
    self.from = from.isEmpty ? nil : from
    self.to = to.isEmpty ? nil : to
  }

  /// Whether a day (`YYYY-MM-DD`) lies within it; true where a border is open.
  public func holds(on day: String) -> Bool {
    if let from, day < from { return false }
    // `2022-09` lasts to the end of that month: only what the border has is compared.
    if let to, day.prefix(to.count) > to { return false }
    return true
  }
}
