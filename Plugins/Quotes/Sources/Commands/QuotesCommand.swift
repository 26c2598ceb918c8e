import Reading
import ReadoutKit

/// `quotes`: lists quotations, or the speakers of them.
public struct QuotesCommand: PluginCommand {
  /// The command's name and its parts; the listing needs no word of its own.
  public static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Lists who said what in quotation marks.",
    subcommands: [QuotesListing.self, QuotesSpeakers.self],
    defaultSubcommand: QuotesListing.self)

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists every quotation.
  public func run(at desk: any Desk) throws -> Answer { try QuotesListing().run(at: desk) }
}
