extension Transcripts {
  static let tournament = [
    Transcript(
      name: "tournament", calls: [.init("tournament"), .init("tournament pairs")]),
    Transcript(
      name: "tournament-plan", files: [("cup.yaml", cup), ("wrong.yaml", wrong)],
      calls: [
        .init("tournament plan FOLDER/cup.yaml"), .init("tournament plan FOLDER/cup.yaml --json"),
        .init("tournament plan FOLDER/wrong.yaml"), .init("tournament plan FOLDER/none.yaml"),
      ]),
    Transcript(
      name: "tournament-pair", files: [("four.trf", four), ("bad.trf", bad), ("done.trf", done)],
      calls: [
        .init("tournament pair FOLDER/four.trf"),
        .init("tournament pair FOLDER/four.trf --no-seats --json"),
        .init("tournament pair FOLDER/bad.trf"), .init("tournament pair FOLDER/done.trf"),
        .init("tournament pair FOLDER"),
      ]),
    Transcript(
      name: "tournament-standings",
      files: [("four.trf", four), ("two.qbj", qbj), ("bad.qbj", "{\"objects\": 1}")],
      calls: [
        .init("tournament standings FOLDER/four.trf"),
        .init("tournament standings FOLDER/four.trf --tie-breaks points,wins,seed --csv"),
        .init("tournament standings FOLDER/four.trf --json"),
        .init("tournament standings FOLDER/two.qbj"),
        .init("tournament standings FOLDER/two.qbj --json"),
        .init("tournament standings FOLDER/two.qbj --markdown"),
        .init("tournament standings FOLDER/bad.qbj"),
        .init("tournament standings FOLDER/four.trf --tie-breaks bucholz"),
        .init("tournament standings FOLDER/four.trf --json --csv"),
      ]),
    Transcript(
      name: "tournament-report", files: [("two.qbj", qbj), ("four.trf", four)],
      calls: [
        .init("tournament report FOLDER/two.qbj"),
        .init("tournament report FOLDER/two.qbj --as matches"),
        .init("tournament report FOLDER/two.qbj --as individuals"),
        .init("tournament report FOLDER/two.qbj --as trf"),
        .init("tournament report FOLDER/four.trf --as qbj"),
        .init("tournament report FOLDER/two.qbj --out FOLDER/out"),
        .init("tournament report FOLDER/two.qbj --out FOLDER/two.qbj"),
      ]),
  ]

  private static let cup = """
    canon: 1
    title: Small cup
    packs: [demo]
    questions: 4
    seed: 3
    contestants:
      - {name: Ann, simulated: {skill: 2}}
      - {name: Bo, simulated: {skill: 1}}
      - {name: Cy, simulated: {}}
      - {name: Di, simulated: {}}
      - {name: Ed, simulated: {skill: -1}}
      - {name: Flo, simulated: {skill: -2}}
    phases:
      - name: Pools
        format: round-robin
        pools: 2
        tie_breaks: [match-points, points, seed]
      - name: Brackets
        format: round-robin
        ranks: [1-2, 3]
        carry_over: true
        play_offs: true
      - name: Swiss
        format: swiss
        rounds: 3
      - name: Final
        format: double-elimination
        best: 3

    """

  private static let wrong = """
    canon: 1
    packs: [demo]
    rules: klassic
    contestants:
      - {name: Ann, simulted: {}}
      - {name: Bo, simulated: {}}
    phases:
      - {format: swiss, ruonds: 3}

    """

  private static let four = """
    012 Four of a kind
    001    1      Player 1                                                           1.5    1     3 w 1     2 b =
    001    2      Player 2                                                           1.5    2     4 b 1     1 w =
    001    3      Player 3                                                           1.0    3     1 b 0     4 w 1
    001    4      Player 4                                                           0.0    4     2 w 0     3 b 0
    XXR 3
    XXC white1

    """

  private static let bad = four.replacing(" 1.5    1", with: " 2.5    1")
    .replacing("XXR 3", with: "XXR three")

  private static let done = four.replacing("XXR 3", with: "XXR 2")

  private static let qbj = """
    {"version": "2.1.1", "objects": [{"type": "Tournament", "name": "Two <teams>",
      "scoring_rules": {"name": "R", "regulation_tossup_count": 20, "answer_types": []},
      "phases": [{"name": "Day", "rounds": [{"name": "1", "matches": [
        {"tossups_read": 20, "match_teams": [
          {"team": {"name": "=A1"}, "points": 120, "match_players": [{"player": {"name": "Ann"},
            "tossups_heard": 20, "answer_counts": [{"number": 6, "answer_type": {"value": 10}},
            {"number": 2, "answer_type": {"value": -5}}]}]},
          {"team": {"name": "B|2"}, "points": 150, "match_players": [{"player": {"name": "Bo"},
            "tossups_heard": 10, "answer_counts": [{"number": 4, "answer_type": {"value": 15}}]},
            {"player": {"name": "Cy"}, "tossups_heard": 10, "answer_counts": []}]}]}]},
        {"name": "2", "matches": [{"match_teams": [{"team": {"name": "B|2"}, "forfeit_loss": true},
          {"team": {"name": "=A1"}}]}]}]}]}]}
    """
}
