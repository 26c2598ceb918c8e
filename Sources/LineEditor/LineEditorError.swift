/// Why there can be no line editor here; a plain reader of lines then does.
public struct LineEditorError: Error, Equatable, Sendable {
  /// The stable names of the reasons.
  public enum Code: String, Sendable {
    /// Standard input is not a terminal, or none can be drawn on.
    case noTerminal = "no-terminal"

    /// The terminal cannot move its cursor (`TERM` is unset, `dumb` or unknown).
    case dumbTerminal = "dumb-terminal"

    /// Memory or descriptors ran out.
    case noResources = "no-resources"
  }

  /// Which reason it is.
  public let code: Code

  /// Makes an error.
  public init(_ code: Code) {
    self.code = code
  }

  /// What to tell the user.
  public var message: String {
    switch code {
    case .noTerminal: "standard input is not a terminal"
    case .dumbTerminal: "this terminal cannot move its cursor (see TERM)"
    case .noResources: "the line editor could not be set up"
    }
  }
}
