/// Longer passages, as analysts of diplomacy write them, in which words take their occasion from
/// sentences before, or must not.
///
/// Written as ``datePassages`` is.
let discoursePassages = """
  2023-07-14
  Turkish President Recep Tayyip Erdogan hosted Ukrainian President Volodymyr Zelenskyy in Istanbul on July 8. Zelenskyy thanked his host for “a friend’s hand.”

  Analysts were less impressed. “It was theatre,” said Ayla Demir, a fellow at the Bosporus Institute.

  Erdogan, for his part, promised “every effort” for the grain deal.
  = 2023-07-08 | meeting, Istanbul | - | *
  = - | - | - | -
  = 2023-07-08 | meeting, Istanbul | - | Volodymyr Zelensky

  2024-05-10
  Emmanuel Macron received Xi Jinping in Paris on Monday. According to the French readout, Macron told Xi that trade had to be “fair to both sides.” The Chinese readout does not have these words. Instead, it quotes Xi as saying that ties were “a model for the world.”
  = 2024-05-06 | meeting, Paris | France | Xi Jinping
  = * | * | * | *

  2024-05-10
  In a phone call on Wednesday, Narendra Modi and Vladimir Putin discussed the war. Modi said that dialogue was “the only way.” Putin, according to the Kremlin, called India “a trusted partner.”
  = 2024-05-08 | phone call | - | Vladimir Putin
  = 2024-05-08 | phone call | Russia | Narendra Modi

  2024-05-10
  The two presidents met in Astana on 2 May. Two days later, Kassym-Jomart Tokayev told parliament that the talks had been “frank.”
  = 2024-05-04 | - | - | parliament

  2024-05-10
  When Shavkat Mirziyoyev visited Berlin in April, Olaf Scholz spoke of “a new beginning.” At the meeting this week in Tashkent, the words were gone.
  = 2024-04 | * | - | *

  2024-05-10
  Sergey Lavrov flew to Pyongyang on 18 April. Speaking after the talks, Lavrov said the alliance was “unbreakable.”
  = - | - | - | -

  2024-05-10
  Wang Yi met Antony Blinken in Beijing on April 26. Blinken told reporters after the meeting that the talks were “constructive.” In Washington, a State Department spokesman said the visit had “cleared the air.”
  = 2024-04-26 | - | - | reporters
  = - | Washington | - | -

  2024-05-10
  At a summit in Samarkand in November 2022, leaders of the Turkic states signed a declaration. In it they praised “a common home.”
  = - | - | - | -

  2024-05-10
  Speaking to Al Jazeera on Sunday, Qatar’s prime minister said the gap was “still wide.” The next day, Hamas called the proposal “a trap.”
  = 2024-05-05 | - | - | Al Jazeera
  = 2024-05-06 | - | - | -

  2024-05-10
  Hakan Fidan, the Turkish foreign minister, told his Iranian counterpart in Tehran last week that the border must be “a border of trade.”
  = * | Tehran | - | Hossein Amir-Abdollahian

  2024-05-10
  The joint communique of 3 May calls the partnership “all-weather.”
  = 2024-05-03 | joint statement | - | -

  2024-05-10
  In their joint statement last Friday, Japan and the Philippines condemned “dangerous conduct” at sea.
  = 2024-05-03 | joint statement | - | -

  2024-05-10
  Vladimir Putin and Xi Jinping last met in October in Beijing, where Putin called Xi “a dear friend.” In March they spoke by phone. In that call, Xi said he wanted “peace at an early date.”
  = 2023-10 | meeting, Beijing | - | Xi Jinping
  = 2024-03 | phone call | - | Vladimir Putin

  2024-05-10
  Alexander Lukashenko, quoted by the Belta news agency, said on Thursday that the sanctions were “a gift.”
  = 2024-05-09 | - | BelTA | -

  2024-05-10
  Ebrahim Raisi said in a televised speech on Tuesday that the response would be “immediate,” according to the official IRNA news agency.
  = * | * | * | *

  2024-05-10
  Josep Borrell wrote in a blog post on 6 May that Europe had become “a herbivore.”
  = 2024-05-06 | blog post | - | -

  2024-05-10
  Ursula von der Leyen has repeatedly said that Europe would “not decouple.” She met Xi Jinping in Paris on Monday and told him that Europe would “not waver.”
  = * | * | * | *
  = 2024-05-06 | meeting, Paris | - | Xi Jinping

  2024-05-10
  Kazakhstan’s foreign ministry said in a statement on Wednesday that it was “deeply concerned.” “We call on all sides to stop,” the statement said.
  = 2024-05-08 | statement | - | -
  = 2024-05-08 | statement | - | -

  2024-05-10
  Asked about the strike at a briefing on Wednesday, the spokeswoman Maria Zakharova said Moscow would “answer in kind.”
  = 2024-05-08 | press briefing | - | -

  2024-05-10
  The Kremlin’s account of the July call has Putin saying that grain must reach “those who starve.” Back then, Erdogan had spoken of “a bridge.”
  = * | * | * | *
  = - | - | - | -

  2024-05-10
  Berlin and Warsaw quarrelled again. Donald Tusk said on X that the plan was “a joke.” Olaf Scholz answered a day later in the Bundestag that Poland would be “heard, as always.”
  = - | post, X | - | -
  = * | - | - | -

  2024-05-10
  Ilham Aliyev told Interfax in an interview published on 5 May that the map was “not up for debate.”
  = 2024-05-05 | interview | - | Interfax

  2024-05-10
  In the readout of his call with Xi on 26 April 2023, Volodymyr Zelenskyy called it “long and meaningful.”
  = 2023-04-26 | phone call | - | *

  2024-05-10
  Kim Jong Un sent a letter to Vladimir Putin on Tuesday, KCNA said. In the letter, Kim said that Russia would “win its sacred cause.”
  = 2024-05-07 | letter | * | *
  """
