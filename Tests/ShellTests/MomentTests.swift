import Testing

@testable import Shell

@Suite("Times and durations") struct MomentTests {
  @Test(arguments: [
    (0, "0 ms"), (999, "999 ms"), (1000, "1.0 s"), (3140, "3.1 s"), (59_999, "59.9 s"),
    (60_000, "1 min 0 s"), (125_400, "2 min 5 s"),
  ])
  func durations(milliseconds: Int, text: String) {
    #expect(Moment.text(ofMilliseconds: milliseconds) == text)
    #expect(Moment.text(of: .milliseconds(milliseconds)) == text)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_700_000_000, "2023-11-14T22:13:20Z"),
    (1_709_164_805, "2024-02-29T00:00:05Z"),
  ])
  func times(seconds: Int, text: String) {
    #expect(Moment.universal(seconds) == text)
  }
}
