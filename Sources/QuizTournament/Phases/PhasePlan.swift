/// One part of a tournament: who plays in it, in which format, and what ranks them.
public struct PhasePlan: Sendable {
  /// Whom the pools of a phase take.
  public enum Intake: Sendable, Hashable {
    /// Everyone still in, dealt into so many pools like a snake: 1 2 3, 6 5 4, 7 8 9.
    case everyone(pools: Int)
    /// One pool for each range: those who came there in each pool of the phase before.
    case ranks([ClosedRange<Int>])
    /// One pool of so many: the first of each pool of the phase before, then the second, and so on.
    case best(Int)
  }

  public var name: String
  public var format: any Format
  public var intake: Intake
  /// Whether matches of the phase before, between two who meet here, count here and are not played
  /// again.
  public var carriesOver = false
  public var chain: [TieBreak]
  /// Whether those who are level where the next phase draws its line play for it.
  public var playsOff = false

  public init(
    name: String, format: any Format, intake: Intake = .everyone(pools: 1),
    carriesOver: Bool = false, chain: [TieBreak] = TieBreakRegistry.standard,
    playsOff: Bool = false
  ) {
    self.name = name
    self.format = format
    self.intake = intake
    self.carriesOver = carriesOver
    self.chain = chain
    self.playsOff = playsOff
  }
}
