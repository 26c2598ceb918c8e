import ReadoutKit

/// A text made ready for finding many anchors in it.
public struct SearchedText: Sendable {
  let text: Text
  /// The SHA-256 of the text; nil where it is not known.
  public let hash: String?
  let folded: FoldedText

  /// Makes a text ready; `hash` is its SHA-256, nil where it is not known.
  public init(_ text: Text, hash: String?) {
    self.text = text
    self.hash = hash
    folded = FoldedText(text)
  }
}
