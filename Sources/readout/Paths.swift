import Glibc
import Shell
import Workbench

/// `readout paths`: where things are kept.
enum Paths {
  static func show(_ folders: Folders) {
    let places: [(name: String, path: String?)] = [
      ("sessions", folders.sessions), ("drafts", folders.drafts), ("history", folders.history),
      ("lessons shown", folders.lessons),
      ("init file", folders.initFile), ("lexicons", folders.lexicons), ("lenses", folders.lenses),
      ("cache", folders.cache), ("sample corpus", folders.sampleCorpus),
    ]
    let widest = places.map { $0.path?.count ?? 0 }.max() ?? 0
    for (name, path) in places {
      let row = padded(name, to: 15) + (path.map(SafeText.oneLine) ?? "not found")
      let isThere = path.map { access($0, F_OK) == 0 } ?? true
      Output.standard.write(
        (isThere ? row : padded(row, to: 15 + widest) + "  not there yet") + "\n")
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
