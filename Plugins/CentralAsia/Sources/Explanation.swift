import Reading
import ReadoutKit

/// Why the lens says what it says of a mention, in the order of its fields.
struct Explanation {
  let mention: Mention
  let relation: Relation?
  let reading: DocumentReading

  /// The grounds of the name, then those of the relation.
  var grounds: [Ground] { nameGrounds + leaderGrounds + relationGrounds }

  private var name: Name { mention.name }
  private var ownRange: ByteRange { reading.range(ofTokens: mention.tokens) }

  // MARK: The name

  private var nameGrounds: [Ground] {
    var grounds = [
      Ground(
        nil, reading.string(ownRange), at: ownRange, by: "a name of the gazetteer",
        entry: name.entry),
      Ground("type", name.kind.rawValue, at: ownRange, by: rule(of: name.kind)),
    ]
    if let bearing = mention.bearing {
      grounds.append(ground("canonical", name.canonical, bearing))
    } else {
      grounds.append(
        Ground(
          "canonical", name.canonical, at: ownRange, by: "a name that nobody else of note bears"))
    }
    if let since = Gazetteer.standard.renamed(name) {
      grounds.append(
        Ground(
          "renamed", since, at: ownRange, by: "a former name; \(name.canonical) since that day",
          entry: name.entry))
    }
    if let then = Gazetteer.standard.nameThen(of: name, at: reading.document.date) {
      grounds.append(
        Ground("name_then", then, by: "what the place was called on the article’s date"))
    }
    return grounds
  }

  private func rule(of kind: Name.Kind) -> String {
    switch kind {
    case .country: "the name of a state"
    case .demonym: "the adjective or the people of a state"
    case .place: "a place in the region, by the name it has or had"
    case .person: "a leader, a minister or another person of note"
    case .org: "a body of states of the region, or a firm or body seated there"
    case .region: "the region as a whole"
    }
  }

  private var leaderGrounds: [Ground] {
    mention.leader.map { [ground("leader", $0.name, $0.evidence)] } ?? []
  }

  // MARK: The relation

  private var relationGrounds: [Ground] {
    guard let relation else { return [] }
    let cue = relation.cue
    let cueRange = reading.range(ofTokens: cue.tokens)
    var grounds = [
      Ground(
        "relation", relation.kind.rawValue, at: cueRange,
        by: relation.kind == cue.entry.kind
          ? "the nearest word for a relation that fits the name"
          : "a word for \(cue.entry.kind.rawValue), read otherwise for the words around it",
        entry: "relations.csv: \(cue.entry.written)"),
      ground("relation", relation.kind.rawValue, relation.fit),
    ]
    grounds += relation.actors.map { ground("relation_actor", $0.name, $0.evidence) }
    grounds.append(
      Ground(
        "aspect", cue.entry.aspect.rawValue, at: cueRange,
        by: cue.entry.aspect == .act
          ? "the word tells of a step that is taken" : "the word tells how things stand"))
    if let date = relation.date {
      grounds.append(
        Ground(
          "date", date.written, at: date.tokens.map { reading.range(ofTokens: $0) },
          by: "the date nearest to the word for the relation"))
    }
    return grounds
  }

  private func ground(_ role: String, _ value: String, _ evidence: Evidence) -> Ground {
    Ground(role, value, at: evidence.tokens.map { reading.range(ofTokens: $0) }, by: evidence.rule)
  }
}
