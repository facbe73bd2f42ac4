/// The sessions that are kept as transcripts.
enum Transcripts {
  struct Transcript {
    var name: String
    var files: [(String, String)] = []
    var calls: [Stage.Call]
  }

  static let all =
    commands + tournament + lint + authors + [
      Transcript(name: "match", calls: [.init("run CHECKOUT/Examples/match.canon")]),
      Transcript(name: "players", calls: players),
      Transcript(name: "protest", calls: protest),
      Transcript(name: "errors", files: brokenFiles, calls: errors),
    ]

  private static let commands = [
    Transcript(name: "play", calls: [.init("play demo --questions all --seed 5", everyKind)]),
    Transcript(
      name: "pack-list",
      calls: [.init("pack list --json"), .init("pack list")]),
    Transcript(
      name: "pack-show", calls: [.init("pack show demo"), .init("pack show demo --json")]),
    Transcript(name: "pack-convert", files: convertedFiles, calls: convert),
    Transcript(name: "judge", calls: judge),
    Transcript(name: "rules-list", calls: [.init("rules list")]),
    Transcript(name: "rules-test", calls: [.init("rules test comeback --games 20")]),
    Transcript(
      name: "rules-show", calls: [.init("rules show speed buzzer"), .init("rules show pub --json")]),
    Transcript(
      name: "replay",
      files: [("other.yaml", sea), ("demo.yaml", sea.replacing("sea", with: "demo"))],
      calls: replay),
    Transcript(
      name: "run",
      files: [("two.canon", "play demo --questions 1 --seed 1\nParis\nrules show pass\n")],
      calls: [.init("run FOLDER/two.canon")]),
    Transcript(
      name: "shell", calls: [.init("shell", ["pack check demo", "rules show pass", "quit"])]),
    Transcript(
      name: "score", files: [("sheets.csv", sheets), ("none.csv", "who,what\n")], calls: score),
    Transcript(name: "help", calls: [.init("help"), .init("help play"), .init("pack --help")]),
  ]

  private static let everyKind = [
    "c d", "@3s George", "Washington", "/moves", "/why", "", "Nile", "1c 2a 3b", "red", "blue",
    "t", "/hint", "pariss", "gas, solid, gas, custard", "/help", "d c b a", "4810 m", "/score",
    "a",
  ]

  private static let players = [
    Stage.Call(
      "play demo --players Ann,Bob --rules buzzer --questions 3 --seed 2",
      ["@ann 2.4s Paris", "@b Paris", "@carl hello"]),
    Stage.Call(
      "play demo --players Ann,Bob --questions 2 --seed 2 --kind text --kind truth",
      ["@bob no", "yes", "Paris", "/pass"]),
  ]

  private static let sheets = #"""
    Timestamp,Your name,text,Which of these is a noble gas?,number,Wishes,truth
    9:00,Ann,Paris,Neon,4806 m,none,t
    9:01,=Bob,"Rome, or Paris",nitrogen,,"a ""song""",false
    9:02,Ann,paris.,neon,4810,,true

