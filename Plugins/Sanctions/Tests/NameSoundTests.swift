import Testing

@testable import Sanctions

@Suite("Spellings of one name") struct NameSoundTests {
  static func meet(_ left: String, _ right: String) -> WordBook.Degree? {
    let words = [left, right].map { NameWords($0).parts.first?.word ?? [] }
    return WordBook([words[0]]).matches(of: words[1]).first?.degree
  }

  @Test(
    "meet by sound",
    arguments: [
      ("Yevgeny", "Evgenii"), ("Yevgeny", "Jewgeni"), ("Sergey", "Sergej"), ("Zhukov", "Joukov"),
      ("Shcherbakov", "Schtscherbakow"), ("Tsvetkov", "Zwetkow"), ("Dolgorukov", "Dolgorukoff"),
      ("Yousef", "Yusuf"), ("Mohammed", "Muhammad"), ("Qassim", "Kasim"), ("Pak", "Park"),
      ("Aleksandr", "Oleksandr"), ("Dmitry", "Dmytro"), ("Abdulrahman", "Abd al-Rahman"),
      ("Abdelkarim", "Abdul Karim"), ("Rakhmonov", "Rahmonov"), ("Nurzhan", "Nurjan"),
    ])
  func sounds(_ left: String, _ right: String) {
    let degree = Self.meet(left, right)
    #expect(degree == .sound || degree == .same)
  }

  @Test(
    "are the same with and without accents, in small letters and capitals, in Cyrillic",
    arguments: [
      ("Müller", "MULLER"), ("Łukasz", "Lukasz"), ("Đorđević", "Dordevic"),
      ("Владимир", "Vladimir"),
      ("O'Hara", "O’Hara"), ("Nguyễn", "Nguyen"), ("e\u{301}toile", "étoile"),
    ])
  func same(_ left: String, _ right: String) { #expect(Self.meet(left, right) == .same) }

  @Test(
    "stay apart where they are other names",
    arguments: [
      ("Hassan", "Hussein"), ("Belkin", "Belkina"), ("Kovalenko", "Kovalenkov"),
      ("Sergei", "Semyon"),
      ("Ivanov", "Ivanova"), ("Mahmoud", "Mohammed"), ("Aleksei", "Aleksandr"), ("Karim", "Rahim"),
      ("Guoliang", "Guangliang"), ("Dragovic", "Dragojevic"), ("Li", "Lu"),
    ])
  func apart(_ left: String, _ right: String) {
    let degree = Self.meet(left, right)
    #expect(degree == nil || degree == .initial)
  }

  @Test("one slip inside a longer word is let pass, at its ends or in a short one not")
  func slips() {
    #expect(Self.meet("Prigorin", "Prigodin") == .near)
    #expect(Self.meet("Malinovsky", "Malinvosky") == .near)
    #expect(Self.meet("Prigorin", "Prigodim") == nil)
    #expect(Self.meet("Petrin", "Betrin") == nil)
    #expect(Self.meet("Wang", "Wong") == nil)
  }

  @Test("forms of companies, small words and Arabic articles are left out")
  func words() {
    func words(_ name: String) -> [String] {
      NameWords(name).parts.map { String(decoding: $0.word, as: UTF8.self) }
    }
    #expect(words("Limited Liability Company Alpha-Beta") == ["alpha", "beta"])
    #expect(words("Shenzhen Gamma Co., Ltd.") == ["shenzhen", "gamma"])
    #expect(words("Bank of the Delta, PJSC") == ["bank", "delta"])
    #expect(words("Al-Noor") == ["noor"])
    #expect(words("Abd al-Rahman bin Khalid") == ["abdrahman", "khalid"])
    #expect(words("OOO") == ["ooo"])
    #expect(NameWords("Alpha GmbH").hasForm)
    #expect(!NameWords("Alpha").hasForm)
  }
}
