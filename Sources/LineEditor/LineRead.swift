/// One answer of the editor.
public enum LineRead: Equatable, Sendable {
  /// A line that was entered, without its newline.
  case line(String)

  /// The line was cancelled with Ctrl-C; what had been typed is gone.
  case interrupted

  /// Ctrl-D on an empty line, or a terminal that went away.
  case endOfInput
}
