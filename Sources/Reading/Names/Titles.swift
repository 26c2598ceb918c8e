import ReadoutKit

/// Words that stand before a person's name, and what they tell.
///
/// General knowledge of English.
public enum Titles {
  /// Titles and offices of one word, folded: `president`, `sen`, `spokesperson`.
  public static let words = ranks.union(callings)

  /// What people do for a living, or what news calls them by: `novelist`, `striker`, `neighbour`.
  static let callings = set(
    """
    novelist playwright poet physicist chemist biologist astronomer geologist climatologist
    epidemiologist psychologist sociologist anthropologist criminologist neurologist virologist
    surgeon physician nurse engineer architect striker midfielder defender goalkeeper captain
    quarterback pitcher forward winger golfer cyclist swimmer sprinter farmer rancher fisherman
    neighbour neighbor resident taxi plumber carpenter electrician teacher headteacher principal
    prosecutor solicitor barrister defendant sergeant constable superintendent inspector trooper
    policeman policewoman firefighter paramedic pilot astronaut entrepreneur banker broker trader
    investor programmer developer designer photographer painter sculptor composer conductor pianist
    violinist guitarist drummer filmmaker producer screenwriter curator librarian chef baker
    congressperson assemblyman assemblywoman councilman councilwoman councillor alderman trustee
    lobbyist organizer campaigner volunteer veteran pensioner student undergraduate graduate
    headmaster vicar chaplain monk nun parliamentarian backbencher whip negotiator mediator
    pontiff sultan emir shah mp mep ceo cfo coo evangelist
    televangelist rapper hacker comedienne dancer activist supermodel model
    """)

  private static let ranks = set(
    """
    mr mrs ms miss dr prof professor sir lord lady dame madam madame president vice premier
    chancellor secretary senator sen representative rep governor gov congressman congresswoman
    mayor judge justice general gen colonel col lieutenant lt captain capt major maj sergeant sgt
    admiral adm commander marshal brigadier king queen prince princess emperor empress pope cardinal
    archbishop bishop rabbi imam sheikh sheik ayatollah reverend rev pastor father sister brother
    chairman chairwoman chair chairperson speaker minister ambassador envoy spokesman spokeswoman
    spokesperson director leader chief attorney officer detective sheriff comrade commissioner
    counselor counsellor deputy executive founder owner host anchor correspondent reporter editor
    columnist author writer analyst researcher scholar historian economist expert lawyer strategist
    pollster adviser advisor aide activist candidate nominee hopeful lawmaker politician diplomat
    dictator oligarch businessman businesswoman billionaire tycoon mogul actor actress singer
    comedian coach president-elect counterpart colleague boss head treasurer manager commentator
    journalist blogger operative consultant frontrunner runner rival ally mogul magnate
    """)

  /// Titles of courtesy and rank, which stand before a surname alone and make it a person's.
  public static let courtesy = set(
    """
    mr mrs ms miss dr prof professor sir lord lady dame president premier chancellor secretary
    senator sen representative rep governor gov congressman congresswoman mayor judge justice
    general gen colonel col captain capt sgt adm admiral king queen prince princess pope reverend rev
    chairman chairwoman minister ambassador
    """)

  /// What a man is called.
  public static let male = set(
    """
    mr sir lord king prince pope father brother congressman chairman spokesman businessman actor
    policeman assemblyman councilman fisherman headmaster monk husband son grandfather uncle nephew
    widower
    """)
  /// What a woman is called.
  public static let female = set(
    """
    mrs ms miss lady dame madam madame queen princess sister congresswoman chairwoman spokeswoman
    businesswoman actress policewoman assemblywoman councilwoman nun wife daughter grandmother aunt
    niece widow mother
    """)

  /// Offices whose holder a text calls by the office alone: `the president`, `the senator`.
  public static let offices = ranks.subtracting(
    set(
      """
      mr mrs ms miss dr sir lord lady vice chief deputy general major colleague counterpart runner
      rival ally candidate nominee hopeful frontrunner billionaire boss founder owner host author
      writer actor actress singer expert
      """))

  private static func set(_ text: String) -> WordSet {
    WordSet(wordsOf: text)
  }
}
