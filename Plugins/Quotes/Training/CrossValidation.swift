import Quotes
import Reading
import ReadoutKit

/// Tells what is found in articles by weights that were learned from others.
struct CrossValidation {
  let lessons: [Lesson]
  let folds: Int
  let settings: Settings

  /// What is found, as JSON Lines; fold by fold, each article in the one of its place.
  func lines(tried: Int) -> [String] {
    var lines: [String] = []
    for fold in 0..<min(tried, folds) {
      let learned = lessons.indices.filter { $0 % folds != fold }.map { lessons[$0] }
      let tagger = Passes(learning: learned, settings).tagger(settings.habits)
      for index in lessons.indices where index % folds == fold {
        let article = lessons[index].article
        lines += ReportedSpeech(article.reading, by: tagger).attributions().map {
          line($0, of: article)
        }
      }
    }
    return lines
  }

  private func line(_ attribution: TaggedAttribution, of article: AnnotatedArticle) -> String {
    let text = article.reading.text
    func spans(bytes ranges: [ByteRange]) -> Value {
      .list(
        ranges.map { range in
          .list([
            .number(text.codePoint(ofByte: range.lowerBound)),
            .number(text.codePoint(ofByte: range.upperBound)),
          ])
        })
    }
    func spans(_ ranges: [Range<Int>]) -> Value {
      spans(bytes: ranges.map(article.reading.range(ofTokens:)))
    }
    return JSON.string(
      .object(
        Record([
          ("doc", .text(article.name)),
          ("content", spans(attribution.content)),
          ("quotes", spans(bytes: attribution.quotes)),
          ("source", attribution.source.map { spans([$0]) } ?? .null),
          ("cue", attribution.cue.map { spans([$0]) } ?? .null),
        ])))
  }
}
