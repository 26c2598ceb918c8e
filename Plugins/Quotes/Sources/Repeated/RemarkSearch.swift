import Reading
import ReadoutKit

/// Finds the remarks that are told more than once.
///
/// Statements of one speaker whose circumstances do not part them are one remark where their words
/// tell more than chance would: each shared word counts by its rarity, and the more that a speaker
/// is quoted, the more is asked for. Longer wordings come first, and each shorter one joins the remark
/// that it is most like; two remarks are never joined by a third, so that a short phrase makes no chain.
struct RemarkSearch {
  private let weights: WordWeights
  private let synonyms = Synonyms.standard
  /// How many statements bear a name.
  private let quoted: [String: Int]
  private var remarks: [[Remark.Wording]] = []
  /// The remarks that hold a word in the words of a speaker.
  private var holders: [Key: [Int]] = [:]

  private struct Key: Hashable {
    let speaker: String
    let word: Word
    let group: Int32
  }

  /// So many remarks are looked at for a word; one that more of them hold tells too little.
  private static let mostHolders = 200
  /// So many of the rarest words are looked up.
  private static let lookedUp = 4

  /// The remarks told more than once among what a filter lets through; more articles come first.
  static func remarks(in filter: QuoteFilter, at desk: any Desk) throws -> [Remark] {
    let selection = try filter.select(at: desk) { finding, reading -> ToldRemark? in
      guard let speaker = finding.text("speaker") else { return nil }
      let date = reading.document.date
      return ToldRemark(
        passage: Passage(document: finding.document, range: reading.place(inMarksOf: finding)),
        place: reading.place(of: reading.place(inMarksOf: finding)), speaker: speaker,
        addressee: finding.text("addressee"), occasion: finding.text("occasion"),
        date: finding.text("date"),
        published: Period(from: date.stated ?? date.from, to: date.stated ?? date.to),
        words: SaidWord.words(in: finding.spoken, of: reading))
    }
    return Self.remarks(among: selection.entries.compactMap(\.self))
  }

  /// The remarks told more than once among some statements.
  static func remarks(among told: [ToldRemark]) -> [Remark] {
    var search = RemarkSearch(told)
    for wording in search.wordings(of: told) { search.place(wording) }
    return search.remarks.map { Remark(wordings: Self.inOrder($0)) }
      .filter { $0.told.count > 1 }
      .sorted { left, right in
        if left.documents.count != right.documents.count {
          return left.documents.count > right.documents.count
        }
        if left.wordings.count != right.wordings.count {
          return left.wordings.count > right.wordings.count
        }
        return Self.isBefore(left.told[0], right.told[0])
      }
  }

  private init(_ told: [ToldRemark]) {
    var weights = WordWeights()
    var quoted: [String: Int] = [:]
    for statement in told {
      weights.count(statement.words)
      for name in Self.names(of: statement) { quoted[name, default: 0] += 1 }
    }
    self.weights = weights
    self.quoted = quoted
  }

  /// The wordings in order of place; a part of one that its own article tells again goes with it.
  private static func inOrder(_ wordings: [Remark.Wording]) -> [Remark.Wording] {
    var kept: [Remark.Wording] = []
    // The longest come first.
    for wording in wordings {
      let words = wording.words.map(\.word)
      let whole = kept.prefix(60).firstIndex { longer in
        words.count > 3 && longer.documents.isSuperset(of: wording.documents)
          && longer.words.map(\.word).firstRange(of: words) != nil
      }
      if let whole { kept[whole].told += wording.told } else { kept.append(wording) }
    }
    for index in kept.indices { kept[index].told.sort(by: isBefore) }
    return kept.sorted { isBefore($0.told[0], $1.told[0]) }
  }

  private static func isBefore(_ left: ToldRemark, _ right: ToldRemark) -> Bool {
    (left.passage.document, left.passage.range.lowerBound)
      < (right.passage.document, right.passage.range.lowerBound)
  }

  /// The whole name, and those of it where several speak together.
  private static func names(of statement: ToldRemark) -> Set<String> {
    Set(SpeakerNames.parts(of: statement.speaker) + [statement.speaker])
  }

  // MARK: Wordings

  private struct Words: Hashable {
    let speaker: String
    let words: [Word]
  }

