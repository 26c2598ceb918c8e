import Testing

/// The user's own copy of a sanctions list, loaded in one run and matched with in the next.
@Suite("Sanctions lists") struct SanctionsListTests {
  private static let row =
    #","individual","RUSSIA-EO14024",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- "#

  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.file(
      "news/one.txt", "Heading of the day\n\nOn Monday Evgeny Ostrovskiy sold the yard.\n")
    try workplace.file("lists/sdn.csv", #"7,"OSTROVSKY, Yevgeny Viktorovich""# + Self.row + "\n")
    try workplace.file("lists/alt.csv", #"7,1,aka,"OSTROVSKY, Zhenya",-0- "# + "\n")
    return workplace
  }

  @Test("a list is kept between runs, and a name in an article is a lead")
  func kept() throws {
    let workplace = try workplace()
    let loaded = try workplace.run(
      ["news"], script: ["sanctions list load lists/sdn.csv name=mine"])
    #expect(loaded.code == 0, "\(loaded.error)")
    #expect(loaded.output.contains("1 entries, 2 names"), "\(loaded.output)")
    let match = try workplace.run(
      ["news"], script: ["sanctions match min=0.5", "show %1", "sanctions list"])
    #expect(match.code == 0, "\(match.error)")
    #expect(match.output.contains("Evgeny Ostrovs"), "\(match.output)")
    #expect(match.output.contains("Viktorovich"), "\(match.output)")
    #expect(match.output.contains("not on this list"), "\(match.output)")
    #expect(match.output.contains("On Monday"), "\(match.output)")
    let forgot = try workplace.run(
      ["news"], script: ["sanctions list forget mine", "sanctions match"])
    #expect(forgot.code == 1)
    #expect(forgot.error.contains("no sanctions list is loaded"), "\(forgot.error)")
  }

  @Test("what is no list, no file or no longer the same is refused in one line")
  func refused() throws {
    let workplace = try workplace()
    for (line, words) in [
      ("sanctions list load news/one.txt", "sdn.csv"),
      ("sanctions list load nowhere.csv", "no such file"),
      ("sanctions list load lists", "a folder, not a file"),
      ("sanctions list load lists/alt.csv", "load sdn.csv"),
      ("sanctions list forget ofac", "no list is called ofac"),
      ("sanctions match min=80", "is no score"),
    ] {
      let outcome = try workplace.run(["news"], script: [line])
      #expect(outcome.code == 1, "\(line)")
      #expect(outcome.error.contains(words), "\(outcome.error)")
    }
    _ = try workplace.run(["news"], script: ["sanctions list load lists/sdn.csv"])
    try workplace.file("lists/sdn.csv", #"8,"OTHER, Somebody""# + Self.row + "\n")
    let changed = try workplace.run(["news"], script: ["sanctions match"])
    #expect(changed.error.contains("has changed on disk"), "\(changed.error)")
  }
}
