extension TrickySentence {
  /// Sentences of plain news about other countries, written before the rules for them were.
  static let otherNews: [TrickySentence] = [
    .init(
      id: "m01", date: "2024-05-16",
      text: "Canada on Tuesday announced sanctions against six Haitian businessmen "
        + "accused of arming gangs.",
      mentions: [["imposed"]]),
    .init(
      id: "m02", date: "2024-05-16",
      text: "Norway's parliament voted to bring the country into line with the European "
        + "Union's eleventh package of sanctions on Russia.",
      mentions: [["imposed"]]),
    .init(
      id: "m03", date: "2024-05-16",
      text: "India said it would not extend its ban on onion exports beyond March.",
      mentions: [["eased"]], isOptional: true),
    .init(
      id: "m04", date: "2024-05-16",
      text: "The Biden administration will let a waiver that allowed Iraq to buy "
        + "Iranian electricity lapse.",
      mentions: [["tightened", "upheld", "imposed"]], isOptional: true),
    .init(
      id: "m05", date: "2024-05-16",
      text: "South Korea froze the assets of two North Korean hackers on Friday.",
      mentions: [["imposed"]]),
    .init(
      id: "m06", date: "2024-05-16",
      text: "A Dubai trading house shipped Venezuelan crude under a false flag to get "
        + "round US sanctions.",
      mentions: [["evaded"]]),
    .init(
      id: "m07", date: "2024-05-16",
      text: "Turkish banks have stopped taking Mir cards for fear of secondary "
        + "sanctions.",
      mentions: [["complied", "threatened"]]),
    .init(
      id: "m08", date: "2024-05-16",
      text: "Australia lifted its travel ban on Fiji's former military ruler in 2014.",
      mentions: [["eased"]]),
    .init(
      id: "m09", date: "2024-05-16",
      text: "Hungary blocked a new round of EU sanctions on Moscow for the third time.",
      mentions: [["opposed"]]),
    .init(
      id: "m10", date: "2024-05-16",
      text: "The African Union threatened to impose sanctions on Madagascar's new "
        + "leaders unless they hold elections within a year.",
      mentions: [["threatened"]]),
    .init(
      id: "m11", date: "2024-05-16",
      text: "Human rights groups are urging Britain to sanction Chinese officials over "
        + "Xinjiang.",
      mentions: [["called-for"]]),
    .init(
      id: "m12", date: "2024-05-16",
      text: "Beijing banned exports of gallium and germanium to the United States on "
        + "Tuesday.",
      mentions: [["imposed"]]),
    .init(
      id: "m13", date: "2024-05-16",
      text: "Tokyo said it would keep its export controls on South Korea in place.",
      mentions: [["upheld"]]),
    .init(
      id: "m14", date: "2024-05-16",
      text: "Greece warned its shipowners not to breach the oil price cap.",
      mentions: [["called-for", "complied", "threatened"]]),
    .init(
      id: "m15", date: "2024-05-16",
      text: "The Treasury added three Lebanese money changers to its sanctions list, "
        + "accusing them of moving cash for Hezbollah.",
      mentions: [["imposed"]]),
    .init(
      id: "m16", date: "2024-05-16",
      text: "Swiss authorities have unblocked a yacht seized under the sanctions "
        + "regime.",
      mentions: [["eased"]], fault: .status),
    .init(
      id: "m17", date: "2024-05-16",
      text: "ECOWAS agreed on Saturday to lift the economic sanctions it had imposed on "
        + "Niger.",
      mentions: [["eased"]]),
    .init(
      id: "m18", date: "2024-05-16",
      text: "Cuba's foreign minister denounced the six-decade-old US embargo as "
        + "genocide.",
      mentions: [["opposed"]]),
    .init(
      id: "m19", date: "2024-05-16",
      text: "The EU is considering sanctions on Georgian officials behind the "
        + "crackdown.",
      mentions: [["threatened"]]),
    .init(
      id: "m20", date: "2024-05-16",
      text: "Kazakhstan says it does not help Russia to evade sanctions.",
      mentions: [["complied"]]),
    .init(
      id: "m21", date: "2024-05-16",
      text: "After the vote in the Security Council, the arms embargo on Eritrea was "
        + "lifted.",
      mentions: [["eased"]]),
    .init(
      id: "m22", date: "2024-05-16",
      text: "Taiwan will tighten export controls on chip-making machines bound for "
        + "Russia.",
      mentions: [["tightened", "threatened"]]),
    .init(
      id: "m23", date: "2024-05-16",
      text: "Washington denied that it planned to ease sanctions on Venezuela before "
        + "the election.",
      mentions: [["upheld"]]),
    .init(
      id: "m24", date: "2024-05-16",
      text: "Sanctions-hit Belarus has turned to Russian ports for its potash.",
      mentions: [["imposed"]]),
    .init(
      id: "m25", date: "2024-05-16",
      text: "Saudi Arabia and three other Arab states cut trade and transport links "
        + "with Qatar in 2017.",
      mentions: [["imposed"]], fault: .event),
    .init(
      id: "m26", date: "2024-05-16",
      text: "The party sanctioned two deputies who had voted against the budget.",
      mentions: []),
    .init(
      id: "m27", date: "2024-05-16",
      text: "The committee sanctioned the building of a new bridge in Lagos.",
      mentions: []),
    .init(
      id: "m28", date: "2024-05-16",
      text: "FIFA lifted its ban on Zimbabwe's football association.",
      mentions: []),
    .init(
      id: "m29", date: "2024-05-16",
      text: "The council of the city imposed a ban on e-scooters after a string of "
        + "accidents.",
      mentions: []),
    .init(
      id: "m30", date: "2024-05-16",
      text: "The embargo on the findings ends at midnight, the journal told reporters.",
      mentions: []),
    .init(
      id: "m31", date: "2024-05-16",
      text: "Doctors in Kenya threatened to boycott the swearing-in ceremony.",
      mentions: []),
    .init(
      id: "m32", date: "2024-05-16",
      text: "French regulators fined the German bank 12 million euros for lax controls.",
      mentions: []),
    .init(
      id: "m33", date: "2024-05-16",
      text: "Police froze the accounts of a former mayor suspected of fraud in Peru.",
      mentions: []),
    .init(
      id: "m34", date: "2024-05-16",
      text: "The opposition in Bangladesh called for a boycott of the January election.",
      mentions: []),
    .init(
      id: "m35", date: "2024-05-16",
      text: "Delhi's government placed a ban on diesel lorries when the smog thickened.",
      mentions: []),
    .init(
      id: "m36", date: "2024-05-16",
      text: "The judge threatened the lawyers with sanctions if they missed another "
        + "deadline.",
      mentions: []),
    .init(
      id: "m37", date: "2024-05-16",
      text: "Benefit sanctions drive people in Scotland into debt, a charity said.",
      mentions: []),
    .init(
      id: "m38", date: "2024-05-16",
      text: "The US Navy blockade of the port halted shipping for two days.",
      mentions: []),
    .init(
      id: "m39", date: "2024-05-16",
      text: "The World Boxing Council sanctioned the fight in Riyadh between the "
        + "Ukrainian and the Briton.",
      mentions: []),
    .init(
      id: "m40", date: "2024-05-16",
      text: "Spain's high court restricted the sale of a Catalan newspaper to a German "
        + "investor.",
      mentions: []),
  ]
}