    """#

  private static let score =
    ["", "--questions", "--csv", "--json", "--markdown", "--marks", "--name Wishes"].map {
      Stage.Call("score demo FOLDER/sheets.csv " + $0)
    } + [
      Stage.Call("score demo FOLDER/none.csv"),
      Stage.Call("score demo FOLDER/sheets.csv --name Alias"),
    ]

  private static let judge = [
    Stage.Call("judge --answer 'Jeremy Zuckerman' Zukerman --explain"),
    Stage.Call("judge --answer 'spirit portal' --prompt portal portal"),
    Stage.Call("judge --answer 12 --number --within 1 --json -- -13"),
    Stage.Call("judge --answerline 'George <u>Washington</u>' Washington --json"),
    Stage.Call("judge --answer Paris"),
  ]

  private static let replay = [
    Stage.Call(
      "play demo --questions 2 --seed 4 --kind choice --kind truth --log FOLDER/g.canonlog",
      ["a", "t"]),
    Stage.Call("replay FOLDER/g.canonlog"), Stage.Call("replay --check FOLDER/g.canonlog"),
    Stage.Call("play FOLDER/other.yaml --seed 1 --log FOLDER/other.canonlog", ["t"]),
    Stage.Call("replay --check FOLDER/other.canonlog"),
    Stage.Call("play FOLDER/demo.yaml --seed 1 --log FOLDER/left.canonlog", []),
    Stage.Call("replay --check FOLDER/left.canonlog"),
  ]

  /// A pack that is on no shelf.
  private static let sea = """
    canon: 1
    id: sea
    title: The sea
    questions:
      - ask: "Is this so: the sea is salt?"
        answer: true
    """

  private static let protest = [
    Stage.Call(
      "play demo --seed 3 --kind text --kind answerline --kind choice --log FOLDER/p.canonlog",
      protestOfOne),
    Stage.Call("replay --check FOLDER/p.canonlog"),
    Stage.Call(
      "play demo --players Ann,Bob,Cleo --rules 'buzzer, neg(points: 5)' --seed 2 --kind text "
        + "--kind number --log FOLDER/q.canonlog", protestOfThree),
    Stage.Call("replay --check FOLDER/q.canonlog"), Stage.Call("replay FOLDER/q.canonlog"),
    Stage.Call(
      "-c \"play demo --seed 1 --kind text; Lutetia: the old town; /why; "
        + "/protest uphold; /protest apply\""),
    Stage.Call("pack check demo"),
    Stage.Call(
      "play demo --players Ann,Bob --rules everyone --seed 5 --kind answerline --kind list "
        + "--kind text --log FOLDER/r.canonlog", protestOfLists),
    Stage.Call("replay --check FOLDER/r.canonlog"),
  ]

  /// What an answerline and a list lack is written to the pack, and the log goes on to check.
  private static let protestOfLists = [
    "@ann liquid, gas, glass", "@bob solid, ice, gas", "@ann the Squire", "@bob Adams",
    "@bob /protest uphold", "/protest apply", "@ann Paris", "@bob Rome", "/protest uphold ann 1",
    "/protest apply", "", "@ann /protest uphold 2", "/protest apply", "/why", "/score", "too late",
    "/why",
  ]

  private static let protestOfOne = [
    "George", "/why", "Adams", "/why", "/protest", "yes", "/protest", "no", "b", "/why",
    "Lutetia", "/why", "/protest 3", "yes",
  ]

  private static let protestOfThree = [
    "@ann", "@ann 4700", "/why", "@bob", "@bob 4806", "/protest ann", "@bob no", "/protest ann",
    "@cleo yes", "@bob yes", "/why", "@cleo", "@cleo Paris",
  ]

  private static let convertedFiles = [
    (
      "two.json",
      #"{"canon": 1, "id": "two", "title": "Two", "questions": [{"ask": "One?", "answer": "1"},"#
        + "\n"
        + #"{"ask": "Two?" "answer": "2"}, {"ask": "Three?", "answer": 3, "within": 0}]}"#
    ), ("none.json", "{"),
  ]

  private static let convert = [
    "demo --to json", "FOLDER/two.json", "FOLDER/two.json -o FOLDER/two.yaml",
    "FOLDER/two.yaml --from yaml --to json", "FOLDER/none.json",
    "FOLDER/none.json --from json -o FOLDER/two.yaml",
    "FOLDER/two.yaml --from jsno", "FOLDER/two.yaml --to xyz", "FOLDER/missing.gift",
    "FOLDER/two.yaml -o /nowhere/two.json",
  ].map { Stage.Call("pack convert \($0)") }

  static let brokenFiles = [
    ("packs/broken.yaml", "canon: 1\nid: broken\ntitle: Broken\nquestions:\n  - ask: No answer?\n"),
    ("empty.canonlog", ""), ("bad.canon", "rules show pass\nplai demo\n"),
  ]

  private static let errors = [
    "plai", "pack lst", "play", "play nowhere", "play FOLDER/packs/broken.yaml",
    "play demo --rules 'buzer, neg(pts: 3)'", "play demo --questions none",
    "play demo --difficulty 9", "play demo --kind riddle", "play demo --players Ann,ann",
    "play demo --players Ann,,Bob", "play demo --time soon", "play demo --tag nothing",
    "play demo --seed x", "play demo --log /nowhere/g.canonlog", "rules show sped",
    "help nothing", "replay FOLDER/none.canonlog", "replay FOLDER/empty.canonlog",
    "run FOLDER/none.canon", "run FOLDER/bad.canon", "judge guess", "-c 'rules show \"x'",
    "-c 'play demo --seed 1; /hnit'", "-c 'play demo --seed 1; /play demo'", "-c /score",
  ].map { Stage.Call($0) }
}
