import ReadoutKit

/// The first line of a session file.
public struct SessionHeader: Sendable, Equatable {
  /// The word by which a session file is known.
  public static let format = "readout.session"
  /// The version of the format that this program writes, and the highest that it reads.
  public static let currentVersion = 1

  /// The version of the format.
  public var version: Int
  /// The session's id, the same in every copy of the file.
  public var id: String
  /// When it was begun, in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`.
  public var created: String
  /// The documents that it began with.
  public var corpus: SessionCorpus

  init(id: String, created: String, corpus: SessionCorpus) {
    version = Self.currentVersion
    self.id = id
    self.created = created
    self.corpus = corpus
  }

  /// What every session file begins with.
  static let beginning = Array("{\"format\":\"\(format)\"".utf8)

  /// The header's line, without the newline.
  var line: [UInt8] {
    SessionLine.bytes([
      "format": .text(Self.format), "version": .number(version), "id": .text(id),
      "created": .text(created), "corpus": .object(corpus.record),
    ])
  }

  /// Reads a header from the record of a line; nil where it is none, or of a newer version.
  init?(_ record: Record) {
    guard record.text("format") == Self.format, let version = Self.version(of: record),
      (1...Self.currentVersion).contains(version), let id = record.text("id"),
      let created = record.text("created"), case .object(let corpusRecord) = record["corpus"],
      let corpus = SessionCorpus(corpusRecord)
    else { return nil }
    self.version = version
    self.id = id
    self.created = created
    self.corpus = corpus
  }

  /// The version that a header states, whatever else is in it.
  static func version(of record: Record) -> Int? {
    switch record["version"] {
    case .number(let version): version
    case .decimal(let version): Int(max(-1e9, min(version, 1e9)))
    default: nil
    }
  }
}
