import ArgumentParser
import QuizCore
import QuizPacks
import QuizText

/// Adds questions to a pack.
struct PackAdd: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add questions to a pack, one after another.",
    discussion: """
      Asks for one thing after another; Tab completes kinds, sources, categories and tags. Your own \
      guesses are judged at once, and become the question's examples. Each line is kept as it is \
      typed: a question that was broken off is gone on with. With --ask one question is added from \
      the options alone.
      """)

  @Argument(help: "The pack, by name or path.")
  var pack: String

  @Option(help: .init("The question, where it is not to be asked for.", valueName: "text"))
  var ask: String?

  @Option(help: .init("The answer.", valueName: "text"))
  var answer: String?

  @Option(help: .init("A wrong option; may be given again.", valueName: "text"))
  var wrong: [String] = []

  @Option(help: .init("Another right answer; may be given again.", valueName: "text"))
  var accept: [String] = []

  @Option(help: .init("Why the answer is right.", valueName: "text"))
  var explain: String?

  @Option(help: .init("A key of the pack's sources, and a place in it.", valueName: "source"))
  var source: String?

  @Option(help: .init("A tag; may be given again.", valueName: "tag"))
  var tag: [String] = []

  @Option(help: .init("The category.", valueName: "category"))
  var category: String?

  @Option(help: .init("From 1, easy, to 5, hard.", valueName: "1-5"))
  var difficulty: String?

  @Option(help: .init("The question's id; made of its words where left out.", valueName: "id"))
  var id: String?

  func run(in session: Session) throws(CanonError) {
    if session.isBusy { throw .gameOn(command: "pack add") }
    let found = try session.packs.find(pack)
    if found.isBank { throw .edit(.noList(found.path)) }
    guard let ask else {
      let adder = try PackAdder(path: found.path, session: session)
      session.adder = adder
      return try adder.begin()
    }
    let addition: PackAddition
    do throws(EditFault) {
      addition = try PackAddition(written(ask, found.path), to: found.path)
      try addition.edit.write()
    } catch {
      throw .edit(error)
    }
    try session.write { sheet in
      sheet.paragraph("\(found.path):\(addition.line): added \(addition.question.id)")
    }
  }

  private func written(_ ask: String, _ path: String) -> WrittenQuestion {
    var question = AddedQuestion()
    question.texts = [.ask: ask]
    question.texts[.answer] = answer
    question.texts[.explain] = explain
    question.texts[.source] = source
    question.texts[.category] = category
    question.texts[.difficulty] = difficulty
    let ids = PackLoader.load(path: path).pack?.questions.map(\.id.rawValue) ?? []
    question.texts[.id] = id ?? QuestionID.made(of: ask, beside: ids)
    question.lists = [.wrong: wrong, .accept: accept, .tags: tag]
    return question.written
  }
}
