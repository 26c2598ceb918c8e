import Search
import Testing

@Suite struct HitTests {
  @Test func equality() { #expect(Hit(range: 0..<1) == Hit(range: 0..<1)) }
}
