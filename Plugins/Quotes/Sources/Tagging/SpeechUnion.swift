import Reading
import ReadoutKit

/// Statements of the model and of the rules put together, none twice.
struct SpeechUnion {
  private let reading: DocumentReading
  private var attributions: [TaggedAttribution]
  /// For each token whose it is.
  private var owners: [Owner]
  /// For each token the attribution whose cue it is a part of, or -1.
  private var cues: [Int32]

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
    cues = .init(repeating: -1, count: reading.tokens.count)
    for index in attributions.indices {
      for token in attributions[index].cue ?? 0..<0 { cues[token] = Int32(index) }
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
    for quotation in quotations {
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
    let known = cue.flatMap(attribution(withCue:))
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

  /// How many stretches a statement may have, so that no list of quotations is too long.
  private static let mostStretches = 64

  /// The attribution that shares a cue and may take more content.
  private func attribution(withCue cue: Range<Int>) -> Int? {
    guard let owner = cue.lazy.map({ cues[$0] }).first(where: { $0 >= 0 }),
      attributions[Int(owner)].content.count < Self.mostStretches
    else { return nil }
    return Int(owner)
  }

  /// What is speech, in order: attitudes that nobody put into words are left out.
  func speech(quotations: [Quotation]) -> [TaggedAttribution] {
    var isQuoted = [Bool](repeating: false, count: reading.tokens.count)
    for quotation in quotations { for token in quotation.tokens { isQuoted[token] = true } }
    return attributions.filter { attribution in
      attribution.content.contains { $0.contains { isQuoted[$0] } }
        || attribution.cue.map { CueLexicon.standard.tellsOfWords($0, in: reading) } != false
    }.sorted { ($0.content.first?.lowerBound ?? 0) < ($1.content.first?.lowerBound ?? 0) }
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
