import QuizCore
import QuizJudge
import QuizPacks

/// Questions of which some ask again what others ask, and how many of those are found.
struct Duplicates {
  private var chance: Chance
  private var stems: Set<String> = []
  private(set) var questions: [Question] = []
  /// The later question of each planted pair, with the earlier one.
  private(set) var planted: [Int: Int] = [:]

  /// - Parameter copies: how many questions at the end ask in other words what earlier ones ask.
  init(count: Int, copies: Int, seed: UInt64) {
    chance = Chance(seed: seed)
    while questions.count < count - copies { addNew() }
    let order = chance.order(questions.count)
    for place in order.prefix(copies) {
      planted[questions.count] = place
      add(reworded(questions[place].stem), answer: Duplicates.answer(of: questions[place]))
    }
  }

  private static func answer(of question: Question) -> String {
    if case .text(let answer) = question.form { answer.answer } else { "" }
  }

  private mutating func add(_ stem: String, answer: String) {
    questions.append(
      Question(id: ID(rawValue: "q\(questions.count)"), stem: stem, form: .text(TextAnswer(answer)))
    )
  }

  /// The same sentences about many things: what differs is all that tells two questions apart.
  private mutating func addNew() {
    let frame = Duplicates.frames[chance.below(Duplicates.frames.count)]
    let stem = frame.replacing("@", with: name(3)).replacing("#", with: name(2))
    if stems.insert(stem).inserted { add(stem, answer: name(2)) }
  }

  private mutating func name(_ syllables: Int) -> String {
    let text = (0..<syllables).map { _ in
      Duplicates.syllables[chance.below(Duplicates.syllables.count)]
    }.joined()
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// As another author would put it: two changes out of five.
  private mutating func reworded(_ stem: String) -> String {
    var words = stem.dropLast().split(separator: " ").map(String.init)
    for _ in 0..<2 {
      switch chance.below(5) {
      case 0: words.removeAll { ["the", "a", "of"].contains($0) }
      case 1: words = words.map { Duplicates.synonyms[$0] ?? $0 }
      case 2: words.append("then")
      case 3: words[words.count / 2] = slip(in: words[words.count / 2])
      default: words = Array(words.dropFirst(words.count / 2) + words.prefix(words.count / 2))
      }
    }
    return words.joined(separator: " ") + (chance.below(2) == 0 ? "?" : "")
  }

  /// Two letters that changed their places.
  private mutating func slip(in word: String) -> String {
    var letters = Array(word)
    guard letters.count > 5 else { return word }
    letters.swapAt(letters.count - 2, letters.count - 3)
    return String(letters)
  }

  /// Prints what is found and how long it takes.
  func report() {
    var found: [NearDuplicates.Pair] = []
    let time = best(1) {
      found = NearDuplicates(questions).pairs
      return found.count
    }
    let right = found.count { planted[$0.second] == $0.first }
    print("\(questions.count) questions, \(planted.count) of them planted near-duplicates")
    print("  searched in \(rounded(time)) s; \(right) found, \(found.count) pairs listed")
  }
}

extension Duplicates {
  private static let frames = [
    "In which year was the town of @ founded by the family of #?",
    "Who wrote the novel @ about the river #?", "Which country is the city of @ the capital of?",
    "What is the name of the bridge that joins @ to #?",
    "Which instrument does @ play in the band of #?", "Who directed the film @ with the actor #?",
    "How long is the tunnel between @ and #?", "Which mountain stands north of the lake of @?",
    "For which club did the player @ score against #?", "Who painted the portrait of @ in #?",
    "Which planet does the moon @ go round in the novels of #?",
    "What colour is the flag of the island of @?",
  ]

  private static let synonyms = [
    "Which": "What", "Who": "Which person", "founded": "established", "novel": "book",
    "name": "title", "joins": "connects", "directed": "made", "stands": "lies",
  ]

  private static let syllables = [
    "ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "dar", "fen", "gol", "hin", "jur",
    "kal", "lem", "min", "nor", "pel", "qua", "ros", "sul", "tam", "ven", "wil", "xan", "yor",
  ]
}
