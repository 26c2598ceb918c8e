import ReadoutKit
import Sessions

/// A document's sentences as they are read: in paragraphs, with what lenses found and what is marked.
///
/// A letter in the margin for each lens and the id of each mark tell without colours what the colours
/// tell; a legend at the end tells what they are.
struct ReadingView {
  /// What stands somewhere in the document: a finding or a passage of a mark.
  private struct Layer {
    /// What the margin shows: the letter of a lens, or the id of a mark.
    let sign: String
    let style: Cell.Style
    let range: ByteRange
    /// What it is called in the legend.
    let name: String
    /// Its place among the lenses, or among the marks.
    let number: Int
  }

  private let reading: DocumentReading
  /// In the order of the lenses, then of the marks; each in order of position.
  private var layers: [Layer] = []
  private let lenses: [(letter: String, name: String)]
  /// Zones that are read, and yet no part of the running text.
  private let setOff: [ByteRange]
  /// The words shown that a command was asked for; nil for all.
  var meant: ByteRange?

  static let columns = [
    Column(alignsRight: true), Column(), Column(fit: .wrapped),
  ]

  /// Looks up what stands in a document.
  init(_ reading: DocumentReading, on bench: Workbench) throws {
    self.reading = reading
    setOff = reading.document.zones.filter { !$0.kind.isExcluded }.map(\.range)
    lenses = Self.letters(of: bench.plugins.map(\.name))
    for (number, plugin) in bench.plugins.enumerated() {
      for finding in try bench.findings(of: plugin, in: reading.document) {
        let name = ["speaker", "status", "stance", "canonical"].lazy
          .compactMap { finding.text($0) }.first
        layers.append(
          Layer(
            sign: lenses[number].letter, style: .lens(number), range: finding.range,
            name: name ?? "–", number: number))
      }
    }
    for (number, mark) in bench.state.marks.enumerated() where mark.anchors.contains(where: isHere)
    {
      for placed in bench.placed(mark) {
        guard let passage = placed.passage, passage.document == reading.document.number else {
          continue
        }
        layers.append(
          Layer(
            sign: mark.id, style: .marked, range: passage.range, name: placed.anchor.words,
            number: number))
      }
    }
  }

  private func isHere(_ anchor: Anchor) -> Bool {
    anchor.document == reading.document.name || anchor.hash == reading.document.hash
  }

  /// A capital for each lens: the first of its name that no other lens has.
  private static func letters(of names: [String]) -> [(String, String)] {
    var taken: Set<Character> = []
    return names.map { name in
      let letter =
        name.uppercased().first { $0.isLetter && !taken.contains($0) } ?? "?"
      taken.insert(letter)
      return (String(letter), name)
    }
  }

  // MARK: Sentences

  /// Sentences as rows: number, margin, words.
  ///
  /// - Parameter isWhole: True where all of the document is shown: what is not part of the article is
  ///   told in one line then.
  func rows(ofSentences numbers: ClosedRange<Int>, isWhole: Bool) -> [Row] {
    let sentences = reading.sentences[(numbers.lowerBound - 1)...(numbers.upperBound - 1)]
    let layers = sentenceLayers(numbers)
    var rows: [Row] = []
    var index = sentences.startIndex
    var paragraph = sentences.first?.paragraph
    while index < sentences.endIndex {
      let sentence = sentences[index]
      var row = row(of: sentence, layers[sentence.number - numbers.lowerBound])
      row.isApart = sentence.paragraph != paragraph || index == sentences.startIndex
      paragraph = sentence.paragraph
      let end =
        isWhole
        ? sentences[index...].firstIndex { !$0.isExcluded } ?? sentences.endIndex : index
      guard end - index > 2 else {
        rows.append(row)
        index += 1
        continue
      }
      row.cells[2] = clutter(sentences[index..<end])
      row.isApart = true
      rows.append(row)
      rows += sentences[(index + 1)..<end].map { sentence in
        var folded = self.row(of: sentence, [])
        folded.isFolded = true
        return folded
      }
      index = end
      paragraph = nil
    }
    return rows
  }

  /// What stands in each sentence, found in one go.
  private func sentenceLayers(_ numbers: ClosedRange<Int>) -> [[Layer]] {
    var here = [[Layer]](repeating: [], count: numbers.count)
    for layer in layers {
      let last = max(layer.range.lowerBound, layer.range.upperBound - 1)
      guard let first = reading.sentence(at: layer.range.lowerBound)?.number,
        let last = reading.sentence(at: last)?.number, last >= first,
        first <= numbers.upperBound, last >= numbers.lowerBound
      else { continue }
      for number in max(first, numbers.lowerBound)...min(last, numbers.upperBound) {
        here[number - numbers.lowerBound].append(layer)
      }
    }
    return here
  }

  private func row(of sentence: Sentence, _ layers: [Layer]) -> Row {
    let isMeant = meant?.overlaps(sentence.range) ?? true
    let isDim = !isMeant || isInZone(sentence)
    var highlights = layers.compactMap { highlight($0.range, $0.style, in: sentence) }
    if let meant, isMeant, !contains(meant, sentence.range) {
      highlights += [highlight(meant, .strong, in: sentence)].compactMap(\.self)
    }
    return Row(
      reading.record(of: sentence.range),
      cells: [
        Cell("\(sentence.number)", .place), margin(layers),
        Cell(reading.string(sentence.range), isDim ? .faint : .plain, highlights: highlights),
      ],
      target: .passage(Passage(document: reading.document.number, range: sentence.range)))
  }

