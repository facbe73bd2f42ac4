import ArgumentParser
import QuizArena
import QuizText
import QuizTournament

/// Prints the schedule of a tournament before anything is played.
struct ShowPlan: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Check a tournament's file and print the schedule it gives.",
    discussion: """
      Matches are printed by the names under which they will be played. Where who plays depends on \
      results, the schedule says so: winner of p1-1-w1-1, No. 2 of a pool, rounds 2 to 5.
      """)

  @Argument(help: "The file that declares the tournament.")
  var file: String

  @Flag(help: "Print JSON.")
  var json = false

  func run(in session: Session) throws(CanonError) {
    let spec = try session.event(file)
    let questions = try session.soundPacks(spec.packs).reduce(0) { $0 + $1.pack.questions.count }
    let schedule: Schedule
    do { schedule = try Schedule(spec.plan) } catch { throw .answer("\(error)") }
    let text = PlanText(spec, schedule, questions: questions)
    if json { return try session.write(PlanJSON.text(of: spec, schedule)) }
    try session.write { text.put(on: &$0) }
  }
}
