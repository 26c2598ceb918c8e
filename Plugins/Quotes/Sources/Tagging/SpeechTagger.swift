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
}

/// Finds reported speech by a linear model, in two passes over a paragraph.
///
/// The first tags every token as source, cue or content. The second takes each cue by itself and
/// finds what belongs to it, knowing how the first took everything around.
package struct SpeechTagger: Sendable {
  private let first: TagWeights
  private let second: TagWeights
  /// How much the first pass is pushed to find something; the model misses more than it makes up.
  private let push: Float
  private let cuePush: Float

  /// Makes a tagger of the weights of both passes.
  package init(first: TagWeights, second: TagWeights, push: Float, cuePush: Float) {
    self.first = first
    self.second = second
    self.push = push
    self.cuePush = cuePush
  }

  /// Finds what is reported in a document, in order of the cues.
  package func attributions(in page: PageLayout) -> [TaggedAttribution] {
    var found: [TaggedAttribution] = []
    let tags = tags(of: page)
    guard tags.contains(RoleTag.cue) else { return [] }
    let marks = TaggedCell.table(tags)
    page.withCells { cells, facts in
      second.rows.withUnsafeBufferPointer { rows in
        marks.withUnsafeBufferPointer { marks in
          var maker = FeatureMaker(TagWeights.Sum(rows, bits: second.bits))
          for paragraph in page.paragraphs where paragraph.mayReport {
            for cue in RoleTag.spans(of: .cue, in: tags[paragraph.cells]) {
              let view = CueView(cue: cue, in: paragraph)
              var emissions: [SIMD8<Float>] = []
              emissions.reserveCapacity(view.window.count)
              for cell in view.window {
                CueFeatures.add(cell, view, cells, marks, facts: facts, to: &maker)
                var emission = view.only(maker.sink.finish(unit: second.unit), at: cell)
                emission[Int(RoleTag.none)] -= cuePush
                emissions.append(emission)
              }
              let roles = second.chain.best(emissions)
              let shift = view.window.lowerBound - paragraph.start + paragraph.tokens.lowerBound
              func tokens(_ span: Range<Int>) -> Range<Int> {
                (span.lowerBound + shift)..<(span.upperBound + shift)
              }
              let content = RoleTag.spans(of: .content, in: roles[...]).map(tokens)
              guard !content.isEmpty else { continue }
              let cueShift = paragraph.tokens.lowerBound - paragraph.start
              found.append(
                TaggedAttribution(
                  cue: (cue.lowerBound + cueShift)..<(cue.upperBound + cueShift),
                  source: RoleTag.spans(of: .source, in: roles[...]).first.map(tokens),
                  content: content))
            }
          }
        }
      }
    }
    return found
  }

  /// The tags of the first pass, one for each cell of a page.
  package func tags(of page: PageLayout) -> [UInt8] {
    page.withCells { cells, facts in
      first.rows.withUnsafeBufferPointer { rows in
        var tags = [UInt8](repeating: RoleTag.outside, count: cells.count)
        var maker = FeatureMaker(TagWeights.Sum(rows, bits: first.bits))
        var emissions: [SIMD8<Float>] = []
        for paragraph in page.paragraphs where paragraph.mayReport {
          emissions.removeAll(keepingCapacity: true)
          for cell in paragraph.cells {
            TokenFeatures.add(cell, cells, paragraph, facts: facts, to: &maker)
            var emission = maker.sink.finish(unit: first.unit)
            emission[Int(RoleTag.none)] -= push
            emissions.append(emission)
          }
          for (offset, tag) in first.chain.best(emissions).enumerated() {
            tags[paragraph.start + offset] = tag
          }
        }
        return tags
      }
    }
  }
}
