import Reading
import ReadoutKit

/// `central-asia`: lists mentions, countries, what was done when, or all on one country.
public struct CentralAsiaCommand: PluginCommand {
  /// The command's name and its parts; the listing needs no word of its own.
  public static let configuration = CommandConfiguration(
    commandName: "central-asia",
    abstract: "Names of Central Asia, as they are called today, and who does what there.",
    subcommands: [
      CentralAsiaListing.self, CentralAsiaCountries.self, CentralAsiaTimeline.self,
      CentralAsiaShow.self,
    ], defaultSubcommand: CentralAsiaListing.self)

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists every mention.
  public func run(at desk: any Desk) throws -> Answer {
    try CentralAsiaListing.parse([]).run(at: desk)
  }
}
