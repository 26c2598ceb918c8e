/// A token as the model sees it: numbers that features are made of.
struct TokenCell {
  var word: UInt32 = 1
  var ending: UInt32 = 1
  /// The raw value of its ``WordClass``.
  var kind: UInt8 = 0
  /// Its cluster among ``WordClusters``; 0 outside.
  var cluster: UInt8 = 0
  /// The raw value of its ``WordTraits/Shape``.
  var shape: UInt8 = WordTraits.Shape.outside.rawValue
  /// 0 outside of quotation marks, 1 the first token, 2 within, 3 the last.
  var quoted: UInt8 = 0
  /// How long its quotation is: 0 none, 1 up to two words, 2 up to five, 3 more.
  var quotationLength: UInt8 = 0
  /// What the rules take it for: 0 nothing, 1 source, 2 cue, 3 content, 4 scare quote.
  var rule: UInt8 = 0
  /// Which statement of the rules it belongs to, from 1; 0 for none.
  var statement: Int32 = 0
  /// The number of its sentence in the paragraph, from 0.
  var sentence: Int32 = 0
  /// The first cell of its sentence, and the one behind the last.
  var sentenceStart: Int32 = 0
  var sentenceEnd: Int32 = 0
  /// The nearest cell before or behind in the sentence whose word may report; -1 for none.
  var cueBefore: Int32 = -1
  var cueBehind: Int32 = -1
  /// The nearest mark before or behind in the sentence, or the border of it.
  var markBefore: Int32 = 0
  var markBehind: Int32 = 0
  /// How many commas and how many borders of quotations stand before it in the paragraph.
  var commas: Int32 = 0
  var borders: Int32 = 0
}

extension TokenCell {
  /// True for a word or a number.
  var isWord: Bool { shape != WordTraits.Shape.mark.rawValue }
}
