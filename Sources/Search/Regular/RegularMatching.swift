import CPCRE2
import Glibc
import ReadoutKit

/// Matches compiled code against the paragraphs of one document, within bounds of time and memory.
final class RegularMatching {
  private let code: OpaquePointer
  private let found: OpaquePointer
  private let context: OpaquePointer
  /// Made when an expression first needs more than PCRE2's 32 kilobytes.
  private var stack: OpaquePointer?
  private let clock: UnsafeMutablePointer<Clock>

  /// How long a document may take.
  private struct Clock {
    var attempts = 0
    var deadline = 0.0
  }

  /// Seconds that one document may take.
  private static let budget = 1.0
  /// Ways that are tried from one place.
  private static let tries: UInt32 = 1_000_000
  /// Kilobytes of heap that trying them may take.
  private static let heap: UInt32 = 65_536

  init?(_ code: OpaquePointer) {
    guard let found = pcre2_match_data_create_from_pattern_8(code, nil) else { return nil }
    guard let context = pcre2_match_context_create_8(nil) else {
      pcre2_match_data_free_8(found)
      return nil
    }
    self.code = code
    self.found = found
    self.context = context
    clock = .allocate(capacity: 1)
    clock.initialize(to: Clock(deadline: Self.now() + Self.budget))
    pcre2_set_match_limit_8(context, Self.tries)
    pcre2_set_heap_limit_8(context, Self.heap)
    pcre2_set_callout_8(context, Self.look, clock)
  }

  deinit {
    pcre2_match_data_free_8(found)
    pcre2_match_context_free_8(context)
    if let stack { pcre2_jit_stack_free_8(stack) }
    clock.deinitialize(count: 1)
    clock.deallocate()
  }

  /// Called by PCRE2 at every place at which it tries: stops it when the time is over.
  private static let look:
    @convention(c) (
      UnsafeMutablePointer<pcre2_callout_block_8>?, UnsafeMutableRawPointer?
    ) -> Int32 = { _, clock in
      guard let clock = clock?.assumingMemoryBound(to: Clock.self) else { return 0 }
      clock.pointee.attempts &+= 1
      // The clock is looked at now and then only: a look costs as much as an attempt.
      guard clock.pointee.attempts & 63 == 0 else { return 0 }
      return now() > clock.pointee.deadline ? PCRE2_ERROR_CALLOUT : 0
    }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Calls `body` with the matches in a paragraph; false where they take too long.
  func forEachMatch(in text: UnsafeBufferPointer<UInt8>, _ body: (ByteRange) -> Void) -> Bool {
    var start = 0
    while start < text.count {
      var result = match(text, from: start)
      if result == PCRE2_ERROR_JIT_STACKLIMIT, growStack() { result = match(text, from: start) }
      if result == PCRE2_ERROR_NOMATCH { return true }
      guard result >= 0, let ends = pcre2_get_ovector_pointer_8(found) else { return false }
      guard ends[0] < ends[1], ends[1] > start else { return true }
      body(Int(ends[0])..<Int(ends[1]))
      start = Int(ends[1])
    }
    return true
  }

  private func match(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int32 {
    // Nothing is no hit.
    let options = UInt32(PCRE2_NOTEMPTY)
    return pcre2_match_8(code, text.baseAddress, text.count, start, options, found, context)
  }

  /// A stack of up to eight megabytes, once.
  private func growStack() -> Bool {
    guard stack == nil else { return false }
    stack = pcre2_jit_stack_create_8(32 * 1024, 8 * 1024 * 1024, nil)
    pcre2_jit_stack_assign_8(context, nil, stack.map(UnsafeMutableRawPointer.init))
    return stack != nil
  }
}
