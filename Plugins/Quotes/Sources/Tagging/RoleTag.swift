/// What a token is in reported speech.
///
/// What is said has other tags before its cue than behind it, so that a chain knows which it waits for.
package enum RoleTag {
  package static let none: UInt8 = 0
  package static let beginSource: UInt8 = 1
  package static let inSource: UInt8 = 2
  package static let cue: UInt8 = 3
  /// What is said before its cue.
  package static let beginEarly: UInt8 = 4
  package static let inEarly: UInt8 = 5
  /// What is said behind its cue.
  package static let beginLate: UInt8 = 6
  package static let inLate: UInt8 = 7
  /// How many tags there are.
  package static let count = 8
  /// No tag: what stands outside of paragraphs.
  static let outside: UInt8 = 9

  /// Sets of tags as bits: all, those of a cue, and those before and behind one.
  package static let all: UInt8 = 0b1111_1111
  static let cueOnly: UInt8 = 0b0000_1000
  static let beforeCue: UInt8 = 0b0011_0111
  static let behindCue: UInt8 = 0b1100_0111

  /// What a span is for.
  package enum Role: Sendable { case source, cue, content }

  /// The role of a tag, or nil.
  package static func role(of tag: UInt8) -> Role? {
    switch tag {
    case beginSource, inSource: .source
    case cue: .cue
    case beginEarly...inLate: .content
    default: nil
    }
  }

  /// True where a tag may follow another; ``count`` stands for the beginning.
  package static func mayFollow(_ tag: UInt8, _ before: UInt8) -> Bool {
    switch tag {
    case inSource: before == beginSource || before == inSource
    case inEarly: before == beginEarly || before == inEarly
    case inLate: before == beginLate || before == inLate
    default: true
    }
  }

  /// The spans of a role in some tags.
  package static func spans(of role: Role, in tags: ArraySlice<UInt8>) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    for index in tags.indices where Self.role(of: tags[index]) == role {
      if let last = spans.last, last.upperBound == index, goesOn(tags[index]) {
        spans[spans.count - 1] = last.lowerBound..<(index + 1)
      } else {
        spans.append(index..<(index + 1))
      }
    }
    return spans
  }

  private static func goesOn(_ tag: UInt8) -> Bool {
    tag == cue || tag == inSource || tag == inEarly || tag == inLate
  }
}
