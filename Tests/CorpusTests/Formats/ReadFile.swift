import CZlib
import Corpus
import ReadoutKit
import Testing

/// What a file of many articles hands over.
struct ReadFile {
  var articles: [Article] = []
  /// The words on what is no article.
  var leftOut: [String] = []

  /// Names of the articles, in order.
  var names: [String] { articles.map(\.name) }
  /// Texts of the articles, in order.
  var texts: [String] { articles.map { $0.text.string($0.text.range) } }
  /// The warnings of all articles, in order.
  var warnings: [String] { articles.flatMap(\.warnings).map(\.message) }

  /// Reads a file of a folder.
  init(_ file: CorpusFile, columns: ColumnMapping = .standard) throws {
    try CorpusReader.articles(in: file, columns: columns) { outcome in
      switch outcome {
      case .article(let article): articles.append(article)
      case .leftOut(let warning): leftOut.append(warning.message)
      }
    }
  }

  /// Writes a file and reads it.
  init(_ name: String, _ bytes: [UInt8], columns: ColumnMapping = .standard) throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(name.utf8), bytes)
    let file = try #require(try CorpusReader.scan([folder.path(of: name)]).files.first)
    try self.init(file, columns: columns)
  }

  /// Writes lines into a file and reads it.
  init(_ name: String, _ lines: [String], columns: ColumnMapping = .standard) throws {
    try self.init(name, Array((lines.joined(separator: "\n") + "\n").utf8), columns: columns)
  }
}

/// Bytes as gzip packs them.
func gzipped(_ bytes: [UInt8]) throws -> [UInt8] {
  var stream = z_stream()
  let ready = deflateInit2_(
    &stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
    Int32(MemoryLayout<z_stream>.size))
  try #require(ready == Z_OK)
  defer { deflateEnd(&stream) }
  var bytes = bytes
  let room = Int(deflateBound(&stream, UInt(bytes.count)))
  return bytes.withUnsafeMutableBufferPointer { input in
    [UInt8](unsafeUninitializedCapacity: room) { output, filled in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(output.count)
      if deflate(&stream, Z_FINISH) == Z_STREAM_END { filled = Int(stream.total_out) }
    }
  }
}
