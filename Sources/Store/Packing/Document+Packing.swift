import ReadoutKit

extension Packing {
  /// Zones, each by its kind's name and its bytes.
  static func zones(_ zones: [Zone]) -> [UInt8] {
    var packing = Packing()
    for zone in zones {
      packing.append(zone.kind.rawValue)
      packing.append([zone.range])
    }
    return packing.bytes
  }

  /// The clues of a date.
  static func clues(_ clues: [DocumentDate.Clue]) -> [UInt8] {
    var packing = Packing()
    for clue in clues {
      packing.append([clue.range])
      packing.append(clue.tells)
    }
    return packing.bytes
  }

  static func ranges(_ ranges: [ByteRange]) -> [UInt8] {
    if ranges.isEmpty { return [] }
    var packing = Packing()
    packing.append(ranges)
    return packing.bytes
  }
}

extension Unpacking {
  /// What ``Packing/zones(_:)`` packed; a zone of an unknown kind is left out.
  static func zones(_ bytes: [UInt8]) -> [Zone] {
    var unpacking = Unpacking(bytes)
    var zones: [Zone] = []
    while !unpacking.isAtEnd, let kind = unpacking.string(), let range = unpacking.ranges()?.first {
      if let kind = Zone.Kind(rawValue: kind) { zones.append(Zone(range: range, kind: kind)) }
    }
    return zones
  }

  static func clues(_ bytes: [UInt8]) -> [DocumentDate.Clue] {
    var unpacking = Unpacking(bytes)
    var clues: [DocumentDate.Clue] = []
    while !unpacking.isAtEnd, let range = unpacking.ranges()?.first, let tells = unpacking.string()
    {
      clues.append(DocumentDate.Clue(range: range, tells: tells))
    }
    return clues
  }

  static func ranges(_ bytes: [UInt8]) -> [ByteRange] {
    if bytes.isEmpty { return [] }
    var unpacking = Unpacking(bytes)
    return unpacking.ranges() ?? []
  }
}
