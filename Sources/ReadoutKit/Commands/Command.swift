// A command's options are declared with ArgumentParser: whoever writes one needs it too.
@_exported import ArgumentParser

/// A command that a plugin brings: its options as ArgumentParser reads them, and what it does.
public protocol PluginCommand: ExemplifiedCommand {
  /// Runs the command over the corpus that lies on the desk.
  func run(at desk: any Desk) throws -> Answer
}

extension PluginCommand {
  /// Not used: commands are run by the workbench, which hands them the desk.
  public func run() throws {
    preconditionFailure("\(Self.self) is run at a desk")
  }
}

/// What lies before a command: the documents, their reading and what the lenses found in them.
public protocol Desk {
  /// The lenses at hand, for a command that shows what another one found.
  var plugins: [any Plugin] { get }
  /// Every document, in order of number.
  var documents: [Document] { get }
  /// The document of a number, or nil.
  func document(number: Int) -> Document?
  /// The documents that words name: numbers, unique beginnings of names; all of them for none.
  func documents(named references: [String]) throws -> [Document]
  /// The reading of a document, computed once.
  func reading(of document: Document) throws -> DocumentReading
  /// What a plugin found in a document, computed once.
  func findings(of plugin: any Plugin, in document: Document) throws -> [Finding]
  /// What a plugin found in some documents, in their order: what is not known yet is read on all
  /// cores.
  func findings(of plugin: any Plugin, in documents: [Document]) throws -> [[Finding]]
  /// Takes note of how many documents a command is going to ask for in all, some at a time.
  func expect(documents count: Int)
  /// What is known already of a plugin's findings, or can be found out in no time: for completion,
  /// which must not keep anybody waiting.
  func knownFindings(of plugin: any Plugin) -> [Finding]
  /// The files that commands can read, and what lenses keep between runs.
  var files: any DeskFiles { get }
}

extension Desk {
  /// No lens but the command's own.
  public var plugins: [any Plugin] { [] }
  /// Takes no note of it.
  public func expect(documents count: Int) {}
  /// Nothing is known before somebody asks.
  public func knownFindings(of plugin: any Plugin) -> [Finding] { [] }
  /// No files.
  public var files: any DeskFiles { NoFiles() }

  /// What a plugin found in some documents, one after the other.
  public func findings(of plugin: any Plugin, in documents: [Document]) throws -> [[Finding]] {
    try documents.map { try findings(of: plugin, in: $0) }
  }
}

extension Desk {
  /// A finding as scripts see it: plugin, doc, start, end, text, sentence, then its own fields.
  ///
  /// `start`, `end` and every stretch are code points into the document's text.
  public func record(of finding: Finding) throws -> Record {
    guard let document = document(number: finding.document) else {
      throw ReadoutError("finding names document \(finding.document), which is not loaded")
    }
    return try reading(of: document).record(of: finding)
  }
}

extension DocumentReading {
  /// A finding as scripts see it: plugin, doc, start, end, text, sentence, then its own fields.
  ///
  /// `start`, `end` and every stretch are code points into the document's text.
  public func record(of finding: Finding) -> Record {
    var record = record(of: finding.range)
    record.fields.insert((name: "plugin", value: .text(finding.plugin)), at: 0)
    for role in finding.roles {
      switch role.content {
      case .value(let value): record[role.name] = value
      case .ranges(let ranges): record[role.name] = .list(ranges.map(codePoints))
      }
    }
    return record
  }

  /// The fields that place a stretch: doc, start, end, text, sentence (its number).
  public func record(of range: ByteRange) -> Record {
    [
      "doc": .text(document.name),
      "start": .number(text.codePoint(ofByte: range.lowerBound)),
      "end": .number(text.codePoint(ofByte: range.upperBound)),
      "text": .text(string(range)),
      "sentence": sentence(at: range.lowerBound).map { .number($0.number) } ?? .null,
    ]
  }

  /// A stretch as the pair `[start, end]` in code points.
  public func codePoints(_ range: ByteRange) -> Value {
    .list([
      .number(text.codePoint(ofByte: range.lowerBound)),
      .number(text.codePoint(ofByte: range.upperBound)),
    ])
  }

  /// Where a stretch stands, as an analyst types it: `1:25`, or `1:27-28` over several sentences.
  public func place(of range: ByteRange) -> String {
    guard let first = sentence(at: range.lowerBound) else { return "\(document.number)" }
    let last = sentence(at: max(range.lowerBound, range.upperBound - 1)) ?? first
    return last.number > first.number
      ? "\(document.number):\(first.number)-\(last.number)" : "\(document.number):\(first.number)"
  }
}
