import ReadoutKit

/// `sanctions list`: the user's own copies of sanctions lists.
public struct SanctionsLists: PluginCommand {
  /// The command's name and its parts; alone it tells what is loaded.
  public static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Tell which sanctions lists are loaded; load one, or forget one.",
    subcommands: [LoadedListsListing.self, ListLoading.self, ListForgetting.self],
    defaultSubcommand: LoadedListsListing.self)

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Tells what is loaded.
  public func run(at desk: any Desk) throws -> Answer { try LoadedListsListing().run(at: desk) }
}

/// `sanctions list`: one row a list.
struct LoadedListsListing: PluginCommand {
  static let configuration = CommandConfiguration(
    commandName: "loaded",
    abstract: "Tell which lists are loaded: name, format, entries, names, date, hash, file.")

  static let examples: Examples = [
    "sanctions list": "which lists are loaded"
  ]

  func run(at desk: any Desk) throws -> Answer {
    let lists = try ListShelf(files: desk.files).lists()
    return Answer(
      columns: [
        Column("name"), Column("list"), Column("entries", alignsRight: true),
        Column("names", alignsRight: true), Column("date"), Column("sha-256", isAside: true),
        Column("file", fit: .rest),
      ],
      rows: lists.map { list in
        Row(
          list.record,
          cells: [
            Cell(list.name, .strong), Cell(list.format.title), Cell("\(list.entries)"),
            Cell("\(list.names)"), Cell(list.day),
            Cell(String((list.hashes.first ?? "").prefix(12)), .faint),
            Cell(list.paths.first ?? "", .place),
          ])
      },
      notes: lists.isEmpty
        ? ["no sanctions list is loaded: sanctions list load FILE reads your own copy of one"]
        : ["sanctions match compares the names in the articles with them"])
  }
}

/// `sanctions list load`: reads a list.
struct ListLoading: PluginCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Load your own copy of a sanctions list; it stays where it is.",
    discussion: """
      The list is known by what the file holds: OFAC's sdn.csv (alt.csv and add.csv beside it are read \
      with it), the EU's consolidated csv, the UN's consolidated xml, the UK Sanctions List csv, \
      OpenSanctions' targets.simple.csv, the US Consolidated Screening List csv, which holds the \
      Entity List. Kept are its path and hash, until sanctions list forget.
      """)

  static let examples: Examples = [
    "sanctions list load lists/sdn.csv": "your own copy of a list",
    "sanctions list load lists/sdn.csv name=ofac-august": "by another name",
  ]

  @Option(help: "What to call it; else by its format: ofac, eu, un, uk, opensanctions or csl.")
  var name: String?

  @Argument(help: "The file.", completion: .file())
  var file: String

  func run(at desk: any Desk) throws -> Answer {
    let loading = try ListShelf(files: desk.files).load(file, as: name)
    let list = loading.list
    var answer = Answer(heading: [
      "loaded \(list.name): \(list.format.title), \(list.day), \(list.entries) entries, "
        + "\(list.names) names"
    ])
    if list.paths.count > 1 {
      answer.heading.append("read with it: " + list.paths.dropFirst().joined(separator: ", "))
    }
    if let former = loading.former, former.hashes != list.hashes {
      answer.heading.append(
        "in place of the \(former.name) of \(former.day), \(former.entries) entries "
          + "(name=NAME keeps both)")
    }
    if let first = loading.faults.first {
      let count = loading.faults.count
      answer.notes.append("\(count) row\(count == 1 ? "" : "s") could not be read; \(first)")
    }
    answer.rows = [Row(list.record, cells: [])]
    return answer
  }
}

/// `sanctions list forget`: lets go of a list.
struct ListForgetting: PluginCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Forget a loaded list; its file stays where it is.")

  static let examples: Examples = [
    "sanctions list load lists/sdn.csv": "a list; then",
    "sanctions list forget ofac": "forget it; its file stays",
  ]

  @Argument(help: ArgumentHelp("The list's name, as sanctions list tells it.", valueName: "list"))
  var name: String

  func run(at desk: any Desk) throws -> Answer {
    let list = try ListShelf(files: desk.files).forget(name)
    return .lines("forgot \(list.name); its file is still \(list.paths.first ?? "where it was")")
  }
}

extension LoadedList {
  /// The list as scripts see it.
  fileprivate var record: Record {
    [
      "name": .text(name), "format": .text(format.rawValue), "entries": .number(entries),
      "names": .number(names), "date": .optional(date), "changed": .optional(changed),
      "sha256": .texts(hashes), "files": .texts(paths),
    ]
  }
}
