/// Something to watch for: a query that finds it, and what it would tell.
public struct Indicator: Sendable, Equatable, Identifiable {
  /// The short name it is typed by, unique in the session.
  public var name: String
  /// What it would mean if it came.
  public var text: String
  /// The command line whose rows are where it fires: `find "peace conference"`, `sanctions target=China`.
  public var query: String
  /// The key of the scenario that it would speak for, or nil.
  public var scenario: String?
  /// When it was set, in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`; empty until then.
  public internal(set) var set = ""

  /// The name.
  public var id: String { name }

  /// Makes an indicator.
  public init(name: String, text: String = "", query: String, scenario: String? = nil) {
    self.name = name
    self.text = text
    self.query = query
    self.scenario = scenario
  }
}
