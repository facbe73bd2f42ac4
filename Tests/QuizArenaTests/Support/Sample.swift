import QuizCore
import QuizTournament

@testable import QuizArena

/// Events for tests, from a few lines as a tournament's file has them.
enum Sample {
  struct Refused: Error { let problems: [String] }

  /// Answers that no judge takes for one another.
  static let words = [
    "granite", "violin", "harbour", "pepper", "saddle", "lantern", "walrus", "cotton", "engine",
    "bishop", "carrot", "delta", "falcon", "glacier", "hammer", "island", "jacket", "kettle",
    "magnet", "needle", "orchid", "pocket", "quartz", "rocket",
  ]

  /// Typed questions, their difficulties 1 to 5 in turn, and every third one with options.
  static func pack(_ count: Int = 24, category: String? = nil, difficulty: Int? = nil) -> Pack {
    var pack = Pack(id: "sample", title: "Sample")
    pack.identity = "5a3b"
    pack.questions = (0..<count).map { place in
      let word = words[place % words.count]
      let wrong = [words[(place + 5) % words.count], words[(place + 9) % words.count]]
      var question = Question(
        id: ID("q\(place + 1)"), stem: "Which word has the number \(place + 1)?",
        form: place % 3 == 2
          ? .choice(right: .init(word), wrong: wrong) : .text(.init(word)))
      question.difficulty = difficulty ?? place % 5 + 1
      question.category = category
      return question
    }
    return pack
  }

  /// A tossup of three clues.
  static func tossup(_ answer: String = "granite") -> Question {
    var question = Question(id: "tossup", stem: "", form: .text(.init(answer)))
    question.clues = ["First clue.", "Second clue.", "Third clue."]
    return question
  }

  /// Contestants Ann, Bo, Cy … with these lines of a file, one each.
  static func file(
    _ contestants: [String], rules: String = "everyone", questions: Int = 6, seed: Int = 7,
    more: String = "", phases: String = "  - format: round-robin\n"
  ) -> String {
    let lines = contestants.enumerated().map { "  - {name: \(names[$0]), \($1)}\n" }.joined()
    return """
      canon: 1
      packs: [sample]
      rules: "\(rules)"
      questions: \(questions)
      seed: \(seed)
      \(more)
      contestants:
      \(lines)
      phases:
      \(phases)
      """
  }

  static let names = [
    "Ann", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Ida", "Jo", "Kim", "Leo",
  ]

  static func spec(_ file: String) throws -> EventSpec {
    let read = EventFile.read(bytes: Array(file.utf8), file: "sample.yaml")
    guard let spec = read.spec, read.problems.isEmpty else {
      throw Refused(problems: read.problems.map(\.description))
    }
    return spec
  }

  static func event(_ file: String, pack: Pack = pack()) throws -> StagedEvent {
    let spec = try spec(file)
    return StagedEvent(spec, packs: [pack], ruleset: try Ruleset(spec.ruleset))
  }

  /// Simulated players, one for each skill.
  static func simulated(_ skills: [Double]) -> [String] {
    skills.map { "simulated: {skill: \($0)}" }
  }
}
