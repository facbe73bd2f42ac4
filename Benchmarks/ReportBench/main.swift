import QuizReports
import QuizTournament
import Timing

// report-bench [RUNS]: standings of a generated event, from the bytes of a quizbowl file and from
// results in memory.
let runs = Int(CommandLine.arguments.dropFirst().first ?? "") ?? 7

func milliseconds(_ body: () -> Void) -> String {
  Timing.fixed(Timing.median((0..<runs).map { _ in Timing.measure(body) }) / 1e6, 1) + " ms"
}

let tournament = BigEvent.tournament(seed: 1)
let bytes = QBJWriter.bytes(of: tournament)
print(
  "\(BigEvent.matches) matches, \(BigEvent.teams) teams, \(BigEvent.players) players, "
    + "\(bytes.count / 1024) KiB of QBJ")
print("  quizbowl file read:        " + milliseconds { _ = try? QBJReader.read(bytes) })
print("  standings from results:    " + milliseconds { _ = Report(tournament) })
let report = Report(tournament)
print("  written as JSON:           " + milliseconds { _ = try? StandingsJSON.text(of: report) })
print("  written as QBJ:            " + milliseconds { _ = QBJWriter.bytes(of: tournament) })
print(
  "  file to standings in JSON: "
    + milliseconds {
      if let read = try? QBJReader.read(bytes) { _ = try? StandingsJSON.text(of: Report(read)) }
    } + " (goal: 300 ms)")
