import Glibc
import QuizPacks

// pack-bench [QUESTIONS [RUNS]]: reads a generated pack and the two shipped ones, and prints each
// time as a ratio to libyaml's events alone.
let questions = Int(CommandLine.arguments.dropFirst().first ?? "") ?? 46_904
let runs = Int(CommandLine.arguments.dropFirst(2).first ?? "") ?? 5

func best(_ runs: Int, _ body: () -> Int) -> Double {
  var least = Double.infinity
  for _ in 0..<runs {
    let time = ContinuousClock().measure { if body() < 0 { print("could not be read") } }
    least = min(least, Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds))
  }
  return least
}

func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

func report(_ name: String, _ bytes: [UInt8], runs: Int) {
  let loaded = PackLoader.load(bytes: bytes, file: name)
  for problem in loaded.problems.prefix(5) { print(problem) }
  let count = loaded.pack?.questions.count ?? 0
  let floor = best(runs) { Floor.events(bytes) }
  let time = best(runs) { PackLoader.load(bytes: bytes, file: name).pack?.questions.count ?? -1 }
  print("\(name): \(count) questions, \(bytes.count) bytes")
  print("  loaded in \(rounded(time * 1000)) ms, \(Int(Double(count) / time)) questions/s")
  print("  libyaml's events alone: \(rounded(floor * 1000)) ms; ratio \(rounded(time / floor))")
  guard let python = Python.seconds(name) else { return }
  print("  PyYAML CSafeLoader: \(rounded(python * 1000)) ms; ratio \(rounded(time / python))")
}

func read(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let got = fread(&buffer, 1, buffer.count, file), got > 0 { bytes += buffer[..<got] }
  return bytes
}

for path in ["QuestionPacks/finale.yaml", "QuestionPacks/creators.yaml"] {
  report(path, read(path), runs: 100)
}
var generator = Generator(seed: 1)
let bytes = generator.pack(questions: questions)
let path = "/tmp/pack-bench-\(getpid()).yaml"
if let file = fopen(path, "w") {
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}
report(path, bytes, runs: runs)
unlink(path)

Duplicates(count: 100_000, copies: 1000, seed: 1).report()
