import Reading
import ReadoutKit

/// The lens that finds quotations: the words, who said them, to whom, when, and who passes them on.
public struct QuotesPlugin: Plugin {
  /// Makes the lens.
  public init() {}

  /// `quotes`.
  public var name: String { "quotes" }
  /// Raised whenever the same text would give other findings.
  public var version: Int { 4 }
  /// What it finds.
  public var summary: String { "who said what, to whom and when, and whose readout says so" }
  /// The command that lists it.
  public var command: any PluginCommand.Type { QuotesCommand.self }

  /// Finds every statement outside excluded zones, quoted, paraphrased or both, and scare quotes, in
  /// order of position.
  public func findings(in reading: DocumentReading) -> [Finding] {
    ReportedSpeech(reading).statements().map { $0.finding(in: reading.document) }
  }

  /// Who is quoted, to whom, on what occasions, and through whom.
  public func values(of kind: String, at desk: any Desk) -> [Offer] {
    switch kind {
    case "speaker": desk.known(["speaker"], by: self) { SpeakerNames.parts(of: $0) }
    case "addressee", "occasion", "relay": desk.known(kind, by: self)
    default: []
    }
  }
}
