/// Where one result goes.
public enum Destination: Sendable, Equatable {
  /// Standard output.
  case standard
  /// A file: `… > FILE` replaces what it holds, `… >> FILE` adds to it.
  case file(String, appending: Bool)
  /// Another program: `… | COMMAND`, run by the system's shell.
  case program(String)
}
