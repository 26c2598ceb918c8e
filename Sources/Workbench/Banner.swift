import ReadoutKit
import Sessions

extension Workbench {
  /// What lies on the table, in a few lines, as a prompt begins.
  public var banner: [String] {
    let words = documents.reduce(0) { $0 + $1.words }
    let cluttered = documents.count { $0.zones.contains { $0.kind.isExcluded } }
    var first = "\(documents.count) article\(documents.count == 1 ? "" : "s"), \(words) words"
    if cluttered > 0 { first += "; site clutter set aside in \(cluttered) of them" }
    var lines = [first]
    let state = session.state
    if let name = session.name {
      lines.append("session \(name): \(contents)")
    } else if let draft = drafts.first {
      let marks = "\(draft.marks) mark\(draft.marks == 1 ? "" : "s")"
      lines.append(
        "a draft with \(marks) of \(draft.changed.prefix(16).replacing("T", with: " ")) UTC was not saved: open draft"
      )
    }
    lines.append(
      state.marks.isEmpty
        ? "next: docs · show 1 · quotes speakers · help tour"
        : "next: marks · matrix · docs · help")
    return lines
  }
}
