/// A hundred sentences with the names in all their senses, half of them with no mention.
extension TrickySentence {
  static let tricky = read(
    """
    id,date,text,mentions
    s001,2021-11-29,"Two Jalal-Abad landlords who rented their cellars to a crypto farm have been fined and the machines auctioned, the Kyrgyz energy ministry said.",Jalal-Abad=place=Jalal-Abad;Kyrgyz=demonym=Kyrgyzstan
    s002,1988-05-18,"Desalinated Caspian water from the reactor at Shevchenko, on the Mangyshlak peninsula, is the only reason a hundred and sixty thousand people can live there.",Shevchenko=place=Aktau;Mangyshlak=place=Mangystau
    s003,2008-05-30,"Moscow’s cabbies charge double to Alma-Atinskaya, the planned metro terminus on the southern ring road, where half the flats still have no gas.",
    s004,1992-03-11,"Tengiz Kitovani, whose guardsmen did most of the shooting in Tbilisi, received Mr Shevardnadze at the airport with an embrace that looked like a warning.",
    s005,2015-01-26,"The Obamas skipped Bukhara, the smoky Delhi dining-room that named a platter after an earlier president, because the Secret Service disliked its low stools.",
    s006,2024-04-02,"In Talas, a suburb of Kayseri that had voted for the ruling party ever since it was founded, the baker’s son won by 311 ballots.",
    s007,2021-11-13,"Viktor Orban, the only guest in Istanbul without a Turkic grandmother, beamed as the Turkic Council rebranded itself the Organization of Turkic States.",Turkic Council=org=Organization of Turkic States;Organization of Turkic States=org=Organization of Turkic States
    s008,2015-10-06,"Every autumn the Kazakh eagle-hunters of Bayan-Ölgii ride into the stadium in fox-fur hats, watched by more photographers than the Mongolian parliament.",
    s009,2012-08-06,"Poachers took advantage of the riots in lower Assam to shoot two rhinoceroses in Manas, the first to be lost there since the herd was brought back.",
    s010,1997-11-03,"The civil servants being herded north to Akmola this winter have been promised double pay, warm boots and, in whispers, a less funereal name for the new capital.",Akmola=place=Astana
    s011,2023-09-20,"Washington’s wooing of the C5+1 in New York yielded a photograph, a dialogue on critical minerals and no promise to repeal a trade law older than most of the aides present.",C5+1=org=C5+1=influence|meeting-venue|support|trade=United States
    s012,1991-12-22,Leaders of eleven republics gathered in Alma-Ata on Saturday to bury the Soviet Union and to sign up to the new Commonwealth of Independent States.,Alma-Ata=place=Almaty=meeting-venue=;Commonwealth of Independent States=org=Commonwealth of Independent States=membership=
    s013,2011-10-23,"Scans showed that the flanker had cracked the C5 vertebra in the second scrum, and the union’s surgeon ruled out any return before the summer tour.",
    s014,1942-07-03,"The flotilla leader Tashkent, which had run the blockade of Sevastopol a score of times with wounded packed below, was bombed at her moorings yesterday.",
    s015,2023-09-08,"Recruiters are offering Central Asian migrants a fast track to a Russian passport in exchange for a year in the trenches, rights lawyers in St Petersburg say.",Central Asian=region=Central Asia
    s016,2025-06-16,"Rosatom edges out Chinese and French rivals to build first reactor on Lake Balkhash, leaving Beijing to console itself with the second",Lake Balkhash=place=Balkhash=trade|influence=Russia|Rosatom
    s017,2013-04-25,"Carpets, camels and gas paid for the new hippodrome at Mary, which the president opened with a dove, a golden horse and a forty-minute poem.",Mary=place=Mary
    s018,2022-07-03,"Shavkat Mirziyoyev has dropped a plan to strip Karakalpakstan of its right to secede, two days after police fired on crowds in Nukus.",Shavkat Mirziyoyev=person=Shavkat Mirziyoyev;Karakalpakstan=place=Karakalpakstan;Nukus=place=Nukus
    s019,1989-04-08,"Mr Maalouf’s “Samarkand”, in which Omar Khayyam’s manuscript goes down with the Titanic, spent twenty weeks on the French list of best-sellers.",
    s020,2020-05-06,"Boulder’s Dushanbe Teahouse will reopen at a quarter of its capacity on Friday, its manager said, with the rose garden tables spaced ten feet apart.",
    s021,2021-09-26,"Taliban commanders massed opposite Tajikistan boast on video that they will “drink tea in Dushanbe” before the snow, a claim even their own spokesman would not repeat.",Tajikistan=country=Tajikistan=threat=Taliban|Afghanistan;Dushanbe=place=Dushanbe=threat=Taliban|Afghanistan
    s022,2019-06-13,"NUR-SULTAN — Riot police bundled hundreds of demonstrators into buses on the day Kassym-Jomart Tokayev took the oath, twelve weeks after the city was renamed for the man he replaced.",?NUR-SULTAN=place=Astana;Kassym-Jomart Tokayev=person=Kassym-Jomart Tokayev
    s023,2016-03-02,"Sarawak’s new governor moved his family by river launch into the Astana, the white-walled residence the second Rajah built opposite Kuching’s waterfront.",
    s024,2023-08-14,"Iran’s accession to the Shanghai Cooperation Organisation, sealed by video link in July, gives Tehran a seat but, so far, not one extra rial of commerce.",Shanghai Cooperation Organisation=org=Shanghai Cooperation Organisation=membership=Iran
    s025,2021-04-30,"At least thirty people have died around Batken since Kyrgyz and Tajik border guards began shooting over a water intake on Wednesday, officials on both sides admit.",Batken=place=Batken;Kyrgyz=demonym=Kyrgyzstan=rivalry|threat=Tajikistan;Tajik=demonym=Tajikistan=rivalry|threat=Kyrgyzstan
    s026,2019-06-15,"The Kyrgyz army has been given spare rotors, field hospitals and a credit line by India, which asked in return for a mountain-warfare range at Balykchy.",Kyrgyz=demonym=Kyrgyzstan=support=India;Balykchy=place=Balykchy
    s027,2010-06-14,"Columns of smoke rose over Osh for a fourth day as ethnic Uzbeks, most of them women, pressed against the wire at the closed Uzbek border.",Osh=place=Osh;?Uzbeks=demonym=Uzbekistan;Uzbek=demonym=Uzbekistan
    s028,2018-07-24,"Having slipped out of a re-education camp in Ili, the ethnic Kazakh crossed at Khorgos on foot and asked for asylum in Zharkent, the judge was told.",Khorgos=place=Khorgos;Zharkent=place=Zharkent
    s029,2010-02-09,"Every second cubic metre of gas that warms Shanghai next winter could come from Turkmen wells, provided the compressor stations across two neighbouring deserts are finished on time.",Turkmen=demonym=Turkmenistan=trade=
    s030,2024-05-24,"Azerbaijani engineers planted the first border post on a hillside in Kazakh district, overlooking four villages that Armenian troops had held since the early 1990s.",
    s031,2006-04-27,"Oral argument in the Texas redistricting case ran twenty minutes over, and Justice Kennedy, as usual, asked the questions that both sides feared most.",
    s032,2016-02-19,Odessa’s councillors voted by a margin of three to take the names of Frunze and Kotovsky off the street signs and put poets there instead.,
    s033,1998-09-17,"Massoud’s ethnic Tajik fighters, dug in above Taloqan, still receive their boots and rockets, Western diplomats say, from a depot near Kulyab in southern Tadzhikistan.",Kulyab=place=Kulob;Tadzhikistan=country=Tajikistan
    s034,2021-08-30,"Addis Ababa went dark again on Sunday night after a fault at a substation that the EEU, the state distributor, had promised to replace in 2019.",
    s035,2023-02-13,"Azmoun, an ethnic Turkmen who learned the game in Gonbad-e Kavus and whose parents called him Serdar, limped off in Leverkusen with a torn calf.",
    s036,2006-11-04,The studio has cut forty seconds from “Borat: Cultural Learnings of America for Make Benefit Glorious Nation of Kazakhstan” at the request of two fraternity brothers’ lawyers.,
    s037,2023-11-19,"Shevchenko, once the terror of Serie A defences, is the only candidate to run Ukraine’s football association and will be elected in Kyiv in January.",
    s038,2019-05-07,"Herders in the Ili Kazakh Autonomous Prefecture have been ordered to hand in their passports, sell their horses and report nightly to the village committee.",
    s039,2012-11-25,Laval’s defence smothered McMaster in the fourth quarter at the Rogers Centre to carry the Vanier Cup back to Quebec and crown another CIS season.,
    s040,2024-02-16,"Air Astana’s shares slipped on their first morning in London, taking some of the shine off a listing that BAE Systems had waited a decade to cash in.",Air Astana=org=Air Astana
    s041,2022-07-08,"Were Moscow ever to shut the Black Sea terminal for good, the fields at Tengiz and Kashagan would choke within a fortnight, oil traders reckon.",Tengiz=place=Tengiz=threat=Russia;Kashagan=place=Kashagan=threat=Russia
    s042,2015-11-25,"Turkmen gunmen in the hills of northern Latakia, armed and clothed by Ankara, claimed to have shot one of the parachuting Russian airmen dead.",
    s043,2024-05-31,"Leaders of the Turkic world, a club to which Budapest has long since invited itself, met informally in Turkistan beside the mausoleum of a Sufi poet.",Turkistan=place=Turkistan=meeting-venue=
    s044,2016-05-11,"Dr Ngozi Eze, until last year CSTO of a Dutch seeds group, will lead the cocoa board’s laboratories, charged with science, technology and very little money.",
    s045,2017-01-10,"Turkmengaz shut the valve on New Year’s Day, saying it had not been paid for a decade of deliveries to Iran, whose negotiators called the bill a fiction.",Turkmengaz=org=Turkmengaz=trade|rivalry=Iran
    s046,2011-03-22,"The Iranian defence minister told his Tajik counterpart that a bridge, a tunnel and a dam were worth more than any treaty, and promised all three by spring.",Tajik=demonym=Tajikistan=support=Iran
    s047,2013-01-29,"The Mary burst its banks at Gympie before dawn, the third flood in as many summers to swamp the cattle yards along Queensland’s coast.",
    s048,2023-05-20,"“Nobody went home from Xi’an without a railway, a pipeline or a loan,” a European diplomat sighed after the China-Central Asia Summit had closed.",China-Central Asia Summit=org=China-Central Asia Summit
    s049,2022-06-21,"The federation’s panel could not agree whether trans and cis women should share a category, and handed the question to a working group until spring.",
    s050,2018-05-23,Turkmen parties in Kirkuk say the ballot was rigged in favour of the Kurds and have camped outside the provincial election office for ten nights.,
    s051,2019-03-08,"A Ghanaian columnist likened the proposed national cathedral, with its hundred million dollars of imported marble, to “something run up for a birthday in Ashgabat”.",Ashgabat=place=Ashgabat
    s052,2019-11-30,"Mary, who asked that her surname not be printed, drove to the food bank from her second job and still came away with less than last winter.",
    s053,2009-06-18,"Under the Treasury’s plan the OTS, widely blamed for napping through the collapse of two giant mortgage lenders, would be folded into another regulator.",
    s054,2019-07-16,"Central Asia’s glaciers have lost about a quarter of their ice since the 1970s, and the rivers that water its cotton may peak before the middle of the century.",Central Asia=region=Central Asia
    s055,2024-01-24,Rescue teams in the Kizilsu Kirghiz Autonomous Prefecture burned furniture to keep warm after a second tremor brought down two hundred houses near Akqi.,
    s056,2022-10-15,"Moldova’s president skipped yet another CIS gathering, leaving an empty chair and an unopened bottle of water between the delegations from Minsk and Dushanbe.",CIS=org=Commonwealth of Independent States;Dushanbe=place=Dushanbe
    s057,2023-07-05,"Kazakhstan’s Elena Rybakina needed barely an hour to win her opening match on Centre Court, where the board of champions still carries her name in fresh gold.",Kazakhstan=country=Kazakhstan
    s058,2022-04-07,"Guryev stepped down as chief executive of the fertiliser maker his family controls a day after Brussels put him on its list, the company said.",
    s059,2013-06-17,"OSH, a fixture of Californian strip malls since the Depression, filed for bankruptcy on Monday and said Lowe’s would keep sixty of its stores.",
    s060,2019-11-16,Pallbearers in Jalalabad carried sixty coffins out of a mosque whose roof had been blown in during Friday prayers; the Taliban denied planting the bomb.,
    s061,1997-03-27,"Unless Uzbekistan makes the som convertible there will be no second tranche, the IMF mission’s chief warned before boarding her flight out of Tashkent.",Uzbekistan=country=Uzbekistan;Tashkent=place=Tashkent
    s062,2007-08-12,"SCO never owned the Unix copyrights it accused IBM of abusing, a Utah judge ruled on Friday, and its shares promptly lost three-quarters of their value.",
    s063,2016-11-05,"Tashkent-born but schooled in Leeds, the violinist learned her first concerto from a neighbour’s cracked gramophone record and a borrowed half-size instrument.",Tashkent=place=Tashkent
    s064,2024-06-27,Uzbekistan once hinted at war over the Rogun dam; today its engineers tour the site and its grid has a contract for the summer surplus.,Uzbekistan=country=Uzbekistan=rivalry|trade=;Rogun=place=Rogun=rivalry|trade|threat|visit=Uzbekistan
    s065,2017-12-13,"Residents of the Samarkand, a retirement community above Santa Barbara, were wheeled out in masks as ash from the Thomas fire settled on the lawns.",
    s066,2023-03-02,"Bakhtiyor Saidov, who had been confirmed as foreign minister only weeks earlier, told the visiting American that neutrality was “not the same thing as silence”.",Bakhtiyor Saidov=person=Bakhtiyor Saidov
    s067,2012-04-06,"A Montana charity, the Central Asia Institute, must be repaid a million dollars by the climber who spent its donations on charter flights and his own books.",
    s068,2023-12-11,"China lent the Kyrgyz a railway, the Tajiks a parliament building and the Turkmen a pipeline; Russia, mostly advice.",Kyrgyz=demonym=Kyrgyzstan=support|influence|trade=China+Russia;Tajiks=demonym=Tajikistan=support|influence|trade=China+Russia;Turkmen=demonym=Turkmenistan=support|influence|trade=China+Russia
    s069,2023-11-03,"Emmanuel Macron, hunting for uranium that does not pass through Niger, spent barely five hours in Astana before flying on to Samarkand.",Astana=place=Astana=visit|trade=France;Samarkand=place=Samarkand=visit=France
    s070,2006-12-21,"Turkmenbashi, who renamed January after himself and bread after his mother, has died of a heart attack at 66, state television announced in Ashgabat.",Turkmenbashi=person=Saparmurat Niyazov;Ashgabat=place=Ashgabat
    s071,2016-10-25,"General Dostum complained in Sheberghan that no Uzbek had been given a brigade since he became vice-president, and that the palace listened only to Pashtuns.",
    s072,2019-08-20,Uighur fighters of the Turkistan Islamic Party held the northern edge of Jisr al-Shughour while the rest of the Idlib front was falling back.,
    s073,2018-10-02,"Landlords in Central, Asia’s costliest office district, are letting whole floors to hedge funds that would not look at Canary Wharf.",
    s074,2010-12-09,Graziers along the Bokhara River north of Brewarrina have been told to move their stock before a flood peak that may outdo that of 1976.,
    s075,2022-03-15,"Few in Ashgabat expect Serdar to contradict his father, who keeps the title of Arkadag, a gold-domed office and, diplomats say, the last word.",Ashgabat=place=Ashgabat;Serdar=person=Serdar Berdimuhamedow;?Arkadag=person=Gurbanguly Berdimuhamedow
    s076,2022-03-31,"Kazakhstan will neither recognise the two breakaway “people’s republics” nor help anyone to smuggle embargoed microchips northwards, its deputy foreign minister insisted in Brussels.",Kazakhstan=country=Kazakhstan
    s077,2018-09-14,"An OSH inspector had warned the Klang glove factory about its boilers in March, but the case file went astray between two ministries.",
    s078,2011-09-21,"Rabbani’s death robs the Tajiks of Panjshir and Badakhshan of their elder statesman, and Kabul of the one man able to talk them into compromise.",
    s079,2022-08-03,"Results, women’s 1,500m final: 1 L. Muir (SCO) 4:02.75; 2 C. Mageean (NIR) 4:04.14; 3 A. Hall (AUS) 4:04.79. Two runners did not finish.",
    s080,1991-12-29,"Merv, his moustache frosted with zinc cream, bowled unchanged from the members’ end until tea, when even the Indian tail had stopped enjoying itself.",
    s081,2021-11-26,"Rescuers in Leninsk-Kuznetsky brought up the last of the bodies on Thursday, and the owner of the colliery was led from his house in handcuffs.",
    s082,2015-08-21,"The National Bank of Kazakhstan abandoned its corridor for the tenge on Thursday, and by lunchtime the currency had lost a quarter of its value.",National Bank of Kazakhstan=org=National Bank of Kazakhstan
    s083,2014-12-24,"Bishkek signed away its customs frontier in Moscow on Tuesday, agreeing to enter the Eurasian Economic Union from May despite much grumbling in the bazaars.",Bishkek=place=Bishkek=membership=Eurasian Economic Union;Eurasian Economic Union=org=Eurasian Economic Union=membership=Kyrgyzstan
    s084,2014-10-04,"The SCO opened its Glasgow season with a brisk, vibrato-free Haydn, though the horns of the forty-year-old chamber orchestra took a movement to warm up.",
    s085,2018-02-20,"Mark Krikorian of CIS, a Washington group that wants fewer visas issued, told the committee that chain migration had “outlived whatever purpose it had”.",
    s086,2012-07-02,"Tashkent has suspended its membership of the Russian-led Collective Security Treaty Organisation, the second time in thirteen years that it has walked out.",Tashkent=place=Tashkent=membership=Collective Security Treaty Organization;Collective Security Treaty Organisation=org=Collective Security Treaty Organization=membership=Uzbekistan
    s087,2005-05-15,"Islam Karimov flew to Andijan hours after the shooting stopped, blamed Islamic extremists and flatly denied that his soldiers had fired on women or children.",Islam Karimov=person=Islam Karimov;Andijan=place=Andijan
    s088,2024-04-16,"Floodwater from the swollen Ural had reached the third step of the cathedral in Oral by Monday, and twelve thousand villagers downstream had been moved to schools.",Oral=place=Oral
    s089,2021-05-31,"Oral had barely finished spraying champagne over the fans when reporters asked the coach whether, with Ingolstadt promoted at last, he meant to stay.",
    s090,2022-09-19,"Asked whether Delhi might one day quit the SCO, the ministry’s spokesman laughed and said India had not waited so long for a chair in Samarkand merely to leave it empty.",SCO=org=Shanghai Cooperation Organisation=membership=India;Samarkand=place=Samarkand
    s091,2022-02-18,"Shoppers queued past the herring at Tashkent Supermarket on Brighton Beach Avenue, where the owner has taken down one flag and hung up another.",
    s092,2023-02-21,"Moscow’s grip on Kyrgyzstan, measured in remittances, barracks and television hours, has if anything tightened even as Beijing’s money pours in, the institute concludes.",Kyrgyzstan=country=Kyrgyzstan=influence=Russia+China
    s093,2017-10-27,"Over lamb and raki the Turkish president and his Uzbek counterpart agreed to scrap visas, something neither capital would have imagined two years ago.",Uzbek counterpart=person=Shavkat Mirziyoyev
    s094,1998-02-23,"Two graduates of the Frunze academy in Moscow now sit on opposite sides of the front in Angola, and each sends the other a card at Christmas.",
    s095,2022-01-07,"Russian paratroopers landed at Almaty airport under a CSTO flag the alliance had never before unfurled, and Mr Tokayev thanked the Kremlin by name.",Almaty=place=Almaty;CSTO=org=Collective Security Treaty Organization;?the alliance=org=Collective Security Treaty Organization;Tokayev=person=Kassym-Jomart Tokayev=support=Russia
    s096,2021-10-12,"The ferry from Baku had been waiting off Turkmenbashi for three days when the harbourmaster at last let its lorries, most of them Georgian, roll ashore.",Turkmenbashi=place=Türkmenbaşy
    s097,1957-09-24,"Five survivors were found in one of the Pamir’s lifeboats, broken and awash, sixty hours after the barque foundered with her cadets south-west of the Azores.",
    s098,2022-12-08,"The bomber forced his motorcycle past the morning parade at the Astana Anyar police station in Bandung, killing an officer and wounding ten others.",
    s099,2014-09-02,"Putin says the Kazakhs never had a state of their own before 1991. After Crimea, should Astana be losing sleep?",Kazakhs=demonym=Kazakhstan;Astana=place=Astana
    s100,1990-11-05,"Kirghizia’s new leader, a physicist who quotes Kant, came back from Moscow to find hunger strikers camped outside the central committee in Frunze.",Kirghizia=country=Kyrgyzstan;Frunze=place=Bishkek
    """)
}
