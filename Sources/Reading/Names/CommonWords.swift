/// Words that begin sentences and headlines and are no name.
///
/// General knowledge of English; those of the closed classes are in ``FunctionWords``.
enum CommonWords {
  static let openings = WordSet(
    wordsOf: """
      former local federal state senior top chief new old young early late current recent fellow
      rival veteran retired longtime embattled outgoing incoming acting deputy assistant senior
      conservative liberal moderate progressive democratic republican independent islamic christian
      muslim jewish catholic evangelical black white asian african european american western eastern
      northern southern central national international global public private foreign domestic
      military civil human legal medical social economic financial political presidential
      good bad big small great little long short high low best worst better worse real true false
      sure right wrong full free open close hard easy fast slow rich poor strong weak hot cold
      clear dark light heavy happy sad angry tough fair safe rare
      police officials prosecutors investigators researchers scientists doctors lawyers residents
      supporters opponents critics activists protesters lawmakers voters workers employees farmers
      students teachers parents families neighbours neighbors investors shares stocks prices sales
      oil gold gas coal power water air food trade money time life love war peace work home health
      science sport music art history news weather rain snow fire flood storm hope fear faith trust
      rescuers firefighters troops soldiers rebels militants gunmen witnesses victims survivors
      relatives friends fans players bosses ministers diplomats leaders negotiators mediators
      regulators authorities economists analysts observers aides allies advisers insiders sources
      union unions banks companies retailers airlines hospitals schools universities courts
      nothing something everything anything somebody anybody
      two three four five six seven eight nine ten dozens hundreds thousands millions half
      part parts bits pieces none others
      first second third next last final initial original
      according asked speaking despite
      back next just another together apart aside ahead
      back-up plan plans talks turnout tension tensions details questions answers
      children women men girls boys kids youth adults couples
      call calls reports report reviews letters emails documents records figures data results
      polls surveys studies tests trials charges
      god lord heaven
      stated added said wrote tweeted asked told replied noted quoth
      make take give get let keep put see look think know read watch listen remember imagine consider
      """)
}
