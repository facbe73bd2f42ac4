import Glibc
import QuizJudge

// Prints how the judge does on each measure. Arguments: the folder of the shared data, "-v" to
// list what went wrong, "--seed=7" for other edits and other wrong answers.
let arguments = CommandLine.arguments.dropFirst()
let isVerbose = arguments.contains("-v")
let data =
  arguments.first { !$0.hasPrefix("-") }
  ?? getenv("CANON_SHARED_DATA").map { String(cString: $0) } ?? "../shared/data"

let lineBench = LineBench(folder: data + "/answerlines", isVerbose: isVerbose)
let redBench = RedBench(lists: RedList.all(in: data + "/red-trivia"), isVerbose: isVerbose)
let seed = arguments.first { $0.hasPrefix("--seed=") }.flatMap { UInt64($0.dropFirst(7)) }
var generator = Generator(seed: seed ?? 42)

if let index = arguments.firstIndex(of: "--guess") {
  OneGuess.run(Array(arguments[(index + 1)...]))
  exit(0)
}
if arguments.contains("--speed") {
  Row.print(lineBench.speed())
  exit(0)
}
var rows = [lineBench.verdicts()]
rows += redBench.variants()
rows += redBench.typos(&generator)
rows.append(redBench.digits(&generator))
rows += redBench.wrong(&generator)
rows.append(NumberBench.row(isVerbose: isVerbose))
rows += lineBench.speed()
rows.append(SpeedBench.verbatim())
rows.append(WorstBench.row(isVerbose: isVerbose))
Row.print(rows)
