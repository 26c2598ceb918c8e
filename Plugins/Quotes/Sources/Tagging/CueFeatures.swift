/// What the second pass knows of a token: where it stands from one cue, and what the first pass
/// took it and its neighbours for.
enum CueFeatures {
  @inline(__always)
  static func add<Sink: FeatureSink>(
    _ i: Int, _ view: CueView, _ cells: UnsafeBufferPointer<TokenCell>,
    _ marks: UnsafeBufferPointer<TaggedCell>, facts: UnsafeBufferPointer<UInt32>,
    to rows: inout FeatureMaker<Sink>
  ) {
    rows.restart(at: 1000)
    let cell = cells[i]
    let isLeft = i < view.cue.lowerBound
    let isCue = view.cue.contains(i)
    let side: UInt32 = isCue ? 2 : isLeft ? 0 : 1
    let near = isLeft ? view.cue.lowerBound : view.cue.upperBound - 1
    let distance =
      scale(Int32(isLeft ? near - i : i - near)) | side << 4
    // What lies between.
    let low = isLeft ? i + 1 : view.cue.upperBound
    let high = isLeft ? view.cue.lowerBound : max(i, view.cue.upperBound)
    let cues = UInt32(min(2, max(0, marks[high].cues - marks[min(low, high)].cues)))
    let sources = UInt32(min(2, max(0, marks[high].sources - marks[min(low, high)].sources)))
    let contents = UInt32(min(2, max(0, marks[high].contents - marks[min(low, high)].contents)))
    let commas = UInt32(min(3, abs(cell.commas - cells[near].commas)))
    let borders = UInt32(min(3, abs(cell.borders - cells[near].borders)))
    let sentences = UInt32(min(3, abs(cell.sentence - cells[near].sentence)))
    let path = side | cues << 2 | sources << 4 | contents << 6
    let plain = side | commas << 2 | borders << 4 | sentences << 6
    let t0 = UInt32(marks[i].tag)
    let s1 = UInt32(marks[i - 1].tag)
    let t1 = UInt32(marks[i + 1].tag)
    let s2 = UInt32(marks[i - 2].tag)
    let t2 = UInt32(marks[i + 2].tag)
    let k0 = UInt32(cell.kind)
    let k1 = UInt32(cells[i + 1].kind)
    let j1 = UInt32(cells[i - 1].kind)
    let q0 = UInt32(cell.quoted)
    let cueWord = cells[view.cue.upperBound - 1].word
    let cueKind = UInt32(cells[view.cue.upperBound - 1].kind)
    let cueFirst = UInt32(cells[view.cue.lowerBound].kind)
    let afterCue = UInt32(cells[view.cue.upperBound].kind)
    let beforeCue = UInt32(cells[view.cue.lowerBound - 1].kind)
    let tagAfterCue = UInt32(marks[view.cue.upperBound].tag)
    let tagBeforeCue = UInt32(marks[view.cue.lowerBound - 1].tag)
    // What the rules found, and whether they found it of this cue.
    let r0 = UInt32(cell.rule)
    let statement = cells[view.cue.upperBound - 1].statement
    let isSame: UInt32 = statement == 0 ? 2 : statement == cell.statement ? 1 : 0
    rows.add(r0 << 2 | isSame, t0, side)
    rows.add(
      UInt32(cells[i - 1].rule) << 8 | r0 << 4 | UInt32(cells[i + 1].rule), isSame << 4 | t0, side)
    rows.add(t0, path, sentences)
    rows.add(t0, distance)
    rows.add(t0, plain)
    rows.add(t0, s1, path)
    rows.add(t0, t1, path)
    rows.add(t0, tagAfterCue << 4 | tagBeforeCue, path)
    rows.add(t0 << 8 | cueKind, path, afterCue)
    rows.add(t0, cueWord, side | sentences << 2)
    rows.add(t0, cueWord, path)
    rows.add(t0 << 8 | cueFirst, beforeCue, path)
    rows.add(s2 << 12 | s1 << 8 | t0 << 4 | t1, side)
    rows.add(t0 << 8 | t1 << 4 | t2, side, k0)
    rows.add(k0, distance)
    rows.add(q0, t0, plain)
    rows.add(q0 << 4 | UInt32(cells[i - 1].quoted), UInt32(cell.quotationLength), plain)
    rows.add(cell.word, distance)
    rows.add(cell.word, cells[i + 1].word, side)
    rows.add(cell.word, cueWord, side)
    rows.add(UInt32(cell.sentenceEnd) == UInt32(i + 1) ? 1 : 0, t0, path)
    rows.add(UInt32(cell.sentenceStart) == UInt32(i) ? 1 : 0, t0, path)
    rows.add(
      scale(cells[near].sentenceEnd - Int32(view.cue.upperBound)), t0, path)
    rows.add(
      scale(Int32(view.cue.lowerBound) - cells[near].sentenceStart), t0, path)
    // The clusters.
    let g0 = UInt32(cell.cluster)
    let g1 = UInt32(cells[i + 1].cluster)
    let f1 = UInt32(cells[i - 1].cluster)
    rows.add(g0, t0, path)
    rows.add(g0, g1, side)
    rows.add(f1, g0, side)
    rows.add(f1 << 8 | g0, g1, t0 << 2 | side)
    rows.add(UInt32(cells[view.cue.upperBound - 1].cluster), t0, path)
    rows.add(UInt32(cells[view.cue.upperBound - 1].cluster), g0, side)
    // How sure the first pass was.
    let c0 = UInt32(marks[i].chances)
    rows.add(c0, path)
    rows.add(c0, distance, t0)
    rows.add(c0 | UInt32(marks[i - 1].chances) << 8 | UInt32(marks[i + 1].chances) << 16, side)
    let fact = facts[view.facts.lowerBound + Int(cells[near].sentence)]
    rows.add(fact, t0, path)
  }
}