  private func contains(_ outer: ByteRange, _ inner: ByteRange) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  /// True for what is set off from the article: navigation, a byline, a caption.
  private func isInZone(_ sentence: Sentence) -> Bool {
    sentence.isExcluded || setOff.contains { $0.contains(sentence.range.lowerBound) }
  }

  private func highlight(
    _ range: ByteRange, _ style: Cell.Style, in sentence: Sentence
  ) -> Cell.Highlight? {
    let here = range.clamped(to: sentence.range)
    guard !here.isEmpty else { return nil }
    let start = reading.text.codePoint(ofByte: sentence.range.lowerBound)
    return Cell.Highlight(
      (reading.text.codePoint(ofByte: here.lowerBound) - start)..<(reading.text.codePoint(
        ofByte: here.upperBound) - start), style)
  }

  /// The letters of the lenses that found something, and the marks.
  private func margin(_ layers: [Layer]) -> Cell {
    var text = ""
    var highlights: [Cell.Highlight] = []
    var known: Set<String> = []
    for layer in layers where known.insert(layer.sign).inserted {
      if layer.style == .marked, !text.isEmpty { text += " " }
      let start = text.count
      text += layer.sign
      highlights.append(Cell.Highlight(start..<text.count, layer.style))
    }
    return Cell(text, highlights: highlights)
  }

  private func clutter(_ sentences: ArraySlice<Sentence>) -> Cell {
    guard let first = sentences.first, let last = sentences.last else { return "" }
    let range = first.range.lowerBound..<last.range.upperBound
    var kinds: [String] = []
    for zone in reading.document.zones where zone.kind.isExcluded && zone.range.overlaps(range) {
      if !kinds.contains(zone.kind.rawValue) { kinds.append(zone.kind.rawValue) }
    }
    let place = "\(reading.document.number):\(first.number)-\(last.number)"
    return Cell(
      "site clutter, \(sentences.count) lines (\(kinds.joined(separator: ", "))): show \(place)",
      .faint)
  }

  // MARK: Around them

  /// The title of the document, and what is known of it.
  var heading: [Cell] {
    let document = reading.document
    let facts = [
      document.author, document.outlet, document.date.isKnown ? document.date.shown : nil,
      "\(document.words) words", document.title == nil ? nil : document.name,
    ]
    return [
      Cell("\(document.number)  \(document.title ?? document.name)", .strong),
      Cell("   " + facts.compactMap(\.self).joined(separator: " · "), .faint),
    ]
  }

  /// What the letters in the margins of some views mean, and which marks stand there.
  static func legend(of views: [(view: ReadingView, shown: ClosedRange<Int>)]) -> [[Cell]] {
    let isOneDocument = Set(views.map(\.view.reading.document.number)).count == 1
    var signs: [String: (layer: Layer, found: [Found])] = [:]
    for (view, shown) in views {
      for layer in view.layers where view.stands(layer, in: shown) {
        let place = view.reading.place(of: layer.range)
        let found = Found(
          place: isOneDocument ? place.split(separator: ":").last.map(String.init) ?? place : place,
          name: layer.name)
        signs[layer.sign, default: (layer, [])].found.append(found)
      }
    }
    let lenses = views.first?.view.lenses ?? []
    var lines: [[Cell]] = []
    for (letter, name) in lenses {
      guard let (layer, found) = signs.removeValue(forKey: letter) else { continue }
      lines.append([
        "", Cell(letter, layer.style), Cell("\(name) \(found.count): \(told(found))", .faint),
      ])
    }
    let marks = signs.values.sorted { $0.layer.number < $1.layer.number }
    for (layer, found) in marks {
      let words = found.map { "\($0.place) “\(short($0.name))”" }
      lines.append(["", Cell(layer.sign, .marked), Cell(words.joined(separator: " · "), .faint)])
    }
    return lines
  }

  /// Something that stands in the sentences shown.
  private struct Found {
    let place: String
    let name: String
  }

  /// True where something stands in some of the sentences.
  private func stands(_ layer: Layer, in shown: ClosedRange<Int>) -> Bool {
    guard let first = reading.sentences.dropFirst(shown.lowerBound - 1).first,
      let last = reading.sentences.dropFirst(shown.upperBound - 1).first
    else { return false }
    return layer.range.overlaps(first.range.lowerBound..<last.range.upperBound)
  }

  /// Findings one by one where they are few, else how many there are of each kind.
  private static func told(_ found: [Found]) -> String {
    guard found.count > 9 else {
      return tallied(found.map { "\($0.place) \($0.name)" }).map { words, count in
        count > 1 ? "\(words) (\(count))" : words
      }.joined(separator: " · ")
    }
    let kinds = tallied(found.map { $0.name == "–" ? "not named" : $0.name })
      .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map { "\($0.element.0) \($0.element.1)" }
    return kinds.prefix(8).joined(separator: " · ") + (kinds.count > 8 ? " · …" : "")
  }

  /// Words with how often they come, in the order in which they come first.
  private static func tallied(_ words: [String]) -> [(String, Int)] {
    var places: [String: Int] = [:]
    var tallies: [(String, Int)] = []
    for word in words {
      if let place = places[word] {
        tallies[place].1 += 1
      } else {
        places[word] = tallies.count
        tallies.append((word, 1))
      }
    }
    return tallies
  }

  /// The beginning of marked words.
  private static func short(_ words: String) -> String {
    let line = words.prefix(400).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
