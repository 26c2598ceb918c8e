extension TrickySentence {
  /// Sentences whose words mean something else.
  static let traps: [TrickySentence] = [
    .init(
      id: "s051", date: "2018-07-09",
      text: "The World Boxing Council will sanction a fourth meeting between Abdoulaye "
        + "Ndour and Kenji Matsuo, provided the promoter posts the purse in Manila by "
        + "Friday.",
      mentions: []),
    .init(
      id: "s052", date: "2024-06-27",
      text: "Kenyan police officers, the vanguard of a UN-sanctioned mission to Haiti, "
        + "spent their first night at Toussaint Louverture airport under canvas and "
        + "heavy rain.",
      mentions: []),
    .init(
      id: "s053", date: "2003-11-15",
      text: "Historians have never settled whether Charles I privately sanctioned the "
        + "Irish landing or merely failed to punish the earl who had promised it.",
      mentions: []),
    .init(
      id: "s054", date: "2017-02-23",
      text: "Jobcentre staff in Rotherham imposed 1,400 sanctions on benefit claimants "
        + "last winter, nearly half of them for a single missed appointment, figures "
        + "released under freedom of information law show.",
      mentions: []),
    .init(
      id: "s055", date: "2025-07-10",
      text: "A federal judge in Ohio imposed sanctions of $18,000 on two attorneys for "
        + "a Chinese tyre importer after they cited rulings that an artificial "
        + "intelligence tool had made up.",
      mentions: []),
    .init(
      id: "s056", date: "2024-12-03",
      text: "Southern Louisiana's appeal against the sanctions failed on Tuesday, "
        + "meaning that the Pelicans will sit out bowl games until 2027 and forfeit "
        + "nine scholarships.",
      mentions: []),
    .init(
      id: "s057", date: "2025-09-26",
      text: "Russia's under-17 side may return to qualifying if FIFA's council eases "
        + "its ban next week, though the Polish and Swedish associations have "
        + "promised not to take the field.",
      mentions: []),
    .init(
      id: "s058", date: "2024-08-03",
      text: "Banned from Paris under her own flag, the Belarusian sculler rowed as a "
        + "neutral and finished fourth, a boat's length behind Romania.",
      mentions: []),
    .init(
      id: "s059", date: "2021-12-09",
      text: "Canberra's boycott of the opening ceremony will keep its ministers at home "
        + "but not its skiers, and Beijing affected on Wednesday not to have noticed.",
      mentions: []),
    .init(
      id: "s060", date: "2018-11-20",
      text: "Togo's main opposition alliance will boycott April's legislative election "
        + "unless the government publishes the voters' roll and lifts its ban on "
        + "evening rallies.",
      mentions: []),
    .init(
      id: "s061", date: "2023-12-14",
      text: "Calls for a boycott of American colas have spread from Karachi's mosques "
        + "to its wedding halls, where one caterer says that orders for local brands "
        + "have tripled.",
      mentions: []),
    .init(
      id: "s062", date: "2011-10-19",
      text: "The journal lifted its embargo on the malaria trial four hours early after "
        + "a Nairobi radio station, citing an unnamed nurse, read the results on air.",
      mentions: []),
    .init(
      id: "s063", date: "2009-02-17",
      text: "Bailiffs placed an embargo on the Seville club's two training pitches "
        + "after it fell behind with payments to a Portuguese agent.",
      mentions: []),
    .init(
      id: "s064", date: "1977-08-12",
      text: "Boycott batted through the afternoon without a false stroke, and only when "
        + "Australia took the second new ball did the Headingley crowd begin to stir.",
      mentions: []),
    .init(
      id: "s065", date: "2014-05-30",
      text: "Residents of Boycott, a Buckinghamshire hamlet of eleven houses, have "
        + "asked the county for a crossing, saying that lorries bound for Silverstone "
        + "ignore the speed limit.",
      mentions: []),
    .init(
      id: "s066", date: "2020-10-13",
      text: "The High Court in London froze £210m of assets belonging to the Kazakh "
        + "banker's former partner on the application of an Astana lender.",
      mentions: []),
    .init(
      id: "s067", date: "2024-01-30",
      text: "A judge in Beirut slapped a travel ban on the former central bank governor "
        + "on Monday and ordered his villa at Rabieh to be sealed.",
      mentions: []),
    .init(
      id: "s068", date: "2024-05-25",
      text: "The price cap will fall to £1,568 in July, the regulator said, easing the "
        + "burden on households that had feared another winter of record gas bills.",
      mentions: []),
    .init(
      id: "s069", date: "2015-07-31",
      text: "The arts minister has placed a temporary export bar on a Guardi view of "
        + "Venice in the hope that a British gallery can match the £9m offered from "
        + "Zurich.",
      mentions: []),
    .init(
      id: "s070", date: "2008-09-04",
      text: "Poland's sugar refiners want Brussels to reopen the anti-dumping file on "
        + "Brazilian cane, saying that quotas alone cannot save four mills in Kujawy.",
      mentions: []),
    .init(
      id: "s071", date: "2019-04-16",
      text: "Italy's competition authority sanctioned three ferry companies on the "
        + "Sardinia run for fixing summer fares and ordered them to pay €41m between "
        + "them.",
      mentions: []),
    .init(
      id: "s072", date: "2025-04-24",
      text: "The European Commission hit a Seattle cloud provider with a €620m penalty "
        + "for tying its storage to its office software, its largest antitrust "
        + "sanction in four years.",
      mentions: []),
    .init(
      id: "s073", date: "2023-09-16",
      text: "Ireland's privacy watchdog has again sanctioned the Chinese-owned video "
        + "app, this time for letting teenagers' birthdays be guessed from their "
        + "playlists.",
      mentions: []),
    .init(
      id: "s074", date: "2013-03-08",
      text: "The General Medical Council will seek the heaviest sanction, erasure from "
        + "the register, against the Cardiff surgeon who left a swab inside a "
        + "patient.",
      mentions: []),
    .init(
      id: "s075", date: "2016-04-07",
      text: "Kenya has until September to comply with the anti-doping code or face "
        + "sanctions that could cost its marathon runners their places at the Games.",
      mentions: []),
    .init(
      id: "s076", date: "2019-10-11",
      text: "In “The Trieste Sanction”, a creaking 1970s thriller revived this week at "
        + "the Curzon, a retired art dealer must kill a double agent before the ferry "
        + "sails.",
      mentions: []),
    .init(
      id: "s077", date: "1996-01-15",
      text: "The trawler Embargo, built at Killybegs in 1988, went aground off Tory "
        + "Island on Saturday night with five men aboard, all of whom were winched to "
        + "safety.",
      mentions: []),
    .init(
      id: "s078", date: "2022-08-20",
      text: "Trade Embargo, a 14-1 shot trained in Lambourn, broke clear two furlongs "
        + "out and held off the French favourite by a neck in the big handicap at "
        + "York.",
      mentions: []),
    .init(
      id: "s079", date: "2018-03-02",
      text: "Asset Freeze, a punk trio from Thunder Bay, will open for the reunited "
        + "Cold Chisels in Winnipeg before taking their second album to Japan.",
      mentions: []),
    .init(
      id: "s080", date: "2001-06-24",
      text: "Blacklisted in 1951, the screenwriter went on selling her scripts through "
        + "a dentist in Encino who signed them for a tenth of the fee.",
      mentions: []),
    .init(
      id: "s081", date: "2011-01-29",
      text: "Union gunboats tightened their blockade of Wilmington through the autumn "
        + "of 1864, and by Christmas the runners were reaching the Cape Fear only on "
        + "moonless nights.",
      mentions: []),
    .init(
      id: "s082", date: "2024-02-02",
      text: "French farmers lifted their blockade of the Rungis market at dawn after "
        + "the prime minister promised to ease the rules on pesticides.",
      mentions: []),
    .init(
      id: "s083", date: "2024-04-18",
      text: "Delisted from the Hong Kong exchange in March, the Shenzhen developer has "
        + "asked bondholders to swap their paper for shares in its "
        + "property-management arm.",
      mentions: []),
    .init(
      id: "s084", date: "2023-05-29",
      text: "Claimed off waivers from Seattle, the left-hander gave Toronto six "
        + "scoreless innings and was mobbed in the dugout by men whose names he was "
        + "still learning.",
      mentions: []),
    .init(
      id: "s085", date: "2006-10-08",
      text: "Only the Holy See may sanction such a transfer, the vicar general told "
        + "parishioners in Kottayam, and until Rome speaks the relics stay where they "
        + "are.",
      mentions: []),
    .init(
      id: "s086", date: "2019-09-10",
      text: "A Washington-sanctioned raid on the compound near Idlib killed the courier "
        + "but missed the man he served, said two officers who helped to plan it.",
      mentions: []),
    .init(
      id: "s087", date: "2015-03-19",
      text: "The Beijing-sanctioned bishop of Chengde died on Sunday at 88; clergy "
        + "loyal to the underground church stayed away from the Mass.",
      mentions: []),
    .init(
      id: "s088", date: "2021-02-26",
      text: "Brussels sanctioned the French rescue of the shipyard on Thursday, "
        + "attaching the condition that Saint-Nazaire give up one of its dry docks.",
      mentions: []),
    .init(
      id: "s089", date: "2016-06-14",
      text: "The State Bank of India sanctioned a loan of 900 crore rupees to the "
        + "Iranian-born founder of a Pune bakery chain three weeks before he left for "
        + "Dubai.",
      mentions: []),
    .init(
      id: "s090", date: "2011-03-19",
      text: "By ten votes to none the Security Council sanctioned air strikes on the "
        + "colonel's armour outside Benghazi, and the first French jets were over the "
        + "coast within two days.",
      mentions: []),
    .init(
      id: "s091", date: "2017-01-24",
      text: "Iran's Supreme Court has sanctioned the hanging of two men convicted of "
        + "smuggling diesel into Pakistan, the judiciary's news agency reported.",
      mentions: []),
    .init(
      id: "s092", date: "2022-11-18",
      text: "The council wants to name the lane behind the Russian consulate after "
        + "Sergei Magnitsky, but shopkeepers fear that the change will confuse "
        + "couriers.",
      mentions: []),
    .init(
      id: "s093", date: "2010-12-05",
      text: "After the christening row the two sisters kept up an embargo on birthday "
        + "cards for 11 years, their mother told the inquest in Cork.",
      mentions: []),
    .init(
      id: "s094", date: "2022-09-13",
      text: "Senator Oyelaran faces sanctions from his own party, including suspension "
        + "from its caucus, after he dined with the governor's rival in Abeokuta.",
      mentions: []),
    .init(
      id: "s095", date: "2007-11-01",
      text: "Teachers in Limerick have threatened sanctions short of a strike if the "
        + "department goes ahead with its new inspection forms.",
      mentions: []),
    .init(
      id: "s096", date: "2023-11-21",
      text: "Brussels has put the tree of heaven, a Chinese native that cracks "
        + "pavements from Porto to Plovdiv, on its blacklist of invasive species.",
      mentions: []),
    .init(
      id: "s097", date: "2018-02-08",
      text: "The Cypriot-registered holding let two Hamburg brothers circumvent German "
        + "inheritance tax for the better part of two decades, the finance court "
        + "found.",
      mentions: []),
    .init(
      id: "s098", date: "2024-10-04",
      text: "María Fuentes Aldana, who once chaired the UN's 1591 Sanctions Committee "
        + "and later advised the Office of Foreign Assets Control, takes up a chair "
        + "in law at Coimbra this month.",
      mentions: []),
    .init(
      id: "s099", date: "2022-06-05",
      text: "The Reno Open, sanctioned by the US Chess Federation, drew 312 entrants, "
        + "two Iranian grandmasters among them, and was won by a dentist from Omaha.",
      mentions: []),
    .init(
      id: "s100", date: "2005-09-22",
      text: "Fourteen island states boycotted the closing session of the fisheries "
        + "meeting in Suva after Tokyo's delegate ruled their motion out of order.",
      mentions: []),
  ]
}
