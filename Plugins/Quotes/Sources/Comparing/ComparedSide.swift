import Reading
import ReadoutKit

/// One side of a comparison: what was said in a period, on an occasion, in some documents.
struct ComparedSide {
  /// What the side is called: `2022-02 to 2022-06`, `phone call`.
  let name: String
  /// Which quotations are its own.
  let filter: QuoteFilter
  /// Its quotations, in order of document and position.
  var statements: [ComparedStatement] = []

  /// The statements by document: how many, the most first.
  var documents: [(number: Int, count: Int)] {
    let counts = Dictionary(grouping: statements, by: \.passage.document).mapValues(\.count)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (number: $0.key, count: $0.value) }
  }
}

/// What a comparison keeps of a quotation.
struct ComparedStatement {
  let passage: Passage
  let place: String
  let speaker: String?
  let date: String?
  let words: [SaidWord]
}

extension ComparedSide {
  /// The other side as it is typed behind `against=`: `2022-09`, `2022-09..2022-12`,
  /// `occasion:phone call`, `relay:China`, `outlet:Xinhua`, `doc:3`, `speaker:Putin`,
  /// `addressee:Modi`.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - filter: The filter of the first side; what the other one does not name holds for both.
  static func against(_ text: String, _ filter: QuoteFilter) throws(ReadoutError) -> ComparedSide {
    var other = filter
    guard let colon = text.firstIndex(of: ":") else {
      guard let period = Period(text) else {
        throw ReadoutError("against \(text): this is no side to compare with", hint: Self.grammar)
      }
      other.period = period
      return ComparedSide(name: period.words, filter: other)
    }
    let value = String(text[text.index(after: colon)...])
    guard !value.isEmpty else {
      throw ReadoutError("against \(text) names nothing", hint: Self.grammar)
    }
    switch text[..<colon] {
    case "occasion": other.occasion = value
    case "relay": other.relay = value
    case "outlet": other.outlet = value
    case "speaker": other.speaker = value
    case "addressee": other.addressee = value
    case "doc": other.scope.documents = [value]
    default:
      throw ReadoutError(
        "against \(text): there is no \(text[..<colon]) to compare by", hint: Self.grammar)
    }
    return ComparedSide(name: text[..<colon] == "doc" ? "document \(value)" : value, filter: other)
  }

  /// The name of the first side, by what the two differ in.
  static func name(of filter: QuoteFilter, against other: QuoteFilter) -> String {
    if filter.period != other.period { return filter.period.words }
    if filter.scope.documents != other.scope.documents {
      let documents = filter.scope.documents
      return documents.isEmpty ? "all documents" : "document \(documents.joined(separator: ", "))"
    }
    for (own, others) in [
      (filter.occasion, other.occasion), (filter.relay, other.relay),
      (filter.outlet, other.outlet), (filter.speaker, other.speaker),
      (filter.addressee, other.addressee),
    ] where own != others {
      return own ?? "all others"
    }
    return "all"
  }

  private static let grammar =
    "a period, 2022-09 or 2022-09..2022-12, or occasion:phone call, relay:, outlet:, doc:, "
    + "speaker:, addressee:"
}
