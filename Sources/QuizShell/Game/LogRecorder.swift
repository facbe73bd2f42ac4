import QuizCore
import QuizLog

/// Keeps a game's log in a file.
final class LogRecorder: Recorder {
  private let writer: LogWriter
  private var header: LogHeader

  /// Makes the file and writes its head.
  init(
    path: String, packs: [Pack], filter: [String], ruleset: Ruleset, setup: Setup
  ) throws(CanonError) {
    header = LogHeader(
      packs: packs.map { .init($0) }, filter: filter, ruleset: ruleset.name, setup: setup)
    do {
      writer = try LogWriter(path: path)
      try writer.write(header)
    } catch { throw .log("\(error)") }
  }

  func record(_ action: Action, _ events: [Event]) throws(CanonError) {
    do { try writer.append(action, events) } catch { throw .log("\(error)") }
  }

  func rewrite(_ record: [Taken], _ state: State, packs: [Pack]) throws(CanonError) {
    header.packs = packs.map { .init($0) }
    let scoreboard = state.phase == .over ? state.scoreboard : nil
    do { try writer.rewrite(header, record, scoreboard: scoreboard) } catch {
      throw .log("\(error)")
    }
  }

  func finish(_ state: State) throws(CanonError) {
    do { try writer.finish(state.scoreboard) } catch { throw .log("\(error)") }
  }
}
