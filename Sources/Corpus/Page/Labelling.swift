import ReadoutKit

/// Finds out what each paragraph of a page is.
///
/// Three things tell: words ("share this page"), the make-up of a line (parts between bars, a line
/// said twice over), and the place on the page. Words that a reporter could have written count only
/// at the head and the tail of the page, so that no sentence of an article is set aside.
struct Labelling {
  /// What each paragraph is; nil for text and for titles.
  private(set) var labels: [Zone.Kind?]
  /// Where the running text stands.
  private(set) var regions: Regions

  private let text: Text
  private let paragraphs: [Paragraph]
  /// The cue of each paragraph, whether its region is right or not.
  private let cues: [Cue?]

  /// Prepares for the paragraphs of a text.
  init(_ text: Text, _ paragraphs: [Paragraph]) {
    self.text = text
    self.paragraphs = paragraphs
    labels = paragraphs.map { _ in nil }
    cues = paragraphs.map { paragraph in
      // What begins with a quotation mark is somebody's words, whatever they are.
      let isSpeech = LineMakeup.beginsWithMark(text, paragraph)
      return isSpeech || !paragraph.isShort ? nil : PageCues.english.cue(for: paragraph.words)
    }
    regions = Regions(paragraphs)
  }

  /// Labels every paragraph.
  mutating func run() {
    guard !paragraphs.isEmpty else { return }
    labelByMakeup()
    regions.findBody(labels: labels, cues: cues)
    labelByCue()
    labelBoxes()
    regions.findBody(labels: labels, cues: cues)
    labelTail()
    labelPictures()
    joinDonations()
    labelPullQuotes()
  }

  // MARK: Words and make-up

  private mutating func labelByMakeup() {
    for index in paragraphs.indices {
      let paragraph = paragraphs[index]
      guard paragraph.isShort, !paragraph.isRunning || paragraph.count < 40 else { continue }
      if Byline(text, paragraph) != nil || DateLine(text, paragraph) != nil {
        labels[index] = .byline
      }
    }
  }

  private mutating func labelByCue() {
    // "By Force Alone" is a heading in the midst of an article.
    for index in regions.body where labels[index] == .byline && !regions.isEdge(index) {
      if regions.hasBody { labels[index] = nil }
    }
    for index in paragraphs.indices where labels[index] == nil {
      if let cue = cues[index], regions.holds(index, in: cue.region) {
        labels[index] = cue.kind
      } else if regions.isEdge(index), !paragraphs[index].isRunning {
        if LineMakeup.isMenu(text, paragraphs[index]) { labels[index] = .navigation }
        if LineMakeup.isCopyright(text, paragraphs[index]) { labels[index] = .licence }
      }
    }
  }

  // MARK: Boxes

  /// What follows the header of a box belongs to it.
  private mutating func labelBoxes() {
    for index in paragraphs.indices {
      guard let kind = labels[index], cues[index]?.place == .header else { continue }
      switch kind {
      case .byline:
        // "Written by", and then a name or a note on the author.
        let next = index + 1
        if next < paragraphs.count, labels[next] == nil, paragraphs[next].count <= 60 {
          labels[next] = .byline
        }
      case .related: labelTeasers(behind: index)
      default: break
      }
    }
    labelCards()
  }

  /// Headlines below "Related articles": up to the next running text, or, at the end of a page,
  /// with the sentences between them that tease.
  private mutating func labelTeasers(behind header: Int) {
    let rest = (header + 1)..<paragraphs.count
    let end = rest.first { labels[$0]?.isExcluded == true } ?? paragraphs.count
    let box = (header + 1)..<end
    let headlines = box.filter { paragraphs[$0].isHeadlineLike }
    let isLastBox = header * 2 >= paragraphs.count && regions.runningCount(in: 0..<header) >= 3
    let isAllTeasers =
      isLastBox && headlines.count >= 2 && headlines.count * 5 >= box.count * 2
      && box.allSatisfy { paragraphs[$0].count <= 40 }
    for index in box {
      guard isAllTeasers || !paragraphs[index].isRunning else { return }
      // One headline right before running text may be a heading of the article's own, unless it is
      // the only one in the box.
      if !isAllTeasers, index + 1 < paragraphs.count, paragraphs[index + 1].isRunning,
        index > header + 1, regions.body.contains(index + 1)
      {
        return
      }
      if labels[index] == nil { labels[index] = .related }
    }
  }

  /// Cards for other articles: the words of a picture said twice, then a headline.
  private mutating func labelCards() {
    for index in paragraphs.indices where labels[index] == nil {
      guard LineMakeup.isDoubled(paragraphs[index]) else { continue }
      let next = index + 1
      let hasHeadline =
        next < paragraphs.count && paragraphs[next].isHeadlineLike && labels[next] == nil
        && !paragraphs[next].isRunning
      if hasHeadline,
        regions.runningCount(in: next..<paragraphs.count) == 0 || !regions.body.contains(next)
      {
        labels[index] = .related
        labels[next] = .related
      } else {
        labels[index] = .caption
      }
    }
  }

  // MARK: The tail

  /// Short lines behind the regions.body that stand among clutter are clutter too.
  private mutating func labelTail() {
    for index in regions.body.upperBound..<max(regions.body.upperBound, paragraphs.count) {
      guard labels[index] == nil, !paragraphs[index].isRunning else { continue }
      let nearby = labels[max(regions.body.upperBound - 1, index - 3)..<index].last {
        $0?.isExcluded == true
      }
      guard let anchor = nearby ?? nil else { continue }
      labels[index] = tailKind(of: paragraphs[index], behind: anchor)
    }
  }

  private func tailKind(of paragraph: Paragraph, behind anchor: Zone.Kind) -> Zone.Kind? {
    if paragraph.ending == .exclamation || paragraph.ending == .question {
      return anchor == .related ? .related : .slogan
    }
    if anchor == .donation, !paragraph.hasBlankBefore { return .donation }
    if paragraph.ending == .stop { return nil }
    if paragraph.isHeadlineLike, paragraph.count >= 4 { return .related }
    return anchor == .donation || anchor == .newsletter ? anchor : .navigation
  }

  /// Contact lines inside a donation plea are part of it.
  private mutating func joinDonations() {
    var last: Int?
    for index in paragraphs.indices {
      if labels[index] == .donation {
        if let last, index - last <= 4, (last + 1..<index).allSatisfy({ labels[$0] == .contact }) {
          for between in last + 1..<index { labels[between] = .donation }
        }
        last = index
      }
    }
  }

  // MARK: Pictures and pull quotes

  /// The words for a picture that stand on the line before its caption.
  private mutating func labelPictures() {
    for index in paragraphs.indices.dropFirst() where labels[index] == .caption {
      let before = paragraphs[index - 1]
      guard labels[index - 1] == nil, !paragraphs[index].hasBlankBefore, before.ending == .none,
        before.count <= 12, let first = before.words.first,
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text.bytes[first.range.lowerBound])
      else { continue }
      labels[index - 1] = .caption
    }
  }

  private mutating func labelPullQuotes() {
    for index in PullQuotes.indices(text, paragraphs) where labels[index] == nil {
      labels[index] = .pullQuote
    }
  }
}
