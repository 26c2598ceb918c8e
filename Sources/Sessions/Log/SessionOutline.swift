import ReadoutKit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a session file holds, read without opening the session: nothing is locked or mended.
public struct SessionOutline: Sendable, Equatable {
  /// The file.
  public var path: String
  /// When something was last done in it, in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`.
  public var changed: String
  /// The first question; empty where none was asked.
  public var question: String
  /// How many marks it holds.
  public var marks: Int
  /// How many events it holds.
  public var events: Int
  /// How many documents it speaks of.
  public var documents: Int

  /// Reads the outline of a file; nil where it cannot be read or is no session.
  public static func read(_ path: String) -> SessionOutline? {
    guard let file = try? OpenFile(path, O_RDONLY), let bytes = try? file.bytes(),
      let reading = try? SessionReading(bytes, name: path)
    else { return nil }
    let history = History(reading.events)
    let corpus = reading.header?.corpus ?? SessionCorpus()
    let state = SessionState.fold(history, over: corpus)
    return SessionOutline(
      path: path, changed: history.events.last?.time ?? reading.header?.created ?? "",
      question: state.questions.first?.text ?? "", marks: state.marks.count,
      events: history.events.count, documents: state.corpus.documents.count)
  }
}
