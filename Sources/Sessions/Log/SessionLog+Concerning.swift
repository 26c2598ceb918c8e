extension SessionLog {
  /// The events that added or changed a mark, in order.
  public func events(of mark: String) -> [Event] {
    let added = state.mark(mark)?.added
    return history.events.filter { event in
      event.id == added
        || event.change.marks.contains { $0.id == mark || added != nil && $0.added == added }
    }
  }

  /// The events that added or changed the marks of a stretch, in order: those given, and every mark
  /// that ever had a passage there, taken away since or not.
  ///
  /// - Parameters:
  ///   - points: the stretch, in code points of the document as it was marked.
  ///   - document: its name.
  ///   - marks: the marks that stand there now, from wherever they have moved.
  public func events(
    on points: Range<Int>, of document: String, and marks: [Mark]
  ) -> [Event] {
    var stems = Set(marks.map(\.added))
    for event in history.events {
      for (stem, anchors) in event.touched
      where anchors.contains(where: { $0.document == document && $0.overlaps(points) }) {
        stems.insert(stem)
      }
    }
    return history.events.filter { event in event.touched.contains { stems.contains($0.stem) } }
  }
}

extension Anchor {
  fileprivate func overlaps(_ points: Range<Int>) -> Bool {
    start < points.upperBound && points.lowerBound < end
  }
}

extension Event {
  /// What the marks that it adds or changes stem from, each with the passages that it gives it.
  fileprivate var touched: [(stem: String, anchors: [Anchor])] {
    var added = 0
    func touched(by change: Change) -> [(stem: String, anchors: [Anchor])] {
      switch change {
      case .markAdded(let mark):
        added += 1
        return [(stem: stem(ofMark: added), anchors: mark.anchors)]
      case .passagesAdded(let mark, let anchors), .anchored(let mark, let anchors):
        return mark.added.map { [(stem: $0, anchors: anchors)] } ?? []
      case .several(let changes): return changes.flatMap(touched)
      default:
        return change.marks.compactMap { mark in mark.added.map { (stem: $0, anchors: []) } }
      }
    }
    return touched(by: change)
  }
}
