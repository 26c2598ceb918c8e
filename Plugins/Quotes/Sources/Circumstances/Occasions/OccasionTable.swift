import Reading
import ReadoutKit

/// The words that tell on what occasion something is said.
struct OccasionTable: Sendable {
  static let standard = OccasionTable()

  /// What sort of occasion a word tells.
  enum Sort: String, Sendable {
    /// Two or more meet face to face.
    case encounter
    /// They speak over a distance.
    case call
    /// Either of the two: a conversation.
    case exchange
    /// One speaks to many.
    case address
    /// One writes, or several do together.
    case text

    /// True where a mention of one sort can be of an occasion of another.
    func isLike(_ other: Sort) -> Bool {
      self == other || self == .exchange && (other == .encounter || other == .call)
        || other == .exchange && (self == .encounter || self == .call)
    }

    /// True for what two or more take part in.
    var isShared: Bool { self == .encounter || self == .call || self == .exchange }
  }

  /// A kind of occasion: `summit`, `phone call`.
  struct Kind: Sendable, Equatable {
    let name: String
    let sort: Sort
    /// True for a verb, which must have somebody named behind it: `met`.
    let isVerb: Bool
  }

  private let kinds: PhraseTable<Kind>

  private init() {
    var kinds = PhraseTable<Kind>()
    for line in Table(csv: PackageResources.occasions_csv).rows {
      guard let sort = Sort(rawValue: line["sort"]) else { continue }
      for form in line.list("forms") {
        kinds.add(form, Kind(name: line["name"], sort: sort, isVerb: false))
      }
      for form in line.list("verbs") {
        kinds.add(form, Kind(name: line["name"], sort: sort, isVerb: true))
      }
    }
    self.kinds = kinds
  }

  /// The kind whose words begin at a token, or nil.
  func match(at index: Int, in reading: DocumentReading) -> (tokens: Range<Int>, kind: Kind)? {
    kinds.match(at: index, in: reading).map { ($0.tokens, $0.entry) }
  }
}
