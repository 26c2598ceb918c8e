import Quotes

/// Tokens with their features and right tags, to learn from.
struct TaggedChain {
  /// The features, as many for each token; 0 for one left out.
  var features: [UInt32]
  let tags: [UInt8]
  /// For each token the tags that it may have, as bits.
  let allowed: [UInt8]

  /// How many features a token has.
  var width: Int { tags.isEmpty ? 0 : features.count / tags.count }

  /// Makes a chain; tags that may not stand where they stand are mended.
  ///
  /// A span that another one cuts in two begins anew, and what is reported inside a cue is not.
  init(features: [UInt32], tags: [UInt8], allowed: [UInt8]) {
    self.features = features
    self.allowed = allowed
    var mended = tags
    for index in mended.indices {
      if allowed[index] & (1 << mended[index]) == 0 {
        mended[index] = allowed[index] & 1 == 0 ? RoleTag.cue : RoleTag.none
      }
      let before = index > 0 ? mended[index - 1] : UInt8(RoleTag.count)
      // A begin tag stands before its inside tag.
      if !RoleTag.mayFollow(mended[index], before) { mended[index] -= 1 }
    }
    self.tags = mended
  }
}
