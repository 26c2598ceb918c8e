import ReadoutKit

/// A file as a store remembers it: enough to see whether it has changed, without opening it.
public struct Source: Sendable, Equatable {
  /// The path as the file is opened by; it need not be UTF-8.
  public var path: [UInt8]
  /// The name of its document, or what the names of its documents begin with.
  public var name: String
  /// Its size in bytes.
  public var size: Int
  /// When it was last written to, in nanoseconds since 1970.
  public var modified: Int

  /// Makes a source.
  public init(path: [UInt8], name: String, size: Int, modified: Int) {
    self.path = path
    self.name = name
    self.size = size
    self.modified = modified
  }

  /// What a listing of files comes to: another number for other files, sizes or times (FNV-1a).
  public static func fingerprint(of sources: [Source]) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ word: UInt64) { hash = (hash ^ word) &* 0x100_0000_01B3 }
    for source in sources {
      source.path.withUnsafeBufferPointer { path in
        for byte in path { take(UInt64(byte)) }
      }
      take(0x100)
      take(UInt64(bitPattern: Int64(source.size)))
      take(UInt64(bitPattern: Int64(source.modified)))
    }
    return Int(truncatingIfNeeded: hash)
  }
}

/// A document to be kept, with its words.
public struct Entry: Sendable {
  /// What is known of it; its number is given by the store.
  public var document: Document
  /// Its words.
  public var text: Text

  /// Makes an entry.
  public init(_ document: Document, text: Text) {
    self.document = document
    self.text = text
  }
}

/// What was read of a file: all of it, or a part of one that holds many articles.
public struct Delivery: Sendable {
  /// The file.
  public var source: Source
  /// The documents read.
  public var entries: [Entry]
  /// True for the first part of the file.
  public var isFirst: Bool
  /// True for the last part of the file.
  public var isLast: Bool
  /// What goes in front of the name of a document whose own is taken by another one.
  public var folder: String

  /// Makes a delivery; with no word on its place it is the whole file.
  public init(
    source: Source, entries: [Entry], folder: String, isFirst: Bool = true, isLast: Bool = true
  ) {
    self.source = source
    self.entries = entries
    self.folder = folder
    self.isFirst = isFirst
    self.isLast = isLast
  }
}

/// How the files on disk differ from those that a store was loaded from.
public struct Difference: Sendable, Equatable {
  /// Which files of the listing have to be read, by their places in it.
  public var toRead: [Int] = []
  /// The rows of the files that are not in the listing any more.
  var gone: [Int] = []
  /// How many documents the files hold that have not changed.
  public var known = 0

  /// Makes one: nothing differs.
  public init() {}

  /// True where nothing has to be done.
  public var isEmpty: Bool { toRead.isEmpty && gone.isEmpty }
}
