import ReadoutKit
import Sessions
import Store

extension Workbench {
  /// One passage of a mark with its place in the documents of now.
  struct PlacedAnchor {
    let anchor: Anchor
    let passage: Passage?
    let state: Placement.State
    /// How well the place fits, from 0 to 1.
    let score: Double
    /// The document as it is now; nil where it is not loaded.
    let document: Document?

    /// The score as it is shown, in per cent.
    var percent: Int { Int((score * 100).rounded()) }
  }

  /// The passages of a mark, each found again in its document.
  func placed(_ mark: Mark) -> [PlacedAnchor] { mark.anchors.map(placed) }

  /// The names of the documents that are no longer as some of the marks hold them, or are gone.
  func changedDocuments(of marks: [Mark]) -> Set<String> {
    var hashes: [String: String?] = [:]
    var changed: Set<String> = []
    for mark in marks.indices {
      for anchor in marks[mark].anchors {
        let name = anchor.document
        let hash = hashes[name] ?? document(of: anchor)?.hash
        hashes[name] = .some(hash)
        if hash != anchor.hash { changed.insert(name) }
      }
    }
    return changed
  }

  /// The worst state of a mark's passages; what has not changed since is not read for it.
  func worstState(of mark: Mark) -> Placement.State {
    let changed = mark.anchors.filter { document(of: $0)?.hash != $0.hash }
    return changed.isEmpty ? .exact : .worst(of: changed.map { placed($0).state })
  }

  private func placed(_ anchor: Anchor) -> PlacedAnchor {
    guard let document = document(of: anchor), let placement = place(anchor, in: document) else {
      return PlacedAnchor(anchor: anchor, passage: nil, state: .orphan, score: 0, document: nil)
    }
    return PlacedAnchor(
      anchor: anchor,
      passage: placement.range.map { Passage(document: document.number, range: $0) },
      state: placement.state, score: placement.score, document: document)
  }

  /// The document in which a passage was marked; one that was renamed is known by its words.
  private func document(of anchor: Anchor) -> Document? {
    store.document(named: anchor.document) ?? store.document(hash: anchor.hash)
  }

  private func place(_ anchor: Anchor, in document: Document) -> Placement? {
    if let searched, searched.hash == document.hash { return anchor.place(in: searched) }
    guard let text = try? text(of: document) else { return nil }
    if let placement = anchor.placeAtOnce(in: text, hash: document.hash) { return placement }
    // The marks of one document mostly follow one another.
    let searched = SearchedText(text, hash: document.hash)
    self.searched = searched
    return anchor.place(in: searched)
  }

  /// Says which marked passages are not where they were; nil where all are.
  ///
  /// Only documents that have changed, or are gone, are looked at.
  func remarkOnPassages() -> String? {
    var counts: [Placement.State: Int] = [:]
    for mark in session.state.marks {
      for anchor in mark.anchors where document(of: anchor)?.hash != anchor.hash {
        counts[placed(anchor).state, default: 0] += 1
      }
    }
    counts[.exact] = nil
    guard !counts.isEmpty else { return nil }
    let parts = Placement.State.allCases.compactMap { state in
      counts[state].map { "\($0) \(state.inWords)" }
    }
    let total = counts.values.reduce(0, +)
    return
      "\(total) marked passage\(total == 1 ? " is" : "s are") not as \(total == 1 ? "it was" : "they were"):"
      + " \(parts.joined(separator: ", ")); reanchor --dry-run shows them"
  }
}

extension Placement.State {
  /// The state as a remark says it.
  var inWords: String {
    switch self {
    case .exact: "in place"
    case .moved: "moved"
    case .fuzzy: "changed a little"
    case .ambiguous: "doubtful"
    case .orphan: "not found"
    }
  }
}
