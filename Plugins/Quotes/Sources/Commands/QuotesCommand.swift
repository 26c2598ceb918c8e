import Reading
import ReadoutKit

/// `quotes`: lists quotations and their speakers, when they were said, and what became of the words.
public struct QuotesCommand: PluginCommand {
  /// The command's name and its parts; the listing needs no word of its own.
  public static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Who said what, to whom and when; what they no longer say; what is told in two ways.",
    subcommands: [
      QuotesListing.self, QuotesSpeakers.self, QuotesTimeline.self, QuotesCompare.self,
      QuotesRepeated.self,
    ],
    defaultSubcommand: QuotesListing.self)

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists every quotation.
  public func run(at desk: any Desk) throws -> Answer { try QuotesListing().run(at: desk) }
}
