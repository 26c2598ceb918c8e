import Reading
import ReadoutKit

/// A statement as the model finds it: who says what, and by which words the text tells so.
package struct TaggedAttribution: Sendable, Equatable {
  /// The tokens that report: `said`, `according to`; nil where nothing does.
  package var cue: Range<Int>?
  /// The tokens that name who speaks, or nil.
  package var source: Range<Int>?
  /// The tokens of what is said; several stretches where the reporter breaks in.
  package var content: [Range<Int>]
  /// The bytes in quotation marks inside it, without the marks; told by the rules.
  package var quotes: [ByteRange] = []
}

/// Finds reported speech by linear models, in three steps.
///
/// The first pass tags every token as source, cue or content. The second takes each cue by itself and
/// finds what belongs to it, knowing how the first took everything around. Last, each find is checked
/// as a whole.
package struct SpeechTagger: Sendable {
  let first: TagWeights
  let second: TagWeights
  let check: CheckWeights
  package let clusters: WordClusters
  let habits: Habits

  /// How readily something is found.
  package struct Habits: Sendable {
    /// How much the first pass is pushed to find something; it misses more than it makes up.
    package var push: Float
    /// How likely a cue must be for the second pass to look at it.
    package var cue: Float
    /// How much the second pass is pushed to take words for its own.
    package var fill: Float
    /// How sure the check must be, as logarithm of the odds.
    package var check: Float

    /// Makes habits.
    package init(push: Float, cue: Float, fill: Float, check: Float) {
      self.push = push
      self.cue = cue
      self.fill = fill
      self.check = check
    }

    static let count = 4
    var numbers: [Float] { [push, cue, fill, check] }

    /// Makes habits of ``count`` numbers in the order of ``numbers``.
    init(numbers: [Float]) {
      self.init(push: numbers[0], cue: numbers[1], fill: numbers[2], check: numbers[3])
    }
  }

  /// Makes a tagger of the weights of its steps.
  package init(
    first: TagWeights, second: TagWeights, check: CheckWeights, clusters: WordClusters,
    habits: Habits
  ) {
    self.first = first
    self.second = second
    self.check = check
    self.clusters = clusters
    self.habits = habits
  }

  /// Finds what is reported in a document, in order of the cues.
  package func attributions(in page: PageLayout) -> [TaggedAttribution] {
    let tags = tags(of: page)
    return page.withCells { cells, facts in
      var found: [TaggedAttribution] = []
      for (paragraph, candidate) in candidates(in: page, tags) {
        var maker = FeatureMaker(CheckWeights.Sum(check))
        CandidateFeatures.add(candidate, cells, facts: facts, paragraph, to: &maker)
        if Float(maker.sink.sum) * check.unit < habits.check { continue }
        let shift = paragraph.tokens.lowerBound - paragraph.start
        func tokens(_ span: Range<Int>) -> Range<Int> {
          (span.lowerBound + shift)..<(span.upperBound + shift)
        }
        found.append(
          TaggedAttribution(
            cue: tokens(candidate.cue), source: candidate.source.map(tokens),
            content: candidate.content.map(tokens)))
      }
      return found
    }
  }

  /// What the second pass takes for the content and source of each cue, in cells.
  package func candidates(
    in page: PageLayout, _ tags: PageTags
  ) -> [(PageLayout.Paragraph, Candidate)] {
    var found: [(PageLayout.Paragraph, Candidate)] = []
    let marks = TaggedCell.table(tags)
    page.withCells { cells, facts in
      second.rows.withUnsafeBufferPointer { rows in
        marks.withUnsafeBufferPointer { marks in
          var maker = FeatureMaker(TagWeights.Sum(rows, bits: second.bits))
          for paragraph in page.paragraphs where paragraph.mayReport {
            for cue in tags.cues(in: paragraph.cells, atLeast: habits.cue) {
              let view = CueView(cue: cue, in: paragraph)
              var emissions: [SIMD8<Float>] = []
              emissions.reserveCapacity(view.window.count)
              for cell in view.window {
                if Self.isQuiet(cells[cell], facts, paragraph) {
                  emissions.append(Self.quiet)
                  continue
                }
                CueFeatures.add(cell, view, cells, marks, facts: facts, to: &maker)
                var emission = view.only(maker.sink.finish(unit: second.unit), at: cell)
                emission[Int(RoleTag.none)] -= habits.fill
                emissions.append(emission)
              }
              if let candidate = candidate(view, emissions, tags) {
                found.append((paragraph, candidate))
              }
            }
          }
        }
      }
    }
    return found
  }

  private func candidate(
    _ view: CueView, _ emissions: [SIMD8<Float>], _ tags: PageTags
  ) -> Candidate? {
    let lattice = Lattice(emissions: emissions, steps: second.chain.steps)
    let roles = second.chain.best(emissions)
    let start = view.window.lowerBound
    let shares = emissions.indices.map { PageTags.Shares(lattice.share($0)) }
    var content = RoleTag.spans(of: .content, in: roles[...])
    if content.isEmpty {
      guard let likeliest = Self.likeliest(shares) else { return nil }
      content = [likeliest]
    }
    var found = Candidate(cue: view.cue, content: [])
    for cell in view.cue { found.cueShare += tags.shares[cell].cue / Float(view.cue.count) }
    var count: Float = 0
    for span in content {
      found.content.append((span.lowerBound + start)..<(span.upperBound + start))
      let edges = shares[span.lowerBound].content + shares[span.upperBound - 1].content
      found.edgeShare += edges / Float(2 * content.count)
      for index in span {
        found.contentShare += shares[index].content
        found.firstShare += tags.shares[index + start].content
      }
      count += Float(span.count)
    }
    found.contentShare /= count
    found.firstShare /= count
    for span in RoleTag.spans(of: .source, in: roles[...]) {
      var share: Float = 0
      for index in span { share += shares[index].source / Float(span.count) }
      if share > found.sourceShare {
        found.sourceShare = share
        found.source = (span.lowerBound + start)..<(span.upperBound + start)
      }
    }
    return found
  }

  /// The likeliest word of content and those around it that are not much less likely.
  private static func likeliest(_ shares: [PageTags.Shares]) -> Range<Int>? {
    guard let best = shares.indices.max(by: { shares[$0].content < shares[$1].content }),
      shares[best].content > 0.05
    else { return nil }
    let least = shares[best].content * 0.6
    var low = best
    var high = best + 1
    while low > 0, shares[low - 1].content > least { low -= 1 }
    while high < shares.count, shares[high].content > least { high += 1 }
    return low..<high
  }

  /// What a cell gives that nothing is reported in.
  private static let quiet = SIMD8<Float>(
    lowHalf: SIMD4(0, TagChain.never, TagChain.never, TagChain.never),
    highHalf: SIMD4(repeating: TagChain.never))

  /// True in a sentence without a mark or a word that may report: most of it need not be looked at.
  @inline(__always)
  private static func isQuiet(
    _ cell: TokenCell, _ facts: UnsafeBufferPointer<UInt32>, _ paragraph: PageLayout.Paragraph
  ) -> Bool {
    facts[paragraph.facts.lowerBound + Int(cell.sentence)] & 0b1111 == 0
  }

  /// How far behind the best tag a cue may be in some paragraph that is worth a closer look.
  private static let furthest: Float = 6

  /// What the first pass takes the cells of a page for.
  package func tags(of page: PageLayout) -> PageTags {
    page.withCells { cells, facts in
      first.rows.withUnsafeBufferPointer { rows in
        var tags = PageTags(count: cells.count)
        var maker = FeatureMaker(TagWeights.Sum(rows, bits: first.bits))
        var emissions: [SIMD8<Float>] = []
        for paragraph in page.paragraphs where paragraph.mayReport {
          emissions.removeAll(keepingCapacity: true)
          var mayHoldCue = false
          for cell in paragraph.cells {
            if Self.isQuiet(cells[cell], facts, paragraph) {
              emissions.append(Self.quiet)
              continue
            }
            TokenFeatures.add(cell, cells, paragraph, facts: facts, to: &maker)
            var emission = maker.sink.finish(unit: first.unit)
            emission[Int(RoleTag.none)] -= habits.push
            emissions.append(emission)
            if emission[Int(RoleTag.cue)] > emission.max() - Self.furthest { mayHoldCue = true }
          }
          guard mayHoldCue else { continue }
          let lattice = Lattice(emissions: emissions, steps: first.chain.steps)
          for (offset, tag) in first.chain.best(emissions).enumerated() {
            tags.tags[paragraph.start + offset] = tag
            tags.shares[paragraph.start + offset] = PageTags.Shares(lattice.share(offset))
          }
        }
        return tags
      }
    }
  }
}
