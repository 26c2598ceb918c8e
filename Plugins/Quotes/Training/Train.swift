import ArgumentParser
import Foundation
import Quotes
import ReadoutKit

/// Learns the weights of the quotes lens from annotated articles, or tells how good they are.
@main
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Learn the weights of the quotes lens from annotated articles.",
    discussion: """
      FOLDER holds NAME.txt and NAME.ann side by side, in brat's form with PolNeAR's roles (Source, \
      Cue, Content). With --weights all articles are learned from and the weights are written. With \
      --predictions they are parted into folds, and what is found in each by weights learned from the \
      others is written as JSON Lines. The same articles give the same bytes.
      """)

  @Argument(help: "A folder of annotated articles.")
  var folder: String

  @Option(help: "A file with names of articles to leave out, one a line.")
  var without: String?

  @Option(help: "Where to write the weights.")
  var weights: String?

  @Option(help: "Where to write what is found in articles that were not learned from.")
  var predictions: String?

  @Option(help: "How many folds the articles are parted into.")
  var folds = 4

  @Option(help: "How many of the folds are tried.")
  var tried: Int?

  @OptionGroup var settings: Settings

  func validate() throws {
    guard weights != nil || predictions != nil else {
      throw ValidationError("Give --weights FILE or --predictions FILE.")
    }
    guard folds > 1 else { throw ValidationError("There must be two folds or more.") }
  }

  func run() throws {
    let names = try without.map { try String(contentsOfFile: $0, encoding: .utf8) } ?? ""
    let left = Set(names.split(separator: "\n").map(String.init))
    let lessons = try AnnotatedArticle.all(in: folder, without: left).map(Lesson.init)
    guard lessons.count >= folds else {
      throw ReadoutError(
        "too few articles in \(folder)", hint: "NAME.txt and NAME.ann, side by side")
    }
    if let weights {
      let tagger = Passes(learning: lessons, settings).tagger(settings.habits)
      try Data(ModelFile.bytes(of: tagger)).write(to: URL(fileURLWithPath: weights))
    }
    if let predictions {
      let validation = CrossValidation(lessons: lessons, folds: folds, settings: settings)
      let lines = validation.lines(tried: tried ?? folds)
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(
        to: URL(fileURLWithPath: predictions))
    }
  }
}
