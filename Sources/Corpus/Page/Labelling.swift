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
      guard !isSpeech, paragraph.isShort, let cue = PageCues.english.cue(for: paragraph.words)
      else { return nil }
      // One word may begin any sentence: "Copyright law …".
      let isWeak = cue.keys.count == 1 && cue.place == .start && !cue.needsColon
      return isWeak && paragraph.isRunning ? nil : cue
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
    labelNames()
    labelNotes()
    regions.findBody(labels: labels, cues: cues)
    labelByCue()
    fillGaps()
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
      if Byline(text, paragraph) != nil || DateLine(text, paragraph) != nil
        || DateLine.isClock(text, paragraph)
      {
        labels[index] = .byline
      }
    }
  }

  private mutating func labelByCue() {
    // "By Force Alone" is a heading in the midst of an article.
    for index in regions.body where labels[index] == .byline && !regions.isEdge(index) {
      if regions.hasBody, !DateLine.isClock(text, paragraphs[index]) { labels[index] = nil }
    }
    for index in paragraphs.indices where labels[index] == nil {
      if let cue = cues[index], regions.holds(index, in: cue.region) {
        // "Home", above the last paragraphs, is a heading.
        if cue.kind == .navigation, cue.region == .edges, cue.keys.count == 1,
          !regions.isHead(index), index < regions.body.upperBound
        {
          continue
        }
        labels[index] = cue.kind
      } else if regions.isEdge(index), !paragraphs[index].isRunning {
        if LineMakeup.isMenu(text, paragraphs[index]) { labels[index] = .navigation }
        if LineMakeup.isCopyright(text, paragraphs[index]) { labels[index] = .licence }
        if LineMakeup.isRule(text, paragraphs[index]) { labels[index] = .navigation }
      }
      if labels[index] == nil, LineMakeup.endsInCredit(text, paragraphs[index]) {
        labels[index] = .caption
      }
    }
  }

  // MARK: Boxes

  /// What follows the header of a box belongs to it.
  private mutating func labelBoxes() {
    for index in paragraphs.indices {
      guard let kind = labels[index], isBoxHeader(index) else { continue }
      switch kind {
      case .byline:
        // "Written by", and then a name or a note on the author, or on several.
        var next = index + 1
        repeat {
          guard next < paragraphs.count, labels[next] == nil, paragraphs[next].count <= 60 else {
            break
          }
          labels[next] = .byline
          next += 1
        } while next < paragraphs.count && isNote(next)
      case .navigation:
        for next in paragraphs.indices.dropFirst(index + 1).prefix(8) {
          guard labels[next] == nil, paragraphs[next].count <= 3, paragraphs[next].ending == .none
          else { break }
          labels[next] = .navigation
        }
      case .related: labelTeasers(behind: index)
      default: break
      }
    }
    labelCards()
  }

  /// True for the header of a box: by its words, or for "More from …" close above other lines.
  private func isBoxHeader(_ index: Int) -> Bool {
    guard let cue = cues[index] else { return false }
    if cue.place == .header { return true }
    return cue.kind == .related && cue.place == .start && !cue.needsColon
      && paragraphs[index].count <= 8 && paragraphs[index].ending == .none
      && index + 1 < paragraphs.count && !paragraphs[index + 1].hasBlankBefore
  }

  /// Headlines below "Related articles": up to the next running text, or, at the end of a page,
  /// with the sentences between them that tease.
  private mutating func labelTeasers(behind header: Int) {
    let rest = (header + 1)..<paragraphs.count
    let end = rest.first { labels[$0]?.isExcluded == true } ?? paragraphs.count
    let box = (header + 1)..<end
    let headlines = box.filter { paragraphs[$0].isHeadlineLike }
    let isLastBox = header * 2 >= paragraphs.count && regions.runningCount(in: 0..<header) >= 3
    // Each sentence between them sums up the headline above it; one alone may be the article's.
    let sentences = box.filter { paragraphs[$0].isRunning }
    let isAllTeasers =
      isLastBox && headlines.count >= 2 && sentences.count >= 2
      && sentences.allSatisfy { index in
        paragraphs[index].count <= 40 && index > box.lowerBound
          && paragraphs[index - 1].isHeadlineLike
      }
    for index in box {
      guard isAllTeasers || !paragraphs[index].isRunning else { return }
      // One headline right before running text may be a heading of the article's own, unless it is
      // the only one in the box or stands close below the others.
      if !isAllTeasers, index + 1 < paragraphs.count, paragraphs[index + 1].isRunning,
        index > header + 1, regions.body.contains(index + 1), paragraphs[index].hasBlankBefore
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

  // MARK: Names

  /// A name alone on a line below the title, beside a line that tells the day or the time.
  private mutating func labelNames() {
    guard let title = labels.firstIndex(of: nil) else { return }
    for index in paragraphs.indices.prefix(regions.body.lowerBound + 6)
    where index > title && labels[index] == nil && regions.isHead(index) {
      guard (2...4).contains(paragraphs[index].count), paragraphs[index].ending == .none,
        [index - 1, index + 1].contains(where: isDay)
      else { continue }
      let words = Byline.split(text.string(paragraphs[index].range))
      guard let names = PersonNames(words), names.wordsUsed == words.count,
        let last = words.last, !BylineWords.english.places.contains(PersonNames.fold(last))
      else { continue }
      labels[index] = .byline
    }
  }

  private func isDay(_ index: Int) -> Bool {
    guard paragraphs.indices.contains(index), labels[index] == .byline else { return false }
    return DateLine(text, paragraphs[index]) != nil || DateLine.isClock(text, paragraphs[index])
  }

  /// A note on the author, as the last running text: it begins with the name in the byline.
  private mutating func labelNotes() {
    guard let last = regions.body.last, regions.runningCount(in: regions.body) >= 3 else { return }
    let authors = paragraphs.indices.compactMap { index -> String? in
      guard labels[index] == .byline else { return nil }
      return Byline(text, paragraphs[index])?.author
    }
    guard !authors.isEmpty, isNote(last) else { return }
    let words = Byline.split(text.string(paragraphs[last].range))
    guard let names = PersonNames(words), authors.contains(where: { $0.contains(names.printed) })
    else { return }
    labels[last] = .byline
  }

  /// True for a paragraph that begins with a name and says what its bearer does.
  private func isNote(_ index: Int) -> Bool {
    guard labels[index] == nil, paragraphs[index].isShort, paragraphs[index].count <= 60 else {
      return false
    }
    let words = Byline.split(text.string(paragraphs[index].range))
    guard let names = PersonNames(words), names.count == 1, names.wordsUsed < words.count else {
      return false
    }
    return BylineWords.english.noteVerbs.contains(PersonNames.fold(words[names.wordsUsed]))
  }

  /// A short line between two of one kind is of that kind, where no blank line parts them.
  private mutating func fillGaps() {
    for index in paragraphs.indices.dropFirst().dropLast() where labels[index] == nil {
      guard let kind = labels[index - 1], labels[index + 1] == kind, kind != .caption,
        kind != .navigation,
        paragraphs[index].count <= 8, !paragraphs[index].isRunning,
        !paragraphs[index].hasBlankBefore, !paragraphs[index + 1].hasBlankBefore,
        regions.isEdge(index)
      else { continue }
      labels[index] = kind
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
