import Testing

/// Each line that help shows as an example is run, on the sample corpus and the session beside it.
@Suite("The examples of help") struct HelpExampleTests {
  /// The commands with their examples, as `help --all` lists them.
  private func commands(in workplace: Workplace) throws -> [JSONRecord] {
    try workplace.records([Checkout.sampleCorpus], "help --all")
  }

  @Test("every command and every word behind one has an example, or is a group of those that have")
  func all() throws {
    let commands = try commands(in: try Workplace())
    #expect(commands.count > 40)
    for command in commands where command.records("examples").isEmpty {
      let name = command.text("command") ?? ""
      let inner = commands.filter { $0.text("command")?.hasPrefix(name + " ") == true }
      #expect(!inner.isEmpty, "\(name) has no example")
    }
  }

  @Test("each runs, in the order in which its command shows them")
  func run() throws {
    var lines: [String: [String]] = [:]
    for command in try commands(in: try Workplace()) {
      let name = command.text("command")?.split(separator: " ").first.map(String.init) ?? ""
      lines[name, default: []] += command.records("examples").compactMap { $0.text("line") }
    }
    for (command, examples) in lines.sorted(by: { $0.key < $1.key }) where !examples.isEmpty {
      let workplace = try self.workplace()
      let outcome = try workplace.run(["-s", "china-line", "--keep-going"], script: examples)
      #expect(outcome.code == 0, "\(command): \(examples)\n\(outcome.error)")
    }
  }

  /// A folder with what examples name: the session, a list of terms, a script, more articles.
  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    let session = (Checkout.root ?? "") + "/sessions/china-line.readout"
    try workplace.file("sessions/china-line.readout", bytes: try fileBytes(session))
    try workplace.file("actors.txt", "China\nRussia\nEU\n")
    try workplace.file("nightly.readout", "docs\nquotes speaker=Xi > xi.csv\n")
    try workplace.file("more/pier.txt", "The pier\n\nThe pier opened again on Monday.\n")
    try workplace.file(
      "lists/sdn.csv",
      #"36,"PIER AIRLINES",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- "# + "\n")
    return workplace
  }
}
