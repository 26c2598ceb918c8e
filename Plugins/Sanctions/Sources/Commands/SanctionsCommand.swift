import Reading
import ReadoutKit

/// `sanctions`: lists the mentions of sanctions, and what else there is to ask about them.
public struct SanctionsCommand: PluginCommand {
  /// The command's name and its parts; the listing needs no word of its own.
  public static let configuration = CommandConfiguration(
    commandName: "sanctions",
    abstract: "List sanctions imposed, threatened, evaded, eased or criticised, and by whom.",
    subcommands: [
      SanctionsListing.self, SanctionsWho.self, SanctionsTimeline.self, SanctionsEntities.self,
      SanctionsLists.self, SanctionsMatch.self,
    ],
    defaultSubcommand: SanctionsListing.self)

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists every mention.
  public func run(at desk: any Desk) throws -> Answer { try SanctionsListing().run(at: desk) }
}
