import ReadoutKit

/// Finds the capitalised stretches of a document that name persons, states and organisations.
struct NameFinder {
  let reading: DocumentReading
  let actors: Actors

  /// Every run, in order of position.
  func runs() -> [NameRun] {
    var runs: [NameRun] = []
    runs.reserveCapacity(reading.tokens.count / 12)
    for sentence in reading.sentences where !sentence.isExcluded {
      collect(in: sentence.tokens, into: &runs)
    }
    return runs
  }

  /// The actors that a sentence names, asked for by the token that a name begins with.
  private struct Known {
    let mentions: [Actors.Mention]

    subscript(index: Int) -> Actors.Mention? {
      var low = 0
      var high = mentions.count
      while low < high {
        let middle = (low + high) / 2
        if mentions[middle].tokens.lowerBound < index { low = middle + 1 } else { high = middle }
      }
      guard low < mentions.count, mentions[low].tokens.lowerBound == index else { return nil }
      return mentions[low]
    }
  }

  private func collect(in tokens: Range<Int>, into runs: inout [NameRun]) {
    let known = Known(mentions: actors.mentions(in: reading, tokens: tokens))
    let isHeadline = isHeadline(tokens)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let mention = known[index], mention.actor.form != .person,
        !beginsPersonName(mention, before: tokens.upperBound)
      {
        if let end = organisationEnd(from: mention.tokens.upperBound, in: tokens, known: known) {
          runs.append(
            NameRun(tokens: index..<end, phrase: index..<end, kind: .organisation))
          index = end
        } else {
          runs.append(
            NameRun(
              tokens: mention.tokens, phrase: mention.tokens, kind: .actor(mention.actor)))
          index = mention.tokens.upperBound
        }
      } else if var run = name(at: index, in: tokens, known: known) {
        run.isInHeadline = isHeadline
        run.sentence = tokens
        runs.append(run)
        index = run.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  /// `Jordan Peterson`: a state's name that is a given name before another capital.
  private func beginsPersonName(_ mention: Actors.Mention, before end: Int) -> Bool {
    let next = mention.tokens.upperBound
    guard mention.tokens.count == 1, mention.actor.form != .adjective, next < end else {
      return false
    }
    let word = reading.tokens[mention.tokens.lowerBound].word
    let follower = reading.tokens[next].word
    if GivenNames.places.contains(word) {
      // `Austin Reyes`, but not `Austin Rangers`: a plural is a team or a people.
      return isNameWord(next) && !OrganisationWords.contains(follower)
        && !Titles.words.contains(follower) && !(follower.hasSuffix("s") && follower.count > 5)
        && !isNameWord(next + 1)
    }
    return (GivenNames.male.contains(word) || GivenNames.female.contains(word))
      && isNameWord(next) && !OrganisationWords.contains(follower)
  }

  /// The end of `National Security Council` behind `Russian`, or nil.
  private func organisationEnd(
    from start: Int, in tokens: Range<Int>, known: Known
  ) -> Int? {
    var end = start
    var isOrganisation = false
    while end < tokens.upperBound, isNameWord(end), known[end] == nil {
      let word = reading.tokens[end].word
      if Titles.words.contains(word) { return nil }
      isOrganisation = isOrganisation || OrganisationWords.contains(word)
      end += 1
    }
    return isOrganisation ? end : nil
  }

  /// The name that begins at a token, with the titles before it.
  private func name(
    at start: Int, in tokens: Range<Int>, known: Known
  ) -> NameRun? {
    let first = particlesEnd(from: start, in: tokens)
    guard first > start || isNameWord(start) else { return nil }
    let isTitleWord = first == start && isTitle(start, in: tokens)
    guard !isTitleWord || isLoneTitleSurname(start, in: tokens) else { return nil }
    let opening = sentenceOpening(of: tokens)
    if first == start, known[start] == nil, isSentenceStarter(start, in: tokens),
      start == opening || FunctionWords.starters.contains(reading.tokens[start].word)
    {
      return nil
    }
    if start == opening, opensBeforeName(start, in: tokens) { return nil }
    var end = first
    var words: [Word] = []
    var isOrganisation = false
    while end < tokens.upperBound {
      let token = reading.tokens[end]
      if end > first, isActor(known[end]), !isGiven(token),
        end != first + 1 || !isStateSurname(end)
      {
        break
      }
      if isNameWord(end) || end > first && isCommonSurname(end),
        end == first || !isTitle(end, in: tokens) || isTitleSurname(end, in: tokens),
        end == first || !FunctionWords.starters.contains(token.word) || isCommonSurname(end)
      {
        if isAcronym(end), !Self.suffixes.contains(token.word),
          !words.isEmpty || end + 1 < tokens.upperBound && isNameWord(end + 1)
        {
          // `NBC Anna Berg`: an acronym is a name of its own; `J.D. Marsh` has initials.
          if token.word.hasSuffix("."), words.isEmpty, !isActor(known[end]) {
            end += 1
            continue
          }
          if end == first {
            words = [token.word]
            end += 1
          }
          isOrganisation = true
          break
        }
        // `Speaker of the House Anna Berg`: behind an organisation's words a name begins anew.
        if isOrganisation, isGiven(token), end + 1 < tokens.upperBound, isNameWord(end + 1),
          !OrganisationWords.contains(reading.tokens[end + 1].word)
        {
          break
        }
        if OrganisationWords.contains(token.word) { isOrganisation = true }
        let isHyphened =
          end > first + 1 && reading.tokens[end - 1].kind == .mark
          && reading.tokens[end - 1].word != "." && reading.tokens[end - 2].isCapitalized
        if isHyphened, let last = words.popLast() {
          words.append(last.joined(to: token.word, by: "-"))
        } else if token.word.count > 1, !Self.suffixes.contains(token.word),
          end > start || !Self.openingParticles.contains(token.word)
        {
          words.append(token.word)
        }
        end += 1
      } else if end > first,
        let next = continuation(at: end, before: tokens.upperBound, known: known)
      {
        end = next
      } else {
        break
      }
    }
    // `Kathleen Hall Jamieson`, `Jonah Hill`.
    if isOrganisation, words.count == 2 || words.count == 3, isGiven(reading.tokens[first]),
      words.allSatisfy({
        !OrganisationWords.contains($0) || OrganisationWords.surnames.contains($0)
      })
    {
      isOrganisation = false
    }
    // `University of Sydney`, `Institute for Peace`.
    if isOrganisation { end = organisationTail(from: end, in: tokens) }
    end = suffixEnd(from: end, in: tokens)
    guard !words.isEmpty else { return nil }
    var run = NameRun(
      tokens: start..<end, phrase: start..<end, kind: isOrganisation ? .organisation : .name,
      words: words)
    run.beginsSentence = start == opening
    run.isTitleWord = isTitleWord
    run.hasInitial = words.count == 1 && reading.tokens[first].word.count == 1
    if !isOrganisation {
      let covers = known[start] ?? known[first]
      run.known = covers.flatMap { $0.actor.form == .person ? $0.actor : nil }
      if let covers, covers.tokens.upperBound < end, words.count > 1, covers.tokens.count == 1 {
        run.known = nil
      }
      if covers?.tokens == run.tokens { run.knownName = run.known?.own }
      readTitles(of: &run, in: tokens, known: known)
    }
    return run
  }

  private func isActor(_ mention: Actors.Mention?) -> Bool {
    mention.map { $0.actor.form != .person } ?? false
  }

  /// What may stand inside a name: a hyphen, an initial's full stop, `de`, `van`, `bin`.
  private func continuation(
    at index: Int, before end: Int, known: Known
  ) -> Int? {
    guard index + 1 < end else { return nil }
    let token = reading.tokens[index]
    let next = reading.tokens[index + 1]
    let previous = reading.tokens[index - 1]
    let isGlued =
      token.range.lowerBound == previous.range.upperBound
      && next.range.lowerBound == token.range.upperBound
    switch token.word {
    case "-", "\u{2010}", "\u{2011}":
      // `Kim Jong-un`, but not `Putin-Xi` or `Berg-era`.
      guard isGlued, next.kind == .word else { return nil }
      let isPart = index >= 2 && reading.tokens[index - 2].isCapitalized
      if !next.isCapitalized { return isPart && next.word.count <= 4 ? index + 2 : nil }
      // `Lopez-Cantera` is one name, `Putin-Xi` are two; `Kassym-Jomart Tokayev` is a known one.
      if let before = known[index - 1] { return before.tokens.contains(index) ? index + 1 : nil }
      return isPart || known[index + 1] == nil ? index + 1 : nil
    case ".":
      guard previous.word.count == 1 || previous.word == "jr", next.isCapitalized else {
        return nil
      }
      return index + 1
    default:
      let behind = particlesEnd(from: index, in: index..<end)
      return behind > index ? behind : nil
    }
  }

  private func organisationTail(from end: Int, in tokens: Range<Int>) -> Int {
    guard end < tokens.upperBound, ["of", "for"].contains(reading.tokens[end].word) else {
      return end
    }
    var index = end + 1
    if index < tokens.upperBound, reading.tokens[index].word == "the" { index += 1 }
    let first = index
    while index < tokens.upperBound, isNameWord(index) { index += 1 }
    return index > first ? index : end
  }

  /// Takes the titles before a name into its phrase: `Russian President`, `my colleague`.
  private func readTitles(
    of run: inout NameRun, in tokens: Range<Int>, known: Known
  ) {
    var index = run.tokens.lowerBound
    while index > tokens.lowerBound {
      let token = reading.tokens[index - 1]
      if token.word == ".", index - 1 > tokens.lowerBound,
        Titles.words.contains(reading.tokens[index - 2].word),
        reading.tokens[index - 2].word.count <= 5
      {
        index -= 2
        run.titles.append(reading.tokens[index].word)
      } else if isTitle(index - 1, in: tokens) {
        index -= 1
        run.titles.append(token.word)
      } else if !run.titles.isEmpty, Self.beforeTitles.contains(token.word) {
        index -= 1
      } else {
        break
      }
    }
    // `the murder of Father Berg`: what only binds is no title.
    while index < run.tokens.lowerBound, ["of", "and", "-"].contains(reading.tokens[index].word) {
      index += 1
    }
    run.phrase = index..<run.tokens.upperBound
    guard index > tokens.lowerBound else { return }
    if let mention = known[index - 1], !run.titles.isEmpty, mention.tokens.count == 1 {
      run.state = mention.actor.canonical
      run.phrase = (index - 1)..<run.tokens.upperBound
    }
    run.hasArticle = run.titles.isEmpty && reading.tokens[index - 1].word == "the"
  }

  private static let beforeTitles: WordSet = [
    "prime", "vice", "foreign", "defense", "defence", "former", "deputy", "senior", "party",
    "state",
    "of", "and", "attorney", "general", "interior", "finance", "national", "security", "first",
    "acting", "then", "press", "majority", "minority", "campaign", "presidential", "-",
  ]
}
