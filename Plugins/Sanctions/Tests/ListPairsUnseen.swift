extension ListPairs {
  /// Written after the first pairs and run once before anything was changed for them: longer
  /// sentences, as news has them, with titles, headlines and other names around.
  static let unseenLines = """
    Brussels added the Russian oil trader [Yevgeniy Ostrovsky] and two of his sons to the list.|101
    Moscow (Reuters) - Billionaire [Evgeny Ostrovsky], 58, has sold his stake in the bank.|101
    “We did nothing wrong,” [Natalya Belkina] told the paper on Tuesday.|102
    According to Deputy Industry Minister [Dmitry Kharitonov], output will double.|103
    Former governor [Aleksey Grabovetskiy] and his deputy were at the dinner.|104
    Shares in the port were held by [Mikhail Yuryevich Tsvetkov] through a trust.|105
    Neighbours remember [Fyodor Zhuravlev] as a quiet man.|106
    [Sergei Shcherbakov] said the army needed more shells.|107
    Colonel General [Sergey O. Shcherbakov] inspected the troops.|107
    The preacher, Sheikh [Mohammad Abdul Rahman al-Tamimi], was released.|108
    Iranian General [Ahmad Reza Hosseini] warned of revenge.|109
    The dealer, named as [Yusuf Khaled Qasim], lives in Sanaa.|110
    Businessman [Abdulkarim al-Dourani] built the towers.|111
    Chinese engineer [Wen Guoliang] registered both firms.|112
    Two firms of [Mingxia Zhao], a trader from Dalian, were named.|113
    North Korean banker [Pak Chol Min] used three passports.|114
    Belarusian tycoon [Vladimir Karpenko] paid for the stadium.|115
    Kazakh senator [Askar Nazarbekov] denied owning it.|116
    Uzbek official [Jahongir Tursunkulov] signed the papers.|117
    Venezuelan admiral [Carlos Alberto Méndez Rojas] was at the meeting.|118
    The warlord [Andrei Kovalenkov], better known as Zubr, was wounded.|119
    Serbian arms dealer [Zoran Dragovic] met the colonel in Minsk.|120
    [Issa Ouedrago] took up arms in 2012.|122
    Oligarch [Viktor Zabolotnyi] fled to Vienna.|123
    Prosecutor General [Levan Chkhaidze] resigned.|124
    The hawala broker [Mohammed Younis Shah] sent the money.|125
    Television host [Tatiana Orlovskaya] mocked the West.|126
    Tajik customs chief [Kholmurod Rahmatzoda] was dismissed.|128
    Chips were found in drones assembled by [Vostok Avionics].|201
    The Kazan-based [Vostok Avionics] denied the report.|201
    A unit of the [Research Institute of Signal Processing] built the antenna.|202
    Exports to [Shenzhen Haoyuan Electronics Co., Ltd.] need a licence.|203
    Customers of [Severny Kapital] queued at the machines.|204
    Dubai-based [Gulf Horizon Shipping] bought four tankers.|205
    Engineers at [Tekhnomash] and a sister plant went on strike.|206
    Sanctioned firms include [Granitmet], Samal and others.|209
    The ministry named [Orion Microsystems] and two banks.|212
    Welders at the [Krasny Mayak] yard said they were not paid.|-
    The frigate was laid down at the [Krasny Mayak Shipyard] in 2011.|213
    Trucks of [Samal Trade Logistic] crossed the border at night.|216
    [Pars Offshore Engineering] won the contract.|217
    The crude was carried by the [Arctic Pearl], a tanker built in 2004.|301
    Reported by [Boris Kharitonov] in Minsk.|-
    The actress [Yelena Ostrovskaya] won the prize.|-
    Economist [Sergei Belkin] expects growth.|-
    The footballer [Dmitry Karpenko] scored twice.|-
    Chess master [Mikhail Belkin] lost.|-
    Professor [Alexei Kharitonov] studies birds.|-
    Judge [Mohammed al-Karim] adjourned the case.|-
    Lawyer [Ahmad Qasim] spoke for the family.|-
    [Yusuf Ahmad], a baker, saw the blast.|-
    The analyst [Reza Ahmadi] teaches in Leeds.|-
    Student [Zhao Ming] won the race.|-
    Skater [Pak Min Su] came third.|-
    The novelist [Carlos Rojas Mendez] died.|-
    Mayor [Askar Askarov] opened the park.|-
    Striker [Viktor Kovalenko] was injured.|-
    Violinist [Zoran Marković] played.|-
    The cook [Issa Ibrahim] comes from Gao.|-
    The pilot [Ibrahim Ouedraogo] landed safely.|-
    A tram to [Vostok] was late.|-
    [Severny] station was closed.|-
    The [Gulf Horizon] hotel opened in Doha.|-
    [Northern Dawn] is a novel.|-
    [Orion] Pictures released the film.|-
    The Institute for [Signal] Intelligence moved.|-
    Samal was asked, and [Pars] news agency too.|-
    The [Foundation for National Traditions] gave a concert.|-
    A [Pearl] of the [Arctic], the guide calls it.|-
    She sang for [Lana] and [Star].|-
    They put their [Hope] in talks.|-
    The Kharitonov Museum and the [Shcherbakov] Bridge were hit.|-
    The [Sergei Shcherbakov Stadium] was full.|-
    A street was named after [General Ostrovsky].|-
    """

  /// The second pairs.
  static let unseen = pairs(in: unseenLines)
}
