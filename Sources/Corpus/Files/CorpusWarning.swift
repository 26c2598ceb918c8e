/// Something about a corpus that the analyst should know, and that stops nothing.
public struct CorpusWarning: Sendable, Equatable {
  /// The file or folder it is about.
  public var path: CorpusPath
  /// What is the matter, in one line without the path and without a full stop.
  public var message: String

  /// Makes a warning.
  public init(path: CorpusPath, message: String) {
    self.path = path
    self.message = message
  }

  /// The warning as one line: `notes.txt: not UTF-8 at byte 312 (line 7); shown as U+FFFD`.
  ///
  /// It names the last part of the path; control characters in it are left in, and are made safe by
  /// whoever prints the line.
  public var line: String { "\(CorpusPath(path.lastPart).shown): \(message)" }
}
