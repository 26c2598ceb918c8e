import Testing

/// Packed files that are not what they say, or far more than they weigh.
@Suite("Hostile corpus: packed files") struct HostileArchives {
  /// A folder with one good article and what a shell line makes in it.
  private func place(making line: String) throws -> Workplace {
    let workplace = try Workplace(article: "good.txt", HostileCase.bytes)
    let made = try workplace.run(["-c", "cd news && " + line], script: [], program: "/bin/sh")
    try #require(made.code == 0, "\(made.error)")
    return workplace
  }

  private func expectRefused(
    _ workplace: Workplace, _ words: String..., at location: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try workplace.run(["news", "--format", "jsonl", "-c", "docs"], script: [])
    #expect(outcome.code == 0, "\(outcome.error)", sourceLocation: location)
    for word in words {
      #expect(outcome.error.contains(word), "\(outcome.error)", sourceLocation: location)
    }
    let names = try JSONRecord.lines(of: outcome.outputBytes).map { $0.text("doc") }
    #expect(names == ["good"], sourceLocation: location)
  }

  @Test("a zip archive is refused by its name, unopened")
  func zip() throws {
    let workplace = try place(making: "printf 'PK\\003\\004bomb' > bomb.zip")
    try expectRefused(workplace, "zip")
    let alone = try workplace.run(["news/bomb.zip", "-c", "docs"])
    #expect(alone.code == 2 && alone.error.contains("zip archives are not read"))
  }

  @Test("a gzip file that unpacks to hundreds of times its size is refused")
  func bomb() throws {
    try expectRefused(
      try place(making: "head -c 200000000 /dev/zero | tr '\\0' a | gzip -9 > bomb.txt.gz"),
      "bomb.txt.gz", "swell")
  }

  @Test("a gzip file that breaks off is named")
  func truncated() throws {
    try expectRefused(
      try place(making: "seq 1 9999 | gzip | head -c 40 > trunc.txt.gz"), "trunc.txt.gz")
  }

  @Test("a file that is no gzip file is named")
  func notPacked() throws {
    try expectRefused(try place(making: "echo plain > notgzip.txt.gz"), "notgzip.txt.gz", "gzip")
  }
}
