import ReadoutKit

/// Somebody or something on a sanctions list, as the list has it.
struct ListEntry: Sendable, Equatable {
  /// What an entry is.
  enum Sort: String, Sendable {
    case person, organisation, vessel, aircraft, other
  }

  /// The list's own number or reference.
  var id: String
  var sort: Sort
  /// Its names, the primary one first.
  var names: [ListName] = []
  /// Under what it is listed.
  var programmes: [String] = []
  /// The list within a list of lists: `Entity List (EL)`.
  var authority: String?
  /// When it was listed (`YYYY-MM-DD`), where the list says so.
  var listed: String?
  /// When it was taken off, or when its listing ends.
  var ended: String?
  /// Its states: canonical names where they are known, else as printed.
  var countries: [String] = []
  var birthYears: [Int] = []
  var gender: Gender?

  enum Gender: Sendable { case male, female }

  init(id: String, sort: Sort) {
    self.id = id
    self.sort = sort
  }

  /// The primary name; the id where there is none.
  var name: String { names.first?.text ?? id }

  /// Takes a name, unless it is there already or empty.
  mutating func add(_ name: ListName) {
    // A file may give one entry more names than anybody bears: no name is sought among all of them.
    guard !name.text.isEmpty, !names.suffix(100).contains(where: { $0.text == name.text }) else {
      return
    }
    if name.kind == .primary, names.first?.kind != .primary {
      names.insert(name, at: 0)
    } else {
      names.append(name)
    }
  }
}

/// One name of an entry.
struct ListName: Sendable, Equatable {
  /// How sure a list is of a name.
  enum Kind: Sendable {
    case primary, alias
    /// One that the list itself calls weak: a byname, a nickname.
    case weak
  }

  /// As the list prints it; `FAMILY NAME, Given names` where the list tells them apart.
  var text: String
  var kind: Kind
}
