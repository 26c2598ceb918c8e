import ReadoutKit

/// What somebody said, as far as it stands in quotation marks, with its roles.
struct Statement {
  /// How much of what was said is quoted.
  enum Kind: String {
    case direct, indirect, mixed, scare
  }

  var kind: Kind
  /// What was said, marks included; several stretches where the reporter breaks in.
  var content: [ByteRange]
  /// The stretches in quotation marks, without the marks.
  var quotes: [ByteRange]
  var speaker: String?
  var source: [ByteRange]?
  var cue: [ByteRange]?
  var cueText: String?
  var date: String?
  var dateText: String?
  var occasion: String?
  var relay: String?
  var addressee: String?

  /// The bytes from the first to the last stretch.
  var range: ByteRange {
    (content.first?.lowerBound ?? 0)..<(content.last?.upperBound ?? 0)
  }

  func finding(in document: Document) -> Finding {
    Finding(
      plugin: "quotes", document: document.number, range: range,
      roles: [
        .init("kind", .text(kind.rawValue)),
        .init("content", at: content),
        .init("quotes", at: quotes),
        .init("speaker", .optional(speaker)),
        .init("source", at: source),
        .init("cue", at: cue),
        .init("cue_text", .optional(cueText)),
        .init("date", .optional(date)),
        .init("date_text", .optional(dateText)),
        .init("occasion", .optional(occasion)),
        .init("relay", .optional(relay)),
        .init("addressee", .optional(addressee)),
      ])
  }
}
