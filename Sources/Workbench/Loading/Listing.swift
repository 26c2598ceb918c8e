import Corpus
import ReadoutKit
import Store

/// The files of a corpus as they lie on disk, before any of them is read.
struct Listing: Sendable {
  /// The files, folder by folder as they were named.
  private(set) var files: [CorpusFile] = []
  /// The same files as a store remembers them.
  private(set) var sources: [Source] = []
  /// The files and folders that were given, absolute.
  private(set) var roots: [CorpusPath] = []
  /// What was left out, and why.
  private(set) var warnings: [CorpusWarning] = []

  /// Lists a corpus.
  ///
  /// - Parameter steps: What was named together, one after the other: within a step names are made
  ///   unique; the same name in two steps is the same document where it has the same words.
  init(_ steps: [[String]]) throws {
    for step in steps {
      let scan = try CorpusReader.scan(step.map { CorpusPath($0) })
      roots += scan.roots.filter { !roots.contains($0) }
      warnings += scan.warnings
      if files.isEmpty {
        files = scan.files
      } else {
        let known = Set(files.map(\.path))
        files += scan.files.filter { !known.contains($0.path) }
      }
    }
    sources = files.map { file in
      Source(path: file.path.bytes, name: file.name, size: file.size, modified: file.modified)
    }
  }

  /// True for what can be read only once.
  var holdsStandardInput: Bool { files.contains { $0.path == .standardInput } }

  /// How many bytes its files have on disk.
  var size: Int { files.reduce(0) { $0 + $1.size } }

  /// What goes in front of the name of a document whose own is taken: the last part of the folder
  /// that was named, or of the one that the file lies in.
  func folder(of file: CorpusFile) -> String {
    let root = roots.first { root in
      file.path.bytes.starts(with: root.bytes)
        && file.path.bytes.dropFirst(root.bytes.count).first == UInt8(ascii: "/")
    }
    let folder = root?.bytes ?? Array(file.path.bytes.prefix(through: UInt8(ascii: "/")))
    let last = folder.split(separator: UInt8(ascii: "/")).last
    return last.map { CorpusPath($0).shown } ?? "other"
  }
}

extension [UInt8] {
  /// The bytes before the last one of a kind.
  fileprivate func prefix(through byte: UInt8) -> ArraySlice<UInt8> {
    lastIndex(of: byte).map { self[..<$0] } ?? []
  }
}
