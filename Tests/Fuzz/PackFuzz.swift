@testable import QuizPacks

// Feeds arbitrary bytes to the reader of packs: whatever they hold, reading and checking must end
// with places that are in the file, and what is sound must survive its own layout.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPack(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  let loaded = PackLoader.placed(bytes: input, file: "pack.yaml")
  let lines = 2 + input.count { $0 == 10 || $0 == 13 }
  for problem in loaded.problems where problem.line > lines { return abortLoudly() }
  let context = LintContext { _ in false }
  let file = LintedFile(name: "pack.yaml", placed: loaded.placed, problems: loaded.problems)
  _ = Linter.check([file], context).map { $0.problems.map(\.description) }
  guard let edit = try? PackFormat.edit(bytes: input, path: "pack.yaml") else { return 0 }
  guard let again = try? PackFormat.edit(bytes: edit.after, path: "pack.yaml"),
    again.after == edit.after
  else { return abortLoudly() }
  return 0
}

/// Ends the run, so that the fuzzer keeps the input.
private func abortLoudly() -> CInt {
  let none: [CInt] = []
  return none[0]
}
