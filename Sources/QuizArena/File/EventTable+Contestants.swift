extension EventTable {
  static let contestant: [EventField] = [
    EventField(
      key: .name, shape: .text, summary: "The line of the standings.", sample: "Asami"),
    EventField(
      key: .simulated, shape: .mapping(.simulation),
      summary: "A player whose answers are drawn from the seed.", sample: "{skill: 1.5}"),
    EventField(
      key: .bot, shape: .words,
      summary: "A program that talks JSON Lines, as a list of words or one line split at blanks; "
        + "started in the folder of this file, without a shell.", sample: "python3 bot.py"),
    EventField(
      key: .sheets, shape: .text,
      summary: "A CSV file of answers as a form service exports it; each row plays, or the one "
        + "named in row.", sample: "form.csv"),
    EventField(
      key: .row, shape: .text, summary: "The name in the CSV file whose answers these are.",
      sample: "Ann"),
    EventField(
      key: .person, shape: .flag, summary: "Whether somebody at the keyboard plays.",
      sample: "true"),
    EventField(
      key: .players, shape: .texts, summary: "Who plays for a team.", sample: "[Ann, Bo]"),
    EventField(
      key: .fromRound, shape: .count(1...100_000),
      summary: "The first round of the first phase, of a late entry.", sample: "2"),
    EventField(
      key: .untilRound, shape: .count(0...100_000),
      summary: "The last round before a withdrawal.", sample: "3"),
    EventField(
      key: .untilPhase, shape: .text,
      summary: "The last phase before a withdrawal; the first one where only a round is given.",
      sample: "Pools"),
  ]

  static let simulation: [EventField] = [
    EventField(
      key: .skill, shape: .decimal(most: 20),
      summary: "In logits: 0 knows half of the questions of medium difficulty.", sample: "1.5"),
    EventField(
      key: .categories, shape: .decimals, summary: "The skill in some categories.",
      sample: "{Music: -1}"),
    EventField(
      key: .slips, shape: .share,
      summary: "How often a known answer is typed with a slip; 2% unless set.", sample: "2%"),
    EventField(
      key: .pace, shape: .time, summary: "The mean time before an answer; 4s unless set.",
      sample: "4s"),
  ]
}
