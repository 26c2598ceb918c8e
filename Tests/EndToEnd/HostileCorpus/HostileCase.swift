import Foundation
import Testing

/// A sentence that every case is built around, and what a case is looked at with.
enum HostileCase {
  /// Holds `sanctions` once, and words for every lens.
  static let sentence = "The envoy said sanctions would be reviewed in Astana. "
  static let bytes = Array(sentence.utf8)

  /// True where the program is a debug build, which is many times slower: big cases are smaller then.
  static var isSmall: Bool { ProcessInfo.processInfo.environment["READOUT_PROGRAM"] == nil }

  /// True for what no terminal may get: control characters but line feed and tab, and direction marks
  /// other than the pair that isolates a cell.
  static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x2068, 0x2069: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2067: true
    default: false
    }
  }
}

extension Workplace {
  /// A folder `news` with one file.
  convenience init(article name: String, _ bytes: [UInt8]) throws {
    try self.init()
    try file("news/" + name, bytes: bytes)
  }

  /// The hits of `find` in the folder `news`; the run must end in 0.
  func hits(_ words: String, at location: SourceLocation = #_sourceLocation) throws
    -> [JSONRecord]
  {
    try records(["news"], "find \(words)", at: location)
  }

  /// How often a term is counted in the folder `news`.
  func count(_ term: String, at location: SourceLocation = #_sourceLocation) throws -> Int? {
    try records(["news"], "count \(term)", at: location).first?.number("hits")
  }

  /// What every listing shows of the folder `news`, and the messages beside it.
  func screens(at location: SourceLocation = #_sourceLocation) throws -> Outcome {
    let outcome = try run(
      ["news", "--color", "never"],
      script: [
        "docs", "docs 1", "show 1", "1:1", "find sanctions", "find envoy", "quotes", "sanctions",
        "central-asia", "count sanctions", "top words", "dupes",
      ], at: location)
    #expect(outcome.code == 0, "\(outcome.error)", sourceLocation: location)
    for (bytes, what) in [(outcome.outputBytes, "output"), (outcome.errorBytes, "messages")] {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        Issue.record("\(what): not UTF-8", sourceLocation: location)
        continue
      }
      let obeyed = text.unicodeScalars.filter(HostileCase.isObeyed).map(\.value)
      #expect(obeyed.isEmpty, "\(what)", sourceLocation: location)
    }
    return outcome
  }
}
