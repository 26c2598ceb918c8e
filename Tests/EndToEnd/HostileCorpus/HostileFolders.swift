import Foundation
import Glibc
import Testing

/// Folders that lead in circles, and what in them is no article.
@Suite("Hostile corpus: folders") struct HostileFolders {
  private func place() throws -> Workplace {
    try Workplace(article: "a.txt", HostileCase.bytes)
  }

  private func names(_ workplace: Workplace, warned words: String...) throws -> [String] {
    let outcome = try workplace.run(["news", "--format", "jsonl", "-c", "docs"])
    #expect(outcome.code == 0, "\(outcome.error)")
    for word in words { #expect(outcome.error.contains(word), "\(outcome.error)") }
    return try JSONRecord.lines(of: outcome.outputBytes).compactMap { $0.text("doc") }
  }

  @Test("a file 120 folders down is loaded")
  func deep() throws {
    let workplace = try place()
    let folders = (0..<120).map { "d\(1000 + $0)" }.joined(separator: "/")
    try workplace.file("news/\(folders)/deep.txt", "The pier waits.")
    #expect(try names(workplace).contains { $0.hasSuffix("d1119/deep") })
  }

  @Test(
    "no link leads in a circle, out of the corpus or to an endless file",
    arguments: [
      ("loop", "."), ("self", "self"), ("dangling", "nowhere"), ("outside", "/"),
      ("zero.txt", "/dev/zero"), ("tty.txt", "/dev/tty"), ("proc.txt", "/proc/self/mem"),
    ])
  func link(_ name: String, _ target: String) throws {
    let workplace = try place()
    #expect(symlink(target, workplace.path + "/news/" + name) == 0)
    #expect(try names(workplace, warned: name) == ["a"])
  }

  @Test("a pipe is passed over unopened")
  func pipe() throws {
    let workplace = try place()
    #expect(mkfifo(workplace.path + "/news/fifo.txt", 0o600) == 0)
    #expect(try names(workplace, warned: "fifo.txt", "a pipe") == ["a"])
  }

  @Test("a socket is passed over")
  func socket() throws {
    let workplace = try place()
    // The name of a socket is short: it is made in its folder.
    let made = try workplace.run(
      [
        "-c",
        "cd news && exec python3 -c 'import socket; s = socket.socket(socket.AF_UNIX); s.bind(\"s.txt\")'",
      ], script: [], program: "/bin/sh")
    guard made.code == 0 else { return print("skipped: no python3 to make a socket with") }
    #expect(try names(workplace, warned: "s.txt", "a socket") == ["a"])
  }

  @Test("what may not be read is named, the rest loads", arguments: ["secret.txt", "closed"])
  func closed(_ name: String) throws {
    let workplace = try place()
    if name == "closed" {
      try workplace.file("news/closed/x.txt", HostileCase.sentence)
    } else {
      try workplace.file("news/secret.txt", HostileCase.sentence)
    }
    let path = workplace.path + "/news/" + name
    #expect(chmod(path, 0) == 0)
    defer { chmod(path, 0o700) }
    guard
      let outcome = try Self.runAsNobody(workplace, ["news", "--format", "jsonl", "-c", "docs"])
    else { return print("skipped: root reads everything, and nobody cannot run the program") }
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.error.contains(name) && outcome.error.contains("permission denied"))
    #expect(try JSONRecord.lines(of: outcome.outputBytes).map { $0.text("doc") } == ["a"])
  }

  /// Runs the program as a user who may not read everything; nil where that cannot be done.
  private static func runAsNobody(_ workplace: Workplace, _ arguments: [String]) throws -> Outcome?
  {
    guard geteuid() == 0 else { return try workplace.run(arguments) }
    let program = try Program.path()
    let copy = workplace.path + "/program"
    try FileManager.default.copyItem(atPath: program, toPath: copy)
    for path in [workplace.path, copy] { #expect(chmod(path, 0o755) == 0) }
    let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", copy]
    let home = ["HOME": "/nonexistent", "XDG_CACHE_HOME": "", "XDG_STATE_HOME": ""]
    let able = try workplace.run(
      nobody + ["--version"], script: [], environment: home, program: "/usr/bin/setpriv")
    guard able.code == 0 else { return nil }
    return try workplace.run(
      nobody + arguments, script: [], environment: home, program: "/usr/bin/setpriv")
  }

  @Test("one file under two names is two documents with one hash")
  func hardLink() throws {
    let workplace = try place()
    #expect(Glibc.link(workplace.path + "/news/a.txt", workplace.path + "/news/hard.txt") == 0)
    #expect(try names(workplace) == ["a", "hard"])
    let clusters = try workplace.records(["news"], "dupes")
    #expect(Set(clusters.compactMap { $0.text("doc") }) == ["a", "hard"])
    #expect(clusters.allSatisfy { $0.text("kind") == "same" })
  }

  @Test("thousands of tiny files take few descriptors and lose no hit")
  func many() throws {
    let workplace = try Workplace()
    let count = HostileCase.isSmall ? 2000 : 20_000
    for number in 0..<count {
      try workplace.file(
        "news/\(number).txt", number.isMultiple(of: 100) ? HostileCase.sentence : "x\n")
    }
    let outcome = try workplace.run(
      [
        "-c", #"ulimit -n 64; exec "$0" "$@""#, try Program.path(), "news", "--format", "jsonl",
        "-c", "find sanctions",
      ], script: [], program: "/bin/sh")
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.lines.count == count / 100)
  }
}
