/// Passages about the occasion on which words were said, and about whom they were said to.
///
/// Written as ``datePassages`` is.
let occasionPassages = """
  2024-07-19
  “Inflation is beaten,” Clara Voss said in a speech in Lisbon.
  = - | speech, Lisbon | - | -

  2024-07-19
  “Inflation is beaten,” Clara Voss told CNN.
  = - | - | - | CNN

  2024-07-19
  “Inflation is beaten,” Clara Voss said in an interview with the BBC on Sunday.
  = 2024-07-14 | interview | - | BBC

  2024-07-19
  In a phone call with Emmanuel Macron on Tuesday, Olaf Scholz said Europe must “stand together.”
  = 2024-07-16 | phone call | - | Emmanuel Macron

  2024-07-19
  Olaf Scholz said to Emmanuel Macron that Europe must “stand together.”
  = - | - | - | Emmanuel Macron

  2024-07-19
  Clara Voss wrote on Facebook that the cuts were “cruel and pointless.”
  = - | post, Facebook | - | -

  2024-07-19
  In a letter to Peter Holm, Clara Voss said the cuts were “cruel and pointless.”
  = - | letter | - | Peter Holm

  2024-07-19
  At a rally in Leeds on Saturday night, Clara Voss called the budget “a swindle.”
  = 2024-07-13 | rally, Leeds | - | -

  2024-07-19
  “We will appeal,” Clara Voss told reporters outside the court.
  = - | - | - | reporters

  2024-07-19
  “We will appeal,” Clara Voss told journalists in Geneva on Thursday.
  = 2024-07-18 | Geneva | - | journalists

  2024-07-19
  “We will appeal,” Clara Voss said at a press briefing on Monday.
  = 2024-07-15 | press briefing | - | -

  2024-07-19
  “We will appeal,” Clara Voss said at a news conference with Peter Holm.
  = - | press conference | - | -

  2024-07-19
  In an op-ed in June, Clara Voss wrote that the law was “dead on arrival.”
  = 2024-06 | op-ed | - | -

  2024-07-19
  Clara Voss said the war in Sudan was “a stain on us all.”
  = - | - | - | -

  2024-07-19
  “I saw nothing,” Clara Voss testified before the committee on Wednesday.
  = 2024-07-17 | testimony | - | -

  2024-07-19
  Emmanuel Macron met Olaf Scholz in Meseberg on Tuesday. Macron said the two countries were “bound for life.” Scholz spoke of “a friendship without clouds.”
  = 2024-07-16 | meeting, Meseberg | - | Olaf Scholz
  = 2024-07-16 | meeting, Meseberg | - | Emmanuel Macron

  2024-07-19
  Emmanuel Macron met Olaf Scholz in Meseberg on Tuesday. “It will change nothing,” said Clara Voss, a researcher at the Baltic Institute.
  = - | - | - | -

  2024-07-19
  Emmanuel Macron and Olaf Scholz met in Meseberg on 16 July. During the talks, Scholz said Europe had to be “ready for winter.”
  = 2024-07-16 | meeting, Meseberg | - | Emmanuel Macron

  2024-07-19
  Emmanuel Macron spoke by phone with Olaf Scholz on Tuesday. In the call, Scholz said Europe had to be “ready for winter.”
  = 2024-07-16 | phone call | - | Emmanuel Macron

  2024-07-19
  Emmanuel Macron spoke by phone with Olaf Scholz on Tuesday. Scholz told a rally in Kiel on Wednesday that Europe had to be “ready for winter.”
  = 2024-07-17 | rally, Kiel | - | -

  2024-07-19
  Leaders gathered for a summit in Valletta on 11 July. At the summit, Clara Voss called the deal “a first step.”
  = 2024-07-11 | summit, Valletta | - | -

  2024-07-19
  Leaders gathered for a summit in Valletta on 11 July. Fishermen stayed in port. “Nobody asked us,” said Peter Holm, a fisherman.
  = - | - | - | -

  2024-07-19
  Emmanuel Macron met Olaf Scholz in Meseberg on Tuesday. In 2019 Macron had called the alliance “brain-dead in all but name.”
  = 2019 | - | - | -

  2024-07-19
  Emmanuel Macron met Olaf Scholz in Meseberg on Tuesday. Macron has repeatedly described the alliance as “brain-dead in all but name.”
  = - | - | - | -

  2024-07-19
  Olaf Scholz arrived in Astana on a two-day visit. “We value this friendship,” he said during the visit.
  = - | visit, Astana | - | -

  2024-07-19
  Anna Berg and Peter Holm met on Monday in Tartu. At their meeting, Berg told Holm that the plan was “a gamble.”
  = 2024-07-15 | meeting, Tartu | - | Peter Holm

  2024-07-19
  Anna Berg called Peter Holm on Monday. “I am sorry,” she told him.
  = 2024-07-15 | phone call | - | Peter Holm

  2024-07-19
  Anna Berg called Peter Holm “a gambler.”
  = - | - | - | -

  2024-07-19
  The talks in Doha ended on Sunday without a deal. A mediator said the sides were “miles apart.”
  = - | - | - | -

  2024-07-19
  Speaking at a conference in Nairobi, Anna Berg said the lake was “dying in front of us.”
  = - | conference, Nairobi | - | -

  2024-07-19
  Asked by reporters about the leak, Anna Berg said it was “old news.”
  = - | - | - | reporters

  2024-07-19
  Anna Berg told lawmakers on Tuesday that the fund was “running dry.”
  = 2024-07-16 | - | - | lawmakers

  2024-07-19
  Anna Berg told the Lisbon Tribune that the fund was “running dry.”
  = - | - | - | Lisbon Tribune

  2024-07-19
  Anna Berg told Peter Holm, the head of the fund, that it was “running dry.”
  = - | - | - | Peter Holm

  2024-07-19
  In a tweet, Anna Berg said the fund was “running dry.”
  = - | post, Twitter | - | -

  2024-07-19
  In his State of the Union address in January, the president, Peter Holm, promised “a year of plenty.”
  = 2024-01 | speech | - | -

  2024-07-19
  Brazil and India signed a joint declaration on Friday praising “a new chapter in the south.”
  = 2024-07-19 | joint statement | - | -

  2024-07-19
  While a joint statement by the ministers spoke of trade, Anna Berg said the deal was “hollow.”
  = - | - | - | -

  2024-07-19
  On the sidelines of the summit in Bali on Monday, Narendra Modi told Joe Biden that peace was “the only road.”
  = 2024-07-15 | summit, Bali | - | Joe Biden

  2024-07-19
  Anna Berg, in Brussels for talks, said the offer was “generous.”
  = - | * | - | -

  2024-07-19
  Anna Berg said in Brussels on Thursday that the offer was “generous.”
  = 2024-07-18 | Brussels | - | -

  2024-07-19
  During a debate on Tuesday, Anna Berg called Peter Holm “a man of straw.”
  = 2024-07-16 | debate | - | -

  2024-07-19
  Anna Berg told her staff in an email that the fund was “running dry.”
  = - | email | - | *

  2024-07-19
  “I never signed it,” Anna Berg told a court in Malmo on Monday.
  = 2024-07-15 | * | - | *

  2024-07-19
  Sergey Lavrov met Wang Yi in Vientiane last Thursday. The two ministers discussed trade. Lavrov said relations were “at a peak.”
  = 2024-07-18 | meeting, Vientiane | - | Wang Yi

  2024-07-19
  Sergey Lavrov met Wang Yi in Vientiane on Tuesday.

  Prices rose again in May.

  Analysts expect a slow year. “Demand is weak,” said Anna Berg of the Nordic Bank.
  = - | - | - | -

  2024-07-19
  In this week’s meeting with Narendra Modi, Vladimir Putin praised “an old friend.”
  = 2024-07 | meeting | - | Narendra Modi

  2024-07-19
  In their phone call on 2 May, Vladimir Putin and Narendra Modi spoke of grain. On 9 July they met in Moscow. In the phone call, Putin had called the corridor “a lifeline for millions.”
  = 2024-05-02 | phone call | - | Narendra Modi
  """
