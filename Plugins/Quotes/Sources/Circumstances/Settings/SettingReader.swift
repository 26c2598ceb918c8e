import Reading
import ReadoutKit

/// Finds the setting of a statement.
///
/// Time and place belong to the saying where they stand behind the verb (`said on Friday in Oslo`),
/// between subject and verb (`Berg, speaking on Friday, said`) or before the subject (`On Friday,
/// Berg said`); never inside what was said, in a clause of its own (`after the dam broke on Friday`),
/// or behind a noun that has its own time (`said of the attack on Monday`).
struct SettingReader {
  let page: Page
  let dates: DateFinder
  private var walk: SettingWalk { SettingWalk(page: page, dates: dates) }

  init(page: Page, dates: DateFinder) {
    self.page = page
    self.dates = dates
  }

  /// The setting of a statement; nil where nothing reports it.
  func setting(of statement: Statement) -> Setting? {
    let cue = statement.cue?.first.map(page.tokens(of:))
    let subject = statement.source?.first.map(page.tokens(of:))
    guard let anchor = cue ?? subject, !anchor.isEmpty else { return nil }
    var setting = Setting(
      cue: cue, subject: subject, content: statement.content.map(page.tokens(of:)),
      sentence: page.sentenceIndex(ofToken: anchor.lowerBound))
    let reach = AttributionFinder.reach
    let sentence = page.reading.sentences[setting.sentence].tokens.clamped(
      to: max(0, anchor.lowerBound - reach)..<anchor.upperBound + reach)
    readBehind(anchor, in: sentence, &setting)
    readBetween(in: sentence, &setting)
    readOpening(in: sentence, &setting)
    readTail(statement.kind, in: sentence, &setting)
    return setting
  }

  // MARK: Behind the verb

  private func readBehind(_ anchor: Range<Int>, in sentence: Range<Int>, _ setting: inout Setting) {
    var start = anchor.upperBound
    var isObject = false
    if let cue = setting.cue {
      let verb = page.verb(at: cue.lowerBound)?.cue
      isObject = verb == .tell || verb == .ask || page.word(cue.lowerBound) == "according"
      if verb != nil, let subject = setting.subject, subject.lowerBound >= start,
        subject.lowerBound <= start + 3
      {
        start = subject.upperBound
        isObject = false
      }
      if verb == .tell || verb == .ask {
        setting.object = start
      } else if page.word(start) == "to" {
        setting.object = start + 1
      }
    }
    let end = walk.end(from: start, in: sentence, content: setting.content, takesObject: isObject)
    if start < end { setting.stretches.append(start..<end) }
  }

  // MARK: Between subject and verb

  private func readBetween(in sentence: Range<Int>, _ setting: inout Setting) {
    guard let cue = setting.cue else { return }
    // `Berg on Friday said`, whatever was taken for the subject.
    for start in max(sentence.lowerBound, cue.lowerBound - 5)..<cue.lowerBound
    where !page.isQuoted(start) {
      if let date = dates.date(at: start, before: cue.lowerBound),
        date.tokens.upperBound == cue.lowerBound
      {
        setting.stretches.append(date.tokens)
        break
      }
    }
    guard let subject = setting.subject, subject.upperBound < cue.lowerBound,
      sentence.contains(subject.lowerBound),
      cue.lowerBound - subject.upperBound <= 40
    else { return }
    let gap = subject.upperBound..<cue.lowerBound
    // `met the miners on Thursday and told them`, `resigned on Thursday, saying`.
    let isChained =
      gap.suffix(3).contains { page.word($0) == "and" }
      || page.word(cue.lowerBound).hasSuffix("ing")
    let parts = walk.parts(of: gap, content: setting.content)
    for (index, part) in parts.enumerated() {
      if walk.opensSaying(part) {
        setting.stretches.append(part)
      } else if isChained, index == 0, page.word(gap.lowerBound) != ",",
        !part.contains(where: { Self.ahead.contains(page.word($0)) })
      {
        setting.stretches.append(part)
        setting.deed = part
      }
    }
  }

  private static let ahead: WordSet = [
    "will", "would", "could", "may", "might", "should", "that", "to", "who", "which",
  ]

  // MARK: Before the subject

  private func readOpening(in sentence: Range<Int>, _ setting: inout Setting) {
    let first = [setting.subject?.lowerBound, setting.cue?.lowerBound].compactMap { $0 }
      .filter(sentence.contains).min()
    guard let first, sentence.lowerBound < first else { return }
    if page.word(first - 1) == "where" {
      // `met in Riga on Monday, where he said`: all before tells where that was.
      setting.stretches.append(max(sentence.lowerBound, first - SettingWalk.longest)..<first)
      return
    }
    guard !isSubordinate(first), !isInserted(setting) else { return }
    var parts = walk.parts(of: sentence.lowerBound..<first, content: setting.content)
    // What stands before a clause of its own belongs to that clause.
    if let clause = parts.lastIndex(where: { !walk.opensSaying($0) && walk.hasVerb($0) }) {
      parts.removeSubrange(...clause)
    }
    setting.stretches += parts.filter(walk.opensSaying)
  }

  /// `in what he called`, `the crowd booed when he told them`: the sentence is of something else.
  func isSubordinate(_ first: Int) -> Bool {
    let word = page.word(first - 1)
    return SettingWalk.clauseOpeners.contains(word) && word != "that" || word == "after"
  }

  /// `In 2008, she said, the bank was sound`: what opens the sentence is part of what was said.
  private func isInserted(_ setting: Setting) -> Bool {
    guard let cue = setting.cue else { return false }
    let end = max(cue.upperBound, setting.subject?.upperBound ?? 0)
    return page.word(end) == "," && !page.isQuoted(end + 1)
      && setting.content.allSatisfy { $0.lowerBound > cue.lowerBound }
  }

  // MARK: Behind the words

  /// `called it “a disgrace” on Monday`: nothing but time and place, to the end of the sentence.
  private func readTail(
    _ kind: Statement.Kind, in sentence: Range<Int>, _ setting: inout Setting
  ) {
    guard let cue = setting.cue, let last = setting.content.last,
      last.upperBound < sentence.upperBound, last.lowerBound >= cue.upperBound,
      setting.content.count == 1
    else { return }
    let verb = page.verb(at: cue.lowerBound)?.cue
    guard verb == .describe || verb == .mention || kind == .direct else { return }
    let end = walk.end(
      from: last.upperBound, in: sentence, content: setting.content, takesObject: false)
    if last.upperBound < end { setting.stretches.append(last.upperBound..<end) }
  }
}
