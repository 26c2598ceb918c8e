/// Something that can stand at a place of a command line, with what is said of it.
public struct Offer: Sendable, Equatable {
  /// What is put into the line.
  public var text: String
  /// What it is, in a few words; may be empty.
  public var says: String
  /// True where something follows it without a space: the value of `key=`, what lies in a folder.
  public var goesOn: Bool

  /// Makes an offer.
  public init(_ text: String, _ says: String = "", goesOn: Bool = false) {
    self.text = text
    self.says = says
    self.goesOn = goesOn
  }
}

extension Desk {
  /// What stands in fields of a plugin's findings that are known already, the most frequent first,
  /// with how often: the values that a filter on these fields can take.
  public func known(_ roles: String..., by plugin: any Plugin) -> [Offer] {
    known(roles, by: plugin) { [$0] }
  }

  /// The same, where a text holds several values.
  public func known(
    _ roles: [String], by plugin: any Plugin, parts: (String) -> [String]
  ) -> [Offer] {
    var counts: [String: Int] = [:]
    for finding in knownFindings(of: plugin) {
      for role in roles {
        for text in finding.text(role).map({ [$0] }) ?? finding.texts(role) {
          counts[text, default: 0] += 1
        }
      }
    }
    var values: [String: Int] = [:]
    for (text, count) in counts {
      for part in parts(text) { values[part, default: 0] += count }
    }
    return values.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { Offer($0.key, $0.value == 1 ? "once" : "\($0.value) times") }
  }
}
