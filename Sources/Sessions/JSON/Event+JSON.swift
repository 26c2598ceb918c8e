import ReadoutKit

extension Event {
  /// The event's line in a session file, without the newline.
  var line: [UInt8] {
    SessionLine.bytes([
      "id": .text(id), "time": .text(time), "analyst": .text(analyst), "kind": .text(change.kind),
      "payload": .object(change.payload),
    ])
  }

  /// Reads an event from the record of a line; nil where it is none.
  init?(_ record: Record) {
    guard let id = record.text("id"), EventClock.isID(id), let time = record.text("time"),
      let analyst = record.text("analyst"), let kind = record.text("kind"),
      case .object(let payload) = record["payload"]
    else { return nil }
    self.init(id: id, time: time, analyst: analyst, change: Change(kind: kind, payload: payload))
  }
}
