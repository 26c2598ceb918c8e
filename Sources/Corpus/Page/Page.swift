import ReadoutKit

/// The page that a document was printed on: its paragraphs, and which of them are no running text.
struct Page {
  /// The words as on disk.
  let text: Text
  /// The paragraphs, in order.
  let paragraphs: [Paragraph]
  /// What each paragraph is; nil for text and for titles.
  let labels: [Zone.Kind?]
  /// The paragraphs from the first to the last of the running text.
  let body: Range<Int>
  /// The zones, in order of position.
  let zones: [Zone]
  /// How many words stand outside excluded zones.
  let wordCount: Int

  /// Texts longer than this, in bytes, are no articles: they are read without looking for zones.
  private static let longest = 8 << 20

  /// Reads a page.
  init(_ text: Text) {
    self.text = text
    guard text.count <= Self.longest else {
      paragraphs = []
      labels = []
      body = 0..<0
      zones = []
      wordCount = WordScanner(text.bytes).count(in: text.range)
      return
    }
    let paragraphs = ParagraphSplitter.paragraphs(of: text)
    var labelling = Labelling(text, paragraphs)
    labelling.run()
    self.paragraphs = paragraphs
    labels = labelling.labels
    body = labelling.regions.body
    zones = Self.zones(paragraphs, labels: labelling.labels)
    var count = 0
    for (paragraph, label) in zip(paragraphs, labelling.labels) where label?.isExcluded != true {
      count += paragraph.count
    }
    wordCount = count
  }

  /// The paragraph's words, as a string.
  func string(_ index: Int) -> String { text.string(paragraphs[index].range) }

  /// Zones of labelled paragraphs; neighbours of one kind that make up one box are one zone.
  private static func zones(_ paragraphs: [Paragraph], labels: [Zone.Kind?]) -> [Zone] {
    var zones: [Zone] = []
    var previous: Zone.Kind?
    for (paragraph, label) in zip(paragraphs, labels) {
      defer { previous = label }
      guard let label else { continue }
      if label == previous, label.isBox, let last = zones.popLast() {
        let range = last.range.lowerBound..<paragraph.range.upperBound
        zones.append(Zone(range: range, kind: label))
      } else {
        zones.append(Zone(range: paragraph.range, kind: label))
      }
    }
    return zones
  }
}

extension Zone.Kind {
  /// True for what comes in boxes of several lines; a slogan or a caption is one of its own.
  fileprivate var isBox: Bool {
    switch self {
    case .slogan, .advertisement, .caption, .pullQuote: false
    default: true
    }
  }
}
