import ReadoutKit
import Synchronization

/// The user's lists: which are loaded, and what is on them.
struct ListShelf {
  let files: any DeskFiles

  /// The loaded lists, in the order in which they were loaded.
  func lists() throws -> [LoadedList] {
    try files.kept(ListRegister.name).map(ListRegister.lists) ?? []
  }

  /// What came of loading a file.
  struct Loading {
    var list: LoadedList
    var faults: ListFaults
    /// The list of the same name that it takes the place of, or nil.
    var former: LoadedList?
  }

  /// Reads a list and remembers where it stands; a list of the same name is forgotten.
  func load(_ path: String, as name: String?) throws -> Loading {
    let file = try ListFile.read(path, with: files)
    let list = LoadedList(
      name: name ?? file.contents.format.rawValue, format: file.contents.format,
      paths: file.facts.map(\.path), hashes: file.facts.map(\.hash), date: file.contents.date,
      changed: file.facts.first?.changed, entries: file.contents.entries.count,
      names: file.contents.nameCount)
    var lists = try lists()
    var former: LoadedList?
    if let place = lists.firstIndex(where: { $0.name == list.name }) {
      former = lists[place]
      lists[place] = list
    } else {
      lists.append(list)
    }
    try files.keep(ListRegister.bytes(of: lists), as: ListRegister.name)
    return Loading(list: list, faults: file.contents.faults, former: former)
  }

  /// Forgets a list; its file stays where it is.
  func forget(_ name: String) throws -> LoadedList {
    var lists = try lists()
    guard let place = lists.firstIndex(where: { $0.name == name }) else {
      throw Self.unknown(name, lists)
    }
    let list = lists.remove(at: place)
    try files.keep(ListRegister.bytes(of: lists), as: ListRegister.name)
    return list
  }

  /// The loaded lists of some names, all of them for none.
  func lists(named names: [String]) throws -> [LoadedList] {
    let lists = try lists()
    guard !lists.isEmpty else {
      throw ReadoutError(
        "no sanctions list is loaded",
        hint: "sanctions list load FILE reads your own copy of one; \(ListFormat.expected)")
    }
    if names.isEmpty { return lists }
    return try names.map { name in
      guard let list = lists.first(where: { $0.name == name }) else {
        throw Self.unknown(name, lists)
      }
      return list
    }
  }

  private static func unknown(_ name: String, _ lists: [LoadedList]) -> ReadoutError {
    ReadoutError(
      "no list is called \(name)",
      hint: lists.isEmpty
        ? "none is loaded; sanctions list load FILE loads one"
        : "loaded: " + lists.map(\.name).joined(separator: ", "))
  }

  /// The index of lists, read anew unless they were the last that were asked for.
  func matcher(of lists: [LoadedList]) throws -> ListMatcher {
    let key = lists.flatMap(\.hashes)
    if let last = Self.last.withLock({ $0.key == key ? $0.matcher : nil }) { return last }
    let contents = try lists.map { list in
      let path = list.paths.first ?? ""
      guard files.holds(path) else {
        throw ReadoutError(
          "the file of the list \(list.name) is gone: \(path)",
          hint:
            "sanctions list load FILE from where it is now, or sanctions list forget \(list.name)")
      }
      let file = try ListFile.read(path, with: files)
      guard file.facts.map(\.hash) == list.hashes else {
        throw ReadoutError(
          "the list \(list.name) has changed on disk since it was loaded: \(path)",
          hint: "sanctions list load \(path) name=\(list.name) takes the new one")
      }
      return file.contents.entries
    }
    let matcher = ListMatcher(index: ListIndex(contents))
    Self.last.withLock { $0 = (key, matcher) }
    return matcher
  }

  /// The lists that were matched last: they are mostly matched again.
  private static let last = Mutex<(key: [String], matcher: ListMatcher?)>(([], nil))
}
