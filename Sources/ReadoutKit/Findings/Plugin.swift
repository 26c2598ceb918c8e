/// A lens on the news: finds one kind of thing in a document and brings the command that lists it.
///
/// A plugin is a pure function from a reading to findings, so that documents can be read in any
/// order, on any core, and findings kept by content hash and ``version``.
public protocol Plugin: Sendable {
  /// The plugin's name: its command, and the field `plugin` of its findings.
  var name: String { get }
  /// Raised whenever the same text would give other findings; findings are kept by it.
  var version: Int { get }
  /// What it finds, in one line without a full stop.
  var summary: String { get }
  /// The command that bears the plugin's name.
  var command: any PluginCommand.Type { get }
  /// Words and phrases without any of which a document holds nothing for this lens.
  ///
  /// They are looked for in the bytes, ignoring case and as whole words; of a phrase, each word has to
  /// be there, wherever it stands. `sanction*` stands for every word that begins so. Only a document
  /// with one of them is read. Empty where all must be read.
  var triggers: [String] { get }
  /// The tables of the lens that a user's own files extend.
  var lexicons: [Lexicon] { get }
  /// Finds, in order of position; nothing in an excluded zone.
  func findings(in reading: DocumentReading) -> [Finding]
  /// Tells why the lens made a finding: the words and the rules behind it and each of its fields.
  ///
  /// Asked of one finding at a time, when somebody wants to know: the document is read again.
  func grounds(of finding: Finding, in reading: DocumentReading) -> [Ground]
  /// The values that its command's options of a kind take here: speakers, countries, lists.
  ///
  /// The kind is the option's value name: its name, where the command says nothing else. They are
  /// asked for while somebody types, so nothing is read for them: see ``Desk/knownFindings(of:)``.
  func values(of kind: String, at desk: any Desk) -> [Offer]
}

extension Plugin {
  /// Every document is read.
  public var triggers: [String] { [] }

  /// No tables.
  public var lexicons: [Lexicon] { [] }

  /// None that are known before they are typed.
  public func values(of kind: String, at desk: any Desk) -> [Offer] { [] }

  /// The words that the fields of the finding point at.
  public func grounds(of finding: Finding, in reading: DocumentReading) -> [Ground] {
    finding.roles.flatMap { role in
      finding.ranges(role.name).map {
        Ground(role.name, reading.string($0), at: $0, by: "as the text has it")
      }
    }
  }

  /// What findings are kept by: the version, and the user's own rows where there are any.
  public var findingsVersion: Int { version &+ UserTables.inUse.stamp << 16 }
}
