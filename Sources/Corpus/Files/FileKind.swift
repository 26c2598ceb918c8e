import Glibc

/// What stands at a path.
enum FileKind: Equatable {
  case file, folder, pipe, device, socket, missing
  /// It cannot be looked at; the errno.
  case unreachable(Int32)

  /// Reads the kind out of a file's mode.
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  /// What it is instead of a file, in words.
  var words: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder, not a file"
    case .pipe: "a pipe, not a file"
    case .device: "a device, not a file"
    case .socket: "a socket, not a file"
    case .missing: "a link to nothing"
    case .unreachable(let code): "cannot be read (\(SystemWord.of(code)))"
    }
  }

  /// Why something that is no file is left out, as a warning says it.
  var refusal: String { "\(words); left out" }
}

/// The few failures of the system that a corpus meets, in words.
enum SystemWord {
  /// The words for an errno.
  ///
  /// `strerror` is not safe with threads, and speaks to programmers.
  static func of(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "permission denied"
    case ELOOP: "links that lead in a circle"
    case ENAMETOOLONG: "the path is too long"
    case EIO: "the system failed to read it"
    case EMFILE, ENFILE: "too many open files"
    case ENOMEM: "out of memory"
    case ENOENT: "it is gone"
    case ENXIO, ENODEV: "no device behind it"
    default: "system error \(code)"
    }
  }
}
