import Reading
import ReadoutKit

/// `sanctions`: lists the mentions of sanctions, and what else there is to ask about them.
public struct SanctionsCommand: PluginCommand {
  /// The command's name and its parts; the listing needs no word of its own.
  public static let configuration = CommandConfiguration(
    commandName: "sanctions",
    abstract: "List sanctions imposed, threatened, evaded, eased or criticised, and by whom.",
    discussion: """
      Examples: sanctions · sanctions status=evaded target=Russia · sanctions who · \
      sanctions timeline sender=EU from=2022 · sanctions entities · sanctions match · why %3
      """,
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
