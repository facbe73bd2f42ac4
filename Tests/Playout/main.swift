import PlayoutKit
import QuizCore

// Plays every named ruleset at random and prints what came of it: two processes must agree.
let arguments = CommandLine.arguments.dropFirst().map { UInt64($0) ?? 0 }
let seed = arguments.first ?? 1
let actions = arguments.count > 1 ? Int(clamping: arguments[1]) : 200
for ruleset in Rulebook.builtIn.rulesets {
  print(Digest.line(ruleset.name, seed: seed, actions: actions))
}
for draw in UInt64(0)..<10 {
  print(Digest.line(RandomRuleset.line(seed: seed &+ draw), seed: seed, actions: actions))
}
