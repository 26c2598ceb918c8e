import Reading
import ReadoutKit

/// Finds whom `his Kazakh counterpart` means: who holds the same office in another state.
struct Counterparts {
  let page: Page

  /// The person meant at the word `counterpart`, seen from somebody; nil where it is not sure.
  func name(at index: Int, of name: String) -> String? {
    guard index > 0, let state = state(before: index), let office = office(of: name) else {
      return nil
    }
    let day = page.reading.document.date
    guard let day = day.stated ?? day.from else { return nil }
    let holders = Actors.standard.persons.filter {
      $0.state == state && $0.office == office && $0.held(on: day)
    }
    return holders.count == 1 ? holders.first?.name : nil
  }

  private func state(before index: Int) -> String? {
    guard case .actor(let actor)? = page.cast.mention(at: index - 1)?.referent,
      actor.form == .adjective || actor.form == .name
    else { return nil }
    return actor.canonical
  }

  private func office(of name: String) -> String? {
    let day = page.reading.document.date
    guard let day = day.stated ?? day.from else { return nil }
    return Actors.standard.persons.first { $0.name == name && $0.held(on: day) }?.office
  }
}
