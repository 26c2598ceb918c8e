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

  /// When an occasion of two was: what the text tells, or the day of the one meeting of the two that
  /// fits the text's place and time.
  func time(
    of occasion: Occasion, between pair: [String], notAfter lastDay: CalendarDay
  ) -> SaidDate.Told? {
    let told = occasion.time?.span
    if let told, told.first == told.last { return occasion.time }
    let isCall = occasion.kind.sort == .call
    let fitting = meetings.filter { meeting in
      guard meeting.pair == Set(pair), meeting.isCall == isCall, meeting.day <= lastDay.number
      else { return false }
      if let told, !(told.first...told.last).contains(meeting.day) { return false }
      return isCall ? told != nil : meeting.places.contains(where: occasion.places.contains)
    }
    guard fitting.count == 1, let day = fitting.first?.day else { return occasion.time }
    return SaidDate.Told(span: DaySpan(day, day), tokens: occasion.time?.tokens ?? 0..<0)
  }
}
