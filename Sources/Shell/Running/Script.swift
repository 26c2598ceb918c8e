/// A script that is being run, and how far it is.
struct Script {
  /// What it is called in messages: its path, `stdin` or `-c`.
  let name: String
  /// The file, every link followed, so that a script is known again; nil for what is no file.
  let file: String?
  /// The line that runs, from 1.
  var line = 0

  /// Where the line stands that runs: `day.script:4`.
  var place: String { "\(name):\(line)" }

  /// The path of a file that a line of this script names: beside the script, wherever that lies.
  func path(of file: String) -> String {
    guard self.file != nil, !file.hasPrefix("/"), let slash = name.lastIndex(of: "/") else {
      return file
    }
    return name[...slash] + file
  }
}
