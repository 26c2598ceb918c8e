import Foundation
import ReadoutKit
import Sessions
import Store

extension Workbench {
  /// Offers the values of a kind: what an option or argument of that value name takes.
  ///
  /// - Parameter entry: The command, whose lens is asked; of other commands all lenses are.
  func offer(
    _ fitting: inout FittingOffers, kind: String, for entry: Registry.Entry? = nil
  ) {
    switch kind {
    case _ where fitting.isQuick && Self.slowKinds.contains(kind): break
    case "doc": offerDocuments(&fitting)
    case "place": offerPassages(&fitting)
    case "passage": offerPassages(&fitting, behindDocument: ":")
    case "mark": fitting.add(markOffers, bySaying: true)
    case "session": fitting.add(sessionOffers)
    case "scenario": fitting.add(state.scenarios.map { Offer($0.key, $0.text) }, bySaying: true)
    case "code": fitting.add(codeOffers)
    case "indicator": fitting.add(state.indicators.map { Offer($0.name, $0.text) })
    case "rating": fitting.add(Rating.allCases.map { Offer($0.symbol, $0.meaning) })
    case "likelihood":
      fitting.add(
        (state.yardstick ?? .icd203).terms.map { term in
          Offer(term.word, "\(term.range.lowerBound) to \(term.range.upperBound) %")
        })
    case "analyst": fitting.add(Set(state.marks.map(\.analyst)).sorted().map { Offer($0) })
    case "outlet": fitting.add(store.catalogue.outlets.map(Self.offer))
    case "author": fitting.add(store.catalogue.authors.map(Self.offer))
    case "lens": fitting.add(plugins.map { Offer($0.name, $0.summary) })
    case "topic": fitting.add(commands + HelpTopic.all.map { Offer($0.name, $0.summary) })
    default:
      guard !fitting.isQuick else { return fitting.add(shellValues(kind)) }
      let own = plugins.first { $0.name == entry?.name }
      let offers = (own.map { [$0] } ?? plugins).flatMap { $0.values(of: kind, at: self) }
      fitting.add(offers + shellValues(kind))
    }
  }

  /// The kinds whose values are looked up among all documents.
  private static let slowKinds: Set = ["doc", "place", "passage", "outlet", "author"]

  private static func offer(_ counted: Catalogue.Counted) -> Offer {
    Offer(counted.name, counted.count == 1 ? "1 article" : "\(counted.count) articles")
  }

  private var markOffers: [Offer] {
    state.marks.map { mark in
      Offer(mark.id, mark.note ?? mark.anchors.first.map { "“\($0.words)”" } ?? "")
    }
  }

  /// The codes that are defined or given, with how often.
  private var codeOffers: [Offer] {
    var counts: [String: Int] = [:]
    for code in state.marks.flatMap(\.codes) { counts[code, default: 0] += 1 }
    let definitions = Dictionary(
      state.codes.map { ($0.path, $0.definition) }, uniquingKeysWith: { first, _ in first })
    return Set(counts.keys).union(definitions.keys).sorted().map { path in
      let count = counts[path] ?? 0
      let times = count == 0 ? [] : [count == 1 ? "1 mark" : "\(count) marks"]
      let definition = definitions[path].flatMap { $0.isEmpty ? nil : $0 }
      return Offer(path, (times + (definition.map { [$0] } ?? [])).joined(separator: ": "))
    }
  }

  private var sessionOffers: [Offer] {
    let draft = drafts.first.map { draft in
      Offer("draft", "not saved, changed \(draft.changed.prefix(16).replacing("T", with: " ")) UTC")
    }
    return sessionNames.map { Offer($0) } + (draft.map { [$0] } ?? [])
  }
}

extension Rating {
  /// What the letters mean, in words.
  var meaning: String {
    switch self {
    case .veryConsistent: "very consistent"
    case .consistent: "consistent"
    case .neutral: "neutral"
    case .inconsistent: "inconsistent"
    case .veryInconsistent: "very inconsistent"
    case .notApplicable: "not applicable"
    }
  }
}
