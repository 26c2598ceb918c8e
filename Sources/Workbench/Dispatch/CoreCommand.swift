import ReadoutKit

/// A command of the workbench: its options as ArgumentParser reads them, and what it does.
protocol CoreCommand: ExemplifiedCommand {
  /// Runs the command; `line` is what was typed beside options, where quotation marks matter.
  func run(on bench: Workbench, line: [Word]) throws -> Answer
}

extension CoreCommand {
  /// Not used: commands are run by the workbench.
  func run() throws {
    preconditionFailure("\(Self.self) is run on a workbench")
  }

  /// The typed words behind some arguments, with whether they stood in quotation marks.
  ///
  /// ArgumentParser gives arguments as plain text; each is found again in the line, in order.
  func typed(_ arguments: [String], in line: [Word]) -> [Word] {
    var rest = line[...]
    return arguments.map { argument in
      guard let index = rest.firstIndex(where: { $0.text == argument }) else {
        return Word(argument)
      }
      let word = rest[index]
      rest = rest[(index + 1)...]
      return word
    }
  }
}

/// A command whose `key=value` may name a scenario: `break=C`.
protocol RatingCommand: CoreCommand {}

/// A command that changes the session as a whole, or puts another in its place: from another time,
/// and for an indicator, there is nothing in it to look at.
protocol SessionCommand: CoreCommand {}
