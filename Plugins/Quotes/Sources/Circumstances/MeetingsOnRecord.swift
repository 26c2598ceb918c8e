import Reading
import ReadoutKit

/// Meetings of two leaders whose day is on public record, for texts that give none.
struct MeetingsOnRecord: Sendable {
  static let standard = MeetingsOnRecord()

  private struct Meeting: Sendable {
    let pair: Set<String>
    let isCall: Bool
    let places: [String]
    let day: Int
  }

  private let meetings: [Meeting]

  private init() {
    meetings = Table(csv: PackageResources.meetings_on_record_csv).rows.compactMap { line in
      guard let day = CalendarDay(line["day"]) else { return nil }
      return Meeting(
        pair: [line["first"], line["second"]], isCall: line["kind"] == "call",
        places: line.list("words"), day: day.number)
    }
  }

  /// Gives occasions their day where one meeting of the two alone fits the text's place and time.
  func date(_ occasions: inout [Occasion], from firstDay: CalendarDay?, to lastDay: CalendarDay?) {
    guard firstDay != nil, let lastDay else { return }
    for index in occasions.indices where occasions[index].participants.count == 2 {
      let occasion = occasions[index]
      if let span = occasion.time?.span, span.first == span.last { continue }
      // A time that the text names and nobody can place says nothing for or against.
      let fitting = meetings.filter { meeting in
        guard meeting.pair == Set(occasion.participants), meeting.day <= lastDay.number,
          meeting.isCall == (occasion.kind.sort == .call)
        else { return false }
        if let span = occasion.time?.span, !(span.first...span.last).contains(meeting.day) {
          return false
        }
        return meeting.isCall
          ? occasion.time?.span != nil : meeting.places.contains(where: occasion.places.contains)
      }
      guard fitting.count == 1, let day = fitting.first?.day else { continue }
      occasions[index].time = SaidDate.Told(
        span: DaySpan(day, day), tokens: occasion.time?.tokens ?? 0..<0)
    }
  }
}
