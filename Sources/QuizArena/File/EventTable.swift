import QuizTournament

/// The keys of a tournament's file.
enum EventTable {
  static let event: [EventField] = [
    EventField(
      key: .canon, shape: .version, summary: "The version of this format.", sample: "1",
      isRequired: true),
    EventField(
      key: .title, shape: .text,
      summary: "What the tournament is called; the file's name unless set.",
      sample: "Finale cup"),
    EventField(
      key: .packs, shape: .texts,
      summary: "Question packs, by name or by path; a path is relative to this file.",
      sample: "[finale, creators]", isRequired: true),
    EventField(
      key: .rules, shape: .text,
      summary: "A line of rules, or the name of a ruleset; classic unless set.", sample: "classic"),
    EventField(
      key: .questions, shape: .countOrAll,
      summary: "How many questions a match has, or all; 20 unless set.", sample: "20"),
    EventField(
      key: .seed, shape: .count(0...Int.max),
      summary: "What all chance is drawn from; 1 unless set.", sample: "7"),
    EventField(
      key: .seats, shape: .flag,
      summary: "Whether it matters who answers first, so that seats are kept in balance; true "
        + "unless set.", sample: "true"),
    EventField(
      key: .points, shape: .mapping(.points), summary: "What the result of a match is worth.",
      sample: "{win: 2, draw: 1}"),
    EventField(
      key: .tieBreaks, shape: .choices(TieBreakRegistry.all.map(\.name)),
      summary: "What ranks the contestants, the most important first.",
      sample: "[match-points, head-to-head, points, seed]"),
    EventField(
      key: .limits, shape: .mapping(.limits),
      summary: "How long, and how much, a bot may take before a match is forfeited.",
      sample: "{reply: 2s}"),
    EventField(
      key: .outputs, shape: .choices(EventOutput.allCases.map(\.rawValue)),
      summary: "What is written beside the journal; all of them unless set.",
      sample: "[json, csv]"),
    EventField(
      key: .contestants, shape: .list(.contestant),
      summary: "Who plays, in the order of seeds, the best first.", sample: "[]",
      isRequired: true),
    EventField(
      key: .phases, shape: .list(.phase), summary: "The parts of the tournament, in order.",
      sample: "[{format: round-robin}]", isRequired: true),
  ]

  static let points: [EventField] = [
    EventField(key: .win, shape: .tenths, summary: "A win; 1 unless set.", sample: "2"),
    EventField(key: .draw, shape: .tenths, summary: "A draw; 0.5 unless set.", sample: "1"),
    EventField(key: .loss, shape: .tenths, summary: "A loss; 0 unless set.", sample: "0"),
    EventField(
      key: .bye, shape: .tenths, summary: "A round without an opponent; as a win unless set.",
      sample: "1"),
    EventField(
      key: .absence, shape: .tenths, summary: "A round that a contestant missed; 0 unless set.",
      sample: "0"),
    EventField(
      key: .forfeit, shape: .tenths,
      summary: "A match lost by not being there; 0 unless set.", sample: "0"),
  ]

  static let limits: [EventField] = [
    EventField(
      key: .start, shape: .time, summary: "Until a bot has shaken hands; 5s unless set.",
      sample: "5s"),
    EventField(key: .reply, shape: .time, summary: "For a reply; 2s unless set.", sample: "2s"),
    EventField(
      key: .line, shape: .size, summary: "The longest line of a bot; 64 KiB unless set.",
      sample: "64 KiB"),
    EventField(
      key: .output, shape: .size,
      summary: "All that a bot may write in a match, errors included; 16 MiB unless set.",
      sample: "16 MiB"),
  ]
}
