import ArgumentParser
import QuizCore
import QuizPacks
import QuizText

/// Shows what a pack says of itself and what is in it, without giving an answer away.
struct PackShow: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a pack says of itself, or find questions in it.",
    discussion: """
      With words or options the questions that fit are listed; each word must begin a word of the \
      question, its answer, its explanation or its tags. Answers are shown with --answers only.
      """)

  @Argument(help: "The pack, by name or path.")
  var pack: String

  @Argument(help: "Words to find questions by.")
  var words: [String] = []

  @OptionGroup(title: "Which questions")
  var options: SearchOptions

  @Flag(help: "Show the questions in full, with their answers.")
  var answers = false

  @Flag(help: "Print JSON.")
  var json = false

  func run(in session: Session) throws(CanonError) {
    let finder = try options.search(words)
    let place = try session.packs.find(pack)
    if place.isBank {
      return try BankShow(path: place.path, finder: finder, command: self).run(in: session)
    }
    let packs = try session.soundPacks([pack]).map(\.pack)
    guard let pack = packs.first else { return }
    if finder.isEmpty && !answers {
      if json { return try session.write(PackFacts(pack).json) }
      return try session.write { PackFacts(pack).put(on: &$0) }
    }
    let found = pack.questions.enumerated().filter { finder.finds($0.element, in: pack) }
    let list = QuestionList(found.map { ($0.offset + 1, $0.element) }, showsAnswers: answers)
    if json { return try session.write(list.json) }
    let isLive = session.isLive
    try session.write { list.put(on: &$0, isClipped: isLive) }
  }
}
