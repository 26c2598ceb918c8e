extension TrickySentence {
  /// Sentences that hold a mention.
  static let mentions: [TrickySentence] = [
    .init(
      id: "s001", date: "1935-11-19",
      text: "GENEVA, Monday. Fifty-two members of the League put into force this "
        + "morning their refusal to buy Italian goods, while in Rome queues formed at "
        + "the jewellers on the Via Nazionale before dawn.",
      mentions: [["imposed"]], fault: .event),
    .init(
      id: "s002", date: "2012-10-06",
      text: "Schoolchildren in Connecticut still learn that Jefferson's embargo ruined "
        + "the sailmakers of New London long before a British frigate ever appeared "
        + "off the bar.",
      mentions: [["imposed"]]),
    .init(
      id: "s003", date: "2016-03-21",
      text: "In her last lecture the classicist argued that Athens, by shutting "
        + "Megarian traders out of its markets and harbours, had invented economic "
        + "coercion some 24 centuries before anybody drafted a Treasury notice.",
      mentions: [["imposed"]], isOptional: true),
    .init(
      id: "s004", date: "2023-08-02",
      text: "The yacht, last seen off Socotra under a Cook Islands flag, is registered "
        + "to a nephew of the EU-blacklisted fertiliser magnate Gennady Orlovtsev.",
      mentions: [["imposed"]]),
    .init(
      id: "s005", date: "2024-02-15",
      text: "Ottawa doubles entry bans on Haitian gang financiers to 36; Port-au-Prince "
        + "hails 'first real teeth'",
      mentions: [["tightened"]]),
    .init(
      id: "s006", date: "2024-11-29",
      text: "Tokyo's retention of the asset freeze on five Myanmar timber firms came as "
        + "no surprise to traders in Yangon, who had long since moved their dollars "
        + "to Bangkok.",
      mentions: [["upheld"]]),
    .init(
      id: "s007", date: "2023-05-17",
      text: "Having already barred Belarusian potash from its railways, Vilnius on "
        + "Tuesday widened the curbs to cover fertiliser blends shipped through third "
        + "countries.",
      mentions: [["imposed"], ["tightened"]], fault: .event),
    .init(
      id: "s008", date: "2023-08-04",
      text: "Should the junta in Niamey miss Sunday's deadline, West African leaders "
        + "said, the bloc would close its airspace to Nigerien carriers and freeze "
        + "state deposits at the regional central bank.",
      mentions: [["threatened"]]),
    .init(
      id: "s009", date: "2009-07-14",
      text: "Will Canberra ever drop the travel bans on Fiji's colonels, or must the "
        + "officers wait until the last of them draws a pension?",
      mentions: [["eased", "upheld"]]),
    .init(
      id: "s010", date: "2019-12-12",
      text: "Nobody in the cabinet, the foreign minister insisted in Valletta, is "
        + "contemplating penalties against Ankara over the drilling ships, whatever "
        + "the rumours in the Nicosia press.",
      mentions: [["threatened", "imposed"]]),
    .init(
      id: "s011", date: "2016-12-13",
      text: "Brussels renewed the listings of 41 Congolese warlords for a year on "
        + "Monday but struck off two dead generals and a cement trader from Goma.",
      mentions: [["upheld"], ["eased"]], fault: .event),
    .init(
      id: "s012", date: "2020-05-08",
      text: "Bishops in Maracaibo urged Washington to exempt hospital generators from "
        + "the oil penalties before the rainy season knocked out the grid again.",
      mentions: [["called-for", "eased"]], fault: .event),
    .init(
      id: "s013", date: "2025-01-23",
      text: "Three Latvian beekeepers turned out to be directors, on paper, of a "
        + "Limassol company that had used forged Omani certificates to slip bitumen "
        + "from Bandar Abbas past the American oil ban.",
      mentions: [["evaded"]]),
    .init(
      id: "s014", date: "1998-04-05",
      text: "Sanctions-busting made Salisbury's tobacco men rich, a retired Beira "
        + "shipping clerk recalls, and it left a whole generation of Rhodesians "
        + "incurious about where their petrol came from.",
      mentions: [["evaded"]]),
    .init(
      id: "s015", date: "2024-03-27",
      text: "Without waiting to be told twice by the US Treasury, one of Istanbul's "
        + "largest clearing banks has stopped opening accounts for Russian freight "
        + "forwarders.",
      mentions: [["complied"]], isOptional: true),
    .init(
      id: "s016", date: "2023-10-19",
      text: "At no point, the Piraeus brokers' association told parliament, did any "
        + "Greek-flagged tanker carry Urals crude sold above the G7 ceiling.",
      mentions: [["complied", "evaded"]], fault: .status),
    .init(
      id: "s017", date: "2019-01-25",
      text: "“Collective punishment dressed up as diplomacy” was how Zimbabwe's finance "
        + "minister described the American asset freezes to a thin audience of "
        + "investors in Davos.",
      mentions: [["opposed"]], fault: .status),
    .init(
      id: "s018", date: "2010-09-18",
      text: "Seoul said on Friday that it saw no grounds for reopening trade with the "
        + "North while the sinking of the corvette went unatoned.",
      mentions: [["upheld"]], fault: .event),
    .init(
      id: "s019", date: "2007-06-30",
      text: "In return for disabling the reactor, Pyongyang would be taken off "
        + "Washington's list of terrorism sponsors and could again borrow from the "
        + "World Bank, according to a draft passed around in Beijing.",
      mentions: [["eased"]]),
    .init(
      id: "s020", date: "2011-02-28",
      text: "The ban on sales of oil gear went first, the ban on flights a year later, "
        + "and by 2004 so had the freeze on Libyan deposits in New York.",
      mentions: [["eased"], ["eased"], ["eased"]], fault: .event),
    .init(
      id: "s021", date: "2004-04-28",
      text: "Costa Rica, cleared by a World Trade Organization panel to hit back in the "
        + "underwear dispute, will from June slap a 40 per cent surcharge on American "
        + "whiskey and motorcycles.",
      mentions: [["threatened", "imposed"]], fault: .event),
    .init(
      id: "s022", date: "1987-03-11",
      text: "Damascus added a Danish battery maker to the Arab boycott list yesterday "
        + "after discovering, it said, that the firm's Haifa warehouse was larger "
        + "than its Beirut one.",
      mentions: [["imposed", "tightened"]]),
    .init(
      id: "s023", date: "2024-06-11",
      text: "Dutch export licensing, the authors conclude, did more to starve Wuhan's "
        + "foundries of lithography tools than any American entity-listing, because "
        + "it bound the one supplier that mattered.",
      mentions: [["imposed"], ["imposed"]]),
    .init(
      id: "s024", date: "2014-08-22",
      text: "Kampala denies that gold flown out of Entebbe to Dubai had been smuggled "
        + "across Lake Albert in defiance of the UN's mineral ban.",
      mentions: [["evaded", "complied"]]),
    .init(
      id: "s025", date: "2025-02-06",
      text: "Even if the hostages come home, a State Department lawyer told the Senate "
        + "panel, the designation of the Hodeidah port authority would stay on the "
        + "books.",
      mentions: [["upheld"]], fault: .event),
    .init(
      id: "s026", date: "2022-12-02",
      text: "A sixth tranche, agreed at three in the morning over Budapest's grumbling, "
        + "brings insurers and dredging contractors within the scope of the bloc's "
        + "measures against Minsk.",
      mentions: [["tightened"]], fault: .event),
    .init(
      id: "s027", date: "2009-07-03",
      text: "Honduras's neighbours turned the screw yesterday: El Salvador, Guatemala "
        + "and Nicaragua stretched their 48-hour halt to overland commerce with the "
        + "coup government to a full week.",
      mentions: [["tightened", "upheld"]], fault: .event),
    .init(
      id: "s028", date: "1962-11-03",
      text: "Ghana's delegate pressed the Assembly to have every member shut its ports "
        + "to vessels flying the South African flag, a step which Lord Harcombe of "
        + "the British mission called ruinous.",
      mentions: [["called-for"], ["opposed"]]),
    .init(
      id: "s029", date: "2008-07-12",
      text: "Moscow and Beijing raised their hands against the draft, and with it went "
        + "the arms embargo that London had sought for Harare's generals.",
      mentions: [["opposed"], ["called-for"]], fault: .status),
    .init(
      id: "s030", date: "2019-06-20",
      text: "Satellite pictures taken in May show coal barges loading at Nampo, in "
        + "plain breach of Resolution 2371, and lying alongside in Ningbo ten days "
        + "later.",
      mentions: [["evaded"]], fault: .event),
    .init(
      id: "s031", date: "2023-04-17",
      text: "Colonel Aung Thet Lwin, whom the US Treasury designated in 2021 for the "
        + "shelling of Loikaw, opened a new cement works at Kyaukse on Saturday in "
        + "the company of two Thai investors.",
      mentions: [["imposed"]]),
    .init(
      id: "s032", date: "2025-10-29",
      text: "A general licence from the US Treasury, good for six months, lets "
        + "Uralneft's Bulgarian filling stations go on paying their staff and "
        + "suppliers.",
      mentions: [["eased"]], fault: .event),
    .init(
      id: "s033", date: "2025-10-14",
      text: "Gallium shipments to Rotterdam would stop within hours, the Chinese "
        + "commerce ministry warned, if The Hague seized so much as one share of the "
        + "Nijmegen plant.",
      mentions: [["threatened"]], fault: .event),
    .init(
      id: "s034", date: "2012-06-13",
      text: "Vienna bank sidestepped Tehran curbs for a decade by routing carpet money "
        + "through Baku, prosecutors say",
      mentions: [["evaded"]]),
    .init(
      id: "s035", date: "1980-09-05",
      text: "Under President Carter's grain embargo the elevators of western Kansas "
        + "have filled to bursting, and even Senator Haskett's aides are now begging "
        + "the White House to end it.",
      mentions: [["imposed"], ["called-for", "eased"]]),
    .init(
      id: "s036", date: "2025-08-22",
      text: "Two judges of the International Criminal Court found their bank cards dead "
        + "on Monday, the first fruit of the order by which Washington punishes "
        + "anyone who helped to draft the warrant.",
      mentions: [["imposed"]], fault: .event),
    .init(
      id: "s037", date: "2017-07-19",
      text: "Doha's milk came by air from Budapest that summer, because the four Arab "
        + "states that had closed their skies and markets to it showed no sign of "
        + "relenting.",
      mentions: [["imposed"], ["upheld"]], fault: .event),
    .init(
      id: "s038", date: "1994-03-31",
      text: "Greek customs men turned back a third Macedonian oil convoy on Wednesday "
        + "as the European Commission prepared to sue Athens over what it calls an "
        + "illegal embargo.",
      mentions: [["opposed"]]),
    .init(
      id: "s039", date: "2017-11-09",
      text: "A year after the lifting of Washington's ban, not one crate of Burmese "
        + "jade has cleared customs at Long Beach, and dealers in Mandalay have "
        + "stopped expecting it.",
      mentions: [["eased"]], fault: .event),
    .init(
      id: "s040", date: "2022-04-04",
      text: "Kyiv ought to be shouting for a full oil boycott of Russia, a former "
        + "Polish envoy writes, instead of haggling over deliveries of second-hand "
        + "howitzers.",
      mentions: [["called-for"]]),
    .init(
      id: "s041", date: "2023-12-01",
      text: "Bangladesh's garment exporters breathed out on Thursday when the American "
        + "ambassador told them that no trade penalties over the wage protests were "
        + "being drawn up for Dhaka.",
      mentions: [["threatened", "imposed"]]),
    .init(
      id: "s042", date: "2009-05-25",
      text: "Swiss grain houses over-comply, the Khartoum chamber complains: they will "
        + "not insure a cargo of sesame even where the UN list contains neither the "
        + "seller nor the ship.",
      mentions: [["complied"]], fault: .event),
    .init(
      id: "s043", date: "2025-03-12",
      text: "Podgorica has aligned itself with the bloc's every round against Moscow "
        + "since 2014. Its harbour master at Bar, however, let two EU-listed "
        + "freighters refuel last week, port logs show.",
      mentions: [["complied", "imposed"], ["evaded"]]),
    .init(
      id: "s044", date: "1982-05-18",
      text: "The Ten agreed last night to stop buying Argentine goods for another week, "
        + "with Rome and Dublin making plain that they would have no part in it.",
      mentions: [["upheld", "imposed"], ["opposed"]], fault: .event),
    .init(
      id: "s045", date: "2012-07-27",
      text: "The Dutch development minister has stopped all payments to Kigali save "
        + "those for clinics, after a UN panel traced the rebels' mortars to a "
        + "Rwandan depot.",
      mentions: [["imposed"]], fault: .event),
    .init(
      id: "s046", date: "2020-02-02",
      text: "Shut out of SWIFT since 2018, Isfahan's carpet dealers now settle their "
        + "Hamburg bills in sacks of pistachios and favours.",
      mentions: [["imposed"]], fault: .event),
    .init(
      id: "s047", date: "2021-06-25",
      text: "The EU cut Belarusian state banks off from its bond markets on Monday. "
        + "Oslo and Reykjavik followed suit at noon, Bern a day later; Belgrade, as "
        + "ever, did not.",
      mentions: [["imposed"], ["imposed"]]),
    .init(
      id: "s048", date: "2013-09-08",
      text: "Havana blames “el bloqueo” for everything from blackouts to dandruff, but "
        + "economists at its university, speaking privately, point to the ministry's "
        + "own price decrees.",
      mentions: [["opposed"]], fault: .event),
    .init(
      id: "s049", date: "1999-05-12",
      text: "Had Delhi's bombs gone off a year later, with another man in the White "
        + "House, there might have been no cut-off of American aid at all.",
      mentions: [["imposed"]], fault: .event),
    .init(
      id: "s050", date: "2025-11-07",
      text: "A bill tabled by Senators Marchetti and Boyle would oblige the president "
        + "to blacklist any shipyard, Georgian or Turkish, that repairs a tanker of "
        + "Russia's shadow fleet.",
      mentions: [["threatened"]], fault: .status),
  ]
}
