import Reading
import ReadoutKit

/// Names of firms, ships and all else: every word has to be there.
extension LeadScoring {
  func weighThing(
    _ lead: inout Lead, _ name: ListIndex.Name, _ alignment: Alignment, _ sort: ListEntry.Sort
  ) -> Bool {
    // Less than the whole name is another firm: there is a research institute for everything.
    guard alignment.missing == 0, alignment.extras.isEmpty, alignment.count(.initial) == 0 else {
      return false
    }
    if !alignment.isInOrder { lead.take(Weight.order, "order swapped") }
    if sort == .vessel || sort == .aircraft {
      guard isShip(alignment.extent) else { return false }
    } else if !stretch.isHeadline, let before = wordBefore(alignment.extent) {
      lead.take(Weight.wordBefore, "\(shown(before)) stands before it")
    }
    if !stretch.isHeadline, let behind = wordBehind(alignment.extent) {
      let isFirm = NameLexicon.standard.firms.contains(behind)
      lead.take(
        isFirm ? Weight.oneMore : Weight.wordBehind, "\(shown(behind)) stands behind it")
    }
    let words = name.words.map { index.book.words[Int($0)] }
    if words.count <= 2, words.allSatisfy(NameLexicon.standard.ordinary.contains),
      !tellsSort(sort, alignment.extent)
    {
      lead.take(Weight.ordinary, "words with many meanings")
    }
    return true
  }

  func isShip(_ extent: Range<Int>) -> Bool {
    facts.has(
      NameLexicon.standard.ships, near: places(extent), before: 6, behind: 4, in: stretch.sentence)
  }

  /// True where the words or what stands beside them tell what the name is of.
  func tellsSort(_ sort: ListEntry.Sort, _ extent: Range<Int>) -> Bool {
    let lexicon = NameLexicon.standard
    let near = places(extent)
    switch sort {
    case .vessel, .aircraft: return isShip(extent)
    case .person:
      return facts.has(lexicon.knownAs, near: near, before: 2, behind: 0, in: stretch.sentence)
    case .organisation, .other:
      return stretch.hasForm
        || facts.has(
          lexicon.firms.union(lexicon.soldiers), near: near, before: 2, behind: 2,
          in: stretch.sentence)
    }
  }

  func places(_ extent: Range<Int>) -> ClosedRange<Int> {
    stretch.parts[extent.lowerBound].place...stretch.parts[extent.upperBound - 1].place
  }
}
