import ReadoutKit

/// Who is named in a document: its persons by their fullest names, and every place that names them,
/// a state, a bloc or an organisation.
public struct Cast: Sendable {
  /// What a text lets one know of a person's sex.
  public enum Gender: Sendable, Equatable { case male, female, unknown }

  /// A person, as a document names them.
  public struct Person: Sendable, Equatable {
    /// The fullest name that the document gives, or the well-known one.
    public var name: String
    /// What the name and its titles tell.
    public var gender: Gender
    /// What the person is said to be: `president`, `a researcher at …`; the first few.
    public var roles: [Role]
    /// The state whose adjective stands with the office: `China` for `Chinese President Xi`.
    public var state: String?
    /// True where a title, a given name or common knowledge says that this is a person.
    public var isSure: Bool
  }

  /// Whom a mention names.
  public enum Referent: Sendable, Equatable {
    /// A person, as an index into ``Cast/persons``.
    case person(Int)
    /// A state, bloc or body that is generally known.
    case actor(Actors.Actor)
    /// Another organisation, by its name.
    case organisation(String)
  }

  /// One place that names somebody.
  public struct Mention: Sendable {
    /// The tokens of the name.
    public let tokens: Range<Int>
    /// The tokens of the name with the titles before it.
    public let phrase: Range<Int>
    /// Whom it names.
    public let referent: Referent
  }

  /// Everybody that the document names, in order of first mention.
  public let persons: [Person]
  /// Every mention, in order of position, none overlapping.
  public let mentions: [Mention]
  private let mentionOfToken: [Int32]

  init(persons: [Person], mentions: [Mention], tokenCount: Int) {
    self.persons = persons
    self.mentions = mentions
    var table = [Int32](repeating: -1, count: tokenCount)
    for (index, mention) in mentions.enumerated() {
      for token in mention.phrase where token < tokenCount { table[token] = Int32(index) }
    }
    mentionOfToken = table
  }

  /// The index of the mention whose phrase holds a token, or nil.
  public func mentionIndex(at token: Int) -> Int? {
    guard mentionOfToken.indices.contains(token), mentionOfToken[token] >= 0 else { return nil }
    return Int(mentionOfToken[token])
  }

  /// The mention whose phrase holds a token, or nil.
  public func mention(at token: Int) -> Mention? {
    mentionIndex(at: token).map { mentions[$0] }
  }

  /// The name of a referent, as a speaker is called by it.
  public func name(of referent: Referent) -> String {
    switch referent {
    case .person(let index): persons[index].name
    case .actor(let actor):
      actor.form == .body || actor.form == .person ? actor.own ?? actor.canonical : actor.canonical
    case .organisation(let name): name
    }
  }
}

extension DocumentReading {
  /// Who is named in the document.
  public func cast(actors: Actors = .standard) -> Cast {
    CastBuilder(reading: self, runs: NameFinder(reading: self, actors: actors).runs()).build()
  }
}
