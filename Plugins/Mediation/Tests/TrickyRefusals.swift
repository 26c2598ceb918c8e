extension Tricky {
  /// Sentences that tell first of an effort refused, broken off, doubted or bound to a condition.
  static let refusals: [Case] = [
    Case(
      "s030",
      "No meeting with the Polisario is conceivable, Rabat’s ambassador told the Security "
        + "Council, unless Algeria takes a chair at the same table and stops calling itself a "
        + "neighbour.",
      [
        Mention(
          "No meeting with the Polisario is conceivable, Rabat’s ambassador told the Security "
            + "Council, unless",
          stance: ["conditional", "rejected"], instrument: ["talks"])
      ]),
    Case(
      "s031",
      "Abkhazia would enter direct talks the day Tbilisi renounces force, and not an hour "
        + "sooner, its envoy said on the train that still links Sukhumi with Sochi twice a week.",
      [
        Mention(
          "would enter direct talks the day",
          stance: ["conditional"], instrument: ["talks"])
      ]),
    Case(
      "s032",
      "Withdrawal of the South Africans first, ceasefire afterwards: that was the formula which "
        + "Angola’s generals repeated, over grilled fish and Cuban rum, to every visitor from "
        + "Lisbon.",
      [
        Mention(
          "Withdrawal of the South Africans first, ceasefire afterwards",
          stance: ["conditional"], instrument: ["ceasefire"])
      ]),
    Case(
      "s033",
      "Kyiv would look at the Brazilian text only if its opening line spoke of the 1991 "
        + "borders, an adviser to the Ukrainian presidency told O Globo after Celso Amorim’s train "
        + "had left.",
      [
        Mention(
          "would look at the Brazilian text only if",
          stance: ["conditional"], instrument: ["peace-plan", "mediation"])
      ]),
    Case(
      "s035",
      "An Arab League blueprint for a transfer of power was thrown out by Damascus within "
        + "hours, and by the armed opposition, for opposite reasons, a day later.",
      [
        Mention(
          "An Arab League blueprint for a transfer of power was thrown out by Damascus",
          stance: ["rejected"], instrument: ["peace-plan"]),
        Mention(
          "by the armed opposition",
          stance: ["rejected"], instrument: ["peace-plan"]),
      ]),
    Case(
      "s036",
      "New Delhi’s long-standing allergy to any third-party role in Kashmir was on display "
        + "again when the foreign secretary walked straight past a question about the American "
        + "offer.",
      [
        Mention(
          "New Delhi’s long-standing allergy to any third-party role in Kashmir",
          stance: ["rejected"], instrument: ["mediation", "good-offices"])
      ]),
    Case(
      "s037",
      "Mogadishu will not sit across from Somaliland as an equal, its information minister "
        + "insisted, and so the Turkish invitation to a summit in Antalya lies unanswered on a desk "
        + "at Villa Somalia.",
      [
        Mention(
          "will not sit across from Somaliland",
          stance: ["rejected"], instrument: ["talks", "summit"]),
        Mention(
          "the Turkish invitation to a summit in Antalya",
          stance: ["offered"], instrument: ["summit", "talks"]),
      ]),
    Case(
      "s038",
      "Hanoi returned the Polish peace note unopened, sources in Warsaw said on Wednesday, and "
        + "American bombers were back over Haiphong before the courier had landed.",
      [
        Mention(
          "returned the Polish peace note unopened",
          stance: ["rejected"], instrument: ["good-offices", "peace-plan", "mediation"])
      ]),
    Case(
      "s039",
      "Canberra has no wish to referee between Honiara and the Malaita Eagle Force, its high "
        + "commissioner let it be known, and the frigate offshore is there for Australians only.",
      [
        Mention(
          "has no wish to referee between Honiara and the Malaita Eagle Force",
          stance: ["refused-role"], instrument: ["mediation", "good-offices"])
      ]),
    Case(
      "s040",
      "Asked whether Tunis might bring Libya’s two governments together under one roof, the "
        + "minister said that was a job for somebody else. She then took three questions about "
        + "phosphates.",
      [
        Mention(
          "might bring Libya’s two governments together under one roof, the minister said that "
            + "was a job for somebody else",
          stance: ["refused-role"], instrument: ["mediation", "talks", "good-offices"])
      ]),
    Case(
      "s041",
      "Bern says no to hosting Transnistria summit, points Chisinau and Tiraspol towards Vienna "
        + "and a patient OSCE",
      [
        Mention(
          "Bern says no to hosting Transnistria summit",
          stance: ["refused-role"], instrument: ["summit", "good-offices", "talks"])
      ]),
    Case(
      "s042",
      "Had Gaborone agreed to chair them, talks between Lesotho’s premier and the mutinous "
        + "officers would have opened last week; it did not, and Maseru has since heard gunfire "
        + "twice.",
      [
        Mention(
          "Had Gaborone agreed to chair them",
          stance: ["refused-role"], instrument: ["talks", "mediation"])
      ]),
    Case(
      "s043",
      "South Sudanese rebel delegates walked out of the Addis Ababa session before lunch, and "
        + "by dusk the IGAD mediators had booked their flights home.",
      [
        Mention(
          "walked out of the Addis Ababa session",
          stance: ["halted", "rejected"], instrument: ["talks"])
      ]),
    Case(
      "s044",
      "Barely six hours after it took effect the Russian-drafted truce was in tatters, with "
        + "Stepanakert and Ganja both counting craters and Baku and Yerevan each swearing the other "
        + "had fired first.",
      [
        Mention(
          "the Russian-drafted truce was in tatters",
          stance: ["halted"], instrument: ["ceasefire"])
      ]),
    Case(
      "s045",
      "The Mwanza talks on Burundi, suspended since the July coup, will not be revived this "
        + "year, an aide to former President Julius Nyerere conceded in Dar es Salaam.",
      [
        Mention(
          "The Mwanza talks on Burundi, suspended",
          stance: ["halted"], instrument: ["talks", "mediation"]),
        Mention(
          "will not be revived this year",
          stance: ["doubted", "halted"], instrument: ["talks", "mediation"]),
      ]),
    Case(
      "s046",
      "Norway handed back its mandate as facilitator between Manila and the communist National "
        + "Democratic Front after a sixth agenda had been vetoed, this time over the spelling of a "
        + "dead commander’s name.",
      [
        Mention(
          "Norway handed back its mandate as facilitator",
          stance: ["halted", "refused-role"], instrument: ["mediation", "good-offices", "talks"])
      ]),
    Case(
      "s047",
      "Nobody in Sanaa believes the Stockholm accord will outlive Ramadan, yet the dockers of "
        + "Hodeidah go on painting the cranes as though the tourists were coming.",
      [
        Mention(
          "Nobody in Sanaa believes the Stockholm accord will outlive Ramadan",
          stance: ["doubted"], instrument: ["settlement", "ceasefire", "peace-plan"])
      ]),
    Case(
      "s048",
      "Cairo can hardly play umpire in Sudan’s war when its instructors have been photographed "
        + "at Merowe, and the Emirates, seen from Port Sudan, make an even odder referee.",
      [
        Mention(
          "Cairo can hardly play umpire in Sudan’s war",
          stance: ["doubted"], instrument: ["mediation", "good-offices"]),
        Mention(
          "the Emirates, seen from Port Sudan, make an even odder referee",
          stance: ["doubted"], instrument: ["mediation", "good-offices"]),
      ]),
    Case(
      "s049",
      "ASEAN’s five points, a Singapore think-tank paper argues, were never a plan so much as "
        + "an alibi: the junta in Naypyidaw has honoured none of them in a year.",
      [
        Mention(
          "ASEAN’s five points, a Singapore think-tank paper argues, were never a plan so much "
            + "as an alibi",
          stance: ["doubted"], instrument: ["peace-plan"]),
        Mention(
          "has honoured none of them",
          stance: ["halted", "rejected"], instrument: ["peace-plan"]),
      ]),
    Case(
      "s050",
      "Two years after the last handshake in Vladikavkaz, the Georgian-Ossetian peace process "
        + "has neither an envoy nor a date, only a rented photocopier and a Russian colonel who "
        + "keeps the key.",
      [
        Mention(
          "the Georgian-Ossetian peace process has neither an envoy nor a date",
          stance: ["doubted", "halted"], instrument: ["talks", "settlement"])
      ]),
  ]
}
