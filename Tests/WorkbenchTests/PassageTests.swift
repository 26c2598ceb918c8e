import ReadoutKit
import Testing

@testable import Workbench

@Suite struct PassageTests {
  @Test(arguments: [
    ("show 1:3", ["“We want peace talks,” she said."]),
    ("show 1:2-3", ["The envoy arrived on Monday.", "“We want peace talks,” she said."]),
    ("show 2024-b", ["Trade grew by a third.", "The minister spoke of strategic trade."]),
    ("show 003:1", ["Nothing happened here."]),
    ("show 3", ["Nothing happened here."]),
    ("s 2:2 \"strategic trade\"", ["The minister spoke of strategic trade."]),
    ("show 2@6-10", ["Trade grew by a third."]),
  ])
  func shows(line: String, sentences: [String]) throws {
    #expect(try TestBench().texts("text", line) == sentences)
  }

  @Test(arguments: [
    ("show 9", "no document 9"), ("show 1:99", "no sentence 99"), ("show 1:0", "no sentence 0"),
    ("show 2024", "2 documents begin with 2024"), ("show nowhere", "no document is called nowhere"),
    ("show 1@0-9999", "past the end"), ("show %1", "no listing yet"), ("show m4", "no mark m4"),
    ("show 1 \"envoy\"", "2 times"), ("show 2:1 \"strategic\"", "do not stand there"),
    ("show 003:2", "no sentence 2"),
  ])
  func refuses(line: String, part: String) throws {
    let error = try TestBench().failure(line)
    #expect(error?.message.contains(part) == true, "\(String(describing: error))")
    #expect(error?.hint != nil)
  }

  @Test func aRowOfTheLastListingIsAPassage() throws {
    let table = try TestBench()
    try table.run("find trade")
    #expect(try table.texts("text", "show %2") == ["The minister spoke of strategic trade."])
    #expect(table.failure("show %3")?.message.contains("no row %3") == true)
    // Showing leaves the listing as it was.
    #expect(try table.texts("text", "show %1") == ["Trade grew by a third."])
  }

  @Test func aPassageAloneIsShownWithItsNeighbours() throws {
    let table = try TestBench()
    #expect(try table.texts("text", "1:3").count == 4)
    #expect(try table.bench.goOn()?.heading == ["the end of document 1"])
  }

  @Test func wordsInASentenceAreTheVeryBytes() throws {
    let table = try TestBench()
    try table.run("mark 1:3 \"We want peace talks,\"")
    #expect(try table.texts("text", "marks") == ["We want peace talks,"])
  }
}
