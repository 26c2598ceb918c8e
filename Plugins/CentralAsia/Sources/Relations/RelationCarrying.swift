import Reading
import ReadoutKit

/// What one mention has from another: a member from its body, a heading from the text below.
extension RelationReader {
  /// `Bishkek agreed to enter the union`: the one who joins a body has the body to deal with.
  func settingMembers(_ relations: [Relation?]) -> [Relation?] {
    var relations = relations
    var members: Set<Int> = []
    for (index, mention) in mentions.enumerated() where mention.name.kind == .org {
      guard let joining = relations[index], joining.kind == .membership else { continue }
      let party = joining.actors.first?.evidence.tokens?.lowerBound
      guard
        let member = mentions[..<index].indices.suffix(Self.reach)
          .first(where: { mentions[$0].tokens.lowerBound == party })
      else { continue }
      let body = Relation.Party(
        name: mention.name.canonical, evidence: Evidence("the body itself", mention.tokens))
      // `belongs to the CSTO and the EAEU`
      if members.contains(member) {
        relations[member]?.actors.append(body)
        continue
      }
      var relation = joining
      relation.fit = Evidence("the one that joins, leaves or belongs", mentions[member].tokens)
      relation.actors = [body]
      relations[member] = relation
      members.insert(member)
    }
    return relations
  }

  /// A heading names a venue and not who meets there: the text below tells.
  func settingHeadings(_ relations: [Relation?]) -> [Relation?] {
    var relations = relations
    for (index, mention) in mentions.enumerated() {
      guard let relation = relations[index], relation.kind == .meetingVenue,
        isHeading(mention.sentence)
      else { continue }
      let near = mentions[(index + 1)...].prefix { $0.sentence - mention.sentence <= 8 }
      let below = near.indices.first { other in
        near[other].name.canonical == mention.name.canonical
          && relations[other]?.kind == .meetingVenue
      }
      if let below, let found = relations[below] {
        relations[index]?.actors = found.actors
        relations[index]?.date = found.date
      }
    }
    return relations
  }

  private func isHeading(_ index: Int) -> Bool {
    let sentence = reading.sentences[index]
    let isAlone =
      (index == 0 || reading.sentences[index - 1].paragraph != sentence.paragraph)
      && (index + 1 == reading.sentences.count
        || reading.sentences[index + 1].paragraph != sentence.paragraph)
    guard isAlone, sentence.tokens.count <= 16 else { return false }
    return !reading.tokens[sentence.tokens].contains { $0.word == "." }
  }
}
