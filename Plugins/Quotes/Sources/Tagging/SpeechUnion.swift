import Reading
import ReadoutKit

/// Statements of the model and of the rules put together, none twice.
struct SpeechUnion {
  private let reading: DocumentReading
  private var attributions: [TaggedAttribution]
  /// For each token whose it is.
  private var owners: [Owner]

  private enum Owner: Equatable {
    case nobody
    /// A word of what is said in an attribution.
    case content(Int)
    /// A word that names a source or reports.
    case frame
  }

  init(reading: DocumentReading, _ attributions: [TaggedAttribution]) {
    self.reading = reading
    self.attributions = attributions
    owners = .init(repeating: .nobody, count: reading.tokens.count)
    for index in attributions.indices {
      own(attributions[index].content, .content(index))
      if let source = attributions[index].source { own([source], .frame) }
      own(attributions[index].cue.map { [$0] } ?? [], .frame)
    }
  }

  private mutating func own(_ ranges: [Range<Int>], _ owner: Owner) {
    for range in ranges { for token in range { owners[token] = owner } }
  }

  /// Makes content that holds a part of a quotation hold all of it: marks are surer than the model.
  mutating func takeWholeQuotations(_ quotations: [Quotation]) {
    for quotation in quotations where quotation.depth == 0 {
      var owner: Owner?
      var isWhole = true
      var isShared = false
      for token in quotation.tokens {
        let other = owners[token]
        if other == .nobody {
          isWhole = false
        } else if let known = owner {
          if known != other { isShared = true }
        } else {
          owner = other
        }
      }
      guard case .content(let index) = owner, !isWhole, !isShared else { continue }
      own([quotation.tokens], .content(index))
      attributions[index].content = Self.joined(attributions[index].content + [quotation.tokens])
    }
  }

  /// Adds what the rules found where the model found nothing.
  mutating func add(_ statement: Statement) {
    let content = Self.joined(tokens(of: statement.content))
    var hasWord = false
    for range in content {
      for token in range where reading.tokens[token].isWord {
        if case .content(let index) = owners[token], attributions[index].source == nil {
          // The model knows the words and the rules know whose they are.
          attributions[index].source = tokens(of: statement.source ?? []).first
        }
        guard owners[token] == .nobody else { return }
        hasWord = true
      }
    }
    guard hasWord else { return }
    let cue = tokens(of: statement.cue ?? []).first
    let known = cue.flatMap { cue in
      attributions.firstIndex { $0.cue?.overlaps(cue) == true }
    }
    let index = known ?? attributions.count
    if known != nil {
      attributions[index].content = Self.joined(attributions[index].content + content)
    } else {
      attributions.append(
        TaggedAttribution(
          cue: cue, source: tokens(of: statement.source ?? []).first, content: content))
    }
    own(content, .content(index))
  }

  /// What is speech, in order: attitudes that nobody put into words are left out.
  func speech(quotations: [Quotation]) -> [TaggedAttribution] {
    var isQuoted = [Bool](repeating: false, count: reading.tokens.count)
    for quotation in quotations { for token in quotation.tokens { isQuoted[token] = true } }
    return attributions.filter { attribution in
      attribution.content.contains { $0.contains { isQuoted[$0] } }
        || attribution.cue.map(tellsOfWords) != false
    }.sorted { ($0.content.first?.lowerBound ?? 0) < ($1.content.first?.lowerBound ?? 0) }
  }

  /// True for words of saying and writing; false for `believes`, `wants`, `seems`.
  private func tellsOfWords(_ cue: Range<Int>) -> Bool {
    for token in cue {
      let word = reading.tokens[token].word
      if word == ":" || word == "according" || CueLexicon.standard.speech.contains(word) {
        return true
      }
      if let verb = CueLexicon.standard.verbs.match(at: token, in: reading),
        verb.entry != .think, verb.entry != .use
      {
        return true
      }
      if CueLexicon.standard.nouns.match(at: token, in: reading) != nil { return true }
    }
    return false
  }

  private func tokens(of ranges: [ByteRange]) -> [Range<Int>] {
    ranges.map(reading.tokens(in:)).filter { !$0.isEmpty }
  }

  /// Ranges in order, those that touch made one.
  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}
