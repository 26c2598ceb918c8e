/// When text has colour.
public enum ColorChoice: String, CaseIterable, Sendable {
  /// Where standard output is a terminal that takes it and nobody asked for none.
  case auto
  case always
  case never
}
