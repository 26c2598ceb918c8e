import ReadoutKit

/// The files of sanctions lists that can be read; each is known by what it holds, not by its name.
enum ListFormat: String, Sendable, CaseIterable {
  case ofac, eu, un, uk, opensanctions, csl

  /// What the list is called.
  var title: String {
    switch self {
    case .ofac: "OFAC list (sdn.csv)"
    case .eu: "EU consolidated list"
    case .un: "UN Security Council consolidated list"
    case .uk: "UK Sanctions List"
    case .opensanctions: "OpenSanctions (targets.simple.csv)"
    case .csl: "US Consolidated Screening List"
    }
  }

  /// What is expected, as the way out of an error.
  static let expected = """
    read are OFAC's sdn.csv, the EU's consolidated csv, the UN's consolidated xml, the UK Sanctions \
    List csv, OpenSanctions' targets.simple.csv and the US Consolidated Screening List csv
    """
}

/// What a file of a list holds.
struct ListContents: Sendable {
  let format: ListFormat
  var entries: [ListEntry] = []
  /// The day that the file states as its own, or nil.
  var date: String?
  var faults = ListFaults()

  var nameCount: Int { entries.reduce(0) { $0 + $1.names.count } }
}

/// Rows of a list that could not be read: how many, and the first.
struct ListFaults: Sendable, Equatable {
  /// The file that is read.
  var file = ""
  private(set) var count = 0
  /// The first one: `FILE:LINE: what is wrong`.
  private(set) var first: String?

  mutating func add(_ reason: String, line: Int) {
    first = first ?? "\(file):\(line): \(reason)"
    count += 1
  }

  /// Takes those of another reader.
  mutating func add(_ other: ListFaults) {
    first = first ?? other.first
    count += other.count
  }
}
