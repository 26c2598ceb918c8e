@testable import Sanctions

/// The list made for the tests, as each publisher would print it.
enum ListPrinting {
  /// The files of a format, the main one first.
  static func files(_ format: ListFormat) -> [(name: String, text: String)] {
    switch format {
    case .ofac: [("sdn.csv", treasury), ("alt.csv", alternatives), ("add.csv", addresses)]
    case .eu: [("eu.csv", eu)]
    case .un: [("un.xml", unitedNations)]
    case .uk: [("uk.csv", uk)]
    case .opensanctions: [("targets.simple.csv", openSanctions)]
    case .csl: [("consolidated.csv", screening)]
    }
  }

  private static func line(_ cells: [String], _ separator: String = ",") -> String {
    cells.map {
      "\""
        + $0.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }.joined(separator: separator) + "\r\n"
  }

  /// Family name and given names, or the whole name and nothing.
  private static func parts(_ name: String) -> (family: String, given: String) {
    guard let comma = name.firstIndex(of: ",") else { return (name, "") }
    return (
      String(name[..<comma]), String(name[name.index(after: comma)...].drop { $0 == " " })
    )
  }

  /// A name in its usual order.
  private static func natural(_ name: String) -> String {
    let (family, given) = parts(name)
    return given.isEmpty ? family : "\(given) \(family)"
  }

  private static func remarks(_ entry: ListPairs.Entry) -> String {
    var notes: [String] = []
    if !entry.born.isEmpty { notes.append("DOB 21 Mar \(entry.born)") }
    if entry.sort == "person" { notes.append("nationality \(entry.country)") }
    if !entry.gender.isEmpty {
      notes.append("Gender \(entry.gender.prefix(1).uppercased() + entry.gender.dropFirst())")
    }
    notes += entry.weak.map { "a.k.a. '\($0.uppercased())'" }
    return notes.isEmpty ? "-0- " : notes.joined(separator: "; ") + "."
  }

  private static var treasury: String {
    ListPairs.entries.map { entry in
      let sort = ["person": "individual", "vessel": "vessel"][entry.sort] ?? "-0- "
      return line([
        entry.id, entry.names[0], sort, "RUSSIA-EO14024] [SDGT", "-0- ", "-0- ", "-0- ", "-0- ",
        "-0- ", "-0- ", "-0- ", remarks(entry),
      ])
    }.joined() + "\u{1A}\r\n"
  }

  private static var alternatives: String {
    ListPairs.entries.flatMap { entry in
      entry.names.dropFirst().enumerated().map { number, name in
        line([entry.id, "\(number + 1)", "aka", name, "-0- "])
      }
    }.joined()
  }

  private static var addresses: String {
    ListPairs.entries.filter { $0.sort == "organisation" }.map { entry in
      line([entry.id, "1", "1 Example Street", "-0- ", entry.country, "-0- "])
    }.joined()
  }

  private static var eu: String {
    let header = [
      "fileGenerationDate", "Entity_LogicalId", "Entity_EU_ReferenceNumber",
      "Entity_DesignationDate", "Entity_SubjectType", "Entity_SubjectType_ClassificationCode",
      "Entity_Regulation_Programme", "NameAlias_LastName", "NameAlias_FirstName",
      "NameAlias_MiddleName", "NameAlias_WholeName", "NameAlias_Gender", "Address_City",
      "BirthDate_BirthDate", "BirthDate_Year", "Citizenship_CountryDescription",
    ]
    let rows = ListPairs.entries.map { entry -> String in
      let isPerson = entry.sort == "person"
      let base = [
        "03/02/2026", entry.id, "EU.\(entry.id)", "2022-02-25", isPerson ? "P" : "E",
        isPerson ? "person" : "enterprise", "UKR",
      ]
      let names = (entry.names + entry.weak).map { name in
        let (family, given) = parts(name)
        return line(
          base + (given.isEmpty ? ["", "", ""] : [family, given, ""])
            + [natural(name), entry.gender.prefix(1).uppercased(), "", "", "", ""], ";")
      }
      let facts = line(
        base + ["", "", "", "", "", "Exampletown", "", entry.born, entry.country.uppercased()], ";")
      return names.joined() + facts
    }
    return "\u{FEFF}" + header.joined(separator: ";") + "\r\n" + rows.joined()
  }

  private static var uk: String {
    let header = [
      "Last Updated", "Unique ID", "OFSI Group ID", "UN Reference Number", "Name 6", "Name 1",
      "Name 2", "Name 3", "Name 4", "Name 5", "Name type", "Alias strength", "Title",
      "Name non-latin script", "Non-latin script type", "Non-latin script language", "Regime Name",
      "Designation Type", "Date Designated", "D.O.B", "Nationality(/ies)", "Gender",
    ]
    let rows = ListPairs.entries.flatMap { entry in
      (entry.names + entry.weak).enumerated().map { number, name in
        let (family, given) = parts(name)
        let words = given.split(separator: " ").map(String.init)
        let names = (0..<5).map { words.indices.contains($0) ? words[$0] : "" }
        let sort = ["person": "Individual", "vessel": "Ship"][entry.sort] ?? "Entity"
        return line(
          ["01/02/2026", "RUS\(entry.id)", entry.id, "", family] + names + [
            number == 0 ? "Primary Name" : "Alias",
            entry.weak.contains(name) ? "Low quality a.k.a" : "", "", "", "", "",
            "The Russia (Sanctions) (EU Exit) Regulations 2019", sort, "24/02/2022",
            entry.born.isEmpty ? "" : "21/03/\(entry.born)", entry.country, entry.gender,
          ])
      }
    }
    return "Report Date: 02-Feb-2026" + String(repeating: ",", count: 21) + "\r\n"
      + header.joined(separator: ",") + "\r\n" + rows.joined()
  }

