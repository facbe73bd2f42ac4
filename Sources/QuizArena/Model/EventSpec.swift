import QuizTournament

/// A whole tournament as its file declares it.
public struct EventSpec: Sendable {
  public var title: String
  /// Names to look up, or paths, which hold the folder of the file already.
  public var packs: [String]
  /// One line or a name: `buzzer, power(points: 15)`.
  public var ruleset: String
  /// Of a match; `Int.max` for as many as there are.
  public var questions: Int
  /// In the order of seeds: `Entrant(1)` is the first.
  public var contestants: [Contestant]
  /// Phases, tie-breaks, late entries, withdrawals, seed.
  public var plan: TournamentPlan
  public var limits: EventLimits
  /// The folder of the file, in which bots are started; paths to packs and sheets hold it already.
  public var folder = "."
  /// What is written beside the journal.
  public var outputs = EventOutput.allCases

  public init(
    title: String, packs: [String], ruleset: String, questions: Int, contestants: [Contestant],
    plan: TournamentPlan, limits: EventLimits = EventLimits()
  ) {
    self.title = title
    self.packs = packs
    self.ruleset = ruleset
    self.questions = questions
    self.contestants = contestants
    self.plan = plan
    self.limits = limits
  }
}

/// How long, and how much, a contestant may take before a match is forfeited.
public struct EventLimits: Hashable, Sendable {
  /// Milliseconds until a bot has shaken hands.
  public var start = 5_000
  /// Milliseconds for a reply.
  public var reply = 2_000
  /// Bytes of a bot's line.
  public var line = 65_536
  /// Bytes that a bot may write in a match, its standard error included.
  public var output = 16_777_216

  public init() {}
}
