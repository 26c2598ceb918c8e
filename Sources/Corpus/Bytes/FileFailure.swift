/// Why a file, or the rest of it, could not be read.
enum FileFailure: Error, Equatable {
  case notAFile(FileKind)
  case system(Int32)
  /// Larger than one article may be.
  case tooLarge
  /// The name says gzip, the bytes do not.
  case notPacked
  /// Gzip data that end too early, after so many bytes unpacked.
  case torn(after: Int)
  /// Gzip data that contradict themselves, after so many bytes unpacked.
  case damaged(after: Int)
  /// Gzip data that swell so much that they are no text.
  case swollen

  /// The words of a warning, without what became of the file.
  var reason: String {
    switch self {
    case .notAFile(let kind): kind.words
    case .system(let code): "cannot be read (\(SystemWord.of(code)))"
    case .tooLarge: "larger than 256 MB, the limit for one article"
    case .notPacked: "no gzip data, although its name ends in .gz"
    case .torn(let count): "gzip data cut off (\(count) bytes could be unpacked)"
    case .damaged(let count): "damaged gzip data (\(count) bytes could be unpacked)"
    case .swollen: "gzip data that swell more than 200 times, as no text does"
    }
  }

  /// The words of a warning about a file that is left out for it.
  var message: String { "\(reason); left out" }
}
