import Reading
import ReadoutKit

/// What a reading rests on: the words, the rule, and the entry of a table that knows the words.
struct Evidence: Sendable, Equatable {
  /// The tokens; nil where it rests on what is not said in the sentence.
  var tokens: Range<Int>?
  /// The rule, in plain words without a full stop.
  var rule: String
  /// The table and the entry; nil where no table knows the words.
  var entry: String?

  init(at tokens: Range<Int>? = nil, by rule: String, entry: String? = nil) {
    self.tokens = tokens
    self.rule = rule
    self.entry = entry
  }
}

/// Who or what stands in a role, and why.
struct Named: Sendable, Equatable {
  /// The canonical names, each once.
  var names: [String] = []
  /// What they rest on; nil for nobody.
  var evidence: Evidence?

  /// Nobody.
  init() {}

  /// Some names, with what they rest on.
  init(_ names: [String], _ evidence: Evidence) {
    self.names = names
    self.evidence = names.isEmpty ? nil : evidence
  }

  /// Actors that are named in the sentence.
  init(_ mentions: [Actors.Mention], by rule: String, entry: String? = nil) {
    guard let first = mentions.map(\.tokens.lowerBound).min(),
      let last = mentions.map(\.tokens.upperBound).max()
    else {
      self.init()
      return
    }
    self.init(SentenceFrame.names(mentions), Evidence(at: first..<last, by: rule, entry: entry))
  }

  var isEmpty: Bool { names.isEmpty }

  /// These names without some others.
  func without(_ others: [String]) -> Named {
    var left = self
    left.names.removeAll { others.contains($0) }
    if left.isEmpty { left.evidence = nil }
    return left
  }
}
