import Reading
import ReadoutKit

/// `mediation`: lists efforts for peace, and what else there is to ask about them.
public struct MediationCommand: PluginCommand {
  /// The command's name and its parts; the listing needs no word of its own.
  public static let configuration = CommandConfiguration(
    commandName: "mediation",
    abstract: "List peace plans, ceasefires, talks and mediation, and who stands how to them.",
    subcommands: [
      MediationListing.self, MediationInitiatives.self, MediationTimeline.self,
      MediationStance.self,
    ],
    defaultSubcommand: MediationListing.self)

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists every mention.
  public func run(at desk: any Desk) throws -> Answer { try MediationListing().run(at: desk) }
}
