import ReadoutKit

/// Words of the closed classes, folded as tokens are.
///
/// General knowledge of English.
public enum FunctionWords {
  /// Prepositions that bind a noun to what stands before it.
  public static let prepositions = words(
    """
    of in on at by for from with to into about over under after before during between among against
    through without within across behind near since until upon toward towards amid despite per via
    like unlike alongside outside inside around beyond including regarding concerning as than
    """)

  /// The verbs that nearly always report somebody's words.
  public static let reporting = words(
    """
    said says adds added told tells wrote writes warned argued insisted noted explained replied
    """)

  /// What only persons do; behind a name it tells that this is one.
  public static let personal = reporting.union(
    words(
      """
      who laughed smiled nodded sighed joked recalled remembered thinks believes knows thought
      believed knew hopes wept cried shrugged smiles laughs recalls remembers admits admitted
      testified wore lives grew graduated married retired resigned teaches taught
      """))

  /// Articles, demonstratives, possessives and numbers that begin a noun phrase.
  public static let determiners = words(
    """
    the a an this that these those his her its their my our your some any each every no another
    several many most both all few two three four five six one other such what which
    """)

  /// Forms of *be*, *have*, *do* and the modals.
  public static let auxiliaries = words(
    """
    is are was were be been being am has have had having do does did will would can could may might
    must shall should 'd 'll 've isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't
    didn't won't wouldn't can't couldn't he'd she'd they'd he's she's he'll she'll they'll they've
    """)

  /// Forms of *be*, behind which a participle is passive.
  public static let forms = words("is are was were be been being am isn't aren't wasn't weren't")

  /// Adverbs and particles that stand between a subject and its verb.
  public static let adverbs = words(
    """
    also then later once now never again still just only even always often already recently not
    too soon first further further simply only once twice yesterday today ever long instead rather
    himself herself itself themselves reportedly both all thus therefore meanwhile however since
    """)

  /// Words that join clauses or begin a subordinate one.
  public static let conjunctions = words(
    """
    and but or nor yet so because although though while whereas when whenever if unless whether
    since that until after before as once
    """)

  /// Relative pronouns, whose noun stands before them.
  public static let relatives = words("who whom which that whose")

  /// Days and months.
  public static let calendar = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december today yesterday tomorrow
    """)

  /// Words that begin a sentence with a capital and are no name.
  public static let starters = determiners.union(prepositions).union(conjunctions)
    .union(auxiliaries).union(adverbs).union(
      words(
        """
        he she it they we i you who how why where there here when not yes now well still perhaps
        maybe later earlier last next meanwhile however indeed instead moreover nevertheless
        nonetheless otherwise please thank thanks more less much very hello dear oh look let's let
        asked speaking commenting responding referring according given citing hours days weeks
        months years critics supporters officials experts analysts reporters republicans democrats
        voters people americans others every nobody everybody everyone someone anyone none
        """))

  private static func words(_ text: String) -> WordSet {
    WordSet(wordsOf: text)
  }
}
