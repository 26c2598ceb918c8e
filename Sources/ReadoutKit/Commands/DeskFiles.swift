/// The files at a command's hand: those that the user names, and what a lens keeps between runs.
public protocol DeskFiles {
  /// True where a file stands at a path that the user names.
  func holds(_ path: String) -> Bool
  /// Reads a file that the user names from front to back, in pieces; gzip data come unpacked.
  func read(_ path: String, each: (ArraySlice<UInt8>) throws -> Void) throws -> FileFacts
  /// What a lens keeps under a name, nil where it keeps nothing.
  func kept(_ name: String) throws -> [UInt8]?
  /// Keeps bytes under a name in place of what was kept there, for the next run too.
  func keep(_ bytes: [UInt8], as name: String) throws
}

/// What is known of a file once it has been read.
public struct FileFacts: Sendable, Equatable {
  /// Where it stands, from the root of the file system.
  public var path: String
  /// How many bytes it holds, unpacked.
  public var size: Int
  /// The SHA-256 of those bytes, in 64 lower-case hexadecimal digits.
  public var hash: String
  /// The day on which it last changed (`YYYY-MM-DD`, UTC), or nil where the system does not tell.
  public var changed: String?

  /// Makes the facts.
  public init(path: String, size: Int, hash: String, changed: String?) {
    self.path = path
    self.size = size
    self.hash = hash
    self.changed = changed
  }
}

/// What a desk without files has.
public struct NoFiles: DeskFiles {
  /// Makes it.
  public init() {}
  /// No file stands anywhere.
  public func holds(_ path: String) -> Bool { false }
  /// Refuses.
  public func read(_ path: String, each: (ArraySlice<UInt8>) throws -> Void) throws -> FileFacts {
    throw ReadoutError("no files can be read here")
  }
  /// Nothing is kept.
  public func kept(_ name: String) -> [UInt8]? { nil }
  /// Refuses.
  public func keep(_ bytes: [UInt8], as name: String) throws {
    throw ReadoutError("nothing can be kept here")
  }
}
