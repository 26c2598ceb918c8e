/// One thing that an analyst did: one line of a session file.
public struct Event: Sendable, Equatable, Identifiable {
  /// Twelve hexadecimal digits of time, a hyphen, eight random ones: sorts in order of time.
  public typealias ID = String

  /// The id, unique across all files.
  public var id: ID
  /// When, in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`.
  public var time: String
  /// Who did it.
  public var analyst: String
  /// What was done.
  public var change: Change

  /// What the `number`th mark that it adds stems from, see ``Mark/added``.
  func stem(ofMark number: Int) -> String {
    id.isEmpty || number == 1 ? id : "\(id)/\(number)"
  }

  /// The marks that it adds or changes, by id.
  public var marks: [String] { change.marks.map(\.id) }
}
