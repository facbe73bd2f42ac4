import QuizJudge
import Synchronization

/// The questions dealt for one match, each made ready when it is first needed.
///
/// Games that play the same packet share one, at any concurrency.
public final class Packet: Sendable {
  private let deck: Deck
  /// Places in the deck; nil for all of it in its own order.
  private let order: [Int]?

  /// - Parameter rivals: answers that a guess may be nearer to than to the right one.
  public init(_ questions: [Question], sources: [String?] = [], rivals: [String] = []) {
    deck = Deck(questions, sources: sources, rivals: rivals)
    order = nil
  }

  private init(_ deck: Deck, order: [Int]) {
    self.deck = deck
    self.order = order
  }

  public var questions: [Question] {
    order.map { $0.map { deck.questions[$0] } } ?? deck.questions
  }

  public var count: Int { order?.count ?? deck.questions.count }

  /// The question at a place in the packet; nil beyond its end.
  public func question(at index: Int) -> Prepared? {
    place(index).map { deck.question(at: $0) }
  }

  /// The question at a place in the packet as its author wrote it; nil beyond its end.
  public func written(at index: Int) -> Question? { place(index).map { deck.questions[$0] } }

  /// The same packet with another question at a place.
  public func replacing(at index: Int, with question: Question) -> Packet {
    guard (0..<count).contains(index) else { return self }
    var changed = questions
    changed[index] = question
    let sources = (0..<count).map { place($0).flatMap { deck.source(of: $0) } }
    return Packet(changed, sources: sources, rivals: deck.rivals)
  }

  /// A packet of questions of this one, by their places here; what was made ready for one game is
  /// ready for all of them.
  public func reordered(_ places: [Int]) -> Packet {
    Packet(deck, order: places.compactMap { place($0) })
  }

  private func place(_ index: Int) -> Int? {
    guard (0..<count).contains(index) else { return nil }
    return order.map { $0[index] } ?? index
  }
}

/// Questions with what has been made ready of them.
private final class Deck: Sendable {
  let questions: [Question]
  let rivals: [String]
  private let sources: [String?]
  private let prepared: Mutex<[Prepared?]>

  init(_ questions: [Question], sources: [String?], rivals: [String]) {
    self.questions = questions
    self.sources = sources
    self.rivals = rivals
    prepared = Mutex(Array(repeating: nil, count: questions.count))
  }

  func source(of index: Int) -> String? { sources.indices.contains(index) ? sources[index] : nil }

  func question(at index: Int) -> Prepared {
    prepared.withLock { known in
      if let ready = known[index] { return ready }
      let ready = Prepared(questions[index], rivals: rivals, source: source(of: index))
      known[index] = ready
      return ready
    }
  }
}

extension Packet {
  /// Deals a packet from packs: the questions that the filter lets through, in an order drawn from
  /// the seed.
  ///
  /// A pack with a thousand questions or more lends no rivals: the judge would weigh each guess
  /// against all of them. Nor do questions drawn from a bank: it would hang on which were drawn.
  public static func deal(
    from packs: [Pack], seed: UInt64, where isWanted: (Question) -> Bool = { _ in true }
  ) -> Packet {
    var questions: [Question] = []
    var sources: [String?] = []
    for pack in packs {
      for question in pack.questions where isWanted(question) {
        questions.append(question)
        sources.append(question.citation.map { pack.wording(of: $0) })
      }
    }
    var chance = Chance(seed: seed, stream: .max)
    let order = chance.order(questions.count)
    let all = packs.flatMap(\.questions)
    let lendsRivals = all.count < 1000 && !packs.contains(where: \.isExcerpt)
    return Packet(
      order.map { questions[$0] }, sources: order.map { sources[$0] },
      rivals: lendsRivals ? all.flatMap(\.form.typed) : [])
  }
}

extension AnswerForm {
  /// The answers of this question that a player may type in full.
  var typed: [String] {
    switch self {
    case .text(let text): [text.answer]
    case .answerline: [wording]
    case .choice(let right, _): [right.answer]
    case .several(let right, _): right
    case .list(let items, _): items.map(\.answer)
    case .bonus(let parts): parts.flatMap(\.form.typed)
    case .truth, .number, .order, .match: []
    }
  }
}
