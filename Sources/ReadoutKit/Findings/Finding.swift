/// What a lens says about a passage: a suggestion, never evidence by itself.
///
/// Offsets are bytes here; ``Desk/record(of:)`` turns them into code points for the outside.
public struct Finding: Sendable, Equatable {
  /// The name of the plugin that found it.
  public var plugin: String
  /// The number of the document it stands in.
  public var document: Int
  /// The bytes it covers.
  public var range: ByteRange
  /// The plugin's own fields, in the order in which they are written.
  public var roles: [Role]

  /// Makes a finding.
  public init(plugin: String, document: Int, range: ByteRange, roles: [Role]) {
    self.plugin = plugin
    self.document = document
    self.range = range
    self.roles = roles
  }

  /// One field of a finding.
  public struct Role: Sendable, Equatable {
    /// The field's name, as in JSON.
    public var name: String
    /// What it holds.
    public var content: Content

    /// Makes a field that holds a value.
    public init(_ name: String, _ value: Value) {
      self.name = name
      content = .value(value)
    }

    /// Makes a field that points at stretches of the same document; nil is written as null.
    public init(_ name: String, at ranges: [ByteRange]?) {
      self.name = name
      content = ranges.map(Content.ranges) ?? .value(.null)
    }
  }

  /// What a field holds: a value, or stretches of the text.
  public enum Content: Sendable, Equatable {
    case value(Value)
    case ranges([ByteRange])
  }

  /// The text of a field, or nil where it is null or no text.
  public func text(_ role: String) -> String? {
    guard case .value(.text(let text)) = self[role] else { return nil }
    return text
  }

  /// The texts of a list field; empty where it is null or no list.
  public func texts(_ role: String) -> [String] {
    guard case .value(.list(let values)) = self[role] else { return [] }
    return values.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// The stretches of a field; empty where it holds none.
  public func ranges(_ role: String) -> [ByteRange] {
    guard case .ranges(let ranges) = self[role] else { return [] }
    return ranges
  }

  private subscript(role: String) -> Content? {
    roles.first { $0.name == role }?.content
  }
}
