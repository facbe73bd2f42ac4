import FoundationEssentials
import QuizCore

/// Takes a log apart line by line.
struct LogParser {
  /// A line with more bytes is refused: no question is that long.
  static let longestLine = 8 << 20

  private static let lineFeed: UInt8 = 0x0A
  private let bytes: [UInt8]
  private let name: String
  private let decoder = JSONDecoder()
  private var at = 0
  private var line = 0
  private var sum = LineSum()

  init(bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  mutating func parse() throws(LogProblem) -> Recording {
    var recording = Recording(header: try header())
    if let first = nextLine() { check(first, &recording) }
    while recording.damage == nil, recording.scoreboard == nil { readLine(&recording) }
    if recording.scoreboard != nil, at < bytes.count {
      recording.damage = .afterScoreboard(name, line: line + 1)
    }
    return recording
  }

  private mutating func readLine(_ recording: inout Recording) {
    let actions = recording.entries.count
    guard at < bytes.count else {
      recording.damage = .unfinished(name, actions: actions)
      return
    }
    guard let text = nextLine() else {
      recording.damage = .torn(name, line: line + 1, actions: actions)
      return
    }
    guard text.count <= LogParser.longestLine else {
      recording.damage = .longLine(
        name, line: line, limit: LogParser.longestLine, actions: actions)
      return
    }
    do {
      try take(decoder.decode(LogRow.self, from: Data(text)), &recording)
      check(text, &recording)
    } catch {
      recording.damage = .brokenLine(
        name, line: line, why: Decoding.reason(error), actions: actions)
    }
  }

  private func take(_ row: LogRow, _ recording: inout Recording) throws(Implausible) {
    switch row {
    case .scoreboard(let lines): recording.scoreboard = lines
    case .action(let number, let action, let events, let void):
      for event in events { try Plausibility.check(event) }
      recording.entries.append(
        .init(number: number, action: action, events: events, line: line, void: void))
    }
  }

  private mutating func check(_ text: ArraySlice<UInt8>, _ recording: inout Recording) {
    if !sum.isRight(text) { recording.changedLines.append(line) }
  }

  /// The next line without its line feed; nil where none ends.
  private mutating func nextLine() -> ArraySlice<UInt8>? {
    guard let end = bytes[at...].firstIndex(of: LogParser.lineFeed) else { return nil }
    defer { at = end + 1 }
    line += 1
    return bytes[at..<end]
  }

  /// Reads the first line and stays before it.
  private func header() throws(LogProblem) -> LogHeader {
    let opening = Array("{\"canonlog\":".utf8)
    if bytes.isEmpty { throw .empty(name) }
    let end = bytes.firstIndex(of: LogParser.lineFeed)
    guard bytes.starts(with: opening) else {
      throw end == nil && opening.starts(with: bytes) ? .headerCut(name) : .notALog(name)
    }
    guard let end else { throw .headerCut(name) }
    let text = Data(bytes[..<end])
    do {
      let version = try decoder.decode(LogVersion.self, from: text).canonlog
      if version != LogHeader.version { throw LogProblem.otherVersion(name, found: version) }
      return try decoder.decode(LogHeader.self, from: text)
    } catch let problem as LogProblem {
      throw problem
    } catch {
      throw .brokenHeader(name, why: Decoding.reason(error))
    }
  }
}
