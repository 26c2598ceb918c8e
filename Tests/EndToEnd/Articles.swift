/// Small articles for tests; persons, places of work and remarks in them are invented.
enum Articles {
  static let ferry = """
    Ferry Talks Resume in Aktau

    By Sample Desk

    AKTAU, Kazakhstan, March 3, 2023 — Officials met on Tuesday to discuss the ferry across the \
    Caspian Sea.

    “We will keep the line open,” said Aida Bekova, the director of the port. She named no date.

    The European Union has imposed sanctions on the owner of the ferry. Turkey offered to mediate \
    between the two companies.

    """

  static let railway = """
    A Railway for Osh

    By Sample Desk

    Kyrgyzstan has opened a railway station near Osh. The line was paid for by a loan.

    “It took us eleven years,” the engineer Timur Asanov told reporters on Friday. “Nobody thanked \
    us for the tunnel.”

    """

  static let harbour = """
    The Harbour Waits

    By Sample Desk

    The harbour of the island is empty. The fishermen said that they would not sail before spring.

    The harbour master, Lena Moor, said the pier was “as safe as ever.”

    """
}

extension Workplace {
  /// A workplace with the three small articles in a folder, `news`, in this order: ferry, harbour,
  /// railway.
  static func withNews() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.file("news/ferry.txt", Articles.ferry)
    try workplace.file("news/harbour.txt", Articles.harbour)
    try workplace.file("news/railway.txt", Articles.railway)
    return workplace
  }

  /// The folder of the three articles.
  var news: String { path + "/news" }
}
