/// A cue with what the second pass takes for its own, before it is believed.
package struct Candidate {
  package var cue: Range<Int>
  package var source: Range<Int>?
  package var content: [Range<Int>]
  /// How likely the first pass holds the cue to be one.
  var cueShare: Float = 0
  /// How sure the second pass is of the content, on average and at its ends, and of the source.
  var contentShare: Float = 0
  var edgeShare: Float = 0
  var sourceShare: Float = 0
  /// How likely the first pass holds the content to be content.
  var firstShare: Float = 0
}
