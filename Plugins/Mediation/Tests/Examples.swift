import Testing

/// Sentences of many kinds of news, each with what a careful reader finds in it.
enum Examples {
  /// One sentence and the fair readings of it.
  struct Example: Sendable, CustomTestStringConvertible {
    let expected: [String]
    let sentence: String

    var testDescription: String { sentence }

    init(_ expected: String..., in sentence: String) {
      self.expected = expected
      self.sentence = sentence
    }
  }

  /// Sentences that hold a mention.
  static let mentions: [Example] = [
    Example(
      "offered",
      in: "Turkey has offered to mediate between Russia and Ukraine."),
    Example(
      "offered",
      in: "Qatar said it was ready to host peace talks between the warring factions in Sudan."),
    Example(
      "offered",
      in: "China put forward a peace plan for Ukraine."),
    Example(
      "offered",
      in: "The Vatican volunteered to act as a mediator in the war."),
    Example(
      "offered",
      in: "Brazil's president floated a proposal to end the war in Ukraine."),
    Example(
      "offered",
      in: "Putin proposed a ceasefire during the Orthodox Easter."),
    Example(
      "offered",
      in: "South Africa is seeking to broker an end to the conflict."),
    Example(
      "offered",
      in: "Norway wants to act as an honest broker between the rebels and the government in "
        + "Colombia."),
    Example(
      "expected",
      in: "Armenia and Azerbaijan are due to hold peace talks in Brussels next week."),
    Example(
      "expected",
      in: "A peace summit on Ukraine is scheduled for June in Switzerland."),
    Example(
      "expected",
      in: "Talks between the Taliban and the Afghan government are expected to begin in Doha."),
    Example(
      "expected",
      in: "Mediators hope for a truce before Ramadan."),
    Example(
      "expected",
      in: "A ceasefire could be signed within days, an Egyptian official said."),
    Example(
      "accepted",
      in: "Ethiopia and the Tigray rebels signed a ceasefire in Pretoria."),
    Example(
      "accepted",
      in: "Kyiv welcomed the Saudi offer to mediate."),
    Example(
      "accepted",
      in: "Hamas has accepted an Egyptian ceasefire proposal."),
    Example(
      "accepted",
      in: "Both sides agreed to a truce after days of shelling."),
    Example(
      "accepted",
      in: "The separatists have endorsed the peace plan."),
    Example(
      "accepted",
      in: "Sudan's army has agreed to resume peace talks."),
    Example(
      "called-for",
      in: "The UN secretary-general called for an immediate ceasefire in Yemen."),
    Example(
      "called-for",
      in: "Pope Francis urged the two sides to negotiate an end to the war."),
    Example(
      "called-for",
      in: "The African Union appealed to the generals to return to peace talks."),
    Example(
      "called-for",
      in: "Macron pressed Xi to use his influence to end the war in Ukraine."),
    Example(
      "called-for",
      in: "The war must be ended at the negotiating table, the chancellor said."),
    Example(
      "called-for",
      in: "Indonesia demanded a halt to the fighting in Gaza."),
    Example(
      "called-for",
      in: "India stressed the need for a peaceful resolution of the conflict."),
    Example(
      "called-for",
      in: "Kyiv asked Beijing to mediate in the conflict with Russia."),
    Example(
      "brokered",
      in: "The truce was brokered by Turkey and Russia."),
    Example(
      "brokered",
      in: "A US-brokered ceasefire between Israel and Lebanon took effect at dawn."),
    Example(
      "brokered",
      in: "Qatar brokered the deal that ended the siege of the enclave."),
    Example(
      "brokered",
      in: "Saudi Arabia and Iran restored ties under an agreement mediated by China."),
    Example(
      "brokered",
      in: "Egypt helped broker a pause in fighting in Gaza."),
    Example(
      "brokered",
      in: "The peace accord, reached under the auspices of the United Nations, ended a decade "
        + "of war."),
    Example(
      "ongoing",
      in: "Peace talks between the government and the FARC rebels continued in Havana on Tuesday."),
    Example(
      "ongoing",
      in: "Mediation efforts by Kenya are under way in eastern Congo."),
    Example(
      "ongoing",
      in: "The two sides resumed negotiations on a troop withdrawal."),
    Example(
      "ongoing",
      in: "Shuttle diplomacy by the US envoy continued as shells fell on Beirut."),
    Example(
      "ongoing",
      in: "Delegations from Armenia and Azerbaijan held a second round of peace talks in "
        + "Washington."),
    Example(
      "conditional",
      in: "Moscow will agree to a ceasefire only if Kyiv withdraws its troops."),
    Example(
      "conditional",
      in: "There will be no peace talks unless Russian forces leave, Zelensky said."),
    Example(
      "conditional",
      in: "The rebels said they would join peace talks once the shelling stopped."),
    Example(
      "conditional",
      in: "Hamas would accept a truce on condition that all troops leave Gaza."),
    Example(
      "rejected",
      in: "Israel rejected the ceasefire proposal."),
    Example(
      "rejected",
      in: "The junta has ruled out talks with the insurgents."),
    Example(
      "rejected",
      in: "Kyiv dismissed the Chinese peace plan as a gift to the aggressor."),
    Example(
      "rejected",
      in: "The Kremlin turned down an offer of mediation from the Vatican."),
    Example(
      "rejected",
      in: "Ethiopia said it would not negotiate with the rebels."),
    Example(
      "rejected",
      in: "Azerbaijan's president refused to attend the peace summit."),
    Example(
      "refused-role",
      in: "Beijing has declined to mediate between Moscow and Kyiv."),
    Example(
      "refused-role",
      in: "India will not mediate in the war in Ukraine, its foreign minister said."),
    Example(
      "refused-role",
      in: "Egypt no longer wants to mediate between the Palestinian factions."),
    Example(
      "halted",
      in: "Peace talks between the Colombian government and the ELN collapsed on Monday."),
    Example(
      "halted",
      in: "Both armies accused each other of violating the ceasefire."),
    Example(
      "halted",
      in: "Russia withdrew from the peace talks in Istanbul."),
    Example(
      "halted",
      in: "The ceasefire broke down within hours."),
    Example(
      "halted",
      in: "Qatar has suspended its mediation between Israel and Hamas."),
    Example(
      "halted",
      in: "The rebels called off peace negotiations after the air raid."),
    Example(
      "doubted",
      in: "There is little prospect of a negotiated settlement to the war."),
    Example(
      "doubted",
      in: "China has no plan to end the war in Ukraine."),
    Example(
      "doubted",
      in: "A lasting ceasefire in Libya remains elusive."),
    Example(
      "doubted",
      in: "Russia cannot be an honest broker in the conflict between Armenia and Azerbaijan."),
    Example(
      "doubted",
      in: "Peace talks have made no progress, diplomats in Geneva said."),
    Example(
      "doubted",
      in: "A ceasefire in Sudan is unlikely this year."),
    Example(
      "doubted",
      in: "Hopes for peace in Yemen are fading."),
    Example(
      "doubted",
      in: "Peace is not the Kremlin's priority."),
    Example(
      "doubted",
      in: "Beijing has shown little interest in ending the war."),
    Example(
      "accepted",
      in: "Under the Minsk agreements, signed in 2015, both sides were to pull back heavy "
        + "weapons in Donbas, and the peace deal was to be monitored."),
    Example(
      "offered",
      in: "Egypt on Sunday offered its good offices to Eritrea and Ethiopia to end their "
        + "border war."),
    Example(
      "offered",
      in: "Syria said it was ready to resume peace talks with Israel."),
    Example(
      "called-for",
      in: "Jordan's King Abdullah called for a return to the negotiating table to revive the "
        + "Middle East peace process."),
    Example(
      "called-for",
      in: "Iraq asked the Arab League to mediate in its border dispute with Kuwait."),
    Example(
      "called-for",
      in: "Guatemalan rebels demanded that the government respect the ceasefire."),
    Example(
      "accepted",
      in: "Sri Lanka's president accepted Norway's offer to facilitate talks with the Tamil Tigers."
    ),
    Example(
      "accepted",
      in: "The UNITA rebels and the Angolan government signed a peace agreement in Lusaka."),
    Example(
      "rejected",
      in: "The Kurdish rebels rejected a ceasefire offer from Ankara."),
    Example(
      "rejected",
      in: "Belgrade dismissed foreign mediation in Kosovo."),
    Example(
      "rejected",
      in: "Eritrea has refused to accept the peace plan drawn up by the Organization of "
        + "African Unity."),
    Example(
      "halted",
      in: "North Korea pulled out of the talks on ending the war."),
    Example(
      "halted",
      in: "Israel suspended peace negotiations with the Palestinians after a suicide bombing."),
    Example(
      "halted",
      in: "Fighting resumed in Angola on Monday as the truce collapsed."),
    Example(
      "halted",
      in: "Bosnian Serb gunners violated the cease-fire, shelling Sarajevo for three hours."),
    Example(
      "halted",
      in: "The envoy threatened to abandon his mediation mission in Bosnia."),
    Example(
      "ongoing",
      in: "U.N. envoy Cyrus Vance met Croatian leaders on Tuesday as part of his peace mission."),
    Example(
      "ongoing",
      in: "Norwegian mediators met Tamil Tiger leaders in the north of Sri Lanka."),
    Example(
      "brokered",
      in: "Algeria brokered the agreement between Iran and Iraq to end their border conflict."),
    Example(
      "brokered",
      in: "A cease-fire negotiated by the Red Cross allowed the wounded to leave the enclave."),
    Example(
      "brokered",
      in: "The Qatari-mediated truce freed dozens of captives in Gaza."),
    Example(
      "expected",
      in: "Israeli and Syrian negotiators will meet in Maryland next week to discuss peace."),
    Example(
      "expected",
      in: "The warring sides are to resume peace talks in Abuja on Friday."),
    Example(
      "expected",
      in: "Diplomats expect a ceasefire deal by the weekend."),
    Example(
      "doubted",
      in: "Few observers expect the peace talks to succeed."),
    Example(
      "doubted",
      in: "The prospects for a peace deal are dim."),
    Example(
      "doubted", "halted",
      in: "The peace process is dead, a Palestinian official said."),
    Example(
      "doubted",
      in: "There is no sign of a ceasefire in Sudan."),
    Example(
      "doubted",
      in: "Beijing's claim to be a mediator lacks credibility."),
    Example(
      "conditional",
      in: "Khartoum would only sign a truce if the rebels disarmed."),
    Example(
      "conditional", "rejected",
      in: "Israel said it would not resume peace talks until the attacks stopped."),
    Example(
      "conditional",
      in: "Kosovo Albanian leaders will attend peace talks provided that Serbian forces withdraw."),
    Example(
      "refused-role",
      in: "Switzerland declined to act as a mediator in the conflict."),
    Example(
      "refused-role",
      in: "The pope has ruled out mediating between the government and the guerrillas."),
    Example(
      "called-for",
      in: "President Biden urged both sides to accept a humanitarian pause."),
    Example(
      "called-for",
      in: "Thousands marched in Bogota to demand an end to the war."),
    Example(
      "called-for",
      in: "Lula said the West should stop arming Ukraine and start talking about peace."),
    Example(
      "called-for",
      in: "It is time for Russia to end its war, the minister said."),
    Example(
      "offered", "expected",
      in: "Erdogan said Ankara could mediate between Moscow and Kyiv."),
    Example(
      "offered",
      in: "Indonesia's defence minister presented a plan to end the war in Ukraine."),
    Example(
      "accepted",
      in: "Moscow praised the Brazilian peace initiative."),
    Example(
      "accepted", "expected",
      in: "Zelensky agreed to attend a peace summit in Jeddah."),
    Example(
      "rejected",
      in: "Ukraine will never accept a ceasefire that leaves its land occupied."),
    Example(
      "called-for", "offered",
      in: "China's special envoy said a political settlement was the only way out of the "
        + "Ukraine crisis."),
    Example(
      "ongoing", "offered",
      in: "Kenya's president is leading efforts to resolve the conflict in Sudan."),
    Example(
      "offered",
      in: "Beijing wants to play the role of peacemaker in the Middle East."),
    Example(
      "offered",
      in: "Pope Leo has offered the Vatican as a venue for talks between Kyiv and Moscow to "
        + "end the war."),
    Example(
      "called-for",
      in: "European leaders urged Vladimir Putin to accept an unconditional ceasefire."),
    Example(
      "rejected",
      in: "Moscow has rebuffed calls for a 30-day truce."),
    Example(
      "ongoing", "offered",
      in: "Witkoff is in Doha trying to broker a hostage and ceasefire deal between Israel and "
        + "Hamas."),
    Example(
      "doubted",
      in: "Analysts say Beijing is no neutral mediator because of its ties with Moscow."),
    Example(
      "accepted", "brokered",
      in: "The Houthis said they would stop attacking ships under a ceasefire mediated by Oman."),
    Example(
      "brokered", "accepted",
      in: "Pakistan and India agreed to a ceasefire after mediation by the United States."),
    Example(
      "expected",
      in: "Leaders of the DRC and Rwanda are expected in Washington to sign a peace deal."),
    Example(
      "halted", "doubted",
      in: "Hopes for a lasting peace in South Sudan collapsed when troops stormed the rebel base."),
    Example(
      "offered", "expected",
      in: "Malaysia, as chair of ASEAN, said it would mediate between Thailand and Cambodia "
        + "over the border clashes."),
    Example(
      "conditional",
      in: "The PKK leader said the group would lay down its arms only if Ankara opened peace talks."
    ),
    Example(
      "doubted",
      in: "The plan offers no path to ending the conflict."),
    Example(
      "called-for",
      in: "Beijing has repeatedly called for dialogue to settle the Ukraine crisis."),
    Example(
      "rejected",
      in: "The Taliban refused to negotiate with Ghani's government."),
    Example(
      "ongoing", "offered",
      in: "For months, diplomats from Oman have shuttled between the Houthis and the Saudis in "
        + "search of a settlement to the war."),
    Example(
      "refused-role",
      in: "Ankara made clear that it had no intention of mediating in the conflict."),
    Example(
      "accepted",
      in: "Colombia's congress ratified the peace accord with the FARC."),
    Example(
      "halted",
      in: "Azerbaijan accused Armenia of breaching the truce along the border."),
    Example(
      "expected",
      in: "The next round of negotiations between Israel and Syria on the Golan Heights is "
        + "scheduled for March."),
    Example(
      "doubted",
      in: "Whether the call would lead to a peace plan for Yemen, nobody knew."),
    Example(
      "called-for",
      in: "Kenya pleaded for peace in Sudan."),
    Example(
      "called-for",
      in: "All sides must push for a political settlement in Libya."),
    Example(
      "rejected",
      in: "Israel waved the ceasefire proposal aside."),
    Example(
      "halted",
      in: "The rebels called the peace talks off."),
    Example(
      "rejected",
      in:
        "A ceasefire in Sudan now, said the foreign minister of Norway, would amount to surrender."),
    Example(
      "conditional",
      in: "Iran named two conditions: free elections and a say in every peace plan."),
    Example(
      "conditional",
      in: "Sudan would sign a ceasefire as soon as the rebels left the capital."),
    Example(
      "called-for",
      in: "Qatar joined Oman in calling for a truce in Yemen."),
    Example(
      "accepted",
      in: "Ukraine is grateful for Turkey's efforts to end the war."),
    Example(
      "rejected",
      in: "Moscow was not impressed by the peace summit."),
    Example(
      "expected",
      in: "Yemen looks forward to Oman's mediation in the war."),
    Example(
      "offered",
      in: "Egypt was ready, if needed, to provide mediation between Sudan and Ethiopia."),
    Example(
      "called-for",
      in: "Ukraine invited Brazil to join its peace plan."),
  ]
}
