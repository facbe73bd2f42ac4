import QuizCore
import QuizTournament
import TestKit
import Testing

@testable import QuizArena

@Suite("The file that declares a tournament") struct EventFileTests {
  static let small = """
    canon: 1
    packs: [finale]
    contestants:
      - name: Ann
        simulated: {skill: 1}
      - name: Bo
        simulated: {skill: 0}
    phases:
      - format: round-robin

    """

  static let large = """
    canon: 1
    title: Finale cup
    packs: [finale, ./packs/own.yaml, extra.yml, /srv/all.yaml]
    rules: "buzzer, power(points: 15)"
    questions: 12
    seed: 99
    seats: false
    points: {win: 2, draw: 1, loss: 0, bye: 1.5, absence: 0, forfeit: -1}
    tie_breaks: [match-points, buchholz, lot]
    limits: {start: 1.5s, reply: 250ms, line: 4 KiB, output: 1 MB}
    outputs: [csv, json]
    contestants:
      - name: Asami
        simulated: {skill: 1.5, categories: {Music: -1, Law: 2.25}, slips: 5%, pace: 2s}
      - name: Rusty
        bot: python3 bots/rusty.py --fast
      - name: Words
        bot: [./a b, --flag]
      - name: Sheet
        sheets: form.csv
        row: Ann A.
      - name: Team
        person: true
        players: [Bo, Cy]
        from_round: 2
        until_round: 3
      - name: Gone
        simulated: {}
        until_phase: Pools
    phases:
      - name: Pools
        format: swiss
        rounds: 2
        pools: 2
        first_seat: two
        acceleration: baku
        forbidden: [[Asami, Rusty], [Words, Sheet, Team]]
      - name: Playoffs
        format: round-robin
        cycles: 2
        ranks: [1-2, 3]
        carry_over: true
        play_offs: true
        tie_breaks: [points, seed]
      - format: knockout
        best: 4
        third_place: true

    """

  static func read(_ text: String, file: String = "Examples/cup.yaml") -> (
    spec: EventSpec?, problems: [EventProblem]
  ) { EventFile.read(bytes: Array(text.utf8), file: file, book: .builtIn) }

  @Test("what is left out has the values that suit most")
  func defaults() throws {
    let (found, problems) = Self.read(Self.small)
    #expect(problems.map(\.description) == [])
    let spec = try #require(found)
    #expect(spec.title == "cup")
    #expect(spec.ruleset == "classic")
    #expect(spec.questions == 20)
    #expect(spec.plan.seed == 1)
    #expect(spec.plan.usesSeats)
    #expect(spec.plan.worth == SwissPoints())
    #expect(spec.limits == EventLimits())
    #expect(spec.outputs == EventOutput.allCases)
    #expect(spec.folder == "Examples")
    #expect(spec.plan.phases.map(\.name) == ["Phase 1"])
    #expect(spec.plan.phases[0].chain.map(\.name) == TieBreakRegistry.standard.map(\.name))
    #expect(spec.contestants[0] == Contestant("Ann", .simulated(Simulation(skill: 1))))
  }

