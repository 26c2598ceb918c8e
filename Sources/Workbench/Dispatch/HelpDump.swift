/// What ArgumentParser writes of a command for other programs (`--experimental-dump-help`), as far as
/// it is of use here.
struct HelpDump: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    let kind: String
    let shouldDisplay: Bool?
    let isOptional: Bool?
    let isRepeating: Bool?
    let names: Names?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let completionKind: Completion?
    let abstract: String?

    var isShown: Bool { shouldDisplay != false }

    /// The argument as the rest of the program knows it.
    var argument: CommandShape.Argument {
      CommandShape.Argument(
        names: names?.sorted ?? [], isFlag: kind == "flag", isRepeating: isRepeating == true,
        isOptional: isOptional == true, summary: abstract ?? "", kind: valueName ?? "",
        values: allValues ?? completionKind?.list?.values ?? [],
        files: completionKind?.files, usual: defaultValue)
    }
  }

  /// The names of an option.
  struct Names: Decodable {
    private struct Name: Decodable {
      let kind: String
      let name: String
    }

    private let names: [Name]

    init(from decoder: any Decoder) throws {
      names = try [Name](from: decoder)
    }

    /// Without hyphens, the long ones first.
    var sorted: [String] {
      (names.filter { $0.kind == "long" } + names.filter { $0.kind != "long" }).map(\.name)
    }

    func contains(_ name: String) -> Bool { names.contains { $0.name == name } }
  }

  /// Where the values of an argument come from.
  struct Completion: Decodable {
    struct List: Decodable { let values: [String] }
    struct Nothing: Decodable {}

    let list: List?
    let file: Nothing?
    let directory: Nothing?

    var files: CommandShape.Argument.Files? {
      file != nil ? .files : directory != nil ? .folders : nil
    }
  }
}
