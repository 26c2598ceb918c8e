/// Numbers that are the same in every run, so that a failure comes again.
struct Dice {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// A number from 0 up to a bound, which is left out; 0 where the bound is 0.
  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return bound > 0 ? Int(state >> 33) % bound : 0
  }

  /// One of some things.
  mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[next(below: things.count)] }
}
