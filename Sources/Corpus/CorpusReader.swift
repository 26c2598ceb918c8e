import CSystem
import ReadoutKit

/// Reads files into documents: bytes as they are on disk, and what the page says about itself.
///
/// The reader keeps nothing. It lists a corpus with ``scan(_:)`` and reads one file at a time with
/// ``read(_:)``, in any order and on any core; documents have the number 0 until a store numbers
/// them.
public enum CorpusReader {
  /// What came of reading one file.
  public enum Outcome: Sendable {
    /// The document, its words, and what is odd about them.
    case loaded(Document, Text, warnings: [CorpusWarning])
    /// The file is no article; why.
    case leftOut(CorpusWarning)
  }

  /// Reads one file.
  public static func read(_ file: CorpusFile) -> Outcome {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(file.path)
    } catch {
      return .leftOut(CorpusWarning(path: file.path, message: error.message))
    }
    if case .unreadable(let message) = Encoding(of: bytes) {
      return .leftOut(CorpusWarning(path: file.path, message: message))
    }
    let text = Text(bytes)
    return .loaded(
      document(of: text, name: file.name, path: file.path.shown), text,
      warnings: warnings(about: text, at: file.path))
  }

  /// Reads what a text says about itself: title, author, outlet, date, language, zones, words.
  ///
  /// - Parameters:
  ///   - text: The words as on disk.
  ///   - name: The document's name; a day in it counts as the document's date.
  ///   - path: The path as the document is shown to come from.
  /// - Returns: The document, with the number 0.
  public static func document(of text: Text, name: String, path: String) -> Document {
    let page = Page(text)
    let facts = PageFacts(page, name: name)
    return Document(
      number: 0, name: name, path: path, title: facts.title, subtitle: facts.subtitle,
      author: facts.author,
      outlet: facts.outlet, date: facts.date, language: facts.language, words: page.wordCount,
      zones: page.zones, hash: hash(of: text))
  }

  /// The SHA-256 of a text's bytes, in 64 lower-case hexadecimal digits.
  public static func hash(of text: Text) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 65) { digits in
      guard let start = digits.baseAddress else { return "" }
      text.bytes.withUnsafeBufferPointer { readout_sha256($0.baseAddress, $0.count, start) }
      return String(cString: start)
    }
  }

  /// The error for a corpus without a single article.
  static func nothingToRead(_ remains: [String]) -> ReadoutError {
    ReadoutError(
      "no article to read" + (remains.isEmpty ? "" : ": " + remains.joined(separator: "; ")),
      hint: "give UTF-8 text files (.txt, .md), or folders that hold some", kind: .unusable)
  }

  private static func warnings(about text: Text, at path: CorpusPath) -> [CorpusWarning] {
    var messages: [String] = []
    if text.isBlank { messages.append("empty; loaded as a document without words") }
    if let offset = text.firstInvalidByte {
      let line = 1 + text.bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
      messages.append("not UTF-8 at byte \(offset) (line \(line)); shown as U+FFFD")
    }
    return messages.map { CorpusWarning(path: path, message: $0) }
  }
}

extension Text {
  /// True where there is nothing but white space and a byte-order mark.
  fileprivate var isBlank: Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let rest = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    return rest.allSatisfy { $0 <= 0x20 }
  }
}
