extension Tricky {
  /// Sentences that hold mentions.
  static let mentions = efforts + refusals

  /// Those that tell first of an effort made, expected, accepted or under way.
  private static let efforts: [Case] = [
    Case(
      "s001",
      "Rwanda's president, on a day trip to Asmara, offered to carry messages between Eritrea "
        + "and Ethiopia, whose armies have traded shellfire along the Badme plain since the second "
        + "week of May.",
      [
        Mention(
          "offered to carry messages",
          stance: ["offered"], instrument: ["good-offices", "mediation"])
      ]),
    Case(
      "s002",
      "Lusaka volunteers as go-between in Angolan war; Savimbi camp stays silent as rains slow "
        + "the Cuando offensive",
      [
        Mention(
          "Lusaka volunteers as go-between",
          stance: ["offered"], instrument: ["mediation", "good-offices"])
      ]),
    Case(
      "s003",
      "Jakarta’s offer of its good offices to Bangkok and Phnom Penh, made quietly on the "
        + "margins of a fisheries meeting in Medan, came a day after rockets struck a petrol "
        + "station in Sisaket.",
      [
        Mention(
          "Jakarta’s offer of its good offices",
          stance: ["offered"], instrument: ["good-offices", "mediation"])
      ]),
    Case(
      "s004",
      "Colombia’s ELN declared a ten-day truce over Holy Week and, in a communiqué faxed to "
        + "Caracol radio, hinted that it might be prolonged provided that the army kept to its "
        + "barracks in Arauca.",
      [
        Mention(
          "declared a ten-day truce",
          stance: ["offered", "accepted"], instrument: ["ceasefire"]),
        Mention(
          "might be prolonged provided that",
          stance: ["conditional"], instrument: ["ceasefire"]),
      ]),
    Case(
      "s005",
      "Why should Nairobi not host the next round of Somali peace talks, the transitional prime "
        + "minister asked reporters on Friday, when Djibouti has tried and Cairo has failed?",
      [
        Mention(
          "should Nairobi not host the next round of Somali peace talks",
          stance: ["called-for", "expected", "offered"], instrument: ["talks"])
      ]),
    Case(
      "s006",
      "Envoys from Lima and Quito are due in Brasília on Thursday for a second session with the "
        + "four guarantor states, three weeks after patrols exchanged mortar fire in the Cenepa "
        + "valley.",
      [
        Mention(
          "due in Brasília on Thursday for a second session with the four guarantor states",
          stance: ["expected"], instrument: ["talks", "mediation"])
      ]),
    Case(
      "s007",
      "The Qatari-hosted conference of Chadian rebel groups, pencilled in for mid-February, has "
        + "given hoteliers in Doha more trouble than diplomats: some delegations arrive with four "
        + "bodyguards, others with four wives.",
      [
        Mention(
          "Qatari-hosted conference of Chadian rebel groups, pencilled in",
          stance: ["expected"], instrument: ["talks", "summit", "mediation"])
      ]),
    Case(
      "s008",
      "Should the monsoon lift early, Norwegian facilitators could be back in Kilinochchi "
        + "before the end of the month, a Western diplomat in Colombo said, though the Tigers were "
        + "naming no dates.",
      [
        Mention(
          "Norwegian facilitators could be back in Kilinochchi",
          stance: ["expected"], instrument: ["mediation", "talks", "good-offices"])
      ]),
    Case(
      "s009",
      "A summit of East African leaders on the fighting around Goma has been set for Saturday "
        + "in Entebbe, with Kinshasa and Kigali both promising to send their presidents.",
      [
        Mention(
          "A summit of East African leaders on the fighting around Goma has been set",
          stance: ["expected"], instrument: ["summit"])
      ]),
    Case(
      "s010",
      "After two nights of doubt the Free Aceh Movement put its name to a cessation of "
        + "hostilities in Geneva, a document the Henry Dunant Centre had redrafted eleven times "
        + "between breakfast and dawn.",
      [
        Mention(
          "put its name to a cessation of hostilities",
          stance: ["accepted"], instrument: ["ceasefire"])
      ]),
    Case(
      "s011",
      "Buenos Aires and Santiago have consented to papal mediation of their quarrel over three "
        + "islets in the Beagle Channel, Cardinal Ettore Ruggeri announced from the steps of the "
        + "Taranco palace in Montevideo.",
      [
        Mention(
          "consented to papal mediation",
          stance: ["accepted"], instrument: ["mediation"])
      ]),
    Case(
      "s012",
      "The Contact Group's map was accepted in Sarajevo with visible reluctance and, in Pale, "
        + "not at all; the foreign ministers had allowed a fortnight for second thoughts.",
      [
        Mention(
          "The Contact Group's map was accepted in Sarajevo",
          stance: ["accepted"], instrument: ["peace-plan"]),
        Mention(
          "in Pale, not at all",
          stance: ["rejected"], instrument: ["peace-plan"]),
      ]),
    Case(
      "s013",
      "The Ulster Unionists have swallowed Senator Mitchell’s six principles; Ian Paisley’s "
        + "Democratic Unionists, three hours into the session at Stormont, walked out rather than "
        + "hear them read aloud.",
      [
        Mention(
          "swallowed Senator Mitchell’s six principles",
          stance: ["accepted"], instrument: ["peace-plan", "talks"]),
        Mention(
          "walked out",
          stance: ["halted", "rejected"], instrument: ["talks"]),
      ]),
    Case(
      "s014",
      "Tbilisi did not turn down the French president’s six points; it merely asked, Deputy "
        + "Minister Levan Chikvaidze said, that the word “status” be struck from the last of them.",
      [
        Mention(
          "did not turn down the French president’s six points",
          stance: ["accepted", "conditional"], instrument: ["peace-plan", "ceasefire"])
      ]),
    Case(
      "s015",
      "Ghana’s foreign minister pleaded with the factions fighting for Monrovia to silence "
        + "their guns and come to Accra before the rice harvest is lost for a third year.",
      [
        Mention(
          "pleaded with the factions fighting for Monrovia to silence their guns",
          stance: ["called-for"], instrument: ["ceasefire"])
      ]),
    Case(
      "s016",
      "India and Pakistan were urged by the Commonwealth secretary-general to return to the "
        + "table over Kashmir, as gunners in Drass reported the heaviest night of shelling since "
        + "the snow melted.",
      [
        Mention(
          "were urged by the Commonwealth secretary-general to return to the table",
          stance: ["called-for"], instrument: ["talks"])
      ]),
    Case(
      "s017",
      "Pressure is growing on Addis Ababa to talk to the Tigrayan leadership, with Nairobi, "
        + "Pretoria and the African Union all now on record in favour of a negotiated end to the "
        + "fighting.",
      [
        Mention(
          "Pressure is growing on Addis Ababa to talk to the Tigrayan leadership",
          stance: ["called-for"], instrument: ["talks"]),
        Mention(
          "on record in favour of a negotiated end to the fighting",
          stance: ["called-for"], instrument: ["settlement", "talks"]),
      ]),
    Case(
      "s018",
      "Prince Ranariddh's exiled supporters have written to Jakarta and Manila begging the two "
        + "governments to step in before more blood is spilled in Phnom Penh.",
      [
        Mention(
          "begging the two governments to step in",
          stance: ["called-for"], instrument: ["mediation", "good-offices"])
      ]),
    Case(
      "s019",
      "“Stop shooting, sit down, and let the Swiss hold the pen,” the former UN envoy Hanne "
        + "Lindqvist told Libya’s rival parliaments in an open letter carried by newspapers in "
        + "Tripoli and Benghazi.",
      [
        Mention(
          "Stop shooting",
          stance: ["called-for"], instrument: ["ceasefire"]),
        Mention(
          "sit down, and let the Swiss hold the pen",
          stance: ["called-for"], instrument: ["mediation", "talks"]),
      ]),
    Case(
      "s020",
      "The Egyptian-brokered lull between Israel and Islamic Jihad entered its fourth day with "
        + "bakeries reopening in Khan Younis and the Kerem Shalom crossing taking diesel again.",
      [
        Mention(
          "Egyptian-brokered lull",
          stance: ["brokered"], instrument: ["ceasefire"])
      ]),
    Case(
      "s021",
      "It took eleven days, two walkouts and the personal intervention of Burkina Faso’s "
        + "president before the Ivorian rivals initialled the Ouagadougou accord, whose ink, said "
        + "one delegate, was still wet on arrival in Abidjan.",
      [
        Mention(
          "the personal intervention of Burkina Faso’s president before the Ivorian rivals "
            + "initialled the Ouagadougou accord",
          stance: ["brokered", "accepted"], instrument: ["settlement"])
      ]),
    Case(
      "s022",
      "The river frontier that Algiers helped Baghdad and Tehran to settle in 1975, and that "
        + "one of them tore up five years later, is once more a line on which customs men hope to "
        + "work.",
      [
        Mention(
          "Algiers helped Baghdad and Tehran to settle",
          stance: ["brokered"], instrument: ["settlement", "mediation"])
      ]),
    Case(
      "s023",
      "Sant’Egidio’s success in ending Mozambique’s long war turned a former convent in "
        + "Trastevere into a place of pilgrimage for envoys with lost causes, and the lay brothers "
        + "now keep a visitors’ book.",
      [
        Mention(
          "Sant’Egidio’s success in ending Mozambique’s long war",
          stance: ["brokered"], instrument: ["settlement", "mediation"])
      ]),
    Case(
      "s024",
      "Reconciled at a Kuwaiti guest house after three years of closed borders, Doha and Riyadh "
        + "are again running joint falcon auctions and, more to the point, joint air patrols.",
      [
        Mention(
          "Reconciled at a Kuwaiti guest house",
          stance: ["brokered", "accepted"], instrument: ["settlement", "mediation"])
      ]),
    Case(
      "s025",
      "A century ago today Theodore Roosevelt’s patience paid off when he talked the tsar’s men "
        + "and the emperor’s men into peace at a New Hampshire navy yard, a feat Portsmouth "
        + "celebrates with chowder.",
      [
        Mention(
          "talked the tsar’s men and the emperor’s men into peace",
          stance: ["brokered"], instrument: ["settlement", "mediation"])
      ]),
    Case(
      "s026",
      "Shuttling between Nicosia's two halves for the ninth week, UN envoy Pilar Aranda has so "
        + "far kept both delegations' maps out of the newspapers and their leaders on first-name "
        + "terms.",
      [
        Mention(
          "Shuttling between Nicosia's two halves",
          stance: ["ongoing"], instrument: ["mediation", "good-offices"])
      ]),
    Case(
      "s027",
      "At Juba’s Raha hotel the Lord’s Resistance Army team and Kampala’s negotiators are still "
        + "haggling over assembly points, with southern Sudan’s vice-president in the chair and the "
        + "beer running short.",
      [
        Mention(
          "are still haggling over assembly points, with southern Sudan’s vice-president in the "
            + "chair",
          stance: ["ongoing"], instrument: ["talks", "mediation"])
      ]),
    Case(
      "s028",
      "The Holy See’s quiet diplomacy between the Maduro government and its opponents, now in "
        + "its third month, has survived two leaks, a Carnival and the arrest of a deputy from "
        + "Táchira.",
      [
        Mention(
          "The Holy See’s quiet diplomacy between the Maduro government and its opponents, now "
            + "in its third month",
          stance: ["ongoing"], instrument: ["mediation", "good-offices"])
      ]),
    Case(
      "s029",
      "Turkey, Qatar and Egypt are working the phones to keep the truce in southern Lebanon "
        + "alive past Sunday’s deadline, according to two officials who were not authorised to "
        + "speak.",
      [
        Mention(
          "working the phones to keep the truce in southern Lebanon alive",
          stance: ["ongoing"], instrument: ["ceasefire", "mediation", "good-offices"])
      ]),
    Case(
      "s034",
      "Of the three Darfur movements invited to Abuja, one has signed the African Union’s text, "
        + "one wants compensation in writing first, and one has gone home to the desert.",
      [
        Mention(
          "one has signed the African Union’s text",
          stance: ["accepted"], instrument: ["settlement", "peace-plan"]),
        Mention(
          "one wants compensation in writing first",
          stance: ["conditional"], instrument: ["settlement", "peace-plan", "talks"]),
        Mention(
          "one has gone home",
          stance: ["halted", "rejected"], instrument: ["talks", "settlement", "peace-plan"]),
      ]),
  ]
}
