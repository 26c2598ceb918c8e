/// Passages about who passes the words of another on.
///
/// Written as ``datePassages`` is.
let relayPassages = """
  2024-07-19
  “We will never bow,” Peter Holm said, according to TASS.
  = - | - | TASS | -

  2024-07-19
  According to a readout from the White House, Joe Biden told Olaf Scholz that help was “on its way.”
  = - | - | United States | Olaf Scholz

  2024-07-19
  “We will never bow,” the general was quoted as saying by Xinhua.
  = - | - | Xinhua | -

  2024-07-19
  “We will never bow,” General Peter Holm was quoted by the IRNA news agency as saying.
  = - | - | IRNA | -

  2024-07-19
  Xinhua quoted Xi Jinping as saying that trade was “the ballast of the relationship.”
  = - | - | Xinhua | -

  2024-07-19
  “Trade is the ballast,” Xi Jinping said, Xinhua reported.
  = - | - | Xinhua | -

  2024-07-19
  “Trade is the ballast,” Xi Jinping said, according to Chinese state media.
  = - | - | Chinese State Media | -

  2024-07-19
  “Trade is the ballast,” Peter Holm told Reuters.
  = - | - | - | Reuters

  2024-07-19
  “Trade is the ballast,” Peter Holm said, according to two people familiar with the talks.
  = - | - | - | -

  2024-07-19
  The Kremlin said Vladimir Putin had told Emmanuel Macron that the plant was “in safe hands.”
  = - | - | Russia | Emmanuel Macron

  2024-07-19
  In the Turkish readout of the call, Recep Tayyip Erdogan said the corridor was “vital for the poor.”
  = - | phone call | Turkey | -

  2024-07-19
  According to the Indian Foreign Ministry’s readout, Narendra Modi said the border must be “calm.”
  = - | - | Indian Foreign Ministry | -

  2024-07-19
  “We fear nothing,” Kim Jong Un said in remarks carried by KCNA on Friday.
  = 2024-07-19 | - | KCNA | -

  2024-07-19
  “We fear nothing,” Ali Khamenei said in a speech broadcast on state television.
  = - | speech | * | -

  2024-07-19
  “We fear nothing,” Peter Holm said, as quoted by the Interfax news agency.
  = - | - | Interfax | -

  2024-07-19
  “We fear nothing,” Peter Holm said, the Lisbon Tribune reported on Monday.
  = * | - | Lisbon Tribune | -

  2024-07-19
  “We fear nothing,” said Peter Holm, according to Clara Voss.
  = - | - | Clara Voss | -

  2024-07-19
  The bill is “a mess,” according to Clara Voss.
  = - | - | - | -

  2024-07-19
  According to the Kremlin, “the talks were useful.”
  = - | - | - | -

  2024-07-19
  The Kremlin said in a statement on Monday that the talks were “useful and frank.”
  = 2024-07-15 | statement | - | -

  2024-07-19
  State media quoted Xi Jinping as saying that trade was “the ballast of the relationship.”
  = - | - | Chinese State Media | -

  2024-07-19
  According to a transcript of the hearing, Peter Holm said he was “never asked.”
  = - | hearing | - | -

  2024-07-19
  In the Polish foreign ministry’s account, Peter Holm said the wall was “finished.”
  = - | - | Polish Foreign Ministry | -

  2024-07-19
  “No deal is better than this,” Clara Voss was cited as saying by RIA Novosti on Tuesday.
  = 2024-07-16 | - | RIA Novosti | -

  2024-07-19
  “We hit the target,” the ministry said, according to a summary published by the Ukrainian presidential office.
  = - | - | * | -

  2024-07-19
  “The talks are in their last mile,” the foreign minister said, state news agency IRNA reported.
  = - | - | IRNA | -
  """
