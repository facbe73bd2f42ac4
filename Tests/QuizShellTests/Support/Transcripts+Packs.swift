/// Sessions of those who write packs.
extension Transcripts {
  static let authors = [
    Transcript(
      name: "pack-format", files: [("odd.yaml", oddPack), ("bad.yaml", "canon: 1\ntitle: 'x\n")],
      calls: [
        .init("pack format --check FOLDER/odd.yaml"), .init("pack format FOLDER/odd.yaml --json"),
        .init("pack format FOLDER/odd.yaml"), .init("pack format --ids FOLDER/odd.yaml"),
        .init("pack format --check FOLDER/odd.yaml FOLDER/bad.yaml"),
        .init("pack check FOLDER/odd.yaml"),
      ]),
    Transcript(name: "pack-schema", calls: [.init("pack schema")]),
    Transcript(
      name: "pack-stats", calls: [.init("pack stats demo"), .init("pack stats demo --json")]),
    Transcript(
      name: "pack-diff",
      files: [("old.yaml", DemoPack.text), ("new.yaml", newDemo)],
      calls: [
        .init("pack diff FOLDER/old.yaml FOLDER/new.yaml"),
        .init("pack diff FOLDER/old.yaml FOLDER/new.yaml --json"), .init("pack diff demo demo"),
        .init("pack diff demo nowhere"),
      ]),
    Transcript(
      name: "pack-print",
      calls: [
        .init("pack print demo"), .init("pack print demo --for players"),
        .init("pack print demo --for answers"),
        .init("pack print demo --format html --kind choice --kind list"),
        .init("pack print demo --for answers --format html --questions 2 --seed 4"),
        .init("pack print demo --for players -o FOLDER/sheet.html"),
        .init("pack print demo --for everyone"), .init("pack print demo --format csv"),
        .init("pack print demo --questions 0"), .init("pack print demo --tag none"),
        .init("pack print demo -o /nowhere/x.md"),
      ]),
    Transcript(
      name: "pack-new",
      calls: [
        .init("pack new FOLDER/new --author 'Ann: A' --license CC0-1.0 --language en"),
        .init("pack new FOLDER/new.yaml"), .init("pack check FOLDER/new.yaml"),
        .init("pack format --check FOLDER/new.yaml"), .init("pack show FOLDER/new.yaml"),
        .init("pack new"), .init("pack new /dev/null/x --no-schema"),
      ]),
    Transcript(
      name: "pack-add", files: [("p.yaml", DemoPack.text)],
      calls: [
        .init("pack add FOLDER/p.yaml", adding),
        .init("pack add FOLDER/p.yaml", ["Which is left?", "choice", "/back", "text"]),
        .init("pack add FOLDER/p.yaml", ["left", "right: or so", "", "/done", ""]),
        .init(
          "pack add FOLDER/p.yaml --ask 'Which: one?' --answer '# this' --wrong 'a, b' --wrong true"
            + " --tag new --source 'atlas, page 3' --difficulty 2"),
        .init("pack add FOLDER/p.yaml --ask 'No source?' --answer x --source none"),
        .init("pack add FOLDER/p.yaml --ask Only?"), .init("pack add FOLDER/none.yaml"),
        .init("pack show FOLDER/p.yaml --answers new left highest"),
        .init("pack check FOLDER/p.yaml"),
        .init("-c 'pack add FOLDER/p.yaml; Last?; truth; t; /done; /quit; rules show pass'"),
      ]),
    Transcript(
      name: "pack-build",
      files: [
        ("packs/bad.yaml", "canon: 1\nid: bad\ntitle: B\nquestions: [{ask: A?}]\n"),
        ("x.canonbank", "x"),
      ],
      calls: [
        .init("pack build FOLDER/packs -o FOLDER/packs/all.canonbank"), .init("pack list"),
        .init("pack show all"), .init("pack show all --json"), .init("pack show all planets"),
        .init("pack show all --tag none"), .init("pack stats all --json"),
        .init(
          "play all --questions 2 --seed 5 --kind truth --kind choice --log FOLDER/b.canonlog",
          ["t", "a"]),
        .init("replay --check FOLDER/b.canonlog"), .init("pack build FOLDER/packs -o all.yaml"),
        .init("pack build FOLDER/nothing -o FOLDER/n.canonbank"),
        .init("pack show FOLDER/x.canonbank"),
        .init("play FOLDER/x.canonbank"),
      ]),
    Transcript(
      name: "pack-find",
      calls: [
        .init("pack show demo planets earth"), .init("pack show demo --source atlas --answers"),
        .init("pack show demo --difficulty 3 --json"),
        .init("pack show demo --id truth --json --answers"),
        .init("pack show demo nothing here"), .init("pack list --category Cities"),
        .init("pack list --difficulty 1 --json"),
      ]),
  ]

  /// Two questions, with guesses, a slip and a change of mind.
  private static let adding = [
    "Which is the highest mountain?", "riddle", "", "Everest", "Chomolungma", "Qomolangma", "/back",
    "",
    "It lies in the Himalayas.", "atlas, page 90", "Mountains", "peaks, Asia", "7", "1", "",
    "mt everest", "", "Everst", "y", "K2", "", "Sagarmatha", "no", "",
    "How high is it?", "number", "8849", "m", "10", "", "nowhere", "", "", "", "", "high-everest",
    "8848", "", "", "",
  ]

  /// The demo pack after some work on it.
  private static let newDemo =
    DemoPack.text
    .replacing("title: Every kind of question", with: "title: Every kind")
    .replacing("What is the capital of France?", with: "Which city is the capital of France?")
    .replacing("wrong: [Nitrogen, Oxygen, Chlorine]", with: "wrong: [Nitrogen, Oxygen, Fluorine]")
    .replacing("- id: truth", with: "- id: fact") + """
        - id: new
          ask: Which is the largest planet?
          answer: Jupiter

      """

  private static let oddPack = """
    # A pack.
    canon:   1
    id: odd
    title: "Odd"
    questions:
    # The first.
    - ask:  How many
        legs?
      answer: '8' # of a spider
      accept:
      - eight
    - {ask: Who\u{202E}?, answer: x}

    """
}
