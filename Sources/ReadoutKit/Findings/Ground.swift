/// Why a lens says what it says: the words that a finding or one of its fields rests on, and the
/// rule that reads them so.
public struct Ground: Sendable, Equatable {
  /// The field that it decides, as in JSON; nil for the finding itself.
  public var role: String?
  /// What it decided: `imposed`, `China`.
  public var value: String
  /// The bytes of the words it rests on; nil where it rests on what is not said.
  public var range: ByteRange?
  /// The rule, in a few words without a full stop: `the subject of the governing verb`.
  public var rule: String
  /// The table and the entry that know the words, `governors.csv: impose`; nil where none does.
  public var entry: String?

  /// Makes a ground.
  public init(
    _ role: String? = nil, _ value: String, at range: ByteRange? = nil, by rule: String,
    entry: String? = nil
  ) {
    self.role = role
    self.value = value
    self.range = range
    self.rule = rule
    self.entry = entry
  }
}
