/// Seventy sentences of quite other news, half of them with no mention.
extension TrickySentence {
  static let otherNews = read(
    """
    id,date,text,mentions
    o001,2019-03-21,"State television showed Nazarbayev handing a leather folder to Mr Tokayev, who moved that the capital be renamed.",Nazarbayev=person=Nursultan Nazarbayev;Tokayev=person=Kassym-Jomart Tokayev
    o002,2024-08-20,"Japan’s prime minister cancelled a trip to Kazakhstan, Uzbekistan and Mongolia after the earthquake warning.",Kazakhstan=country=Kazakhstan=visit=Japan;Uzbekistan=country=Uzbekistan=visit=Japan
    o003,2011-01-05,"Kazakh wheat, railed through Iran at a loss, undercut the Ukrainian crop in Egypt’s tenders.",Kazakh=demonym=Kazakhstan
    o004,2005-07-30,Uzbekistan gave the Pentagon 180 days to quit the Karshi-Khanabad base.,Uzbekistan=country=Uzbekistan;Karshi-Khanabad=place=Karshi-Khanabad
    o005,1991-05-02,"Ashkhabad’s only lift was out of order again, so the consul held his surgery in the street.",Ashkhabad=place=Ashgabat
    o006,2022-01-06,"CSTO peacekeepers began landing in Kazakhstan at dawn, the first such mission in its history.",CSTO=org=Collective Security Treaty Organization;Kazakhstan=country=Kazakhstan=support|security=Collective Security Treaty Organization
    o007,2023-05-19,Xi Jinping promised five presidents 26 billion yuan at the China-Central Asia summit in Xi’an.,China-Central Asia summit=org=China-Central Asia Summit=meeting-venue|support=China
    o008,2010-04-08,Bakiyev fled to the south as the crowd torched his ministers’ villas one by one.,Bakiyev=person=Kurmanbek Bakiyev
    o009,2018-03-15,Five Central Asian presidents met in Astana without a Russian in the room.,Central Asian=region=Central Asia;Astana=place=Astana=meeting-venue=
    o010,2014-10-11,"The Eurasian Economic Union will admit Armenia in January, its secretariat said.",Eurasian Economic Union=org=Eurasian Economic Union=membership=Armenia
    o011,2021-08-16,The Afghan president’s helicopter was first said to be bound for Tajikistan.,Tajikistan=country=Tajikistan
    o012,2023-10-31,Emmanuel Macron will land in Tashkent tomorrow with a dozen bosses in tow.,Tashkent=place=Tashkent=visit=France
    o013,2016-09-04,"In Samarkand they buried Karimov beside his mother, with the street closed to all but the guests.",Samarkand=place=Samarkand;Karimov=person=Islam Karimov
    o014,2000-10-13,The raiders came down from the Fergana Valley into Batken with mules and satellite phones.,Fergana Valley=place=Fergana Valley;Batken=place=Batken
    o015,2024-03-29,Tajik labourers queued outside the consulate in Moscow for tickets home.,Tajik=demonym=Tajikistan
    o016,2020-10-07,Crowds freed Almazbek Atambayev from a Bishkek jail before the count was over.,Almazbek Atambayev=person=Almazbek Atambayev;Bishkek=place=Bishkek
    o017,2022-11-18,"The Uzbek foreign minister, Vladimir Norov, flew in a day late and said nothing.",Uzbek=demonym=Uzbekistan;Vladimir Norov=person=Vladimir Norov
    o018,2025-04-04,The European Union pledged €12bn for Central Asia at a summit in Samarkand.,Central Asia=region=Central Asia=support=European Union;Samarkand=place=Samarkand=meeting-venue=European Union
    o019,2012-02-13,"Gas piped from Turkmenistan to China doubled last year, customs figures show.",Turkmenistan=country=Turkmenistan=trade=China
    o020,2008-11-20,Kazakhstan’s chairmanship of the OSCE alarmed rights groups long before it began.,Kazakhstan=country=Kazakhstan
    o021,2019-02-02,The Bukhara Grill on the ring road serves a black dal that simmers for a night.,
    o022,2001-11-07,Afghan Uzbeks loyal to the general marched on Maimana while the bombers circled.,
    o023,2023-04-09,Manas Ceylan scored twice for the reserves and was sent off before he could score a third.,
    o024,2015-06-01,OshKosh B’Gosh will close a third of its outlets and sell its dungarees online.,
    o025,2018-12-10,Mary Poppins returned to the West End with a new umbrella and an old score.,
    o026,2022-10-11,"Students of Shevchenko University spent the morning in the metro, revising by torchlight.",
    o027,2017-03-11,The Central Asian Shepherd took best in show and then took the judge’s glove.,
    o028,2021-05-20,"Rustam Karimov, a Baku lawyer, was held for ten days over a post about petrol.",
    o029,2014-08-30,Iran’s Turkmen horses went under the hammer in Gonbad for less than a used car.,
    o030,2009-09-01,The Kant scholar gave her last lecture in the cathedral where he lies.,
    o031,2010-07-20,"Britain’s new OTS, the Office of Tax Simplification, has six staff and one borrowed printer.",
    o032,2009-07-08,Contador’s Astana squad won the team time trial by forty seconds.,
    o033,2022-05-12,Tashkent Street in Riga is to be renamed for a basketball coach.,
    o034,2016-04-04,Oral surgeons meeting in Utah heard that wisdom teeth are best left alone.,
    o035,2020-09-14,"Aral, the German petrol brand, will fit fast chargers at a hundred forecourts.",
    o036,2013-10-30,"Karakol, a bar in Lisbon with no sign and no till, has lost its licence.",
    o037,2016-06-26,"The Kazakhs of western Mongolia vote on Wednesday, many of them from horseback.",
    o038,2018-01-15,The Kyrgyz of the Wakhan corridor sold their yaks early this winter.,
    o039,2023-06-14,"The SCO, as court papers call the special counsel’s office, declined to comment.",
    o040,2011-06-08,"Naryn, a chain of shoe shops in Bristol, has called in the administrators.",
    f001,2024-11-28,Putin flew into Astana on Wednesday with five ministers and a plan for a nuclear plant.,Astana=place=Astana=visit=Russia
    f002,2023-10-13,"Armenia’s prime minister stayed away from the CIS summit in Bishkek, pleading other business.",CIS=org=Commonwealth of Independent States=meeting-venue|membership=Armenia;Bishkek=place=Bishkek=meeting-venue=Armenia
    f003,2021-07-15,"American envoys asked Tashkent whether drones might fly from Khanabad, an airfield near Qarshi, once Kabul had fallen.",Tashkent=place=Tashkent;Khanabad=place=Khanabad;Qarshi=place=Qarshi
    f004,2022-06-17,On a stage in St Petersburg the Kazakh leader declined to recognise two rebel republics while his host stared at the ceiling.,Kazakh=demonym=Kazakhstan
    f005,2024-09-20,Olaf Scholz toured a vineyard near Samarkand before the cameras and a labour office behind them.,Samarkand=place=Samarkand=visit=Germany
    f006,2011-04-04,"Nazarbayev took nine votes in ten, a result that the monitors called a missed chance.",Nazarbayev=person=Nursultan Nazarbayev
    f007,2019-12-04,Turkmenistan’s president raced a sports car around the flaming gas crater of Darvaza to show that he was alive.,Turkmenistan=country=Turkmenistan;Darvaza=place=Darvaza
    f008,2023-02-28,Antony Blinken pledged $25m to Central Asia at a C5+1 meeting in Astana.,Central Asia=region=Central Asia=support=United States;C5+1=org=C5+1=meeting-venue=United States;Astana=place=Astana=meeting-venue=United States
    f009,1992-11-20,"Uzbek tanks rolled into Kurgan-Tyube at night, and by morning the bazaar was burning.",Uzbek=demonym=Uzbekistan;Kurgan-Tyube=place=Bokhtar
    f010,2020-02-11,Hundreds fled over the border to Kyrgyzstan after Dungan villages were torched near Korday.,Kyrgyzstan=country=Kyrgyzstan
    f011,2022-10-14,"Emomali Rahmon told Putin to his face that the region wanted respect, not money.",Emomali Rahmon=person=Emomali Rahmon
    f012,2013-09-11,Xi Jinping bought into Kashagan and signed thirty contracts before leaving for Tashkent.,Kashagan=place=Kashagan;Tashkent=place=Tashkent=visit=China
    f013,2025-01-20,Kyrgyz customs men waved through another convoy of German cars bound for Voronezh.,Kyrgyz=demonym=Kyrgyzstan
    f014,2007-02-15,"Gurbanguly Berdymukhamedov, a dentist, was sworn in on a Koran and a copy of his predecessor’s book.",Gurbanguly Berdymukhamedov=person=Gurbanguly Berdimuhamedow
    f015,2018-05-11,A retired miner from Karaganda now drives a tram in Leipzig and misses the wind.,Karaganda=place=Karaganda
    f016,2024-03-23,"The four gunmen were Tajiks, said investigators, and had wired their pay home to Dushanbe.",Tajiks=demonym=Tajikistan;Dushanbe=place=Dushanbe
    f017,2017-04-01,At the Samarkand Ballroom in Leeds the last waltz was played to eleven couples.,
    f018,2016-08-02,The yacht Tashkent Express lost her mast off Fastnet and was towed to Kinsale.,
    f019,2012-03-09,"Shevchenko Boulevard was closed for the marathon, the city of Kyiv said.",
    f020,2014-02-14,Mary Barra took over at the carmaker on the day that the recall began.,
    f021,2021-03-03,"Oral contraceptives will be sold without prescription, the ministry ruled.",
    f022,2019-06-10,"The Khiva, a listed cinema in Stockport, is to become a climbing hall.",
    f023,2022-08-29,"Turkmen fighters of the Sultan Murad division were flown from Afrin to the front, the monitor said.",
    f024,2015-12-12,Merv Griffin’s game show is to be revived with a talking wheel.,
    f025,2023-05-30,The CIS chip maker cut its forecast for image sensors by a tenth.,
    f026,2018-11-11,"Frunze wrote of war as a science, the lecturer said, and was cured to death by surgeons.",
    f027,2010-10-10,In Uruzgan the governor’s Hazara bodyguards would not eat with the Uzbek ones from Jowzjan.,
    f028,2020-07-07,Bukhara rugs fetched twice their estimate at the Lyon sale.,
    f029,2024-06-21,"SCO was first to the finish, the sailing club’s secretary wrote of its new dinghy.",
    f030,2017-09-09,Navoi Street and two lanes off it were flooded in Ankara’s old town.,
    """)
}
