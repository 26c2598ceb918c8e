import Reading
import ReadoutKit

/// Counts who and what is named: persons, states and organisations, by their canonical names.
///
/// A document has to be read for it, sentence by sentence; words and phrases do without.
public struct NameCounter: Sendable {
  /// What a name names.
  public enum Kind: String, Sendable {
    case person, place, organisation
  }

  /// What was counted.
  public private(set) var tally = TermTally()
  /// What the names of the tally name, by their numbers.
  public private(set) var kinds: [Kind] = []

  /// Makes a counter that has counted nothing.
  public init() {}

  /// Counts the names of a document outside some stretches.
  public mutating func count(
    _ document: Document, _ bytes: Span<UInt8>, without excluded: [ByteRange],
    side: Side = .part
  ) {
    let text = Text(bytes.withUnsafeBufferPointer { Array($0) })
    let reading = DocumentReading(of: document, text: text)
    func isLeftOut(_ token: Token) -> Bool {
      excluded.contains { $0.contains(token.range.lowerBound) }
    }
    tally.addWords(reading.tokens.count { $0.isWord && !isLeftOut($0) }, side: side)
    let cast = reading.cast()
    for mention in cast.mentions where !mention.tokens.isEmpty {
      guard !isLeftOut(reading.tokens[mention.tokens.lowerBound]) else { continue }
      let kind: Kind =
        switch mention.referent {
        case .person: .person
        case .organisation: .organisation
        // A body is a state's, a person of the lexicon speaks for one.
        case .actor(let actor):
          switch actor.form {
          case .person: .person
          case .body: .organisation
          case .name, .adjective, .metonym: actor.iso3 == nil ? .organisation : .place
          }
        }
      let name = Array(cast.name(of: mention.referent).utf8)
      tally.add(
        name.span, hash: WordHash.of(name.span), document: document.number, side: side)
      // The tally numbers names in order of appearance.
      if kinds.count < tally.terms.count { kinds.append(kind) }
    }
  }

  /// The names with `Donald J. Trump` counted as `Donald Trump`, where no other initial stands
  /// between the two: `George W. Bush` and `George H. W. Bush` stay apart.
  public func withoutLoneInitials() -> NameCounter {
    var byName: [String: Int] = [:]
    var initialled: [String: [Int]] = [:]
    for number in 0..<tally.terms.count where kinds[number] == .person {
      let name = tally.terms.string(number)
      byName[name] = number
      let words = name.split(separator: " ")
      let plain = words.filter { !($0.utf8.count == 2 && $0.hasSuffix(".")) }
      if plain.count < words.count, plain.count > 1 {
        initialled[plain.joined(separator: " "), default: []].append(number)
      }
    }
    var aliases: [Int: Int] = [:]
    for (plain, variants) in initialled where variants.count == 1 {
      if let number = byName[plain] { aliases[variants[0]] = number }
    }
    if aliases.isEmpty { return self }
    let (tally, numbers) = tally.counting(aliases)
    var joined = NameCounter()
    joined.tally = tally
    joined.kinds = numbers.map { kinds[$0] }
    return joined
  }

  /// Adds what was counted over other documents.
  public mutating func merge(_ other: NameCounter) {
    for number in 0..<other.tally.terms.count {
      let name = Array(other.tally.terms.term(number))
      let isNew = tally.terms.existingNumber(of: name.span, hash: WordHash.of(name.span)) == nil
      if isNew { kinds.append(other.kinds[number]) }
    }
    tally.merge(other.tally)
  }
}
