/// Passages about when words were said; 4 July 2024 was a Thursday.
///
/// Each: the document's day (or `from..to`), the text, and a line for every statement in order of
/// position: date | occasion | relay | addressee, `-` for none, `*` for what is tried elsewhere.
let datePassages = """
  2024-07-04
  “The dam is safe,” Anna Berg said on Tuesday.
  = 2024-07-02 | - | - | -

  2024-07-04
  “The dam is safe,” Anna Berg said Wednesday.
  = 2024-07-03 | - | - | -

  2024-07-04
  “We open in autumn,” Anna Berg said yesterday.
  = 2024-07-03 | - | - | -

  2024-07-04
  The port will reopen, Anna Berg said today. “We are ready for every ship.”
  = 2024-07-04 | - | - | -

  2024-07-04
  On Monday, Anna Berg told reporters that the ferry was “beyond repair.”
  = 2024-07-01 | - | - | reporters

  2024-07-04
  Anna Berg on Friday said the ferry was “beyond repair.”
  = 2024-06-28 | - | - | -

  2024-07-02
  Anna Berg said this week that the ferry was “beyond repair.”
  = 2024-07 | - | - | -

  2024-07-04
  Anna Berg said last week that the ferry was “beyond repair.”
  = 2024-06 | - | - | -

  2024-08-07
  Anna Berg said last week that the ferry was “beyond repair.”
  = - | - | - | -

  2024-07-19
  Anna Berg said last week that the ferry was “beyond repair.”
  = 2024-07 | - | - | -

  2024-07-19
  Earlier this month, Anna Berg called the ferry “beyond repair.”
  = 2024-07 | - | - | -

  2024-07-19
  Last month Anna Berg called the ferry “beyond repair.”
  = 2024-06 | - | - | -

  2024-07-19
  “It was a mistake,” Anna Berg said back in June.
  = 2024-06 | - | - | -

  2024-07-19
  “It was a mistake,” Anna Berg said in March.
  = 2024-03 | - | - | -

  2024-02-19
  “It was a mistake,” Anna Berg said in November.
  = 2023-11 | - | - | -

  2024-07-19
  “It was a mistake,” Anna Berg said on June 15, 2022.
  = 2022-06-15 | - | - | -

  2024-07-19
  “It was a mistake,” Anna Berg said on 15 June.
  = 2024-06-15 | - | - | -

  2024-07-19
  In 2014, Anna Berg said the bank was “a house of cards.”
  = 2014 | - | - | -

  2024-07-19
  Anna Berg said in a 2014 interview that the bank was “a house of cards.”
  = 2014 | interview | - | -

  2024-07-19
  Anna Berg said that troops who crossed the river on 3 May would “stay where they are.”
  = - | - | - | -

  2024-07-19
  “They came without warning,” Anna Berg said on Friday of the attack on Monday.
  = 2024-07-19 | - | - | -

  2024-07-19
  The strike on Tuesday was “a crime,” said Anna Berg.
  = - | - | - | -

  2024-07-19
  Anna Berg, who was elected in 2019, said the vote was “a farce.”
  = - | - | - | -

  2024-07-19
  Anna Berg said: “On Monday we will march, and on Tuesday we will rest.”
  = - | - | - | -

  2024-07-19
  Since the flood on 2 July, Anna Berg has called the dyke “a ruin.”
  = - | - | - | -

  2024-07-19
  After the levee broke on Sunday, Peter Holm said the town was “under water.”
  = - | - | - | -

  2024-07-19
  Ahead of the vote on Sunday, Peter Holm said the town was “tired of waiting.”
  = - | - | - | -

  2024-07-19
  The town will vote on Sunday, and Peter Holm said it was “tired of waiting.”
  = - | - | - | -

  2024-07-19
  Peter Holm met the miners on Thursday and told them: “Nobody will be left behind.”
  = 2024-07-18 | * | - | *

  2024-07-19
  Peter Holm resigned on Thursday, saying he had “lost the trust of the board.”
  = 2024-07-18 | - | - | -

  2024-07-19
  In a statement released late Thursday, Peter Holm said the board had “lost its way.”
  = 2024-07-18 | statement | - | -

  2024-07-19
  In a statement, Peter Holm said on Thursday that the board had “lost its way.”
  = 2024-07-18 | statement | - | -

  2024-07-19
  “This is a long road,” Peter Holm told a news conference in Riga on Wednesday.
  = 2024-07-17 | press conference, Riga | - | -

  2024-07-19
  “This is a long road,” Peter Holm said earlier this week.
  = 2024-07 | - | - | -

  2024-07-31
  “This is a long road,” Peter Holm said over the weekend.
  = 2024-07 | - | - | -

  2024-07-19
  “This is a long road,” Peter Holm said two days ago.
  = 2024-07-17 | - | - | -

  2024-07-19
  The storm struck on 3 July. Two days later, Peter Holm said the island was “cut off.”
  = 2024-07-05 | - | - | -

  2024-07-19
  The storm struck on 3 July. The next day, Peter Holm said the island was “cut off.”
  = 2024-07-04 | - | - | -

  2024-07-19
  The two firms merged on 4 March 2021. “We are one family,” they said in a joint statement at the time.
  = 2021-03-04 | joint statement | - | -

  2024-07-19
  Peter Holm spoke on Thursday. “It holds,” he said. “I checked it.”
  = 2024-07-18 | - | - | -

  2024-07-19
  “The road is open,” Peter Holm said on Thursday. The bridge, he added, was “as good as new.”
  = 2024-07-18 | - | - | -
  = 2024-07-18 | - | - | -

  2024-07-19
  “The road is open,” Peter Holm said on Thursday. “It is not,” said Anna Berg.
  = 2024-07-18 | - | - | -
  = - | - | - | -

  2024-07-19
  “The road is open,” Peter Holm said on Thursday. In 2020 he had called it “a death trap.”
  = 2024-07-18 | - | - | -
  = 2020 | - | - | -

  2024-07-19
  “The road is open,” Peter Holm said on Thursday. He has long called critics “dreamers.”
  = 2024-07-18 | - | - | -
  = - | - | - | -

  2022-09-15..2022-09-21
  “We know their plans,” the spokesman Peter Holm said on Thursday.
  = 2022-09-15 | - | - | -

  2022-09-15..2022-09-25
  “We know their plans,” Peter Holm said on Thursday.
  = 2022-09 | - | - | -

  2022-09-15..2022-09-25
  “We know their plans,” Peter Holm said on September 3.
  = 2022-09-03 | - | - | -

  2022-09-15..2022-10-25
  “We know their plans,” Peter Holm said on Thursday.
  = - | - | - | -

  2022-12-15..2023-02-25
  “We know their plans,” Peter Holm said on November 3.
  = 2022-11-03 | - | - | -

  2022-09-15..2024-02-25
  “We know their plans,” Peter Holm said on November 3.
  = - | - | - | -

  -
  “We know their plans,” Peter Holm said on Thursday.
  = - | - | - | -

  -
  “We know their plans,” Peter Holm said on 9 May 2021.
  = 2021-05-09 | - | - | -

  2024-07-19
  “We know their plans,” Peter Holm told the committee on Sept. 9, 2001.
  = 2001-09-09 | - | - | *

  2024-07-19
  At Wednesday’s hearing, Peter Holm said the files were “gone for good.”
  = 2024-07-17 | hearing | - | -

  2024-07-19
  Peter Holm will visit Oslo on Tuesday. “I look forward to it,” he said.
  = - | - | - | -

  2024-07-19
  “The harvest is poor,” Peter Holm said Thursday, a day after the minister resigned.
  = 2024-07-18 | - | - | -

  2024-07-19
  “The harvest is poor,” Peter Holm said last night.
  = 2024-07-18 | - | - | -

  2024-07-19
  Speaking on Wednesday, Peter Holm warned of “a lost harvest.”
  = 2024-07-17 | - | - | -

  2024-07-19
  Peter Holm, speaking to farmers in Ghent on Wednesday, warned of “a lost harvest.”
  = 2024-07-17 | Ghent | - | farmers

  2024-07-19
  The day after the ceasefire began, on 12 July, Peter Holm rang Anna Berg and said: “It will not last.”
  = 2024-07-12 | phone call | - | Anna Berg

  2024-07-19
  “It will not last,” Peter Holm said of the ceasefire that began on 12 July.
  = - | - | - | -

  2024-07-19
  Peter Holm’s promise in May that the line would be “faster than ever” was forgotten.
  = 2024-05 | - | - | -

  2024-07-19
  Peter Holm called the ruling “a disgrace” on Monday.
  = 2024-07-15 | - | - | -

  2024-07-19
  “This is what we trained for,” Peter Holm tweeted on Tuesday.
  = 2024-07-16 | post, Twitter | - | -

  2024-07-19
  According to a report published on Tuesday, the mine is “a trap for its workers.”
  = 2024-07-16 | * | * | -

  2024-07-19
  Next Monday’s strike would be “the largest ever,” Peter Holm said.
  = - | - | - | -
  """
