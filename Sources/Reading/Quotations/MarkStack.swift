/// The marks that are open at a place, the outermost first.
///
/// Each family keeps account of its own places, so that finding the last mark of one does not mean
/// walking over all the open ones of another.
struct MarkStack {
  private(set) var marks: [QuotationMark] = []
  private var doubles: [Int] = []
  private var guillemets: [Int] = []

  /// The place of the innermost open mark of a family, or nil.
  func last(of family: QuotationMark.Family) -> Int? {
    family == .guillemet ? guillemets.last : doubles.last
  }

  /// Opens a mark, double or guillemet.
  mutating func open(_ mark: QuotationMark) {
    if mark.family == .guillemet {
      guillemets.append(marks.count)
    } else {
      doubles.append(marks.count)
    }
    marks.append(mark)
  }

  /// Closes the mark at a place and gives those inside it, which nothing can close any more.
  mutating func close(_ place: Int) -> [QuotationMark] {
    let inner = Array(marks[(place + 1)...])
    marks.removeSubrange(place...)
    while let last = doubles.last, last >= place { doubles.removeLast() }
    while let last = guillemets.last, last >= place { guillemets.removeLast() }
    return inner
  }
}
