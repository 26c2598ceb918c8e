extension Tricky {
  /// Sentences whose words mean something else.
  static let traps: [Case] = [
    Case(
      "s051",
      "Hamburg ship broker Claasen & Voigt brokered the sale of two ice-class tankers to a "
        + "Bergen owner for $41m, the first deal of its kind since the winter truce in freight "
        + "rates."),
    Case(
      "s052",
      "Conciliators from Acas shuttled between the drivers’ union and the rail operator until "
        + "midnight, and a fragile ceasefire over Christmas rotas looks set to hold until Twelfth "
        + "Night."),
    Case(
      "s053",
      "A court-appointed mediator in Lyon gave the couple until March to reach a settlement "
        + "over the vineyard, failing which Judge Odile Marchetti will divide it row by row."),
    Case(
      "s054",
      "Egypt’s football chief brokered a truce between coach Hossam Nagy and striker Mostafa "
        + "Hegazy before Saturday’s qualifier in Ethiopia, after both men had refused to share a "
        + "bus."),
    Case(
      "s055",
      "Talks in Geneva between Ottawa and Brasília over aircraft subsidies collapsed on "
        + "Tuesday, leaving Bombardier and Embraer to wait for another ruling of the trade panel."),
    Case(
      "s056",
      "Norwegian mediation in the mackerel dispute between Iceland and the Faroes has produced "
        + "a draft quota, but trawlermen in Tórshavn have already rejected the plan."),
    Case(
      "s057",
      "The governor of Ogun has brokered peace between the two factions of his party in "
        + "Abeokuta, elders said, clearing the way for a single primary in September."),
    Case(
      "s058",
      "Qatari mediators secured the release of a Swiss nurse seized near Timbuktu ten months "
        + "ago; she was flown to Bamako on Monday, thin but in good spirits."),
    Case(
      "s059",
      "Talks between the Hungarian and Slovak foreign ministers in Komárno covered a Danube "
        + "bridge, a gas interconnector and schoolbooks, and ended in time for a late lunch of "
        + "carp."),
    Case(
      "s060",
      "Austria is not neutral when international law is broken but it remains militarily "
        + "neutral, Chancellor Reinhard Vogl told parliament, and that would not change on his "
        + "watch."),
    Case(
      "s061",
      "The Peace Bridge between Buffalo and Fort Erie was closed for two hours after a lorry "
        + "carrying Peace River honey overturned in the Canada-bound lane."),
    Case(
      "s062",
      "At Chelsea, growers offered Peace, the old yellow rose, at £12 a bush, while the "
        + "cut-price peace lily was rejected by judges for brown leaf tips."),
    Case(
      "s063",
      "The reefer Pacific Truce, suspended from Lloyd’s class since February, was towed into "
        + "Las Palmas with a broken shaft and 3,000 tonnes of thawing squid."),
    Case(
      "s064",
      "The flare-ups are mediated by an interleukin that normally brokers a truce between gut "
        + "bacteria and the immune system, Uppsala researchers write in the June issue."),
    Case(
      "s065",
      "A mediation analysis of 4,000 Finnish households found that income accounted for half "
        + "the link between conflict at home and poor sleep, with unemployment a weaker mediator."),
    Case(
      "s066",
      "Ceasefire, Anja Dahlgaard’s bleak comedy about two sisters and one lake house, was "
        + "welcomed in Toronto but halted twice by a faulty projector."),
    Case(
      "s067",
      "In Treaty of Ghent, the new board game from an Essen studio, players who reject a truce "
        + "lose a province, and any envoy may call for talks before winter."),
    Case(
      "s068",
      "Water engineers will dig up Armistice Avenue and the Rue de la Paix from Monday, the "
        + "council said, and promised talks with shopkeepers about parking."),
    Case(
      "s069",
      "Peace Nwachukwu rejected the university’s settlement and will appeal, her lawyer said in "
        + "Enugu; her co-claimant, Comfort Briggs, accepted it the same afternoon."),
    Case(
      "s070",
      "A federal judge in Manhattan rejected the $125 million settlement between authors and a "
        + "search company, urging both parties to return with a narrower plan."),
    Case(
      "s071",
      "Israel’s planning council approved 112 homes in the settlement of Givat Oren, east of "
        + "Nablus, together with a school, a cistern and a bus depot."),
    Case(
      "s072",
      "Settlement of up to 14 centimetres has halted work on the eastern abutment at Ostrava, "
        + "and talks between the builder and the road fund resume next week."),
    Case(
      "s073",
      "With the summit in sight, the Polish team waited for a truce in the jet-stream winds, "
        + "then abandoned its push on K2 and made peace with base-camp soup."),
    Case(
      "s074",
      "Parishioners in the diocese of Leitrim may again offer one another the sign of peace by "
        + "handshake, Bishop Fintan Gilhooly announced, welcoming the end of elbow bumps."),
    Case(
      "s075",
      "Cardinal Oddone was sent to Ecône as a last-minute mediator with the traditionalist "
        + "bishops, but the talks failed over candles, cassocks and the date of a consecration."),
    Case(
      "s076",
      "Riyadh and Moscow called a truce in their month-old price war, agreeing under American "
        + "prodding to take ten million barrels a day off a market drowning in crude."),
    Case(
      "s077",
      "Washington and Beijing extended their tariff truce by 90 days after talks in Stockholm, "
        + "sparing importers of toys and magnets a rise that had been due at midnight."),
    Case(
      "s078",
      "Two handset makers ended their patent war on three continents with a ten-year licence, "
        + "and neither side would say who had first offered to bury the hatchet."),
    Case(
      "s079",
      "The provincial transport minister brokered a ceasefire between rival taxi associations "
        + "in Khayelitsha over the N2 route, and ranks will reopen at five on Wednesday morning."),
    Case(
      "s080",
      "In the hills above Shkodër, schoolteacher Ndoc Prela has mediated in nineteen family "
        + "feuds, carrying coffee from one kitchen to the next until a betrothal settles the "
        + "matter."),
    Case(
      "s081",
      "Bristol’s free mediation service for neighbours handled 640 rows last year, most of them "
        + "about hedges, and reports a lasting peace in two cases out of three."),
    Case(
      "s082",
      "The Peace Research Institute Oslo has hired Dr Solveig Rønning from the Carnegie "
        + "Endowment for International Peace to run its archive of maps and radio logs."),
    Case(
      "s083",
      "The secretary of the Nobel Peace Prize committee dismissed talk of a leak, saying "
        + "bookmakers had simply guessed better than usual in a year of 318 candidates."),
    Case(
      "s084",
      "The mayor of Birmingham should call a truce in his war on motorists, the chamber of "
        + "commerce said, proposing talks on delivery bays before the spring sales."),
    Case(
      "s085",
      "A dozen moderate senators brokered a deal to reopen the government until January, and "
        + "House negotiators, who had walked out on Sunday, returned to vote for it."),
    Case(
      "s086",
      "The king of the Belgians has accepted the resignation of his mediator, Johan Verhaeren, "
        + "after Flemish and francophone parties rejected a compromise on Brussels and its suburbs."
    ),
    Case(
      "s087",
      "Zimbabwe’s health minister rejected calls from striking junior doctors for talks on "
        + "night allowances, and army medics took over the wards at Parirenyatwa hospital."),
    Case(
      "s088",
      "Mercedes has ruled out a ceasefire between its two drivers, preferring, said its team "
        + "chief, a fair fight to a brokered one-two in Shanghai."),
    Case(
      "s089",
      "Ryanair held out an olive branch to Boeing on Thursday, offering to take late jets in "
        + "winter provided that the price per seat came down."),
    Case(
      "s090",
      "With delegates deadlocked on loss and damage, Egypt offered to host a further round in "
        + "Bonn, and small-island envoys threatened to walk out of the hall."),
    Case(
      "s091",
      "Zambia’s official creditors have accepted a debt plan brokered by France and China in "
        + "Paris, freeing a $188m loan tranche and lifting the kwacha by four per cent."),
    Case(
      "s092",
      "Shirov and Adams signed the peace treaty after 31 moves in Polanica, while Ivanchuk "
        + "turned down a draw, refused two more offers and lost on time."),
    Case(
      "s093",
      "Honda will halt Accord production at Marysville for three days after the blackout, and "
        + "dealers from Dayton to Camp Springs expect a short-lived truce on discounts."),
    Case(
      "s094",
      "An Irish captain serving with the United Nations Truce Supervision Organization broke "
        + "his collarbone when his jeep left an icy road near Mount Hermon, the defence forces "
        + "said."),
    Case(
      "s095",
      "The peace dividend has been spent twice over, Germany’s finance minister told a summit "
        + "of bankers in Frankfurt, and no plan now before the cabinet can bring it back."),
    Case(
      "s096",
      "A fish lorry bound for Aviemore failed to negotiate a bend on the A9 near Drumochter, "
        + "halting traffic in both directions until the breakdown crew arrived at dawn."),
    Case(
      "s097",
      "General Motors called for owners of the Envoy and Canyon to return to dealers over a "
        + "door switch, and offered to host evening sessions for shift workers."),
    Case(
      "s098",
      "Soil remediation at the old coking plant in Ostrów is under way after a broker for the "
        + "developer and two village councils settled their quarrel over dust."),
    Case(
      "s099",
      "In coastal Fujian, village go-betweens who broker marriages now ask for a fee of 30,000 "
        + "yuan, and grooms’ families reject one proposal in five over the dowry."),
    Case(
      "s100",
      "Schoolchildren from Leeds and Lille laid wreaths on Armistice Day at a village memorial "
        + "outside Arras, where the two mayors unveiled a bench and promised to exchange choirs."),
  ]
}
