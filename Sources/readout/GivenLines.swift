/// What `-c` and `-f` give to be run.
enum GivenLines {
  case line(String)
  case script(String)

  /// Lines and scripts in the order in which they were given: the parser keeps two lists apart.
  static func inOrder(_ arguments: [String], lines: [String], scripts: [String]) -> [GivenLines] {
    var lines = lines[...]
    var scripts = scripts[...]
    var given: [GivenLines] = []
    for argument in arguments {
      if argument == "-c" || argument == "--command" || argument.hasPrefix("--command=")
        || (argument.hasPrefix("-c") && argument.count > 2)
      {
        if let line = lines.popFirst() { given.append(.line(line)) }
      } else if argument == "-f" || argument == "--file" || argument.hasPrefix("--file=")
        || (argument.hasPrefix("-f") && argument.count > 2)
      {
        if let script = scripts.popFirst() { given.append(.script(script)) }
      }
    }
    return given + lines.map(GivenLines.line) + scripts.map(GivenLines.script)
  }
}
