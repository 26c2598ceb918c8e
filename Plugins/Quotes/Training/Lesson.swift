import Quotes
import Reading
import ReadoutKit

/// An article laid out to learn from.
struct Lesson {
  /// An attribution in tokens.
  struct Attribution {
    var source: [Range<Int>] = []
    var cue: [Range<Int>]
    var content: [Range<Int>] = []
  }

  let article: AnnotatedArticle
  var page: PageLayout
  let attributions: [Attribution]
  /// The paragraphs to learn from: all that may report, but for what annotators set aside.
  let paragraphs: [PageLayout.Paragraph]
  /// The right tag of each token in the first pass.
  private let tags: [UInt8]

  init(_ article: AnnotatedArticle) {
    let reading = article.reading
    let page = PageLayout(of: reading)
    let discarded = article.tokens(of: article.discarded)
    self.article = article
    self.page = page
    attributions = article.attributions.map {
      Attribution(
        source: article.tokens(of: $0.source), cue: article.tokens(of: $0.cue),
        content: article.tokens(of: $0.content))
    }
    var tags = [UInt8](repeating: RoleTag.none, count: reading.tokens.count)
    for attribution in attributions { attribution.tag(&tags, from: 0) }
    self.tags = tags
    paragraphs = page.paragraphs.filter { paragraph in
      paragraph.mayReport && !paragraph.tokens.isEmpty
        && !discarded.contains { $0.overlaps(paragraph.tokens) }
    }
  }

  /// What the first pass learns from a paragraph.
  func chain(_ paragraph: PageLayout.Paragraph) -> TaggedChain {
    TaggedChain(
      features: page.features(of: paragraph), tags: Array(tags[paragraph.tokens]),
      allowed: .init(repeating: RoleTag.all, count: paragraph.tokens.count))
  }

  /// What the second pass learns from a paragraph, a chain for each cue, given the tags of the first.
  func chains(_ paragraph: PageLayout.Paragraph, tagged: PageTags) -> [TaggedChain] {
    return attributions.compactMap { attribution in
      guard let cue = attribution.cue.first, paragraph.tokens.contains(cue.lowerBound),
        cue.upperBound <= paragraph.tokens.upperBound
      else { return nil }
      let cells = page.cells(of: cue, in: paragraph)
      let view = CueView(cue: cells, in: paragraph)
      var tags = [UInt8](repeating: RoleTag.none, count: view.window.count)
      attribution.tag(
        &tags, from: view.window.lowerBound - cells.lowerBound + cue.lowerBound)
      return TaggedChain(
        features: page.features(of: view, tags: tagged), tags: tags,
        allowed: view.window.map(view.allowed))
    }
  }
}

extension Lesson {
  /// How much of what a candidate takes for content is content of the same cue.
  func truth(of candidate: Candidate, in paragraph: PageLayout.Paragraph) -> Float {
    let shift = paragraph.tokens.lowerBound - page.cells(of: paragraph).lowerBound
    let cue = (candidate.cue.lowerBound + shift)..<(candidate.cue.upperBound + shift)
    var best: Float = 0
    var said = 0
    for range in candidate.content { said += range.count }
    for attribution in attributions where attribution.cue.contains(where: { $0.overlaps(cue) }) {
      var right = 0
      for range in candidate.content {
        let tokens = (range.lowerBound + shift)..<(range.upperBound + shift)
        for other in attribution.content { right += tokens.clamped(to: other).count }
      }
      best = max(best, Float(right) / Float(max(1, said)))
    }
    return best
  }
}

extension Lesson.Attribution {
  /// Puts the tags of its roles into tags that begin at a token.
  func tag(_ tags: inout [UInt8], from start: Int) {
    func put(_ range: Range<Int>, _ begin: UInt8, _ inside: UInt8) {
      for token in range where tags.indices.contains(token - start) {
        tags[token - start] = token == range.lowerBound ? begin : inside
      }
    }
    let place = cue.first?.lowerBound ?? 0
    for range in content {
      if range.lowerBound < place {
        put(range, RoleTag.beginEarly, RoleTag.inEarly)
      } else {
        put(range, RoleTag.beginLate, RoleTag.inLate)
      }
    }
    for range in source { put(range, RoleTag.beginSource, RoleTag.inSource) }
    for range in cue { put(range, RoleTag.cue, RoleTag.cue) }
  }
}
