import QuizCore
import QuizTournament

/// Who sits at the seats of one match.
struct Panel {
  enum Seated {
    case simulated(SimulatedPlayer)
    case sheet(SheetPlayer)
    case person
  }

  typealias Answered = (seat: Int, reply: Result<Reply, Silence>)

  private let seated: [Seated]
  private let keyboard: (any Keyboard)?

  init(_ seated: [Seated], keyboard: (any Keyboard)?) {
    self.seated = seated
    self.keyboard = keyboard
    isWatched = keyboard != nil
    hasDrawnTimes = seated.allSatisfy { if case .simulated = $0 { true } else { false } }
  }

  /// Whether anybody looks on as it happens.
  let isWatched: Bool
  /// Whether everybody's times are drawn, and so can be compared whoever plays.
  let hasDrawnTimes: Bool

  /// Asks all of them, and waits until all have replied; in the order of the asks.
  func replies(to asks: [Ask], in game: Game) -> [Answered] {
    asks.map { ($0.seat, own($0, game)) }
  }

  /// Tells those who look on.
  func tell(_ events: [Event], in game: Game) {
    keyboard?.tell(events)
  }

  func close(_ record: MatchRecord?) {
    keyboard?.close(record)
  }

  private func own(_ ask: Ask, _ game: Game) -> Result<Reply, Silence> {
    switch seated[ask.seat] {
    case .simulated(let player): return .success(player.reply(to: ask.want, in: game))
    case .sheet(let player): return .success(player.reply(to: ask.want, in: game))
    case .person:
      guard let keyboard else { return .failure(.fault(.left)) }
      do { return .success(try keyboard.reply(to: ask, in: game)) } catch { return .failure(error) }
    }
  }
}
