import Glibc

/// A pair of devices: what one end is told, the other end reads as if typed.
///
/// Glibc hides `posix_openpt` and what belongs to it from Swift; these are the calls beneath.
enum PseudoTerminal {
  private static let unlock: UInt = 0x4004_5431  // TIOCSPTLCK
  private static let number: UInt = 0x8004_5430  // TIOCGPTN

  /// Opens one; gives the keyboard's end and the path of the program's end.
  static func open(columns: Int, rows: Int) throws -> (keyboard: Int32, path: String) {
    let keyboard = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard keyboard >= 0 else { throw HarnessFailure.system("/dev/ptmx") }
    var isLocked: Int32 = 0
    var index: Int32 = 0
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(keyboard, unlock, &isLocked) == 0, ioctl(keyboard, number, &index) == 0,
      ioctl(keyboard, UInt(TIOCSWINSZ), &size) == 0
    else {
      close(keyboard)
      throw HarnessFailure.system("pseudo-terminal")
    }
    return (keyboard, "/dev/pts/\(index)")
  }
}