  /// The statements by their very words, the longest wordings first.
  private func wordings(of told: [ToldRemark]) -> [Remark.Wording] {
    var places: [Words: [Int]] = [:]
    var wordings: [Remark.Wording] = []
    for statement in told where statement.words.contains(where: \.isContent) {
      let key = Words(speaker: statement.speaker, words: statement.words.map(\.word))
      let same = places[key, default: []].prefix(50).first { index in
        isSame(wordings[index].told[0], statement)
      }
      if let same {
        wordings[same].told.append(statement)
      } else {
        places[key, default: []].append(wordings.count)
        wordings.append(Remark.Wording(told: [statement]))
      }
    }
    let lengths = wordings.map { $0.words.count(where: \.isContent) }
    return wordings.indices.sorted { (lengths[$1], $0) < (lengths[$0], $1) }.map { wordings[$0] }
  }

  /// The same words are one remark where they tell enough and nothing speaks against it.
  private func isSame(_ left: ToldRemark, _ right: ToldRemark) -> Bool {
    let evidence = left.words.reduce(0) { $0 + weights.weight(of: $1) }
    // Nobody says a long sentence twice: one of two dates is wrong then.
    if left.words.count(where: \.isContent) >= 6 { return true }
    guard let agreement = Circumstance.agreement(left, right) else { return false }
    return left.words.count > 1 && evidence + agreement >= least(left, right)
  }

  /// What shared words have to tell: more than the chance that any two statements share them.
  private func least(_ left: ToldRemark, _ right: ToldRemark) -> Double {
    let shared = Self.names(of: left).intersection(Self.names(of: right))
    let count = Double(shared.compactMap { quoted[$0] }.min() ?? 2)
    return 2 + WordWeights.information(pairsOf: count)
  }

  // MARK: Remarks

  private mutating func place(_ wording: Remark.Wording) {
    let first = wording.told[0]
    var best: (remark: Int, evidence: Double)?
    for remark in candidates(for: wording) {
      for other in remarks[remark].prefix(12) {
        guard let evidence = evidence(first, other.told[0]) else { continue }
        if evidence > best?.evidence ?? 0 { best = (remark, evidence) }
      }
    }
    let remark = best?.remark ?? remarks.count
    if best == nil { remarks.append([]) }
    remarks[remark].append(wording)
    for key in keys(of: first, words: first.words.filter(\.isContent)) {
      if holders[key]?.last != remark { holders[key, default: []].append(remark) }
    }
  }

  private func candidates(for wording: Remark.Wording) -> Set<Int> {
    let first = wording.told[0]
    let rarest = first.words.filter(\.isContent)
      .sorted { weights.weight(of: $0) > weights.weight(of: $1) }
    var found: Set<Int> = []
    for key in keys(of: first, words: Array(rarest.prefix(Self.lookedUp))) {
      guard let holders = holders[key], holders.count <= Self.mostHolders else { continue }
      found.formUnion(holders)
    }
    return found
  }

  /// Under which speakers and words a statement is found: its stems, and what is near them.
  private func keys(of statement: ToldRemark, words: [SaidWord]) -> [Key] {
    let stems = Set(words.map(\.stem))
    return Self.names(of: statement).flatMap { name in
      stems.flatMap { stem in
        [Key(speaker: name, word: stem, group: -1)]
          + synonyms.groups(of: stem).map { Key(speaker: name, word: Word(), group: $0) }
      }
    }
  }

  /// How much speaks for two statements being one remark; nil where it does not suffice.
  private func evidence(_ left: ToldRemark, _ right: ToldRemark) -> Double? {
    let likeness = Likeness(left.words, right.words, weights: weights, synonyms: synonyms)
    let isLong = likeness.length >= 6 && likeness.share >= 0.8
    guard let agreement = Circumstance.agreement(left, right) ?? (isLong ? 0 : nil) else {
      return nil
    }
    let evidence = likeness.evidence + agreement
    guard evidence >= least(left, right), isAlike(likeness, agreement) else { return nil }
    return evidence
  }

  /// All of a short wording, most of a long one; a single word only where the time agrees.
  ///
  /// Words that only mean the same count where they stand side by side in both.
  private func isAlike(_ likeness: Likeness, _ agreement: Double) -> Bool {
    guard likeness.telling > 0, likeness.isSame || likeness.isUnbroken else { return false }
    switch likeness.length {
    case 0: return false
    case 1:
      return likeness.shared == 1 && likeness.isSame && likeness.share > 0.99
        && (agreement >= 1.5 || likeness.isNegated)
    case 2...3: return likeness.shared == likeness.length
    default:
      return likeness.shared >= 3
        && (likeness.share >= 0.8 || likeness.telling > 1 && likeness.share >= 0.55)
    }
  }
}
