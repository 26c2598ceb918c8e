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
      "imposed",
      in: "The European Union imposed sanctions on Belarus on Monday over the forced landing "
        + "of a passenger jet."),
    Example(
      "imposed",
      in: "Washington slapped Iran with fresh sanctions after the missile test."),
    Example(
      "imposed",
      in: "Moscow was hit with a new round of sanctions by Britain last week."),
    Example(
      "imposed",
      in: "Canada has placed Myanmar's generals under sanctions."),
    Example(
      "imposed",
      in: "Syria has been under sanctions for more than a decade."),
    Example(
      "imposed",
      in: "Japan froze the assets of four North Korean trading firms."),
    Example(
      "imposed",
      in: "The US Treasury blacklisted two Russian shipping companies on Friday."),
    Example(
      "imposed",
      in: "Switzerland has joined the sanctions against Russia."),
    Example(
      "imposed",
      in: "The UN Security Council imposed an arms embargo on South Sudan."),
    Example(
      "imposed",
      in: "Three Russian governors were sanctioned by Australia."),
    Example(
      "imposed",
      in: "The cargo was loaded onto a US-sanctioned tanker off Singapore."),
    Example(
      "imposed",
      in: "Russian banks, cut off from markets by sanctions, turned to the yuan."),
    Example(
      "imposed",
      in: "China imposed an import ban on Lithuanian beef."),
    Example(
      "imposed",
      in: "The G7 price cap on Russian crude took effect in December."),
    Example(
      "imposed",
      in: "Morocco announced a trade embargo against Algeria."),
    Example(
      "imposed",
      in: "Germany suspended development aid to Ethiopia after the offensive."),
    Example(
      "imposed",
      in: "The embargo against Cuba has now lasted six decades."),
    Example(
      "tightened",
      in: "The EU tightened sanctions on Russia by adding 30 vessels to its list."),
    Example(
      "tightened",
      in: "The United States expanded its sanctions against Venezuela to cover gold."),
    Example(
      "tightened",
      in: "Sanctions on North Korea were further toughened in 2017."),
    Example(
      "tightened",
      in: "Britain stepped up sanctions on Moscow's oil fleet."),
    Example(
      "upheld",
      in: "EU leaders agreed to extend sanctions on Russia for another six months."),
    Example(
      "upheld",
      in: "Washington refused to lift sanctions on Iran."),
    Example(
      "upheld",
      in: "The sanctions will remain in place until the troops leave."),
    Example(
      "upheld",
      in: "The Security Council renewed the arms embargo on Somalia for a year."),
    Example(
      "upheld",
      in: "Poland is against easing sanctions on Minsk."),
    Example(
      "upheld",
      in: "Sanctions against the regime were prolonged until March."),
    Example(
      "threatened",
      in: "Washington threatened Turkey with sanctions over its purchase of the missiles."),
    Example(
      "threatened",
      in: "The EU is considering sanctions against Georgian officials."),
    Example(
      "threatened",
      in: "India could face sanctions for buying the air defence system."),
    Example(
      "threatened",
      in: "France warned that sanctions would be imposed on Mali's junta unless elections are held."
    ),
    Example(
      "threatened",
      in: "Beijing risks secondary sanctions if it ships weapons to Moscow."),
    Example(
      "threatened",
      in: "Britain will impose sanctions on anyone who helps the militia, its foreign minister "
        + "said."),
    Example(
      "threatened",
      in: "Traders fear new sanctions."),
    Example(
      "threatened",
      in: "The Trump administration has threatened to impose an export ban on Serbia."),
    Example(
      "threatened",
      in: "Islamabad is wary of sanctions and has shelved the pipeline."),
    Example(
      "threatened",
      in: "The proposed sanctions have yet to win the backing of all member states."),
    Example(
      "called-for",
      in: "Kyiv urged the EU to impose sanctions on Russian uranium."),
    Example(
      "called-for",
      in: "Lithuania called for tougher sanctions on Belarus."),
    Example(
      "called-for",
      in: "Warsaw wants the bloc to ban imports of Russian gas."),
    Example(
      "called-for",
      in: "President Zelensky demanded an embargo on Russian oil."),
    Example(
      "called-for",
      in: "Sanctions should be imposed on the generals, the report says."),
    Example(
      "called-for",
      in: "Damascus called on the West to lift sanctions."),
    Example(
      "called-for",
      in: "Venezuela demanded that the sanctions be lifted at once."),
    Example(
      "called-for",
      in: "Human rights groups have long pushed for an arms embargo against Sudan."),
    Example(
      "eased",
      in: "The United States lifted sanctions on Sudan in 2017."),
    Example(
      "eased",
      in: "The EU eased sanctions against Zimbabwe after the vote."),
    Example(
      "eased",
      in: "Washington granted Syria sanctions relief."),
    Example(
      "eased",
      in: "The UN lifted its arms embargo on Eritrea."),
    Example(
      "eased",
      in: "Sanctions on Iran were suspended under the nuclear deal."),
    Example(
      "eased",
      in: "The EU agreed to exempt fertiliser from its sanctions."),
    Example(
      "eased",
      in: "Obama promised to remove sanctions against Myanmar."),
    Example(
      "eased",
      in: "The sanctions expired at midnight."),
    Example(
      "eased",
      in: "London has delisted two banks and unfrozen assets, easing sanctions on Damascus."),
    Example(
      "evaded",
      in: "Russia has learned to evade sanctions with a fleet of ageing tankers."),
    Example(
      "evaded",
      in: "Turkish firms are accused of helping Moscow circumvent Western sanctions."),
    Example(
      "evaded",
      in: "Kyrgyzstan has become a hub for sanctions evasion."),
    Example(
      "evaded",
      in: "North Korea violated UN sanctions by buying coal ships."),
    Example(
      "evaded",
      in: "The banker was charged with sanctions-busting."),
    Example(
      "evaded",
      in: "Tehran skirts sanctions by selling oil at night."),
    Example(
      "evaded",
      in: "The circumvention of sanctions through third countries worries Brussels."),
    Example(
      "complied",
      in: "Indian refiners have complied with the price cap."),
    Example(
      "complied",
      in: "Chinese banks are abiding by the sanctions."),
    Example(
      "complied",
      in: "Kazakhstan says it will not help Russia evade sanctions."),
    Example(
      "complied",
      in: "Turkey insists that it does not breach sanctions."),
    Example(
      "complied",
      in: "Yerevan has promised to enforce the sanctions."),
    Example(
      "opposed",
      in: "China condemned the unilateral sanctions as illegal."),
    Example(
      "opposed",
      in: "Hungary vetoed sanctions on Russian nuclear energy."),
    Example(
      "opposed",
      in: "The sanctions are illegal and counterproductive, the Kremlin said."),
    Example(
      "opposed",
      in: "Havana denounced the US embargo."),
    Example(
      "opposed",
      in: "Brazil is opposed to sanctions against Russia."),
    Example(
      "opposed",
      in: "Turkey refused to join the sanctions."),
    Example(
      "opposed",
      in: "Serbia has rejected calls to impose sanctions on Moscow."),
    Example(
      "threatened",
      in: "To avoid sanctions, the shipyard renamed its vessels."),
    Example(
      "imposed",
      in: "The company collapsed because of sanctions."),
    Example(
      "imposed",
      in: "Despite sanctions, trade is growing."),
    Example(
      "upheld",
      in: "The United States on Tuesday rejected an appeal from Baghdad to lift the sanctions "
        + "imposed after the invasion of Kuwait."),
    Example(
      "eased",
      in: "Turkey said on Thursday it would lift the trade embargo on Armenia."),
    Example(
      "called-for",
      in: "Iraq has asked the U.N. Security Council to end sanctions."),
    Example(
      "imposed",
      in: "The European Union banned new investment in Serbia on Monday in response to the "
        + "crackdown in Kosovo."),
    Example(
      "threatened",
      in: "Secretary of State Madeleine Albright warned Belgrade that it faced tougher "
        + "sanctions if the offensive went on."),
    Example(
      "evaded",
      in: "Liberia has defied a United Nations arms embargo by importing rifles through "
        + "Burkina Faso, a panel of experts said."),
    Example(
      "imposed",
      in: "West African leaders slapped economic sanctions on Niger after soldiers seized power."),
    Example(
      "eased",
      in: "ECOWAS lifted most of its sanctions on Niger on Saturday."),
    Example(
      "opposed",
      in: "South Africa voiced opposition to sanctions against Zimbabwe."),
    Example(
      "opposed",
      in: "African leaders criticised the travel ban on Mugabe and his ministers."),
    Example(
      "complied",
      in: "Jordan said it was observing the UN embargo against Iraq."),
    Example(
      "threatened",
      in: "Riyadh is weighing a boycott of Turkish goods."),
    Example(
      "imposed",
      in: "Russia banned imports of Norwegian salmon in retaliation for Oslo's stance."),
    Example(
      "imposed",
      in: "Moscow cut air links with Georgia after the protests."),
    Example(
      "imposed",
      in: "Beijing put Lockheed Martin on its sanctions list over arms sales to Taiwan."),
    Example(
      "imposed",
      in: "Washington added 12 Chinese firms to its export blacklist."),
    Example(
      "tightened",
      in: "The Biden administration tightened export controls on advanced chips bound for China."),
    Example(
      "threatened",
      in: "Brussels is preparing a fourteenth package of sanctions against Moscow."),
    Example(
      "eased",
      in: "The Obama administration relaxed the travel ban on Cuba."),
    Example(
      "called-for",
      in: "Palestinians called on the world to impose an arms embargo on Israel."),
    Example(
      "eased",
      in: "Sanctions could be lifted if inspectors return, diplomats said."),
    Example(
      "imposed",
      in: "He said the sanctions had crippled the economy."),
    Example(
      "evaded",
      in: "Authorities in Cyprus are investigating whether the bank breached sanctions."),
    Example(
      "evaded",
      in: "A Malaysian company helped Pyongyang get around sanctions."),
    Example(
      "complied",
      in: "Swiss lenders froze accounts to comply with EU sanctions."),
    Example(
      "upheld",
      in: "Canberra will keep sanctions on Myanmar's army, its foreign minister said."),
    Example(
      "imposed",
      in: "Ukraine sanctioned two Belarusian refineries on Tuesday."),
    Example(
      "imposed",
      in: "The sanctioned oligarch sold his shares before the war."),
    Example(
      "imposed",
      in: "Iranians have lived under sanctions for four decades."),
    Example(
      "called-for",
      in: "A group of senators urged President Bush to sanction Syria."),
    Example(
      "threatened",
      in: "President Trump has vowed to reimpose sanctions on Tehran."),
    Example(
      "imposed",
      in: "The United States has not imposed sanctions on India."),
    Example(
      "opposed",
      in: "Russia and China vetoed a resolution that would have imposed sanctions on Syria."),
    Example(
      "eased",
      in: "The easing of sanctions brought airlines back to Tehran."),
    Example(
      "tightened", "threatened",
      in: "Analysts expect a further tightening of sanctions."),
    Example(
      "imposed",
      in: "Under U.N. sanctions, Libya could not buy aircraft parts."),
    Example(
      "imposed",
      in: "American sanctions have forced the lender to close its branches."),
    Example(
      "opposed",
      in: "Iran's foreign minister called the sanctions economic terrorism."),
    Example(
      "opposed",
      in: "China lodged a protest against US sanctions on its firms."),
    Example(
      "threatened",
      in: "The shipowner fears being hit by sanctions."),
    Example(
      "upheld",
      in: "Germany ruled out an early end to sanctions."),
    Example(
      "called-for",
      in: "Opposition leaders in Venezuela asked Washington to maintain sanctions."),
    Example(
      "eased",
      in: "Tokyo agreed on Wednesday to resume aid to Myanmar and to lift visa restrictions on "
        + "its generals."),
    Example(
      "imposed",
      in: "Ottawa imposed visa restrictions on Chinese officials."),
    Example(
      "imposed",
      in: "Poland barred Belarusian trucks and froze the assets of 12 Belarusian officials."),
    Example(
      "evaded",
      in: "Oil traders used forged papers to dodge the embargo on Iranian crude."),
    Example(
      "evaded",
      in: "For years Iran has used a web of front companies in Dubai to sell oil in defiance "
        + "of American sanctions."),
    Example(
      "threatened",
      in: "The Senate will vote next week on a bill that would sanction foreign banks which "
        + "trade with the Revolutionary Guards."),
    Example(
      "imposed",
      in: "Brussels adopted a ban on imports of Syrian oil on Friday."),
    Example(
      "eased",
      in: "In exchange for fair elections, the White House offered to ease sanctions on "
        + "Venezuelan oil."),
    Example(
      "called-for",
      in: "Activists want Apple's suppliers to be sanctioned by Washington."),
    Example(
      "imposed",
      in: "Zimbabwe blames its woes on Western sanctions."),
    Example(
      "tightened",
      in: "The UN Security Council unanimously voted to strengthen sanctions on Pyongyang "
        + "after its nuclear test."),
    Example(
      "complied", "imposed",
      in: "Maersk has halted bookings to Russia in line with sanctions."),
    Example(
      "opposed",
      in: "Beijing said it firmly opposes unilateral sanctions without a mandate from the "
        + "Security Council."),
    Example(
      "evaded",
      in: "Moscow is using Georgia as a back door to bypass the import ban on Western machine "
        + "tools."),
    Example(
      "imposed",
      in: "Huawei was added to the U.S. entity list in 2019."),
    Example(
      "upheld",
      in: "EU ambassadors decided to prolong the sanctions against Minsk until February 2026."),
    Example(
      "eased",
      in: "Talks on lifting sanctions have stalled."),
    Example(
      "threatened", "called-for",
      in: "If Budapest blocks the aid, other states may push for sanctions on Hungary."),
    Example(
      "imposed",
      in: "Turkey halted exports to Israel in May over the war in Gaza."),
    Example(
      "imposed",
      in: "India suspended imports from Pakistan after the attack."),
    Example(
      "opposed",
      in: "Mexico's president criticised the US blockade and embargo of Cuba as inhumane."),
    Example(
      "imposed",
      in: "The rouble plunged when sanctions hit the central bank."),
    Example(
      "called-for",
      in: "Estonia's prime minister said the bloc must sanction Rosatom."),
    Example(
      "evaded",
      in: "Two men were arrested in Hamburg on suspicion of breaking sanctions against Russia."),
    Example(
      "opposed",
      in: "India has not joined the sanctions against Russia."),
    Example(
      "threatened",
      in: "The bank left Minsk to shield itself from secondary sanctions."),
    Example(
      "complied",
      in: "Georgia will not be a platform for dodging sanctions."),
    Example(
      "opposed",
      in: "Brazil calls unilateral sanctions incompatible with the UN Charter."),
    Example(
      "opposed",
      in: "“The sanctions make ordinary families suffer,” said the Iranian president."),
    Example(
      "imposed",
      in: "Traders in Aleppo do not want to be hurt by sanctions on Syria."),
    Example(
      "called-for",
      in: "They call for new elections, for a free press and for an end to sanctions on Zimbabwe."),
    Example(
      "imposed",
      in: "Ships with sanctioned crude wait off Malta."),
  ]
}
