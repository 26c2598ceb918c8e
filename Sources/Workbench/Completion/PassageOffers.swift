import ReadoutKit
import Store

extension Workbench {
  /// Offers documents: by number, by name, and by the words of their titles.
  ///
  /// - Parameter ending: What goes on behind each, where a document alone is not enough.
  func offerDocuments(_ fitting: inout FittingOffers, ending: String = "") {
    let typed = fitting.typed
    func offer(_ text: String, _ document: Document) -> Offer {
      Offer(text + ending, Self.says(document), goesOn: !ending.isEmpty)
    }
    var offers = documents(numberedLike: typed).map { offer("\($0.number)", $0) }
    let (found, count) = store.documents(beginning: typed, limit: Completions.limit)
    offers += found.map { document in
      let isByName =
        !typed.isEmpty && document.name.lowercased().hasPrefix(typed.lowercased())
        && !document.name.contains(where: \.isWhitespace)
      return offer(isByName ? document.name : "\(document.number)", document)
    }
    fitting.add(chosen: offers, of: max(count, offers.count))
  }

  /// The first documents whose numbers begin with the digits typed.
  private func documents(numberedLike typed: String) -> [Document] {
    guard !typed.hasPrefix("0"), let number = Int(typed), number > 0, typed.utf8.count < 10 else {
      return []
    }
    return ([number] + (0...9).map { number * 10 + $0 }).compactMap(document(number:))
  }

  /// What is said of a document in one line.
  private static func says(_ document: Document) -> String {
    let day = document.date.shown
    let title = document.title ?? document.name
    return day.isEmpty ? title : "\(day)  \(title)"
  }

  /// Offers passages: sentences of a document, rows of the last listing, marks, documents.
  ///
  /// - Parameter ending: What goes on behind a document, where it is no passage by itself.
  func offerPassages(_ fitting: inout FittingOffers, behindDocument ending: String = "") {
    let typed = fitting.typed
    if let colon = typed.lastIndex(of: ":") {
      return offerSentences(&fitting, of: String(typed[..<colon]))
    }
    if typed.isEmpty || typed.hasPrefix("%") {
      fitting.add(rowOffers)
      if typed.hasPrefix("%") { return }
    }
    offer(&fitting, kind: "mark")
    offerDocuments(&fitting, ending: ending)
  }

  private func offerSentences(_ fitting: inout FittingOffers, of name: String) {
    guard let document = try? document(named: name), let reading = try? reading(of: document) else {
      return
    }
    fitting.add(
      reading.sentences.map { sentence in
        Offer(
          "\(name):\(sentence.number)",
          String(reading.string(sentence.range).unicodeScalars.prefix(200)))
      })
  }

  /// The rows of the last listing, each with what it shows.
  private var rowOffers: [Offer] {
    listing.prefix(1000).enumerated().compactMap { index, row in
      row.target == nil
        ? nil
        : Offer(
          "%\(index + 1)", row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: "  "))
    }
  }
}
