import Foundation
import ReadoutKit
import Synchronization
import Testing

@Suite struct OrderedWorkTests {
  @Test("Results come in the order of the pieces, whoever is done first", arguments: [1, 2, 8])
  func order(jobs: Int) {
    let (_, taken) = OrderedWork.run(
      jobs: jobs, from: 0..<500, next: { $0.popFirst() }, into: [Int](),
      work: { piece in
        // Every seventh piece takes long, so that its neighbours overtake it.
        (0..<(piece.isMultiple(of: 7) ? 20_000 : 10)).reduce(piece) { $0 &+ $1 &* 0 }
      },
      take: { sink, result in
        sink.append(result)
        return true
      })
    #expect(taken == Array(0..<500))
  }

  @Test("A sink that wants no more stops the source")
  func stop() {
    let (source, taken) = OrderedWork.run(
      jobs: 2, from: 0..<1_000_000, next: { $0.popFirst() }, into: [Int](), work: { $0 },
      take: { sink, result in
        sink.append(result)
        return sink.count < 10
      })
    #expect(taken == Array(0..<10))
    #expect(source.count > 900_000)
  }

  @Test("Only so many pieces are under way, however slow the first is")
  func bound() {
    // How far the source had got when the first piece was done.
    let reached = Mutex(0)
    let atFirst = OrderedWork.run(
      jobs: 2, from: 0..<100_000,
      next: { source in
        let piece = source.popFirst()
        reached.withLock { $0 = max($0, piece ?? 0) }
        return piece
      }, into: 0,
      work: { piece in
        if piece == 0 { usleep(50_000) }
        return piece == 0 ? reached.withLock { $0 } : 0
      },
      take: { sink, result in
        sink = max(sink, result)
        return true
      }
    ).sink
    #expect(atFirst < 64)
  }

  @Test("Nothing in is nothing out")
  func nothing() {
    let (_, taken) = OrderedWork.run(
      from: 0..<0, next: { (pieces: inout Range<Int>) in pieces.popFirst() }, into: [Int](),
      work: { $0 }, take: { _, _ in true })
    #expect(taken.isEmpty)
  }
}

extension Range<Int> {
  fileprivate mutating func popFirst() -> Int? {
    guard let first else { return nil }
    self = (first + 1)..<upperBound
    return first
  }
}
