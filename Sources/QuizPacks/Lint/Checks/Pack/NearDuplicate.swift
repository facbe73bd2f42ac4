import QuizText

/// A question that is there already, in other words.
enum NearDuplicate: ShelfCheck {
  static let about = CheckAbout(
    code: "near-duplicate",
    summary:
      "a question that asks what another one of the checked packs asks, in nearly the same words",
    why: """
      Players notice. Articles, punctuation, inflection and slips make no other question of it; the same \
      sentence about another thing does.
      """,
    bad: .files([
      """
      canon: 1
      id: first
      title: The first pack
      license: CC-BY-4.0
      questions:
        - ask: Which instrument does Tahno play in the finale?
          answer: trombone
      """,
      """
      canon: 1
      id: second
      title: The second pack
      license: CC-BY-4.0
      questions:
        - ask: In the finale, what instrument was Tahno playing?
          answer: a trombone
      """,
    ]),
    good: .files([
      """
      canon: 1
      id: first
      title: The first pack
      license: CC-BY-4.0
      questions:
        - ask: Which instrument does Tahno play in the finale?
          answer: trombone
      """,
      """
      canon: 1
      id: second
      title: The second pack
      license: CC-BY-4.0
      questions:
        - ask: Which brass instrument has a slide?
          answer: a trombone
      """,
    ]))

  static func look(at packs: [PackSubject], _ reports: inout [LintReport]) {
    let all = packs.enumerated().flatMap { index, pack in pack.questions.map { (index, $0) } }
    var told: Set<Int> = []
    for pair in NearDuplicates(stems: all.map { DuplicateStem($1.question, $1.stem) }).pairs
    where told.insert(pair.second).inserted {
      let (home, earlier) = all[pair.first]
      let (place, later) = all[pair.second]
      let line = earlier.places[.key(.ask)].line
      let there =
        home == place ? "in line \(line)" : "in \(packs[home].placed.file.visible), line \(line)"
      reports[place].add(
        later, .key(.ask),
        "nearly the same is asked \(there): \(quoted(earlier.question.stem))",
        "keep the better one")
    }
  }
}
