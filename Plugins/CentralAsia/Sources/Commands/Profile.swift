import Reading
import ReadoutKit

/// What the gazetteer knows of a subject in the time that the articles are from, in a few lines.
struct Profile {
  /// The lines, the name first.
  let lines: [String]

  init(of subject: Subject, in found: [DatedFindings.Entry]) {
    var lines: [String] = []
    let qid = found.first { $0.finding.text("canonical") == subject.name }?.finding.text("qid")
    let codes = [subject.iso3, qid].compactMap(\.self).joined(separator: ", ")
    let articles = Set(found.map(\.finding.document)).count
    lines.append(
      subject.name + (codes.isEmpty ? "" : " (\(codes))")
        + ": \(found.count) mentions in \(articles) articles")
    if let history = Gazetteer.standard.histories[subject.name] {
      lines.append("names: " + history.map(Self.words).joined(separator: ", "))
    }
    if let iso3 = subject.iso3 { lines += Self.leaders(of: iso3, in: found) }
    self.lines = found.isEmpty ? [] : lines
  }

  private static func words(_ name: (written: String, term: Term)) -> String {
    switch (name.term.from, name.term.to) {
    case (let from?, let to?): "\(name.written) \(from) to \(to)"
    case (let from?, nil): "\(name.written) since \(from)"
    case (nil, let to?): "\(name.written) until \(to)"
    case (nil, nil): name.written
    }
  }

  /// Who held which office between the first and the last article.
  private static func leaders(of iso3: String, in found: [DatedFindings.Entry]) -> [String] {
    let days = found.compactMap { $0.reading.document.date.days }
    guard let first = days.map(\.first).min(), let last = days.map(\.last).max() else { return [] }
    let offices: [(Leader.Office, String)] = [
      (.headOfState, "head of state"), (.primeMinister, "prime minister"),
      (.foreignMinister, "foreign minister"),
    ]
    let held = offices.compactMap { office, words -> String? in
      let names = Gazetteer.standard.leaders.filter {
        $0.iso3 == iso3 && $0.office == office && ($0.term.to ?? "9999") >= first
          && ($0.term.from ?? "") <= last
      }.map(\.name)
      let each = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return each.isEmpty ? nil : "\(words) \(each.joined(separator: ", then "))"
    }
    let span = first == last ? "on \(first)" : "from \(first) to \(last)"
    return held.isEmpty ? [] : ["\(span): " + held.joined(separator: "; ")]
  }
}
