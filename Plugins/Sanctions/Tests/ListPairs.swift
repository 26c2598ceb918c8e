/// A list made for the tests, of invented persons, firms and ships, and names in articles that are
/// or are not on it.
enum ListPairs {
  /// An entry of the list: its names as lists print them, the first one primary.
  struct Entry {
    let id: String
    let sort: String
    let country: String
    let gender: String
    let born: String
    let names: [String]
    let weak: [String]
  }

  /// A name in an article and the entry that it leads to, nil for a stranger.
  struct Pair {
    let sentence: String
    let name: String
    let entry: String?
  }

  /// An entry a line: id, sort, country, gender, born, names (the primary one first), weak aliases.
  private static let entryLines = """
    101|person|Russia|male|1966|OSTROVSKY, Yevgeny Viktorovich|
    102|person|Russia|female|1971|BELKINA, Natalia Sergeevna|
    103|person|Russia|male||KHARITONOV, Dmitry|
    104|person|Russia|male|1958|GRABOVETSKY, Alexei Pavlovich; GRABOVETSKIY, Aleksey|
    105|person|Russia|male|1980|TSVETKOV, Mikhail Yuryevich|
    106|person|Russia|male||ZHURAVLYOV, Fyodor|
    107|person|Russia|male|1949|SHCHERBAKOV, Sergei Olegovich|
    108|person|Iraq|male||AL-TAMIMI, Muhammad Abd al-Rahman|
    109|person|Iran|male|1960|HUSSEINI, Ahmad Reza|
    110|person|Yemen|male||QASIM, Yusuf Khalid|
    111|person|Syria|male||AL-DOURANI, Abdul Karim|
    112|person|China|male||WEN, Guoliang|
    113|person|China|female||ZHAO, Mingxia|
    114|person|North Korea|male||PAK, Chol Min|
    115|person|Belarus|male||KARPENKA, Uladzimir Mikalayevich; KARPENKO, Vladimir Nikolaevich|
    116|person|Kazakhstan|male||NAZARBEKOV, Askar|
    117|person|Uzbekistan|male||TURSUNKULOV, Jahongir; TURSUNKULOV, Dzhakhongir|
    118|person|Venezuela|male||MENDEZ ROJAS, Carlos Alberto|
    119|person|Russia|male||KOVALENKOV, Andrei|Falcon; Zubr
    120|person|Serbia|male||DRAGOVIĆ, Zoran|
    121|person|Germany|male||MÜLLER-HASE, Jürgen|
    122|person|Mali|male||OUEDRAGO, Issa Ibrahim|
    123|person|Ukraine|male||ZABOLOTNY, Viktor Semyonovich; Виктор Семёнович Заболотный|
    124|person|Georgia|male||CHKHAIDZE, Levan|
    125|person|Pakistan|male||SHAH, Mohammed Yunus; SHAH, Mohamed Younis|
    126|person|Russia|female||ORLOVSKAYA, Tatyana|
    127|person|Afghanistan|male||HAQYAR|
    128|person|Tajikistan|male||RAHMATZODA, Kholmurod|
    201|organisation|Russia|||VOSTOK AVIONICS OOO; LIMITED LIABILITY COMPANY VOSTOK AVIONIKA|
    202|organisation|Russia|||JOINT STOCK COMPANY RESEARCH INSTITUTE OF SIGNAL PROCESSING|
    203|organisation|China|||SHENZHEN HAOYUAN ELECTRONICS CO., LTD.|
    204|organisation|Russia|||BANK SEVERNY KAPITAL PJSC; SEVERNY KAPITAL|
    205|organisation|United Arab Emirates|||GULF HORIZON SHIPPING FZE|
    206|organisation|Russia|||TEKHNOMASH HOLDING; TMKH|
    207|organisation|Syria|||AL-NOORIYA EXCHANGE COMPANY|
    208|organisation|Iran|||FOUNDATION FOR THE SUPPORT OF NATIONAL TRADITIONS|
    209|organisation|Russia|||GRANITMET|
    210|organisation|Russia|||VECTOR LLC|
    211|organisation|Syria|||BRIGADE OF THE NORTHERN DAWN|
    212|organisation|Germany|||ORION MICROSYSTEMS GMBH|
    213|organisation|Russia|||KRASNY MAYAK SHIPYARD; SUDOSTROITELNY ZAVOD KRASNY MAYAK|
    214|organisation|Russia|||PROGRESS|
    215|organisation|Russia|||NPO TAIFUN-M|
    216|organisation|Kyrgyzstan|||SAMAL TRADE LOGISTIC LTD|
    217|organisation|Iran|||PARS OFFSHORE ENGINEERING COMPANY|
    301|vessel|Panama|||ARCTIC PEARL|
    302|vessel|Iran|||LANA STAR|
    303|vessel|Gabon|||HOPE|
    """

