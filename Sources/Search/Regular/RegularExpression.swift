import CPCRE2
import ReadoutKit

/// A compiled regular expression, by PCRE2.
///
/// It is matched against one paragraph at a time, so that no hit crosses a blank line; within it `^`
/// and `$` are the ends of lines, and a full stop does not cross them. Letters, digits and word borders
/// are those of all scripts. Bytes that are no UTF-8 match nothing.
final class RegularExpression: @unchecked Sendable {
  // Shared between cores: PCRE2 never changes compiled code.
  private let code: OpaquePointer
  let pattern: RegularPattern

  /// More than anybody types; compiled code grows with it.
  private static let longestPattern = 10_000

  init(_ pattern: RegularPattern) throws(ReadoutError) {
    self.pattern = pattern
    // By itself first, so that a stray parenthesis cannot close the one that is put around it.
    let alone = try Self.compile(pattern, pattern.source)
    // The callout at the start of every attempt is where time is looked at.
    if let watched = try? Self.compile(pattern, "(?C1)(?:\(pattern.source))") {
      pcre2_code_free_8(alone)
      code = watched
    } else {
      // A comment at its end, or (*UTF) at its beginning, cannot be wrapped: every item calls out.
      pcre2_code_free_8(alone)
      code = try Self.compile(pattern, pattern.source, PCRE2_AUTO_CALLOUT)
    }
    // Where a machine has no just-in-time compiler, matching is slower and the same.
    pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
  }

  deinit { pcre2_code_free_8(code) }

  private static func compile(
    _ pattern: RegularPattern, _ source: String, _ more: UInt32 = 0
  ) throws(ReadoutError) -> OpaquePointer {
    var options = PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF | PCRE2_MULTILINE | more
    // \C may cut a code point in two.
    options |= PCRE2_NEVER_BACKSLASH_C
    if !pattern.isCaseSensitive { options |= PCRE2_CASELESS }
    if pattern.dotIsAnything { options |= PCRE2_DOTALL }
    let context = pcre2_compile_context_create_8(nil)
    defer { pcre2_compile_context_free_8(context) }
    pcre2_set_max_pattern_length_8(context, longestPattern)
    // A line may end as on Windows.
    pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_ANYCRLF))
    var failure: Int32 = 0
    var offset = 0
    let bytes = Array(source.utf8)
    let compiled = bytes.withUnsafeBufferPointer { bytes in
      pcre2_compile_8(bytes.baseAddress, bytes.count, options, &failure, &offset, context)
    }
    if let compiled { return compiled }
    let place = String(decoding: bytes.prefix(offset), as: UTF8.self).unicodeScalars.count
    throw ReadoutError(
      "/\(pattern.source)/ is no regular expression: \(message(failure)), "
        + "behind its character \(place)",
      hint: "a backslash takes a sign as it is: \\( \\. \\?")
  }

  private static func message(_ code: Int32) -> String {
    var text = [UInt8](repeating: 0, count: 256)
    let count = pcre2_get_error_message_8(code, &text, text.count)
    return count > 0 ? String(decoding: text.prefix(Int(count)), as: UTF8.self) : "error \(code)"
  }

  /// Calls `body` with every match that is not empty, from left to right, none overlapping.
  ///
  /// - Throws: ``Runaway`` where a document takes longer than it may.
  func forEachMatch(in bytes: Span<UInt8>, _ body: (ByteRange) -> Void) throws(Runaway) {
    let paragraphs = Paragraphs.ranges(in: bytes)
    guard let matching = RegularMatching(code) else { throw Runaway(pattern: pattern) }
    for paragraph in paragraphs {
      let isDone = bytes.withUnsafeBufferPointer { text in
        matching.forEachMatch(in: UnsafeBufferPointer(rebasing: text[paragraph])) { range in
          body(range.lowerBound + paragraph.lowerBound..<range.upperBound + paragraph.lowerBound)
        }
      }
      guard isDone else { throw Runaway(pattern: pattern) }
    }
  }
}

/// A regular expression that tries too many ways through a document.
public struct Runaway: Error, Equatable {
  /// The expression.
  public let pattern: RegularPattern
}
