import Testing

@testable import Workbench

@Suite struct NearnessTests {
  private static let commands = ["quotes", "question", "quit", "mark", "marks", "matrix", "show"]

  @Test(arguments: [
    ("qutoes", ["quotes"]), ("mrk", ["mark"]), ("matrx", ["matrix"]), ("shw", ["show"]),
    ("marsk", ["mark", "marks"]), ("elephant", []), ("qu", ["question", "quit", "quotes"]),
  ])
  func findsTheNearest(word: String, near: [String]) {
    #expect(Nearness.nearest(to: word, among: Self.commands) == near)
  }

  @Test(arguments: [("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3)])
  func countsSlips(left: String, right: String, slips: Int) {
    #expect(Nearness.distance(Array(left), Array(right)) == slips)
  }
}
