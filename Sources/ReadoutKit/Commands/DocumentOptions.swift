/// The option that every listing has: which documents to look at.
public struct DocumentOptions: ParsableArguments {
  /// Numbers or unique beginnings of names; all documents where none is given.
  @Option(
    name: .customLong("doc"), parsing: .singleValue,
    help: "Only this document: a number or the beginning of a name; may be repeated.")
  public var documents: [String] = []

  /// Makes the options; needed by ArgumentParser.
  public init() {}
}
