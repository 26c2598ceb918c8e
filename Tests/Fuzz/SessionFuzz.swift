import Glibc
import ReadoutKit

@testable import Sessions

/// Has libFuzzer make up session files (`make fuzz`): none may stop the reader, and no line may get
/// lost.
///
/// A file that begins with `+` is given the right sums, line by line, so that what lies behind them
/// is reached.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // SAFETY: libFuzzer hands over `count` bytes that stay for the length of the call.
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  read(input.first == UInt8(ascii: "+") ? summed(input.dropFirst()) : input)
  return 0
}

@main
struct SessionFuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments: Arguments? = CommandLine.unsafeArgv
    exit(runDriver(&count, &arguments, fuzz))
  }
}

private typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

// libFuzzer has no header: it lies in the compiler's runtime.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

private let newline = UInt8(ascii: "\n")

private func summed(_ input: ArraySlice<UInt8>) -> [UInt8] {
  let lines = input.split(separator: newline).map { line in
    line.count > 1 && line.last == UInt8(ascii: "}") ? SessionLine.summed(Array(line)) : Array(line)
  }
  return Array(lines.joined(separator: [newline]))
}

private func read(_ bytes: [UInt8]) {
  guard let reading = try? SessionReading(bytes, name: "s") else { return }
  expectNothingLost(reading, of: bytes)
  let corpus = reading.header?.corpus ?? SessionCorpus()
  let state = SessionState.fold(History(reading.events), over: corpus)
  _ = Matrix(marks: state.marks, scenarios: state.scenarios).points
  for event in reading.events { _ = event.change.summary }
  let header = SessionHeader(id: "5a", created: "", corpus: corpus).line
  let lines =
    [reading.headerLine ?? header] + reading.furtherHeaders + reading.eventLines + [[]]
  let written = Array(lines.joined(separator: [newline]))
  guard let again = try? SessionReading(written, name: "s") else { fatalError("not read again") }
  precondition(again.damaged.isEmpty, "damaged by writing")
  precondition(again.events == reading.events, "other events")
  precondition(
    SessionState.fold(History(again.events.reversed()), over: corpus) == state, "another state")
}

/// Every line is read or named.
private func expectNothingLost(_ reading: SessionReading, of bytes: [UInt8]) {
  let kept = Set(reading.eventLines + reading.furtherHeaders + [reading.headerLine ?? []])
  let damaged = Set(reading.damaged.map(\.lowerBound))
  var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  for line in bytes[position...].split(separator: newline, omittingEmptySubsequences: false) {
    let words = Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    precondition(
      words.isEmpty || damaged.contains(position) || kept.contains(words), "a line is lost")
    position += line.count + 1
  }
}
