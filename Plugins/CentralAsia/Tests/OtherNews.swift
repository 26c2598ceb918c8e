/// Forty sentences of quite other news, half of them with no mention.
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
    """)
}
