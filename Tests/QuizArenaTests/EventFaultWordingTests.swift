import Testing

@testable import QuizArena

@Suite("What is said of a faulty tournament file") struct EventFaultWordingTests {
  /// A line put in place of another one of the small file, and what is said of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let line: String
    let by: String
    let message: String
    init(_ line: String, _ by: String, _ message: String) {
      self.line = line
      self.by = by
      self.message = message
    }
    var testDescription: String { by }
  }

  private static let ann = "      simulated: {skill: 1}"
  private static let ann2 = "    simulated: {skill: 1}"
  private static let robin = "  - format: round-robin"
  private static let bo = "  - name: Bo"

  static let whole: [Case] = [
    Case(
      "canon: 1", "canon: 9",
      "1:8: error: the format version \"9\" is not known here: write \"canon: 1\", or read the file with a newer canon"
    ),
    Case("canon: 1", "# none", "2:1: error: the tournament has no \"canon\": add \"canon: 1\""),
    Case(
      "packs: [finale]", "packs: {a: b}",
      "2:8: error: \"packs\" is a mapping where a list, or one text, is wanted: write \"packs: [finale, creators]\""
    ),
    Case(
      "packs: [finale]", "packs:",
      "2:7: error: \"packs\" is empty: write \"packs: [finale, creators]\", or remove it"),
    Case(
      "packs: [finale]", "packs: a\nrules: klassic",
      "3:8: error: there is no rule \"klassic\"; did you mean \"classic\"?; \"canon rules list\" names them all"
    ),
    Case(
      "packs: [finale]", "packs: a\nvolume: 3",
      "3:1: error: \"volume\" is not a key of the tournament: use one of canon, title, packs, rules, questions, seed, seats, points, tie_breaks, limits, outputs, contestants, phases"
    ),
    Case(
      "packs: [finale]", "packs: a\nteams: 3",
      "3:1: error: \"teams\" is not a key of the tournament: write \"contestants\" if that is meant"
    ),
    Case(
      "packs: [finale]", "packs: a\npools: 3",
      "3:1: error: \"pools\" is a key of a phase, not of the tournament: move it there"),
    Case(
      "packs: [finale]", "packs: a\nseed: -1",
      "3:7: error: \"-1\" will not do for \"seed\": give a whole number from 0, such as \"7\""),
    Case(
      "packs: [finale]", "packs: a\nseats: yes",
      "3:8: error: \"yes\" will not do for \"seats\": give true or false, such as \"true\""),
    Case(
      "packs: [finale]", "packs: a\npoints: {win: 0.25}",
      "3:15: error: \"0.25\" will not do for \"win\": give a number with one decimal at most, such as \"2\""
    ),
    Case(
      "packs: [finale]", "packs: a\npoints: 3",
      "3:9: error: \"points\" is a text where a mapping of its keys is wanted: write \"points: {win: 2, draw: 1}\""
    ),
    Case(
      "packs: [finale]", "packs: a\nlimits: {reply: soon}",
      "3:17: error: \"soon\" will not do for \"reply\": give a time of a day at most, such as \"2s\""
    ),
    Case(
      "packs: [finale]", "packs: a\nlimits: {line: lots}",
      "3:16: error: \"lots\" will not do for \"line\": give a number of bytes, of 1 TiB at most, such as \"64 KiB\""
    ),
    Case(
      "packs: [finale]", "packs: a\noutputs: [html]",
      "3:11: error: \"outputs\" knows no \"html\": give one of text, json, csv, markdown, qbj, trf"),
    Case(
      "packs: [finale]", "packs: a\ntie_breaks: [points, bucholz]",
      "3:22: error: \"tie_breaks\" knows no \"bucholz\": write \"buchholz\" if that is meant"),
    Case(
      "packs: [finale]", "packs: a\ntie_breaks: [points, points]",
      "3:22: error: \"points\" stands twice in \"tie_breaks\": remove one"),
    Case(
      "packs: [finale]", "packs: a\ntie_breaks: {a: b}",
      "3:13: error: \"tie_breaks\" is a mapping where a list of names is wanted: write \"tie_breaks: [match-points, head-to-head, points, seed]\""
    ),
    Case(
      "packs: [finale]", "packs: a\ntitle: \"a\\u001bb\"",
      "3:8: error: \"title\" holds the invisible character ␛: remove it"),
    Case(
      "packs: [finale]", "packs: a\ntitle: \"  \"",
      "3:8: error: \"title\" is empty: write \"title: Finale cup\", or remove it"),
    Case(
      "packs: [finale]", "packs: a\ntitle: \(String(repeating: "x", count: 2_001))",
      "3:8: error: \"title\" has 2001 characters, more than the limit of 2000: shorten it"),
    Case(
      "packs: [finale]", "packs: a\ntitle: [a]",
      "3:8: error: \"title\" is a list where one text is wanted: write \"title: Finale cup\""),
    Case(
      "packs: [finale]", "packs: a\n\tseed: 1",
      "3:1: error: the line is indented with a tab: use spaces"),
  ]

  static let contestants: [Case] = [
    Case(
      bo, "  - nome: Bo",
      "6:5: error: \"nome\" is not a key of a contestant: write \"name\" if that is meant"),
    Case(
      bo, "  - players: [Bo]", "6:5: error: the contestant has no \"name\": add \"name: Asami\""),
    Case(
      bo, "  - name: ANN",
      "6:5: error: the name \"ANN\" is taken by the contestant in line 4: give each its own"),
    Case(
      bo, "  - name: Bo\n    row: Bo",
      "7:5: error: \"row\" has no use without \"sheets\": remove it"),
    Case(
      bo, "  - name: Bo\n    players: [A, B, A]",
      "7:21: error: \"A\" plays twice in this team: remove one"),
    Case(
      bo, "  - name: Bo\n    bot: ./b",
      "8:5: error: \"bot\" and \"simulated\" are two ways to play: keep one of them"),
    Case(
      bo, "  - name: Bo\n    from_round: 0",
      "7:17: error: \"0\" will not do for \"from_round\": give a whole number from 1 to 100000, such as \"2\""
    ),
    Case(
      bo, "  - name: Bo\n    from_round: 4\n    until_round: 2",
      "8:5: error: the contestant leaves after round 2 and enters in round 4: correct one of the two"
    ),
    Case(
      bo, "  - name: Bo\n    until_phase: Pool",
      "7:5: error: there is no phase \"Pool\": give the name of a phase"),
    Case(
      bo, "  - name: Bo\n    until_phase: Phase 2",
      "7:5: error: there is no phase \"Phase 2\": write \"Phase 1\" if that is meant"),
    Case(
      "    simulated: {skill: 0}", "    person: false",
      "7:5: error: \"person: false\" leaves nobody to play: remove it, and say who plays"),
    Case(
      "    simulated: {skill: 0}", "    simulated: strong",
      "7:16: error: \"simulated\" is a text where a mapping of its keys is wanted: write \"simulated: {skill: 1.5}\""
    ),
    Case(
      "    simulated: {skill: 0}", "    simulated: {skill: 1e3}",
      "7:24: error: \"1e3\" will not do for \"skill\": give a number from -20 to 20, such as \"1.5\""
    ),
    Case(
      "    simulated: {skill: 0}", "    simulated: {slips: 120%}",
      "7:24: error: \"120%\" will not do for \"slips\": give a share from 0% to 100%, such as \"2%\""
    ),
    Case(
      "    simulated: {skill: 0}", "    simulated: {categories: Music}",
      "7:29: error: \"categories\" is a text where a number for each name is wanted: write \"categories: {Music: -1}\""
    ),
    Case(
      "    simulated: {skill: 0}", "    players: [Al]",
      "6:5: error: nothing says how this contestant plays: add \"simulated\", \"bot\", \"sheets\" or \"person: true\""
    ),
    Case(
      "contestants:", "contestants: 7\nx:",
      "3:14: error: \"contestants\" is a text where a list, each item with keys of its own, is wanted: write \"- name: Asami\" below it"
    ),
  ]

  static let phases: [Case] = [
    Case(
      robin, "  - name: Pools", "9:5: error: a phase has no \"format\": add \"format: round-robin\""
    ),
    Case(
      robin, "  - format: robin",
      "9:13: error: \"format\" knows no \"robin\": give one of open, round-robin, double-round-robin, gauntlet, swiss, knockout, double-elimination, ladder"
    ),
    Case(
      robin, "  - format: knockout\n    rounds: 3",
      "10:5: error: \"rounds\" has no use in format \"knockout\": remove it (it belongs to swiss, ladder, open)"
    ),
    Case(
      robin, "  - format: swiss\n    rounds: 9",
      "10:5: error: 9 rounds are too many, as nobody meets anybody twice: play at most 1"),
    Case(
      robin, "  - format: gauntlet\n    heads: 2",
      "10:5: error: 2 heads leave nobody to meet: take at most 1"),
    Case(
      robin, "  - format: swiss\n    forbidden: [Ann, Bo]",
      "10:16: error: \"forbidden\" is a list where a list of lists of names is wanted: write \"forbidden: [[Ann, Bo]]\""
    ),
    Case(
      robin, "  - format: swiss\n    forbidden: [[Ann, Boo]]",
      "10:23: error: there is no contestant \"Boo\": write \"Bo\" if that is meant"),
    Case(
      robin, "  - format: swiss\n    forbidden: [[Ann, Zuko]]",
      "10:23: error: there is no contestant \"Zuko\": give names as they stand in \"contestants\""),
    Case(
      robin, "  - format: open\n    best: 2",
      "10:5: error: \"best\" looks back at a phase before, and this is the first: remove it"),
    Case(
      robin, "  - format: open\n    pools: 2",
      "10:5: error: 2 pools are too many for 2 contestants: make at most 1, so that each has 2"),
    Case(
      robin, "  - format: open\n  - format: open\n    best: 4",
      "11:5: error: \"best\" wants 4 and 2 come from the phase before: take at most 2"),
    Case(
      robin, "  - format: open\n  - format: open\n    best: 2\n    pools: 1",
      "12:5: error: \"best\" and \"pools\" both say who plays here: keep one of them"),
    Case(
      robin, "  - format: open\n  - format: open\n    ranks: 1-3",
      "11:5: error: no pool of the phase before has a rank 3: the largest has 2 contestants"),
    Case(
      robin, "  - format: open\n  - format: open\n    ranks: [1-2, 2]",
      "11:18: error: rank 2 stands in two of the ranges: let each rank go to one pool"),
    Case(
      robin, "  - format: open\n  - format: open\n    ranks: [1, 2]",
      "11:5: error: the ranks 1-1 give a pool of fewer than 2 contestants: widen the range"),
    Case(
      robin, "  - format: open\n  - format: open\n    ranks: 2-1",
      "11:12: error: the ranks \"2-1\" run backwards: write the better rank first, such as \"1-2\""),
    Case(
      robin, "  - format: open\n  - format: open\n    ranks: best",
      "11:12: error: \"best\" will not do for \"ranks\": give a list of ranks, such as \"[1-2, 3-4]\""
    ),
    Case(
      robin, "  - format: open\n    name: A\n  - format: open\n    name: A",
      "12:5: error: the name \"A\" is taken by the phase in line 10: give each its own"),
    Case(
      "phases:", "phases: []\nx:",
      "8:1: error: the tournament has no phases: list at least one, such as \"- format: round-robin\""
    ),
    Case(
      "phases:", "phases: open\nx:",
      "8:9: error: \"phases\" is a text where a list, each item with keys of its own, is wanted: write \"- format: round-robin\" below it"
    ),
  ]

  @Test(
    "each message says what is wrong and what to do, at its place",
    arguments: whole + contestants + phases)
  func message(_ fault: Case) {
    let lines = EventFileTests.small.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.contains { $0 == fault.line })
    let text = lines.map { $0 == fault.line ? fault.by : String($0) }.joined(separator: "\n")
    let told = EventFileTests.read(text, file: "cup.yaml").problems.map(\.description)
    #expect(told.contains("cup.yaml:" + fault.message), "\(told)")
  }

  @Test("somebody late for a knockout is told so")
  func lateForKnockout() {
    let text = EventFileTests.small.replacing("round-robin", with: "knockout")
      .replacing("- name: Bo", with: "- name: Bo\n    from_round: 2")
    #expect(
      EventFileTests.read(text).problems.map(\.message) == [
        "nobody can enter format \"knockout\" late: remove \"from_round\", or choose a format without elimination"
      ])
  }

  @Test(
    "files that are no tournament are told what they are",
    arguments: [
      ("", "the file is empty: begin it with \"canon: 1\""),
      (
        "- a\n- b\n",
        "the file holds a list where a tournament has keys: begin it with \"canon: 1\""
      ),
      (
        "canon: 1\nid: x\nquestions:\n  - ask: a\n",
        "this is a question pack: name the file of a tournament, which lists packs, contestants and phases"
      ),
    ])
  func noTournament(text: String, message: String) {
    #expect(EventFileTests.read(text).problems.map(\.message) == [message])
  }

  @Test("one contestant is too few, and none too")
  func tooFew() {
    let one = EventFileTests.small.replacing("  - name: Bo\n    simulated: {skill: 0}\n", with: "")
    #expect(
      EventFileTests.read(one).problems.map(\.description) == [
        "Examples/cup.yaml:3:1: error: the tournament has 1 contestant: list at least 2"
      ])
  }
}