  /// A pair a line: the sentence with the name in brackets, and the entry, or - for a stranger.
  private static let pairLines = """
    Investigators said [Yevgeny Viktorovich Ostrovsky] had moved the money.|101
    Officials in London named [Evgeny Ostrovsky] as the owner.|101
    The yacht belongs to [Evgenii Ostrovskii], the filings show.|101
    The money went to [Yevgeniy Ostrovskiy] in March.|101
    Lawyers for [Ostrovsky Yevgeny Viktorovich] denied it.|101
    A letter signed by [Y. Ostrovsky] was found in the office.|101
    Reporters asked [Y.V. Ostrovsky] for comment.|101
    The minister met [Jewgeni Ostrowski] in Vienna.|101
    Prosecutors charged [Natalia Belkina] with fraud.|102
    The director, [Natalya Sergeyevna Belkina], left the country.|102
    The flat was bought by [Nataliya Belkina] in 2014.|102
    Sources close to [Dmitri Kharitonov] confirmed the deal.|103
    The shares were sold to [Dmitriy Haritonov] for one rouble.|103
    The firm was founded by [Dmitrij Charitonow] and two partners.|103
    [Dmitry Kharitonov] declined to comment.|103
    Officials said [Dmitry Ivanovich Kharitonov] had left.|103
    The contract bears the name of [Alexey Grabovetsky].|104
    Police questioned [Aleksei Grabovetskii] on Monday.|104
    The governor thanked [Alexei Pavlovich Grabovetsky] for the bridge.|104
    Reporters traced the house to [Alexei P. Grabovetsky] and his wife.|104
    The fund is run by [Mikhail Tsvetkov] from Cyprus.|105
    The fund was run by [Mihail Cvetkov] until May.|105
    A court heard that [Michail Zwetkow] had signed.|105
    Shares passed to [Mikhail Tsvetkoff] in spring.|105
    The villa belongs to [Fedor Zhuravlev], neighbours said.|106
    A company of [Fyodor Zhuravlyov] won the tender.|106
    The tender was won by [Fiodor Juravlev] again.|106
    Deputies elected [Sergey Shcherbakov] as chairman.|107
    General [Sergei Olegovich Shcherbakov] commanded the unit.|107
    The order came from [Serguei Chtcherbakov], the paper wrote.|107
    The sale was handled by [Sergej Schtscherbakow] in Berlin.|107
    The group was led by [Mohammed Abdulrahman al-Tamimi].|108
    The cleric [Muhammad Abd al-Rahman al-Tamimi] spoke on Friday.|108
    Fighters swore loyalty to [Mohamed Abdelrahman Al Tamimi].|108
    Drones were ordered by [Ahmad Reza Husseini] in Tehran.|109
    The general, [Ahmed Reza Hosseini], died in May.|109
    Cargo was booked by [Ahmad-Reza Husseini] for the port.|109
    Weapons were bought by [Yousef Khaled Qassim].|110
    The smuggler [Yusuf Qasim] was arrested.|110
    Banks froze the accounts of [Abdul Karim al-Dourani].|111
    A nephew of [Abdulkarim Dourani] ran the office.|111
    The broker [Abdel Karim al-Durani] left Beirut.|111
    The chips were shipped by [Wen Guoliang] from Shenzhen.|112
    The manager, [Guoliang Wen], could not be reached.|112
    The owner, [Wen Guo-liang], could not be reached.|112
    The invoice names [Wen Guo Liang] as buyer.|112
    A company of [Zhao Mingxia] bought the lenses.|113
    Orders were placed by [Mingxia Zhao] in Hong Kong.|113
    The banker [Pak Chol-min] worked in Dandong.|114
    The banker [Pak Chol Min] worked in Shenyang.|114
    A trader called [Chol Min Pak] opened the account.|114
    The state company is headed by [Vladimir Karpenko].|115
    The factory is headed by [Uladzimir Karpenka].|115
    The factory was visited by [Vladimir Nikolayevich Karpenko].|115
    The deputy [Askar Nazarbekov] owns the mine.|116
    A mine is owned by [Asqar Nazarbekov] and his sons.|116
    The customs officer [Jakhongir Tursunkulov] was named.|117
    The customs officer [Dzhahongir Tursunqulov] was named again.|117
    Dollars were sent to [Carlos Alberto Mendez Rojas].|118
    Dollars were sent to [Carlos Méndez Rojas] in Caracas.|118
    Gold was sold by [Carlos Mendez] in Caracas.|118
    The commander [Andrey Kovalenkov] lost the town.|119
    The commander, known as [Zubr], lost the town.|119
    The arms dealer [Zoran Dragović] flew to Dubai.|120
    The arms dealer [Zoran Dragovic] flew home.|120
    The engineer [Juergen Mueller-Hase] sold the pumps.|121
    The engineer [Jürgen Müller-Hase] sold the valves.|121
    The engineer [Jurgen Muller Hase] sold the seals.|121
    Rebels followed [Issa Ibrahim Ouedrago] into the desert.|122
    Rebels followed [Ibrahim Issa Ouedrago] into the north.|122
    The banker [Viktor Zabolotny] bought the plant.|123
    The banker [Victor Zabolotnyi] bought the mill.|123
    The banker [Viktor Zabolotnyy] bought the port.|123
    The judge [Levan Chkhaidze] signed the order.|124
    The judge [Levan Chkhaidse] signed the ruling.|124
    The financier [Mohammad Yunus Shah] moved the cash.|125
    The financier [Muhammad Younus Shah] moved the gold.|125
    The presenter [Tatiana Orlovskaya] praised the war.|126
    The presenter [Tatjana Orlowskaja] praised the army.|126
    The governor, known as [Haqyar], closed the schools.|127
    The official [Kholmurod Rahmatzoda] signed for the cargo.|128
    The official [Holmurod Rakhmatzoda] signed for the trucks.|128
    Parts were bought by [Vostok Avionics], a firm in Kazan.|201
    Parts were bought by [Vostok Avionics LLC] in Kazan.|201
    Parts were ordered by [OOO Vostok Avionika] last year.|201
    Parts came from [Vostok-Avionika], customs data show.|201
    The radar was built by the [Research Institute of Signal Processing].|202
    The radar was built by [JSC Research Institute for Signal Processing].|202
    The chips came from [Shenzhen Haoyuan Electronics].|203
    The chips came from [Shenzhen Haoyuan Electronics Co Ltd] in May.|203
    The chips came from [Shenzhen Hao Yuan Electronics] in June.|203
    Accounts at [Bank Severny Kapital] were closed.|204
    Accounts at [Severny Kapital Bank] were closed.|204
    Accounts at [Severnyi Kapital] were frozen.|204
    The tanker is run by [Gulf Horizon Shipping].|205
    The tanker is run by [Gulf Horizon Shipping Company].|205
    The plant belongs to [Tekhnomash], officials said.|206
    The plant belongs to [Tekhnomash Holding] in Tula.|206
    Staff of [TMKH] were told to stay at home.|206
    Cash was changed at [Al Nooriya Exchange] in Damascus.|207
    Cash was changed at [al-Nouriya Exchange] in Aleppo.|207
    The event was paid for by the [Foundation for Support of National Traditions].|208
    Steel was sold by [Granitmet] to the army.|209
    The steelmaker [Granitmet] had no comment.|209
    Software was written by [Vector LLC] for the navy.|210
    The [Brigade of the Northern Dawn] said it had fired the rockets.|211
    Fighters of the [Northern Dawn Brigade] fired the rockets.|211
    The sensors were made by [Orion Microsystems GmbH].|212
    The sensors were made by [Orion Microsystems] near Jena.|212
    The ship was built at [Krasny Mayak Shipyard].|213
    The ship was built at [Krasnyy Mayak Shipyard] in 2009.|213
    The missile was designed by [NPO Taifun-M].|215
    The missile was designed by [NPO Tayfun-M] in Kaluga.|215
    Trucks were bought by [Samal Trade Logistic] in Bishkek.|216
    Trucks were bought by [Samal Trade Logistik Ltd.] in Osh.|216
    The platform was built by [Pars Offshore Engineering Company].|217
    The platform was built by [Pars Offshore Engineering Co.] in 2016.|217
    The tanker [Arctic Pearl] left the port on Sunday.|301
    Satellite images show the vessel [Arctic Pearl] near Kerch.|301
    The oil was loaded onto the tanker [Lana Star] at night.|302
    The tanker [Hope] turned off its transponder.|303
    Investigators said [Yevgenia Ostrovskaya] had moved the money.|-
    Officials in London named [Boris Ostrovsky] as the owner.|-
    A play by [Ostrovsky] opened in the capital.|-
    The yacht belongs to [Yevgeny Petrovich Ostrovsky], the filings show.|-
    Reporters asked [Yevgeny Ostrov] for comment.|-
    The yacht belongs to [Yevgeny Ostapenko], the filings show.|-
    A letter signed by [B. Ostrovsky] was found in the office.|-
    Prosecutors charged [Nikolai Belkin] with fraud.|-
    Prosecutors charged [Nadezhda Belkina] with theft.|-
    A novel about [Belkin] was published.|-
    Sources close to [Daniil Kharitonov] confirmed the deal.|-
    Sources close to [Denis Kharitonov] denied the deal.|-
    The singer [Leonid Kharitonov] sang the song.|-
    The contract bears the name of [Alexander Grabovetsky].|-
    The contract bears the name of [Alexei Grabovsky].|-
    The contract bears the name of [Alexandra Grabovetskaya].|-
    The fund is run by [Maxim Tsvetkov] from Cyprus.|-
    The poet [Marina Tsvetaeva] lived there.|-
    The fund is run by [Mikhail Tsvetaev] from Malta.|-
    The villa belongs to [Philip Zhuravlev], neighbours said.|-
    Deputies elected [Semyon Shcherbakov] as chairman.|-
    Deputies elected [Sergei Shcherbina] as deputy.|-
    Deputies elected [Sergei Ivanovich Shcherbakov] as treasurer.|-
    The group was led by [Mahmoud Abd al-Rahman al-Tamimi].|-
    The group was led by [Hassan al-Tamimi].|-
    The student [Muhammad Tamim] spoke.|-
    Drones were ordered by [Ali Reza Husseini] in Tehran.|-
    Drones were ordered by [Ahmad Hassani] in Tehran.|-
    The general, [Hossein Reza Ahmadi], died in May.|-
    Weapons were bought by [Yasin Khalid Qasim].|-
    Weapons were bought by [Yusuf Salim] in Aden.|-
    Banks froze the accounts of [Abdul Rahim al-Dourani].|-
    Banks froze the accounts of [Karim Dourani].|-
    The chips were shipped by [Wen Guangliang] from Shenzhen.|-
    The chips were shipped by [Wen Jiabao] from Beijing.|-
    The chips were shipped by [Chen Guoliang] from Shenzhen.|-
    A company of [Zhao Mingyu] bought the lenses.|-
    A company of [Zhang Mingxia] bought the lenses.|-
    The banker [Pak Chol-su] worked in Dandong.|-
    The banker [Kim Chol-min] worked in Dandong.|-
    The state company is headed by [Viktor Karpenko].|-
    The boxer [Vladimir Karpov] lost the title.|-
    The deputy [Aidar Nazarbekov] owns the mine.|-
    The deputy [Askar Nazarov] owns the mine.|-
    The customs officer [Jahongir Tursunov] was named.|-
    Dollars were sent to [Carlos Rojas] in Bogota.|-
    Dollars were sent to [Luis Alberto Mendez Rojas].|-
    A [falcon] circled over the field.|-
    The company flew a [Falcon] jet to Nice.|-
    The commander [Anton Kovalenkov] lost the town.|-
    The commander [Andrei Kovalenko] lost the hill.|-
    The arms dealer [Zoran Dragojević] flew to Dubai.|-
    The arms dealer [Goran Dragović] flew to Dubai.|-
    The engineer [Jürgen Müller] sold the pumps.|-
    Rebels followed [Moussa Ouedrago] into the desert.|-
    The banker [Vitaly Zabolotny] bought the plant.|-
    The banker [Viktor Zabolotsky] bought the plant.|-
    The judge [Lasha Chkhaidze] signed the order.|-
    The actor [Shah Rukh Yunus] bowed.|-
    The presenter [Tamara Orlovskaya] praised the war.|-
    The presenter [Tatyana Orlova] praised the war.|-
    Flights from [Vostok] station were delayed.|-
    Parts were bought by [Vostok Aviation], a firm in Kazan.|-
    Parts were bought by [Zapad Avionics], a firm in Kazan.|-
    The radar was built by the [Research Institute of Image Processing].|-
    The radar was shown at the [Institute of Signal Processing] in Graz.|-
    The chips came from [Shenzhen Haoyang Electronics].|-
    The chips came from [Shenzhen Electronics].|-
    Accounts at [Bank Zapadny Kapital] were closed.|-
    The tanker is run by [Gulf Harvest Shipping].|-
    The tanker is run by [Horizon Shipping] of Piraeus.|-
    The event was paid for by the [Foundation for the Support of National Minorities].|-
    The tower is clad in [Granite] from Karelia.|-
    The [Vector] of the disease is a mosquito.|-
    The paper speaks of [Progress] in the talks.|-
    A [Progress] cargo craft docked at the station.|-
    The [Brigade of the Southern Dawn] said it had fired the rockets.|-
    Stars in [Orion] were bright that night.|-
    The sensors were made by [Orion Microdevices] near Jena.|-
    The ship was built at [Krasny Sormovo Shipyard].|-
    The typhoon [Taifun] hit the coast.|-
    Trucks were bought by [Samal Trade House] in Bishkek.|-
    The platform was built by [Pars Oil Engineering Company].|-
    The [Arctic] [Pearl] River was frozen.|-
    The girl wore a [Lana] coat.|-
    In the town of [Hope], voters were calm.|-
    There was [Hope] at last, she wrote.|-
    """

  /// The entries of the list.
  static let entries: [Entry] = entryLines.split(separator: "\n").map { line in
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    func parts(_ cell: String) -> [String] {
      cell.split(separator: ";").map { String($0.drop { $0 == " " }) }
    }
    return Entry(
      id: cells[0], sort: cells[1], country: cells[2], gender: cells[3], born: cells[4],
      names: parts(cells[5]), weak: parts(cells[6]))
  }

  /// The names in articles, each in a sentence of its own.
  static let pairs = pairs(in: pairLines)

  /// Pairs written a line each.
  static func pairs(in lines: String) -> [Pair] { lines.split(separator: "\n").map(pair) }

  private static func pair(_ line: Substring) -> Pair {
    let cells = line.split(separator: "|").map(String.init)
    let sentence = cells[0].filter { $0 != "[" && $0 != "]" }
    let name = cells[0].split(separator: "[").dropFirst().first?.split(separator: "]").first
    return Pair(
      sentence: sentence, name: String(name ?? ""), entry: cells[1] == "-" ? nil : cells[1])
  }
}
