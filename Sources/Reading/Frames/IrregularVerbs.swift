/// English verbs that the rules of spelling do not inflect rightly.
enum IrregularVerbs {
  /// The past tense and the past participle of strong and mixed verbs.
  static let forms: [String: (past: String, participle: String)] = [
    "bear": ("bore", "borne"), "begin": ("began", "begun"), "bind": ("bound", "bound"),
    "break": ("broke", "broken"), "bring": ("brought", "brought"), "build": ("built", "built"),
    "buy": ("bought", "bought"), "cast": ("cast", "cast"), "choose": ("chose", "chosen"),
    "come": ("came", "come"), "cut": ("cut", "cut"), "deal": ("dealt", "dealt"),
    "draw": ("drew", "drawn"), "drive": ("drove", "driven"), "fall": ("fell", "fallen"),
    "feel": ("felt", "felt"), "fight": ("fought", "fought"), "find": ("found", "found"),
    "forbid": ("forbade", "forbidden"), "freeze": ("froze", "frozen"), "get": ("got", "got"),
    "give": ("gave", "given"), "go": ("went", "gone"), "have": ("had", "had"),
    "hit": ("hit", "hit"), "hold": ("held", "held"), "keep": ("kept", "kept"),
    "lead": ("led", "led"), "leave": ("left", "left"), "let": ("let", "let"),
    "lose": ("lost", "lost"), "make": ("made", "made"), "meet": ("met", "met"),
    "overcome": ("overcame", "overcome"), "pay": ("paid", "paid"), "put": ("put", "put"),
    "quit": ("quit", "quit"), "rise": ("rose", "risen"), "run": ("ran", "run"),
    "say": ("said", "said"), "see": ("saw", "seen"), "seek": ("sought", "sought"),
    "sell": ("sold", "sold"), "send": ("sent", "sent"), "set": ("set", "set"),
    "shut": ("shut", "shut"), "sit": ("sat", "sat"), "speak": ("spoke", "spoken"),
    "split": ("split", "split"), "stand": ("stood", "stood"), "strike": ("struck", "struck"),
    "take": ("took", "taken"), "tell": ("told", "told"), "think": ("thought", "thought"),
    "throw": ("threw", "thrown"), "undertake": ("undertook", "undertaken"),
    "unfreeze": ("unfroze", "unfrozen"), "unwind": ("unwound", "unwound"),
    "uphold": ("upheld", "upheld"), "win": ("won", "won"), "wind": ("wound", "wound"),
    "withdraw": ("withdrew", "withdrawn"), "withhold": ("withheld", "withheld"),
    "withstand": ("withstood", "withstood"), "write": ("wrote", "written"),
  ]

  /// Verbs of more than one syllable that double their last letter.
  static let doubling: Set<String> = [
    "sidestep",
    "abet", "admit", "commit", "compel", "defer", "deter", "expel", "omit", "permit", "prefer",
    "propel", "rebut", "recur", "refer", "regret", "submit", "transship", "unban", "equip",
  ]
}
