import QuizTournament

extension EventTable {
  static let phase: [EventField] = [
    EventField(
      key: .name, shape: .text, summary: "What the phase is called.", sample: "Pools"),
    EventField(
      key: .format, shape: .choice(FormatRegistry.all.map { $0.name }),
      summary: "Who meets whom.", sample: "round-robin", isRequired: true),
    EventField(
      key: .rounds, shape: .count(1...100_000),
      summary: "How many rounds there are.", sample: "5",
      formats: [Swiss.name, Ladder.name, OpenRounds.name]),
    EventField(
      key: .cycles, shape: .count(1...1_000), summary: "How often everyone meets everyone else.",
      sample: "2", formats: [RoundRobin.name]),
    EventField(
      key: .heads, shape: .count(1...1_000),
      summary: "How many of the first seeds meet all the others.", sample: "1",
      formats: [Gauntlet.name]),
    EventField(
      key: .thirdPlace, shape: .flag,
      summary: "Whether those who lose the semi-finals play for the third place.", sample: "true",
      formats: [Knockout.name]),
    EventField(
      key: .firstSeat, shape: .choice(["one", "two"]),
      summary: "The seat of the first seed in round 1; drawn from the seed unless set.",
      sample: "one", formats: [Swiss.name]),
    EventField(
      key: .forbidden, shape: .groups,
      summary: "Groups of contestants of whom no two may meet.", sample: "[[Ann, Bo]]",
      formats: [Swiss.name]),
    EventField(
      key: .acceleration, shape: .choice(SwissAcceleration.allCases.map(\.rawValue)),
      summary: "Whether the better half of the seeds is paired as if it had won before.",
      sample: "baku", formats: [Swiss.name]),
    EventField(
      key: .pools, shape: .count(1...100_000),
      summary: "Into how many pools everyone still in is dealt; 1 unless set.", sample: "2"),
    EventField(
      key: .best, shape: .count(2...1_000_000),
      summary: "How many of the phase before play: the first of each pool, then the second.",
      sample: "4"),
    EventField(
      key: .ranks, shape: .ranks,
      summary: "A pool for each range of ranks: those who came there in each pool before.",
      sample: "[1-2, 3-4]"),
    EventField(
      key: .carryOver, shape: .flag,
      summary: "Whether matches of the phase before, between two who meet here, count here.",
      sample: "true"),
    EventField(
      key: .playOffs, shape: .flag,
      summary: "Whether those who are level where the next phase draws its line play for it.",
      sample: "true"),
    EventField(
      key: .tieBreaks, shape: .choices(TieBreakRegistry.all.map(\.name)),
      summary: "What ranks the contestants here; as for the tournament unless set.",
      sample: "[match-points, points]"),
  ]
}