  private static var openSanctions: String {
    let header = [
      "id", "schema", "name", "aliases", "birth_date", "countries", "addresses", "identifiers",
      "sanctions", "phones", "emails", "program_ids", "dataset", "first_seen", "last_seen",
      "last_change",
    ]
    let schemas = ["person": "Person", "vessel": "Vessel"]
    return line(header)
      + ListPairs.entries.map { entry in
        line([
          "NK-\(entry.id)", schemas[entry.sort] ?? "Company", natural(entry.names[0]),
          (entry.names.dropFirst() + entry.weak).map(natural).joined(separator: ";"), entry.born,
          entry.country == "Russia" ? "ru" : "", "", "", "", "", "", "EU-RUS;GB-RUS", "Example",
          "2024-01-01T00:00:00", "2026-02-01T06:00:00", "2025-12-01T00:00:00",
        ])
      }.joined()
  }

  private static var screening: String {
    let header = [
      "_id", "source", "entity_number", "type", "programs", "name", "title", "addresses",
      "federal_register_notice", "start_date", "end_date", "standard_order", "license_requirement",
      "license_policy", "call_sign", "vessel_type", "gross_tonnage", "gross_registered_tonnage",
      "vessel_flag", "vessel_owner", "remarks", "source_list_url", "alt_names", "citizenships",
      "dates_of_birth", "nationalities", "places_of_birth", "source_information_url", "ids",
    ]
    let rows = ListPairs.entries.map { entry in
      let sort = ["person": "Individual", "vessel": "Vessel"][entry.sort] ?? "Entity"
      var cells = [String](repeating: "", count: header.count)
      cells[0] = "x\(entry.id)"
      cells[1] = "Entity List (EL) - Bureau of Industry and Security"
      cells[2] = entry.id
      cells[3] = sort
      cells[4] = "RUSSIA-EO14024; SDGT"
      cells[5] = entry.names[0]
      cells[9] = "2022-02-24"
      cells[10] = entry.id == "217" ? "2025-01-01" : ""
      cells[22] = (entry.names.dropFirst() + entry.weak).joined(separator: "; ")
      cells[24] = entry.born
      return line(cells)
    }
    return header.joined(separator: ",") + "\n" + rows.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
  }

  private static var unitedNations: String {
    func element(_ name: String, _ text: String) -> String { "<\(name)>\(escaped(text))</\(name)>" }
    func aliases(_ entry: ListPairs.Entry, _ kind: String) -> String {
      let all = entry.names.dropFirst().map { ("Good", $0) } + entry.weak.map { ("Low", $0) }
      return all.map { quality, name in
        element("\(kind)_ALIAS", "").replacing(
          with: element("QUALITY", quality) + element("ALIAS_NAME", natural(name)))
      }.joined()
    }
    let persons = ListPairs.entries.filter { $0.sort == "person" }.map { entry in
      let words = natural(entry.names[0]).split(separator: " ").map(String.init)
      let names = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].enumerated().map {
        place, name in
        let word =
          place < 3
          ? words.indices.contains(place) ? words[place] : ""
          : words.dropFirst(3).joined(separator: " ")
        return word.isEmpty ? "<\(name)/>" : element(name, word)
      }
      return "<INDIVIDUAL>" + element("DATAID", "69\(entry.id)") + names.joined()
        + element("UN_LIST_TYPE", "DPRK") + element("REFERENCE_NUMBER", "KPi.\(entry.id)")
        + element("LISTED_ON", "2016-03-02") + "<COMMENTS1><![CDATA[Said to be > 50.]]></COMMENTS1>"
        + element("GENDER", entry.gender)
        + "<NATIONALITY><VALUE>\(entry.country)</VALUE></NATIONALITY>"
        + aliases(entry, "INDIVIDUAL")
        + "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE>"
        + element("YEAR", entry.born) + "</INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL>\n"
    }
    let others = ListPairs.entries.filter { $0.sort != "person" }.map { entry in
      "<ENTITY>" + element("DATAID", "69\(entry.id)") + element("FIRST_NAME", entry.names[0])
        + element("UN_LIST_TYPE", "DPRK") + element("REFERENCE_NUMBER", "KPe.\(entry.id)")
        + element("LISTED_ON", "2016-03-02") + aliases(entry, "ENTITY") + "</ENTITY>\n"
    }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- made for a test -->
      <CONSOLIDATED_LIST dateGenerated="2026-01-30T00:00:00.1Z">
      <INDIVIDUALS>\(persons.joined())</INDIVIDUALS><ENTITIES>\(others.joined())</ENTITIES>
      </CONSOLIDATED_LIST>
      """
  }
}

extension String {
  /// An element with other contents.
  fileprivate func replacing(with contents: String) -> String {
    guard let border = firstIndex(of: ">") else { return self }
    let name = self[index(after: startIndex)..<border]
    return "<\(name)>\(contents)</\(name)>"
  }
}
