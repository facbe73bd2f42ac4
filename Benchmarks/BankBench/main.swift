import Glibc
import QuizCore
import QuizPacks

// bank-bench [QUESTIONS]: builds a bank of made-up packs, then opens it in a process of its own and
// draws from it.

func seconds(_ body: () -> Void) -> Double {
  let time = ContinuousClock().measure(body)
  return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}

func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

/// The most memory that this process ever had, in MB.
func peak() -> Double {
  guard let file = fopen("/proc/self/status", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, 256, file) != nil {
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard text.hasPrefix("VmHWM:") else { continue }
    return (Double(text.filter(\.isNumber)) ?? 0) / 1024
  }
  return 0
}

/// Opens the bank and draws, as `canon play` does, and prints how long that took.
func draw(_ path: String) {
  func say(_ what: String, _ filter: BankFilter, _ count: Int) {
    var drawn = 0
    let time = seconds {
      drawn =
        (try? QuestionBank(path: path).draw(count, seed: 7, where: filter).questions.count) ?? 0
    }
    print("  opened and \(drawn) drawn, \(what): \(rounded(time * 1000)) ms")
  }
  say("any", BankFilter(), 1)
  say("any", BankFilter(), 100)
  say("of a tag and difficulty", BankFilter(tags: ["tag7"], difficulty: 1...3), 100)
  say(
    "of a tag, category and kind",
    BankFilter(tags: ["tag7"], categories: ["river"], kinds: [.choice]), 100)
  let time = seconds {
    let search = QuestionSearch(words: ["number", "77777"])
    _ = try? QuestionBank(path: path).candidates(search)
  }
  print("  opened and searched: \(rounded(time * 1000)) ms")
  print("  most memory: \(rounded(peak())) MB")
}

if CommandLine.arguments.count > 2, CommandLine.arguments[1] == "draw" {
  draw(CommandLine.arguments[2])
  exit(0)
}
let questions = Int(CommandLine.arguments.dropFirst().first ?? "") ?? 1_000_000
let folder = "/tmp/bank-bench-\(getpid())"
mkdir(folder, 0o700)
let packs = BankPacks(folder: folder, files: max(1, questions / 40_000), questions: questions)
let size = packs.write()
print("\(questions) questions in \(packs.files) packs, \(size >> 20) MB")
let bank = "\(folder)/bank.canonbank"
let loading = seconds { _ = PackLoader.load(path: "\(folder)/pack0.yaml") } * Double(packs.files)
var built: BankBuilder.Report?
let building = seconds { built = try? BankBuilder([folder]).build(to: bank) }
let count = built?.questions ?? 0
print("built in \(rounded(building)) s, \(Int(Double(count) / building)) questions/s")
print(
  "  loading the packs alone, on one core: \(rounded(loading)) s; ratio \(rounded(building / loading))"
)
fflush(nil)
system("/proc/\(getpid())/exe draw '\(bank)'")
system("rm -r '\(folder)'")
