/// How often a term stands in some documents, and in how many of them.
public struct Frequency: Sendable, Equatable {
  /// How often it stands there.
  public var hits = 0
  /// In how many documents.
  public var documents = 0

  /// Makes a frequency; with no arguments that of a term which is nowhere.
  public init(hits: Int = 0, documents: Int = 0) {
    self.hits = hits
    self.documents = documents
  }
}

/// Which of two parts of a corpus a document belongs to.
public enum Side: Sendable {
  /// The part that is looked at.
  case part
  /// What it is held against.
  case reference
}

/// How often terms stand in a part of a corpus, and in the part that it is held against.
public struct TermTally: Sendable {
  /// The terms.
  public private(set) var terms = TermTable()
  /// All the words that were counted, whether they are terms or not.
  public private(set) var words = (part: 0, reference: 0)
  private var counts: [Count] = []

  /// Four bytes a number: a table of some millions of terms has to fit into memory.
  private struct Count: Sendable {
    var hits: UInt32 = 0
    var documents: UInt32 = 0
    var referenceHits: UInt32 = 0
    var referenceDocuments: UInt32 = 0
    /// The last document that held the term, plus one.
    var last: UInt32 = 0

    mutating func add(_ other: Count) {
      hits &+= other.hits
      documents &+= other.documents
      referenceHits &+= other.referenceHits
      referenceDocuments &+= other.referenceDocuments
    }
  }

  /// Makes an empty tally.
  public init() {}

  /// Counts a term once.
  ///
  /// - Parameter document: The document's number; the words of a document come one after the other.
  public mutating func add(
    _ term: Span<UInt8>, hash: UInt64, document: Int, side: Side, times: Int = 1
  ) {
    let number = terms.number(of: term, hash: hash)
    if number == counts.count { counts.append(Count()) }
    let mark = UInt32(truncatingIfNeeded: document &+ 1)
    let isNew = counts[number].last != mark
    counts[number].last = mark
    let times = UInt32(clamping: times)
    switch side {
    case .part:
      counts[number].hits &+= times
      if isNew { counts[number].documents &+= 1 }
    case .reference:
      counts[number].referenceHits &+= times
      if isNew { counts[number].referenceDocuments &+= 1 }
    }
  }

  /// Counts words that the terms stand among.
  public mutating func addWords(_ count: Int, side: Side) {
    switch side {
    case .part: words.part += count
    case .reference: words.reference += count
    }
  }

  /// How often a term stands in the part.
  public func frequency(_ number: Int) -> Frequency {
    Frequency(hits: Int(counts[number].hits), documents: Int(counts[number].documents))
  }

  /// How often a term stands in what the part is held against.
  public func referenceFrequency(_ number: Int) -> Frequency {
    Frequency(
      hits: Int(counts[number].referenceHits), documents: Int(counts[number].referenceDocuments))
  }

  /// The tally with some terms counted as others, by their numbers.
  ///
  /// A document that holds both is counted for both.
  func counting(_ aliases: [Int: Int]) -> (tally: TermTally, numbers: [Int]) {
    var joined = TermTally()
    joined.words = words
    /// For each term of the new tally, its number in this one.
    var numbers: [Int] = []
    for number in 0..<terms.count {
      let target = aliases[number] ?? number
      let own = joined.terms.number(of: Array(terms.term(target)).span, hash: terms.hash(target))
      if own == joined.counts.count {
        joined.counts.append(Count())
        numbers.append(target)
      }
      joined.counts[own].add(counts[number])
    }
    return (joined, numbers)
  }

  /// Adds what was counted over other documents.
  public mutating func merge(_ other: TermTally) {
    words.part += other.words.part
    words.reference += other.words.reference
    for number in 0..<other.terms.count {
      let own = terms.number(
        of: Array(other.terms.term(number)).span, hash: other.terms.hash(number))
      if own == counts.count { counts.append(Count()) }
      counts[own].add(other.counts[number])
    }
  }
}
