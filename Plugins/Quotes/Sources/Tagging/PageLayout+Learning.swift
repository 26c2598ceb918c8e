/// What a trainer learns from: the features of a page as numbers.
extension PageLayout {
  /// How many cells there are, empty ones included.
  package var cellCount: Int { cells.count }

  /// How many classes of words there are.
  package static var kindCount: Int { WordClass.allCases.count }

  /// The words in order, with the emptiness between paragraphs.
  package var words: [(hash: UInt32, kind: UInt8)] { cells.map { ($0.word, $0.kind) } }

  /// The cells of some tokens of a paragraph.
  package func cells(of tokens: Range<Int>, in paragraph: Paragraph) -> Range<Int> {
    let shift = paragraph.start - paragraph.tokens.lowerBound
    return (tokens.lowerBound + shift)..<(tokens.upperBound + shift)
  }

  /// The cells of a paragraph.
  package func cells(of paragraph: Paragraph) -> Range<Int> { paragraph.cells }

  /// The features of the first pass for each token of a paragraph.
  package func features(of paragraph: Paragraph) -> [UInt32] {
    var maker = FeatureMaker(FeatureList())
    withCells { cells, facts in
      for cell in paragraph.cells {
        TokenFeatures.add(cell, cells, paragraph, facts: facts, to: &maker)
      }
    }
    return maker.sink.hashes
  }

  /// The features of the second pass for each cell of a view, given the tags of all cells.
  package func features(of view: CueView, tags: PageTags) -> [UInt32] {
    var maker = FeatureMaker(FeatureList())
    let marks = TaggedCell.table(tags)
    withCells { cells, facts in
      marks.withUnsafeBufferPointer { marks in
        for cell in view.window {
          CueFeatures.add(cell, view, cells, marks, facts: facts, to: &maker)
        }
      }
    }
    return maker.sink.hashes
  }

  /// The features of a candidate.
  package func features(
    of candidate: Candidate, in paragraph: Paragraph
  ) -> [UInt32] {
    var maker = FeatureMaker(FeatureList())
    withCells { cells, facts in
      CandidateFeatures.add(candidate, cells, facts: facts, paragraph, to: &maker)
    }
    return maker.sink.hashes
  }
}
