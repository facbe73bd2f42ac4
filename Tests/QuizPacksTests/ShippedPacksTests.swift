import QuizCore
import QuizPacks
import TestKit
import Testing

@Suite("The packs that come with Canon")
struct ShippedPacksTests {
  static let article = "../source/article.txt"

  private static func pack(_ name: String) throws -> Pack {
    let loaded = PackLoader.load(path: Checkout.path("QuestionPacks/\(name).yaml"))
    #expect(loaded.problems.map(\.description) == [])
    return try #require(loaded.pack)
  }

  @Test("they load without a problem", arguments: [("finale", 30), ("creators", 50)])
  func load(name: String, least: Int) throws {
    let pack = try ShippedPacksTests.pack(name)
    #expect(pack.questions.count >= least && pack.id == name && pack.license != nil)
    for question in pack.questions {
      let isWhole =
        question.explanation != nil && question.citation?.place != nil && !question.tags.isEmpty
        && question.difficulty != nil
      #expect(isWhole, "\(question.id)")
    }
    #expect(pack.questions.count { !$0.hints.isEmpty } * 2 >= pack.questions.count)
  }

  @Test("together they pass every check, and keep all their promises")
  func checks() throws {
    let files = ["creators", "finale"].map { name in
      let path = Checkout.path("QuestionPacks/\(name).yaml")
      let (placed, problems) = PlacedPack.load(path: path)
      return LintedFile(name: name, placed: placed, problems: problems)
    }
    #expect(Linter.check(files, .files).flatMap(\.problems).map(\.coded) == [])
    let tests = try files.map { PackTests(try #require($0.placed)) }
    #expect(tests.flatMap(\.failures).map(\.guess) == [])
    #expect(tests.reduce(0) { $0 + $1.trials.count } > 200)
  }

  @Test("between them they use every kind of question")
  func kinds() throws {
    let questions =
      try ShippedPacksTests.pack("finale").questions
      + ShippedPacksTests.pack("creators").questions
    #expect(Set(questions.map(\.kind)) == Set(Kind.allCases))
  }

  @Test(
    "every guess is judged as its examples promise", .timeLimit(.minutes(Campaign.patience)),
    arguments: ["finale", "creators"])
  func examples(name: String) throws {
    let pack = try ShippedPacksTests.pack(name)
    for question in pack.questions {
      let examples = question.examples
      let promised: [([String], [Outcome])] = [
        (examples.accept, [.right]), (examples.prompt, [.prompt]),
        (examples.reject, [.wrong]),
      ]
      for (guesses, outcomes) in promised {
        for guess in guesses {
          let outcome = try ShippedPacksTests.outcome(of: guess, to: question, in: pack)
          #expect(outcomes.contains { $0 == outcome }, "\(question.id): \(guess)")
        }
      }
    }
  }

  /// The verdict in a game of one player and one question, with the whole pack's rivals.
  private static func outcome(
    of guess: String, to question: Question, in pack: Pack
  ) throws -> Outcome? {
    let packet = Packet.deal(from: [pack], seed: 1) { $0.id == question.id }
    var game = Game(
      packet: packet, ruleset: try Ruleset("everyone"),
      setup: Setup(contestants: [Contestant("ann")], seed: 1, length: 1))
    _ = try game.perform(Action(.begin))
    _ = try game.perform(Action(.next))
    for event in try game.perform(Action(.answer(by: "ann", text: guess))) {
      if case .judged(let judged) = event { return judged.outcome }
    }
    return nil
  }

  @Test(
    "every paragraph that is cited exists",
    .enabled(if: Needs.shared(article)), arguments: ["finale", "creators"])
  func citations(name: String) throws {
    let text = try Files.text(Shared.path(ShippedPacksTests.article))
    let paragraphs = text.split(separator: "\n").filter { $0.contains { !$0.isWhitespace } }
    for question in try ShippedPacksTests.pack(name).questions {
      let place = question.citation?.place ?? ""
      let numbers = place.split { !$0.isNumber }.compactMap { Int($0) }
      #expect(!numbers.isEmpty, "\(question.id)")
      for number in numbers {
        #expect((1...paragraphs.count).contains(number), "\(question.id): \(number)")
      }
    }
  }

  @Test(
    "no nine words in a row are the article's",
    .enabled(if: Needs.shared(article)), arguments: ["finale", "creators"])
  func ownWords(name: String) throws {
    let article = words(try Files.text(Shared.path(ShippedPacksTests.article)))
    let runs = Set(runs(of: 9, in: article))
    let pack = words(try Files.text(Checkout.path("QuestionPacks/\(name).yaml")))
    #expect(runs.count > 1000 && pack.count > 1000)
    #expect(self.runs(of: 9, in: pack).filter { runs.contains($0) } == [])
  }

  private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private func runs(of length: Int, in words: [String]) -> [String] {
    guard words.count >= length else { return [] }
    return (0...words.count - length).map { words[$0..<$0 + length].joined(separator: " ") }
  }
}
