import QuizCore
import QuizTournament

/// Marks answer sheets one by one: each plays the questions alone, and answers what stands on it.
public struct SheetScorer: Sendable {
  public let columns: SheetColumns
  public let blanks: [SheetBlank]
  private let packet: Packet
  private let ruleset: Ruleset
  private let seed: UInt64
  private let places: [ID<Question>: Int]

  /// - Parameters:
  ///   - name: the header of the column with the names, where it is not to be guessed.
  ///   - seed: that of the printed sheets, where they ask for letters.
  public init(
    _ packs: [Pack], ruleset: Ruleset, header: [String], name: String? = nil, seed: UInt64 = 0
  ) {
    let questions = packs.flatMap(\.questions)
    let blanks = SheetBlank.all(of: questions)
    self.blanks = blanks
    columns = SheetColumns(header: header, blanks: blanks, name: name)
    (self.ruleset, self.seed) = (ruleset, seed)
    let answered = columns.answered
    let places = Dictionary(
      blanks.indices.filter { answered.contains($0) }.map { (blanks[$0].id, $0) },
      uniquingKeysWith: { first, _ in first })
    self.places = places
    // Rules such as a streak look at the order: it is that of the packs.
    let dealt = Packet.deal(from: packs, seed: seed)
    let order = questions.compactMap { wanted in
      dealt.questions.firstIndex { $0.id == wanted.id }
    }
    packet = dealt.reordered(
      order.filter { at in
        SheetBlank.all(of: [dealt.questions[at]]).contains { places[$0.id] != nil }
      })
  }

  /// Marks one sheet.
  ///
  /// - Parameter line: where it begins in its file.
  public func score(_ row: [String], line: Int) -> SheetScore {
    var answers: [ID<Question>: String] = [:]
    var name = ""
    for (use, text) in zip(columns.uses, row) {
      switch use {
      case .name: name = text
      case .answer(let place): answers[blanks[place].id] = text
      case .aside, .unknown: break
      }
    }
    let watch = SheetWatch(places, count: blanks.count)
    let game = Game(
      packet: packet, ruleset: ruleset,
      setup: Setup(contestants: [QuizCore.Contestant("1")], seed: seed, length: packet.count))
    var play = MatchPlay(
      game, players: [1], panel: Panel([.sheet(SheetPlayer(answers: answers))], keyboard: watch),
      timed: false)
    play.run()
    return SheetScore(
      name: name, line: line, points: play.state.lines.first?.score ?? .zero, marks: watch.marks)
  }
}

/// Writes down what becomes of each answer of a sheet.
private final class SheetWatch: Keyboard {
  private(set) var marks: [SheetMark?]
  private let places: [ID<Question>: Int]
  private var place: Int?

  init(_ places: [ID<Question>: Int], count: Int) {
    self.places = places
    marks = Array(repeating: nil, count: count)
  }

  func open(_ match: DueMatch, people: [Int], setup: Setup) {}
  func reply(to ask: Ask, in game: Game) throws(Silence) -> Reply { Reply(.pass) }
  func close(_ record: MatchRecord?) {}

  func tell(_ events: [Event]) {
    for event in events {
      switch event {
      case .asked(let asked):
        place = places[asked.shown.id]
        if let place, marks[place] == nil { marks[place] = SheetMark() }
      case .judged(let judged): mark { $0.take(judged) }
      case .scored(let scored): mark { $0.points += scored.points }
      default: break
      }
    }
  }

  private func mark(_ change: (inout SheetMark) -> Void) {
    guard let place, var mark = marks[place] else { return }
    change(&mark)
    marks[place] = mark
  }
}