  @Test("every key reaches its place")
  func everything() throws {
    let (found, problems) = Self.read(Self.large)
    #expect(problems.map(\.description) == [])
    let spec = try #require(found)
    #expect(spec.title == "Finale cup")
    #expect(
      spec.packs == ["finale", "Examples/./packs/own.yaml", "Examples/extra.yml", "/srv/all.yaml"])
    #expect(spec.ruleset == "buzzer, power(points: 15)")
    #expect(spec.questions == 12)
    #expect(spec.plan.seed == 99)
    #expect(!spec.plan.usesSeats)
    #expect(spec.plan.worth.win == 20)
    #expect(spec.plan.worth.draw == 10)
    #expect(spec.plan.worth.pairingBye == 15)
    #expect(spec.plan.worth.forfeitLoss == -10)
    #expect(spec.limits.start == 1_500)
    #expect(spec.limits.reply == 250)
    #expect(spec.limits.line == 4_096)
    #expect(spec.limits.output == 1_048_576)
    #expect(spec.outputs == [.json, .csv])
  }

  @Test("contestants keep their order, kind, players and stay")
  func contestants() throws {
    let spec = try #require(Self.read(Self.large).spec)
    let simulation = Simulation(
      skill: 1.5, categories: [.init("Music", skill: -1), .init("Law", skill: 2.25)], slips: 0.05,
      pace: 2_000)
    #expect(
      spec.contestants == [
        Contestant("Asami", .simulated(simulation)),
        Contestant("Rusty", .bot(["python3", "bots/rusty.py", "--fast"])),
        Contestant("Words", .bot(["./a b", "--flag"])),
        Contestant("Sheet", .sheet(file: "Examples/form.csv", row: "Ann A.")),
        Contestant("Team", .person, players: ["Bo", "Cy"]),
        Contestant("Gone", .simulated(Simulation())),
      ])
    #expect(spec.plan.enrolments.map(\.from) == [1, 1, 1, 1, 2, 1])
    #expect(
      spec.plan.withdrawals == [
        .init(Entrant(5), phase: 1, afterRound: 3), .init(Entrant(6), phase: 1, afterRound: .max),
      ])
  }

  @Test("phases have their formats, intakes and chains")
  func phases() throws {
    let phases = try #require(Self.read(Self.large).spec).plan.phases
    #expect(phases.map(\.name) == ["Pools", "Playoffs", "Phase 3"])
    let swiss = try #require(phases[0].format as? Swiss)
    #expect(swiss.rounds == 2)
    #expect(swiss.initialSeat == .two)
    #expect(swiss.worth.win == 20)
    #expect(swiss.acceleration == .baku)
    #expect(swiss.forbidden == [[1, 2], [3, 4, 5]])
    #expect(phases[0].intake == .everyone(pools: 2))
    #expect(phases[0].chain.map(\.name) == ["match-points", "buchholz", "lot"])
    #expect((phases[1].format as? RoundRobin)?.cycles == 2)
    #expect(phases[1].intake == .ranks([1...2, 3...3]))
    #expect(phases[1].carriesOver && phases[1].playsOff)
    #expect(phases[1].chain.map(\.name) == ["points", "seed"])
    #expect((phases[2].format as? Knockout)?.thirdPlace == true)
    #expect(phases[2].intake == .best(4))
  }

  @Test("the first seat of a Swiss phase is drawn from the seed unless it is given")
  func drawnSeat() throws {
    let seats = try (1...40).map { seed in
      let text = Self.small.replacing("round-robin", with: "swiss") + "seed: \(seed)\n"
      let format = try #require(Self.read(text).spec).plan.phases[0].format
      return try #require(format as? Swiss).initialSeat
    }
    #expect(Set(seats) == [.one, .two])
  }

  @Test("all that is wrong is told in one run, in the order of the file")
  func allAtOnce() {
    let text = """
      canon: 2
      pakcs: [a]
      questions: none
      contestants:
        - name: Ann
          simulated: {skil: 1}
        - name: ann
      phases:
        - format: swis
          cycles: 2

      """
    let (spec, problems) = Self.read(text)
    #expect(spec == nil)
    #expect(
      problems.map(\.description) == [
        "Examples/cup.yaml:1:1: error: the tournament has no \"packs\": add \"packs: [finale, creators]\"",
        "Examples/cup.yaml:1:8: error: the format version \"2\" is not known here: write \"canon: 1\", or read the file with a newer canon",
        "Examples/cup.yaml:2:1: error: \"pakcs\" is not a key of the tournament: write \"packs\" if that is meant",
        "Examples/cup.yaml:3:12: error: \"none\" will not do for \"questions\": give a whole number from 1, or all, such as \"20\"",
        "Examples/cup.yaml:6:17: error: \"skil\" is not a key of \"simulated\": write \"skill\" if that is meant",
        "Examples/cup.yaml:7:5: error: nothing says how this contestant plays: add \"simulated\", \"bot\", \"sheets\" or \"person: true\"",
        "Examples/cup.yaml:9:13: error: \"format\" knows no \"swis\": write \"swiss\" if that is meant",
      ])
  }

  @Test("one broken contestant costs no message of the others")
  func recovery() {
    let text = Self.small.replacing("skill: 1}", with: "skill: 1").replacing(
      "skill: 0", with: "skil: 0")
    let lines = Self.read(text).problems.map(\.line)
    #expect(lines.contains(5))
    #expect(lines.contains(7))
  }

  @Test("no bytes crash the reader, and without a spec there is a problem")
  func mutations() {
    var chance = Chance(seed: Campaign.seed)
    let source = Array(Self.large.utf8)
    for _ in 0..<Campaign.size(20_000) {
      var bytes = source
      for _ in 0...chance.below(4) {
        let at = chance.below(bytes.count)
        switch chance.below(3) {
        case 0: bytes[at] = UInt8(chance.below(256))
        case 1: bytes.remove(at: at)
        default: bytes.insert(source[chance.below(source.count)], at: at)
        }
      }
      let (spec, problems) = EventFile.read(bytes: bytes, file: "f", book: .builtIn)
      #expect((spec == nil) == !problems.isEmpty)
    }
  }
}
