import ReadoutKit
import Sessions
import Store

extension Workbench {
  /// What lies on the table, in a few lines, as a prompt begins.
  public var banner: [String] {
    let totals = store.totals
    var first =
      "\(totals.documents) article\(totals.documents == 1 ? "" : "s"), \(totals.words) words"
    if totals.cluttered > 0 { first += "; site clutter set aside in \(totals.cluttered) of them" }
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
