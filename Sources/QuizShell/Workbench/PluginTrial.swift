import QuizCore
import QuizFiles
import QuizPlugins
import QuizText

/// A plugin on trial, and what is said of it.
struct PluginTrial {
  let name: String
  let session: Session

  /// Random games; false where a law was broken.
  func rehearse(games: Int, seed: UInt64) throws(CanonError) -> Bool {
    let found = try place()
    let ruleset: Ruleset
    do {
      let isSeating = (try? session.plugins.plugin(found))?.about.isSeating ?? false
      let line = isSeating ? found.name : "everyone, \(found.name)"
      ruleset = try Ruleset(line, book: session.rulebook)
    } catch {
      throw .ruleset(error.problems)
    }
    let report = Rehearsal(found.name, in: ruleset).play(games: games, seed: seed)
    for fault in report.faults { try say("\(found.name): \(fault)") }
    guard report.faults.isEmpty else { return false }
    try say("\(found.name): \(report.games) random games, \(report.actions) actions: the laws hold")
    if report.effects == 0 { try say("\(found.name): it did nothing in any of them") }
    return true
  }

  /// The example beside the file; false where it goes another way now.
  func perform(recording: Bool) throws(CanonError) -> Bool {
    let path = String(try place().path.dropLast(4)) + ".txt"
    guard let bytes = try? WholeFile.bytes(of: path, limit: 1 << 20) else {
      try say("\(name): no example beside it; \(path.visible) would be one")
      return true
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let told = try Example(text).told(in: session.world)
    if told == text {
      try say("\(name): the example is played as it was")
      return true
    }
    if recording {
      do { try FileReplacement.write(Array(told.utf8), to: path) } catch {
        throw .unwritable(path: path, code: error.code)
      }
      try say("\(name): recorded \(path.visible); look at it")
      return true
    }
    try say("\(name): the example goes another way; --record keeps it as it is now")
    try session.write(Difference.first(of: text, and: told))
    return false
  }

  private func place() throws(CanonError) -> PluginShelf.Found {
    if let found = session.plugins.place(of: name) { return found }
    let known = session.plugins.names
    throw .noRule(name, nearest: Nearest.name(to: name, among: known))
  }

  private func say(_ words: String) throws(CanonError) {
    try session.write(Escaping.terminal(words, lines: .kept) + "\n")
  }
}

/// Where two texts part.
enum Difference {
  /// The first line that differs, as it was and as it is.
  static func first(of old: String, and new: String) -> String {
    let (before, after) = (old.split(separator: "\n"), new.split(separator: "\n"))
    let common = zip(before, after).prefix { $0 == $1 }.count
    let was = before.dropFirst(common).first.map { "- \($0)\n" } ?? ""
    let now = after.dropFirst(common).first.map { "+ \($0)\n" } ?? ""
    return Escaping.terminal("line \(common + 1):\n\(was)\(now)", lines: .kept)
  }
}
