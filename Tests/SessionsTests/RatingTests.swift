import ReadoutKit
import Testing

@testable import Sessions

@Suite struct RatingTests {
  @Test(arguments: [
    ("CC", 2, 0), ("c", 1, 0), ("n", 0, 0), ("I", -1, 1), ("ii", -2, 2), ("Ii", -2, 2),
  ])
  func `a rating is read in either case`(word: String, value: Int, points: Int) throws {
    let rating = try #require(Rating(word))
    #expect(rating.value == value)
    #expect(rating.points == points)
  }

  @Test func `what does not apply has no value and tests nothing`() throws {
    let rating = try #require(Rating("na"))
    #expect(rating == .notApplicable)
    #expect(rating.value == nil)
    #expect(rating.points == 0)
    #expect(!rating.isTest)
  }

  @Test(arguments: ["", "CCC", "III", "X", " C", "NN", "C "])
  func `another word is no rating`(word: String) {
    #expect(Rating(word) == nil)
  }

  @Test(arguments: [
    ("B2", Weight.high), ("a1", .high), ("B3", .medium), ("C1", .medium), ("D2", .low),
    ("A5", .low), ("F3", .medium), ("F2", .medium), ("A6", .medium), ("F5", .low), ("B", .high),
    ("4", .low), ("6", .medium),
  ])
  func `the less reliable of letter and digit gives the weight`(word: String, weight: Weight) throws
  {
    let grade = try #require(Grade(word))
    #expect(grade.credibility == weight)
    #expect(grade.symbol == word.uppercased())
  }

  @Test(arguments: ["", "G2", "B0", "B7", "2B", "B22", "B+2", "B 2", "-1"])
  func `another word is no grade`(word: String) {
    #expect(Grade(word) == nil)
  }

  @Test(arguments: [("h", Weight.high), ("Medium", .medium), ("LOW", .low)])
  func `a weight is read by its beginning`(word: String, weight: Weight) {
    #expect(Weight(word) == weight)
  }

  @Test(arguments: ["break", "hedge-2", "Öffnung", "peace_first", "backs"])
  func `a word can be a scenario's key`(key: String) {
    #expect(problem { try ScenarioKey.check(key) } == nil)
  }

  @Test(arguments: [
    "", "two words", "note", "NOTE", "code", "c", "n", "ii", "NA", "to", "grade", "m7", "q1", "2nd",
    "a=b", "-x", "a:b", "scenario",
  ])
  func `options, ratings and ids cannot be keys`(key: String) {
    #expect(problem { try ScenarioKey.check(key) } != nil)
  }
}
