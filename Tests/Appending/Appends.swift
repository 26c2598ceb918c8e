import ReadoutKit
import Sessions

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Appends marks to a session and says each one that is done: what `readout` does, and nothing
/// else, so that it can be started and killed a thousand times.
///
///     appends SESSION|FOLDER/ [COUNT [OTHER]]
///
/// In a folder it takes up the draft that was left there, or begins one.
///
/// Says what is there, `open m1=1 m2=2`, and then `done m3=3` for each mark, whose note is a number
/// that no mark before it had. Without COUNT, each line of standard input is one mark more; with
/// OTHER, half of them are saved there first and the rest goes on there (`saved`). What fails is
/// said as `failed …`, and gone on after.
@main
struct Appends {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else { exit(64) }
    let count = arguments.count > 2 ? Int(arguments[2]) : nil
    let other = arguments.count > 3 ? arguments[3] : nil
    signal(SIGXFSZ, SIG_IGN)
    do {
      let log = try session(arguments[1])
      let marks = log.state.marks
      say(["open"] + marks.map { "\($0.id)=\($0.note ?? "")" })
      if let damage = log.damage { say(["damage", damage.message]) }
      var number = marks.compactMap { $0.note.flatMap { Int($0) } }.max() ?? 0
      var step = 0
      while count.map({ step < $0 }) ?? (readLine() != nil) {
        if let count, let other, step == count / 2 {
          attempt {
            try log.save(as: other)
            say(["saved"])
          }
        }
        step += 1
        number += 1
        attempt {
          let event = try log.append(.markAdded(NewMark(note: "\(number)")))
          say(["done"] + event.marks.map { "\($0)=\(number)" })
        }
      }
    } catch {
      say(["failed", "\(error)"])
      exit(2)
    }
  }

  private static func session(_ path: String) throws -> SessionLog {
    if path.hasSuffix("/") {
      if let draft = try Draft.leftOver(in: path).first {
        return try SessionLog.open(draft.path, analyst: "a")
      }
      return SessionLog.create(draftIn: path, analyst: "a")
    }
    if access(path, F_OK) == 0 { return try SessionLog.open(path, analyst: "a") }
    return try SessionLog.create(at: path, analyst: "a")
  }

  private static func attempt(_ body: () throws -> Void) {
    do { try body() } catch { say(["failed", "\(error)"]) }
  }

  /// Says a line at once.
  private static func say(_ words: [String]) {
    let line = Array(words.joined(separator: " ").utf8) + [UInt8(ascii: "\n")]
    _ = write(1, line, line.count)
  }
}
