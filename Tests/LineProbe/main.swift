import QuizTerminal

// Asks for lines as the arguments say and prints what came of each.
let probe = Probe(arguments: Array(CommandLine.arguments.dropFirst()))
probe.run()
