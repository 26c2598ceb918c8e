/// The letters that stood on either side of a passage.
struct Surroundings {
  let before: [UInt32]
  let after: [UInt32]
  private let wasAtBeginning: Bool
  private let wasAtEnd: Bool

  /// What the beginning or the end of a document counts, in letters.
  private static let weightOfEdge = 8
  /// How many letters more than there were are looked at.
  private static let reach = 16

  init(of anchor: Anchor) {
    before = FoldedText(anchor.before).letters
    after = FoldedText(anchor.after).letters
    wasAtBeginning = anchor.before.unicodeScalars.count < Anchor.contextLength
    wasAtEnd = anchor.after.unicodeScalars.count < Anchor.contextLength
  }

  /// Which share of the surroundings still touches a place, from 0 to 1.
  func fit(_ place: Range<Int>, in text: FoldedText) -> Double {
    var wanted = before.count + after.count
    let left = kept(before, outwardFrom: place.lowerBound, by: -1, in: text.letters)
    let right = kept(after, outwardFrom: place.upperBound, by: 1, in: text.letters)
    var same = left + right
    if wasAtBeginning {
      wanted += Self.weightOfEdge
      if place.lowerBound <= before.count, 2 * left >= before.count { same += Self.weightOfEdge }
    }
    if wasAtEnd {
      wanted += Self.weightOfEdge
      if text.count - place.upperBound <= after.count, 2 * right >= after.count {
        same += Self.weightOfEdge
      }
    }
    return Double(same) / Double(max(1, wanted))
  }

  /// How much of a context touches a place: letters that are the same less those that are not.
  ///
  /// Counted outwards from the passage up to where it is most, so that a far change takes nothing
  /// from what stands between.
  private func kept(
    _ context: [UInt32], outwardFrom edge: Int, by step: Int, in text: [UInt32]
  ) -> Int {
    let count = context.count
    let available = step < 0 ? edge : text.count - edge
    let first = step < 0 ? edge - 1 : edge
    func wanted(_ index: Int) -> UInt32 { context[step < 0 ? count - 1 - index : index] }
    var same = 0
    while same < min(count, available), text[first + step * same] == wanted(same) { same += 1 }
    if same == count { return count }
    // The rest by dynamic programming: one row a letter of the context.
    let length = min(available, count + Self.reach)
    var row = (0...length).map { $0 < same ? 2 * $0 - same : 2 * same - $0 }
    var best = same
    for index in 0..<count where index >= same {
      var diagonal = row[0]
      row[0] = row[0] - 1
      for column in 0..<length {
        let isSame = text[first + step * column] == wanted(index)
        let value = max(diagonal + (isSame ? 1 : -1), row[column] - 1, row[column + 1] - 1)
        diagonal = row[column + 1]
        row[column + 1] = value
        best = max(best, value)
      }
    }
    return max(0, best)
  }
}
