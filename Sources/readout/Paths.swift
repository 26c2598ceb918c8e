import Shell
import Workbench

/// `readout paths`: where things are kept.
enum Paths {
  static func show(_ folders: Folders) {
    let lines = [
      ("sessions", folders.sessions), ("drafts", folders.drafts), ("history", folders.history),
      ("cache", folders.cache), ("lexicons", folders.lexicons),
      ("sample corpus", folders.sampleCorpus ?? "not found"),
    ]
    for (name, path) in lines {
      Output.standard.write(name + String(repeating: " ", count: 15 - name.count) + path + "\n")
    }
  }
}
