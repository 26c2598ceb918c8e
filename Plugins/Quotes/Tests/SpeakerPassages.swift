/// Short news passages written for this project, each with who speaks its last quotation.
///
/// One a line: the speaker (`–` where the text does not tell), the day of the report or nothing, the
/// text, in which `¶` begins a new paragraph. They were labelled before any was run.
enum SpeakerPassages {
  static let lines = """
    Vladimir Putin | 2022-03-01 | The Russian president shrugged off the losses. “We will reach our aims,” he said.
    Keir Starmer | 2024-11-02 | The British prime minister called the plan “a first step.”
    Liz Truss | 2022-09-20 | “We stand with Kyiv,” the British prime minister told reporters in New York.
    Barack Obama | 2013-06-10 | The president defended the program on Friday. Barack Obama told aides it was “narrow.” ¶ “Nobody is listening to your calls,” the president said.
    Kassym-Jomart Tokayev | 2022-09-14 | Kassym-Jomart Tokayev received his guest at the airport. ¶ “You are always welcome here,” the Kazakh leader said.
    Kassym-Jomart Tokayev | 2023-05-03 | The Kazakh leader said the road would be “a gift to our children.”
    China | 2023-02-03 | Beijing called the flight “an accident.”
    Chinese Foreign Ministry | 2023-02-03 | The Chinese Foreign Ministry said the balloon was “civilian.”
    Russia | 2023-02-03 | The Kremlin said it saw “no basis for talks.”
    United States | 2023-02-03 | The White House called the remark “irresponsible.”
    Mao Ning | 2023-02-06 | Mao Ning, a foreign ministry spokeswoman, declined to say whose the balloon was. ¶ “We ask for calm,” the spokeswoman said.
    Mao Ning | 2023-02-06 | “We ask for calm,” said Mao Ning, a spokeswoman for the ministry.
    – | 2023-02-06 | “We ask for calm,” a spokeswoman for the ministry said.
    Oskar Lindqvist | 2022-09-20 | Oskar Lindqvist studies borders at Carnegie in Stockholm. Oskar Lindqvist, a Carnegie analyst, has counted the trucks. ¶ “The trade has doubled,” the Carnegie analyst said.
    Ruth Adeyemi | | Ruth Adeyemi, a professor of law at Lagos, read the ruling twice. ¶ “It is badly reasoned,” the professor said.
    Hal Brennock | | Sen. Hal Brennock wants the bill withdrawn. ¶ “It is a gift to the banks,” the senator said.
    – | | Sen. Hal Brennock and Sen. Lucy Prewitt want the bill withdrawn. The hall was full and loud. Both came late and stood. They ate a little. They went on. ¶ “It is a gift to the banks,” the senator said.
    Mary Ruiz | | “This vote will haunt us,” said Sen. Mary Ruiz (D-Ariz.).
    Mary Ruiz | | “This vote will haunt us,” Sen. Mary Ruiz (D-Ariz.) said.
    John P. Doyle | | Then Senator John P. Doyle answered. “I never saw the letter,” he said.
    John P. Doyle | | Then Senator John P. Doyle answered: “I never saw the letter.”
    Xi Jinping | 2022-09-16 | Xi told the council that the region must “guard against colour revolutions.”
    Xi Jinping | 2022-09-16 | “We must keep outside forces away,” President Xi said in Samarkand.
    Kassym-Jomart Tokayev | 2022-09-16 | Kassym Jomart Tokayev opened the forum. “We are open to all,” Tokayev said.
    Xi Jinping and Vladimir Putin | 2022-02-05 | Xi Jinping and Vladimir Putin met for three hours. The two leaders promised a friendship with “no limits.”
    Emilia Sand and Marco Pohl | | Emilia Sand and Marco Pohl have run the bakery since 2004. “We bake for the street,” they said.
    Henrik Dahl, Aino Laine and Peter Moss | | Henrik Dahl, Aino Laine and Peter Moss said the offer was “an insult.”
    Joan Keller | | Joan Keller and her husband, Rob Keller, lost the house in the flood. “We had ten minutes,” Joan said.
    Rob Keller | | Joan Keller and her husband, Rob Keller, lost the house in the flood. “I carried the dog,” Rob said.
    Rob Keller | | Joan Keller and her husband, Rob Keller, lost the house. “I carried the dog,” Mr. Keller said.
    Joan Keller | | Joan Keller and her husband, Rob Keller, lost the house. “I carried the dog,” Ms. Keller said.
    Patrick Oyelaran | | Patrick Oyelaran scored twice before the break. “The legs were heavy but the head was clear,” the striker said.
    Ines Cabral | | Coach Ines Cabral was unmoved. “We train for nights like this,” she said.
    Ines Cabral | | Lisbon’s coach, Ines Cabral, was unmoved. “We train for nights like this,” the coach said.
    – | | “We train for nights like this,” the coach said.
    Daniel Whitlock | | Judge Daniel Whitlock sent the jury out. “Take your time,” the judge said.
    Nadia Forsberg | | The defence lawyer, Nadia Forsberg, asked for an acquittal. “There is no body and no weapon,” Forsberg told the court.
    Nadia Forsberg | | Nadia Forsberg, the defence lawyer, asked for an acquittal. “There is no body and no weapon,” the lawyer said.
    Graham Tull | | Graham Tull, 54, was convicted of fraud on Tuesday. “I am sorry for every penny,” Tull told the court.
    – | | Graham Tull was convicted of fraud on Tuesday. “He took my savings,” one of the victims said.
    Helga Brandt | | Helga Brandt, chief executive of the steelmaker Norrstal, blamed the weather. “Orders are fine,” the chief executive said.
    Helga Brandt | | “Orders are fine,” Helga Brandt, chief executive of Norrstal, told investors on Thursday.
    Norrstal | | Norrstal said on Thursday that it would “review all options.”
    Yusuf Karadag | | The central bank’s governor, Yusuf Karadag, kept rates on hold. “Inflation is not beaten,” the governor said.
    Priya Raman | | Priya Raman of the University of Leeds led the study. “The ice is older than we thought,” Raman said.
    Priya Raman | | Dr. Priya Raman led the study. “The ice is older than we thought,” Dr. Raman said.
    Tomas Vrba | | The finding surprised Tomas Vrba, who was not part of the team. “It turns the field around,” he said.
    Tomas Vrba | | Asked about the finding, the physicist Tomas Vrba laughed. “It turns the field around,” he said.
    Elke Jansen | | Elke Jansen and Tomas Vrba wrote the paper. “It took nine years,” she said.
    – | | Elke Jansen and Ines Cabral wrote the paper together. “It took nine years,” he said.
    Oleh Marchuk | | Colonel Oleh Marchuk watched the bridge burn. “They will not cross tonight,” the colonel said.
    Oleh Marchuk | | “They will not cross tonight,” said Col. Oleh Marchuk, who commands the brigade.
    Volodymyr Zelensky | 2022-04-08 | “This is an evil with no limit,” Zelensky said.
    Volodymyr Zelensky | 2022-04-08 | “This is an evil with no limit,” the Ukrainian president said in a video address.
    Ukraine | 2022-04-08 | Kyiv said the strike was “a war crime.”
    Ukrainian Defence Ministry | 2022-04-08 | Ukraine’s Defence Ministry said the strike was “a war crime.”
    Sergey Lavrov | 2022-04-08 | Russia’s foreign minister said the pictures were “staged.”
    Sergey Lavrov | 2022-04-08 | Sergei Lavrov, the Russian foreign minister, spoke in Ankara. “The pictures were staged,” Lavrov said.
    Dmitry Peskov | 2022-04-08 | “We have seen the reports,” Kremlin spokesman Dmitry Peskov said.
    Jens Stoltenberg | 2022-06-29 | The NATO secretary general spoke of “a new era.”
    António Guterres | 2022-06-29 | The U.N. secretary-general warned of “a season of hunger.”
    Ursula von der Leyen | 2022-06-29 | The president of the European Commission called it “a good day for Europe.”
    Ban Ki-moon | 2014-06-29 | The U.N. secretary-general warned of “a season of hunger.”
    Angela Merkel | 2014-06-29 | “We will not accept this,” the German chancellor said in Berlin.
    Olaf Scholz | 2023-06-29 | “We will not accept this,” the German chancellor said in Berlin.
    John Kerry | 2014-04-24 | The secretary of state spoke at dusk. John Kerry said the window was “closing.”
    John Kerry | 2014-04-24 | “The window is closing,” the U.S. secretary of state said.
    Hillary Clinton | 2015-10-14 | Hillary Clinton left the Senate in 2009. “I was proud to serve,” the former secretary of state said.
    – | 2015-10-14 | “I was proud to serve,” the former secretary of state said.
    Sam Ortega | | Mayor Sam Ortega opened the bridge. “It is two years late,” the mayor said.
    Sam Ortega | | Sam Ortega, the mayor of Tulare, opened the bridge. Lena Fisk, the mayor of Visalia, stayed away. “It is two years late,” Mr. Ortega said.
    – | | Two mayors came. “It is two years late,” the mayor of the other town said.
    Lena Fisk | | Sam Ortega, the mayor of Tulare, opened the bridge. Lena Fisk, a contractor, stood by. “It is two years late,” she said.
    Paul Nash | | Paul Nash, a Republican strategist, was not surprised. “Nobody reads the platform,” the strategist said.
    – | | “Nobody reads the platform,” a Republican strategist said.
    Amy Tran | | Amy Tran, a spokeswoman for the campaign, declined to comment. “We will speak when we speak,” Tran said.
    Amy Tran | | Campaign spokeswoman Amy Tran declined to comment. “We will speak when we speak,” the spokeswoman said.
    – | | A spokesman for Governor Dale Hobbs declined to comment. “We will speak when we speak,” the spokesman said.
    Dale Hobbs | | Governor Dale Hobbs signed the bill at noon. “No one gets everything,” the governor said.
    Dale Hobbs | | Gov. Dale Hobbs signed the bill at noon. His wife, Carol Hobbs, held the pen. “No one gets everything,” he said.
    Carol Hobbs | | Gov. Dale Hobbs signed the bill at noon. His wife, Carol Hobbs, held the pen. “No one gets everything,” she said.
    Carol Hobbs | | Gov. Dale Hobbs signed the bill. “It leaks when it rains,” Mrs. Hobbs, his wife Carol Hobbs, said.
    April Nwosu | | April Nwosu swam the lake in nine hours. “The cold was the hard part,” Nwosu said.
    – | | In August the harvest failed. “The rain never came,” farmers said.
    Reuters | | “Talks are near,” Reuters quoted an official as saying. ¶ Reuters said in a note that the figures were “provisional.”
    – | | “The talks are near,” an official told The Washington Post.
    – | | “The talks are near,” the official told Reuters on Monday.
    Viktor Orbán | 2022-10-03 | Hungary’s prime minister called the sanctions “a shot in the lung.”
    Hungary | 2022-10-03 | Budapest called the sanctions “a shot in the lung.”
    Recep Tayyip Erdogan | 2023-06-01 | “We have won again,” the Turkish president told the crowd.
    Narendra Modi | 2022-09-17 | Modi told Putin that this was “not an era of war.”
    Shavkat Mirziyoyev | 2022-09-17 | The Uzbek president hailed “a dialogue of equals.”
    Uzbekistan | 2022-09-17 | Tashkent hailed “a dialogue of equals.”
    Kazakh Foreign Ministry | 2022-09-17 | Kazakhstan’s Foreign Ministry said the border was “open.”
    Emmanuel Macron | 2022-09-17 | The French president urged Europe to “wake up.”
    François Hollande | 2015-11-14 | “It is an act of war,” the French president said.
    Emmanuel Macron and Olaf Scholz | 2022-09-17 | Emmanuel Macron and Olaf Scholz dined in Berlin. Both leaders spoke of “a European moment.”
    Sweden and Finland | 2022-05-15 | Sweden and Finland applied together. The two countries called it “a historic step.”
    Norway | 2021-03-02 | The Norwegian government said the pipe was “safe.”
    Jacinda Ardern | 2020-03-02 | New Zealand’s prime minister asked people to “be kind.”
    Donald Trump | 2018-03-02 | “I have a bigger button,” the U.S. president wrote.
    Joe Biden | 2022-03-02 | “Freedom will win,” the U.S. president said.
    Donald Trump | 2019-08-01 | Trump said the deal was “a beauty.” Melania Trump stood beside him. “It will be signed in May,” the president said.
    Melania Trump | 2019-08-01 | Donald Trump said little. Melania Trump stood beside him. “It will be a small dinner,” the first lady said.
    Hunter Biden | 2023-08-01 | Hunter Biden walked out of court. “I have nothing to hide,” Biden said.
    Paul Ryan | 2016-08-01 | House Speaker Paul Ryan held out. “I am just not ready,” the speaker said.
    Mitch McConnell | 2016-08-01 | “Let the people decide,” said Senate Majority Leader Mitch McConnell.
    Mitch McConnell | 2016-08-01 | “Let the people decide,” the Senate majority leader said.
    Bernie Sanders | 2016-02-01 | “The system is rigged,” Mr. Sanders said. Bernie Sanders, the Vermont senator, won the night.
    Jane Castellan | | ‘It was a quiet street,’ said neighbour Jane Castellan, 71.
    Jane Castellan | | Neighbour Jane Castellan, 71, said it had been ‘a quiet street’.
    Jane Castellan | | Jane Castellan (71) lives next door. ‘It was a quiet street,’ she said.
    – | | ‘It was a quiet street,’ one neighbour said.
    Rosalind Achebe | | Rosalind Achebe won the prize in 2011 for “The Salt Road.” “I write at night,” Achebe said.
    Rosalind Achebe | | In her new novel, “The Salt Road,” Rosalind Achebe goes home. “I write at night,” the novelist said.
    Rosalind Achebe | | Novelist Rosalind Achebe goes home in “The Salt Road.” “I write at night,” the author said.
    Gunnar Eide | | The minister resigned before lunch. Gunnar Eide had held fisheries since May. “I was told at nine,” Eide said.
    Gunnar Eide | | Fisheries Minister Gunnar Eide resigned before lunch. “I was told at nine,” the minister said.
    – | | Fisheries Minister Gunnar Eide and Justice Minister Solveig Lie resigned before lunch. The coalition shook. Nobody had seen it coming at all. The markets fell. The king was told. ¶ “I was told at nine,” the minister said.
    Solveig Lie | | Fisheries Minister Gunnar Eide and Justice Minister Solveig Lie resigned before lunch. ¶ “I was told at nine,” the justice minister said.
    Mohammed al-Rashidi | | Sheikh Mohammed al-Rashidi received them in his tent. “Drink first,” al-Rashidi said.
    Jan van der Meulen | | Jan van der Meulen grows tulips. “The wind took half,” Van der Meulen said.
    Luisa de la Cruz | | Luisa de la Cruz crossed in June. “I left at night,” de la Cruz said.
    Seán O’Rourke | | Seán O’Rourke mends nets. “The fish went north,” O’Rourke said.
    Anne-Marie Lefèvre | | Anne-Marie Lefèvre runs the port. “The cranes are idle,” Lefèvre said.
    Kim Seo-yun | | Kim Seo-yun fled in 2016. “I knew three songs,” Kim said.
    Zhang Weimin | | Zhang Weimin sells phones. “The young want big screens,” Zhang said.
    J. T. Calloway | | J. T. Calloway owns the ranch. “The well is dry,” Calloway said.
    Robert F. Hallam Jr. | | Robert F. Hallam Jr. owns the ranch. “The well is dry,” Hallam said.
    Jim Corrigan | | “The well is dry,” Corrigan said. Jim Corrigan has owned the ranch since 1990.
    Jim Corrigan | | FARMERS FACE DRY YEAR, CORRIGAN SAYS ¶ Jim Corrigan has owned the ranch since 1990. “The well is dry,” the rancher said.
    Jim Corrigan | | Corrigan Warns of a Long Dry Year for Ranchers ¶ Jim Corrigan has owned the ranch since 1990. “The well is dry,” Corrigan said.
    Teresa Munro | | “Who will pay?” asked Teresa Munro’s brother. “I will,” said Munro.
    – | | Teresa Munro stood outside. “Who will pay?” asked Munro’s brother.
    – | | “Who will pay?” Teresa Munro’s lawyer asked.
    Teresa Munro | | Teresa Munro’s statement said the firm was “finished.”
    Teresa Munro | | In a statement, Teresa Munro called the firm “finished.”
    Derek Amsel | | As Derek Amsel put it, the firm was “finished.”
    Derek Amsel | | The firm is “finished,” in the words of Derek Amsel, its founder.
    – | | The so-called “clean” coal was not clean, Derek Amsel knew.
    International Monetary Fund | 2022-10-12 | The IMF said the worst was “yet to come.”
    European Union | 2022-10-12 | Brussels called the tariff “unjustified.”
    Amnesty International | 2022-10-12 | Amnesty International said the trial was “a farce.”
    Supreme Court | | The Supreme Court said the map was “arbitrary.”
    Omar Haddad | | Omar Haddad drives a taxi. His cousin Karim fixes cars. “The petrol is gone,” Haddad said.
    – | | Taxi drivers queued all night. “The petrol is gone,” he said.
    Wilma Stroud | | Wilma Stroud told police that she “never left the kitchen.”
    Wilma Stroud | | Police asked Wilma Stroud where she was. She told them she “never left the kitchen.”
    – | | Police said the shot was “accidental.”
    Lars Bjerke | | Police chief Lars Bjerke said the shot was “accidental.”
    Lars Bjerke | | Lars Bjerke, chief of police in Bodo, spoke at noon. “The shot was accidental,” the police chief said.
    Claire Duvall | | Paris, a rescue dog, slept on. “She earned it,” said her owner, Claire Duvall.
    Jordan Pruitt | | Jordan Pruitt threw for 300 yards. “My line was a wall,” Pruitt said.
    Austin Reyes | | Austin Reyes threw for 300 yards. “My line was a wall,” Reyes said.
    Israel Montoya | | Israel Montoya threw for 300 yards. “My line was a wall,” Montoya said.
    Washington Sebastiao | | Washington Sebastiao scored late. “I closed my eyes,” Sebastiao said.
    Benjamin Netanyahu | 2015-03-03 | The Israeli prime minister told Congress that it was “a very bad deal.”
    Israel | 2015-03-03 | Israel’s government called it “a very bad deal.”
    Hassan Rouhani | 2015-07-14 | The Iranian president called it “a new page.”
    Ebrahim Raisi | 2022-07-14 | The Iranian president called it “a new page.”
    Tsai Ing-wen | 2022-08-03 | Taiwan’s president said the island would “hold the line.”
    Fumio Kishida | 2022-08-03 | The Japanese prime minister called the missiles “a grave problem.”
    Shinzo Abe | 2017-08-03 | The Japanese prime minister called the missiles “a grave problem.”
    – | | The prime minister called the missiles “a grave problem.”
    – | | The ambassador called the missiles “a grave problem.”
    Ned Price | 2022-08-03 | State Department spokesman Ned Price spoke at noon. “We see no change,” the State Department spokesman said.
    Ellen Marsh | | Ellen Marsh: “We owe nobody anything.”
    Ellen Marsh | | “We owe nobody anything,” Ellen Marsh, who chairs the parish council and once ran the school in Ely, said.
    Ellen Marsh | | Peter Gow praised Ellen Marsh, who replied that she was “only doing the job.”
    Peter Gow | | Peter Gow wrote to Ellen Marsh. “You owe us a school,” he wrote.
    Ellen Marsh | | Peter Gow wrote to Ellen Marsh. “I owe you nothing,” she answered.
    """
}
