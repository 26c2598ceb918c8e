import ReadoutKit

/// Words that tell what a paragraph is: "share this page", "photo:".
struct Cue: Sendable {
  /// Where in the paragraph the words stand.
  enum Place: String, Sendable {
    /// They are the paragraph.
    case whole
    /// They are the paragraph, which is the header of a box: what follows belongs to it.
    case header
    case start, within, end
  }

  /// Where on the page the paragraph stands.
  enum Region: String, Sendable {
    case any
    /// Before the running text, or among its first paragraphs.
    case head
    /// Behind the running text, or among its last paragraphs.
    case tail
    /// Either of them.
    case edges
  }

  /// What the paragraph then is.
  let kind: Zone.Kind
  let place: Place
  let region: Region
  /// How many words the paragraph may hold at most.
  let longest: Int
  /// The keys of the words; 0 stands for one to six words that do not matter.
  let keys: [UInt64]
  /// True where a colon has to follow.
  let needsColon: Bool

  /// Compares the cue with the words of a paragraph from one of them on.
  func matches(_ words: [PageWord], at start: Int) -> Bool {
    guard words.count <= longest, let end = end(of: words, at: start) else { return false }
    if needsColon, !words[end - 1].hasColon { return false }
    switch place {
    case .whole, .header: return start == 0 && end == words.count
    case .start: return start == 0
    case .within: return true
    case .end: return end == words.count
    }
  }

  /// The index behind the last word that the cue covers.
  private func end(of words: [PageWord], at start: Int) -> Int? {
    var position = start
    var index = 0
    while index < keys.count {
      if keys[index] == 0 {
        guard index + 1 < keys.count, position < words.count else { return nil }
        let farthest = min(position + 6, words.count - 1)
        guard position + 1 <= farthest,
          let next = (position + 1...farthest).first(where: { words[$0].key == keys[index + 1] })
        else { return nil }
        position = next
      } else {
        guard position < words.count, words[position].key == keys[index] else { return nil }
        position += 1
      }
      index += 1
    }
    return position
  }
}
