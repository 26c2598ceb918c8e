import ReadoutKit

/// Words that stand before a person's name, and what they tell.
///
/// General knowledge of English.
public enum Titles {
  /// Titles and offices of one word, folded: `president`, `sen`, `spokesperson`.
  public static let words = set(
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
    "mr sir lord king prince pope father brother congressman chairman spokesman businessman actor")
  /// What a woman is called.
  public static let female = set(
    """
    mrs ms miss lady dame madam madame queen princess sister congresswoman chairwoman spokeswoman
    businesswoman actress
    """)

  /// Offices whose holder a text calls by the office alone: `the president`, `the senator`.
  public static let offices = words.subtracting(
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
