import Store

/// What a load brought.
struct Loaded: Sendable, Equatable {
  /// Numbers of documents that were not there before.
  var added: [Int] = []
  /// Numbers of documents whose words have changed.
  var changed: [Int] = []
  /// How many were there already, with the same words.
  var known = 0
  /// How many are not there any more.
  var removed = 0
  /// True where Ctrl-C broke it off: only a part has come.
  var isPartial = false

  /// Nothing.
  init() {}

  init(_ change: Store.Change, known: Int = 0, isPartial: Bool = false) {
    added = change.added
    changed = change.changed
    self.known = change.known + known
    removed = change.removed
    self.isPartial = isPartial
  }

  /// True where nothing is there and nothing was.
  var isNothing: Bool { added.isEmpty && changed.isEmpty && known == 0 && removed == 0 }

  /// What was loaded, in one line.
  var described: String {
    var parts: [String] = []
    if !added.isEmpty { parts.append("\(added.count) new") }
    if !changed.isEmpty { parts.append("\(changed.count) changed") }
    if removed > 0 { parts.append("\(removed) gone") }
    if known > 0 { parts.append("\(known) known already") }
    let total = added.count + changed.count + known
    return "\(total) document\(total == 1 ? "" : "s"): \(parts.joined(separator: ", "))"
  }

  /// What has changed on disk, in one line; nil where nothing has.
  var news: String? {
    var parts: [String] = []
    if !added.isEmpty { parts.append("\(added.count) new") }
    if !changed.isEmpty { parts.append("\(changed.count) changed") }
    if removed > 0 { parts.append("\(removed) gone") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Which numbers the new and changed ones have.
  var numbers: [String] {
    var lines: [String] = []
    if let first = added.first, let last = added.last {
      lines.append(first == last ? "new: number \(first)" : "new: numbers \(first) to \(last)")
    }
    if !changed.isEmpty {
      let shown = changed.prefix(20).map(String.init).joined(separator: ", ")
      lines.append("changed: \(shown)\(changed.count > 20 ? " …" : "")")
    }
    return lines
  }
}
