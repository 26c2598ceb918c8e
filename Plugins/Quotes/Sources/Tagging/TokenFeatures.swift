/// What the first pass knows of a token: its words around, and where it stands.
enum TokenFeatures {
  @inline(__always)
  static func add<Sink: FeatureSink>(
    _ i: Int, _ cells: UnsafeBufferPointer<TokenCell>, _ paragraph: PageLayout.Paragraph,
    facts: UnsafeBufferPointer<UInt32>, to rows: inout FeatureMaker<Sink>
  ) {
    rows.restart(at: 1)
    let cell = cells[i]
    let w0 = cell.word
    let w1 = cells[i + 1].word
    let v1 = cells[i - 1].word
    let w2 = cells[i + 2].word
    let v2 = cells[i - 2].word
    let k0 = UInt32(cell.kind)
    let k1 = UInt32(cells[i + 1].kind)
    let k2 = UInt32(cells[i + 2].kind)
    let k3 = UInt32(cells[i + 3].kind)
    let j1 = UInt32(cells[i - 1].kind)
    let j2 = UInt32(cells[i - 2].kind)
    let j3 = UInt32(cells[i - 3].kind)
    // The words.
    rows.add(w0)
    rows.add(w1)
    rows.add(v1)
    rows.add(w2)
    rows.add(v2)
    rows.add(v1, w0)
    rows.add(w0, w1)
    rows.add(cell.ending)
    // Their classes.
    rows.add(k0)
    rows.add(k1)
    rows.add(j1)
    rows.add(j1, k0, k1)
    rows.add(j3, j2, j1)
    rows.add(k1, k2, k3)
    rows.add(w0, k1)
    rows.add(w0, j1)
    rows.add(
      UInt32(cells[i - 1].shape) << 16 | UInt32(cell.shape) << 8 | UInt32(cells[i + 1].shape))
    // Their clusters.
    let c0 = UInt32(cell.cluster)
    let c1 = UInt32(cells[i + 1].cluster)
    let c2 = UInt32(cells[i + 2].cluster)
    let b1 = UInt32(cells[i - 1].cluster)
    let b2 = UInt32(cells[i - 2].cluster)
    rows.add(c0)
    rows.add(b1, c0)
    rows.add(c0, c1)
    rows.add(b2, b1)
    rows.add(c1, c2)
    rows.add(b1, c0, c1)
    rows.add(b2, b1, c0)
    rows.add(c0, c1, c2)
    rows.add(b1, c1)
    // The quotation marks.
    let q0 = UInt32(cell.quoted)
    let quotes =
      UInt32(cells[i - 1].quoted) << 16 | q0 << 8 | UInt32(cells[i + 1].quoted)
      | UInt32(cell.quotationLength) << 24
    rows.add(quotes)
    rows.add(quotes, k0)
    // What the rules found.
    let r0 = UInt32(cell.rule)
    let rules = UInt32(cells[i - 1].rule) << 8 | r0 << 4 | UInt32(cells[i + 1].rule)
    rows.add(rules, k0)
    rows.add(r0, UInt32(cells[i - 2].rule) << 4 | UInt32(cells[i + 2].rule))
    // The sentence.
    let start = Int(cell.sentenceStart)
    let end = Int(cell.sentenceEnd)
    let number = Int(cell.sentence)
    let fact = facts[paragraph.facts.lowerBound + number]
    let earlier =
      number > 0 ? facts[paragraph.facts.lowerBound + number - 1] | 256 : paragraph.before
    let later =
      number + 1 < paragraph.sentenceCount
      ? facts[paragraph.facts.lowerBound + number + 1] | 256 : 0
    let fromStart = scale(Int32(i - start))
    let toEnd = scale(Int32(end - i - 1))
    let isLast: UInt32 = number + 1 == paragraph.sentenceCount ? 1 : 0
    rows.add(fromStart, k0)
    rows.add(toEnd, k0)
    rows.add(fact, earlier, q0)
    rows.add(later, fact)
    rows.add(cells[start].word, min(fromStart, 5))
    rows.add(fact, min(UInt32(number), 2), isLast)
    // The words that may report, before and behind.
    let before = Int(cell.cueBefore)
    let behind = Int(cell.cueBehind)
    var left: UInt32 = 0
    var right: UInt32 = 0
    if before >= 0 {
      let distance = scale(Int32(i - before))
      let commas = UInt32(min(3, cell.commas - cells[before].commas))
      let borders = UInt32(min(3, cell.borders - cells[before].borders))
      left = 1 + (commas << 1 | borders << 4)
      rows.add(cells[before].word, distance)
      rows.add(cells[before].word, cells[before + 1].word, commas | borders << 4)
      rows.add(UInt32(cells[before].kind), left, q0)
      rows.add(UInt32(cells[before + 1].kind), left, distance)
      rows.add(UInt32(cells[before - 1].kind), left, k0)
    } else {
      for _ in 0..<5 { rows.add(0) }
    }
    if behind >= 0 {
      let distance = scale(Int32(behind - i))
      let commas = UInt32(min(3, cells[behind].commas - cell.commas))
      let borders = UInt32(min(3, cells[behind].borders - cell.borders))
      let fromEnd = scale(Int32(end - behind))
      right = 1 + (commas << 1 | borders << 4)
      rows.add(cells[behind].word, distance)
      rows.add(cells[behind].word, UInt32(cells[behind + 1].kind), commas | borders << 4)
      rows.add(UInt32(cells[behind].kind), right, q0)
      rows.add(fromEnd, right, k0)
      rows.add(UInt32(cells[behind - 1].kind), right, distance)
      rows.add(UInt32(cells[behind + 1].kind), fromEnd, right)
    } else {
      for _ in 0..<6 { rows.add(0) }
    }
    rows.add(left, right, k0)
    // The marks before and behind.
    let lastMark = Int(cell.markBefore)
    let nextMark = Int(cell.markBehind)
    let markBefore =
      lastMark >= start ? UInt32(cells[lastMark].kind) << 8 | UInt32(cells[lastMark + 1].kind) : 0
    let markBehind =
      nextMark < end ? UInt32(cells[nextMark].kind) << 8 | UInt32(cells[nextMark + 1].kind) : 0
    rows.add(markBefore, scale(Int32(i - lastMark)))
    rows.add(markBehind, scale(Int32(nextMark - i)))
    rows.add(markBefore, markBehind)
    rows.add(UInt32(cells[start].kind) << 8 | (left == 0 ? 0 : 1) | (right == 0 ? 0 : 2), q0)
  }
}
