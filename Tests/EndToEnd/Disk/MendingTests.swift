import Foundation
import Testing

/// A damaged session is mended when it is opened; whatever fails in that, or kills the program, no
/// whole event goes, and what could not be read is somewhere still.
@Suite(
  "Mending a damaged session",
  .enabled(if: FaultyDisk.library != nil && Appending.program != nil, "for Linux only"))
struct MendingTests {
  /// What has happened to the session.
  enum Harm: String, CaseIterable {
    case atItsEnd, inTheMiddle, toItsHeader

    /// A session of three marks after it, and words that only what is damaged holds.
    func done(to text: String) -> (text: String, words: String, lost: Set<String>) {
      switch self {
      case .atItsEnd: (text + #"{"id":"0190torn"#, #"{"id":"0190torn"#, [])
      case .inTheMiddle:
        (text.replacing(#""note":"2""#, with: #""note":"X""#), #""note":"X""#, ["m2=2"])
      case .toItsHeader:
        (text.replacing(#""version":1"#, with: #""version":@"#), #""version":@"#, [])
      }
    }
  }

  @Test(
    "each call in it is killed or fails in turn", arguments: Harm.allCases,
    ["kill", "EIO"])
  func each(_ harm: Harm, _ fault: String) throws {
    let workplace = try Workplace()
    let whole = try workplace.append(3, to: workplace.path + "/whole/s.readout").said.done
    let (text, words, lost) = harm.done(to: try workplace.text("whole/s.readout"))
    var number = 0
    while number < 64 {
      number += 1
      let folder = "\(fault)-\(number)-"
      let session = try workplace.file("\(folder)/s.readout", text)
      let (said, code) = try workplace.append(
        1, to: session,
        environment: FaultyDisk.environment("any \(number) \(fault)", on: "/\(folder)"))
      let isDead = code == 137
      #expect(isDead || code == 0, "\(folder)")
      #expect(isDead || said.found == whole.subtracting(lost), "\(folder): \(said)")
      #expect(
        workplace.names(folder).contains { name in
          (try? workplace.bytes("\(folder)/\(name)"))?.contains(Array(words.utf8)) == true
        }, "\(folder)")
      let again = try workplace.append(1, to: session)
      let kept = whole.subtracting(lost).union(said.done)
      #expect(
        again.said.found == kept || isDead && again.said.found.isSuperset(of: kept), "\(folder)")
      #expect(again.said.done.count == 1, "\(folder): \(again.said)")
      if code == 0, said.failures.isEmpty, number > 12 { return }
    }
    Issue.record("there is no end of calls")
  }
}
