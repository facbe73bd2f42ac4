import QuizCore
import QuizLog
import QuizPacks
import QuizText

/// Compares a log with itself, and with the game that its actions make.
struct RecordingCheck {
  private let recording: Recording
  private let file: String

  init(_ recording: Recording, file: String) {
    self.recording = recording
    self.file = file
  }

  /// Names every finding; those that are faults of the log make it fall short.
  func run(in session: Session) throws(CanonError) {
    let packs = hand(session)
    var hindrances = LogCheck.packs(recording.header, found: packs)
    var again: (packet: Packet, ruleset: Ruleset)?
    do { again = try table(packs, session) } catch {
      hindrances.append(.rulesMissing(why: error.firstLine))
    }
    if !hindrances.isEmpty { again = nil }
    let findings = LogCheck.check(recording, packet: again?.packet, ruleset: again?.ruleset)
    for finding in findings + hindrances { try tell("\(finding)", in: session) }
    if findings.contains(where: \.isFault) { throw .fellShort }
    try tell("\(recording.entries.count) actions, \(verdict(isPlayed: again != nil))", in: session)
  }

  private func verdict(isPlayed: Bool) -> String {
    if isPlayed { return "all as recorded" }
    let sum = recording.scoreboard == nil ? "" : "; their events add up to the scoreboard"
    return "not played again" + sum
  }

  private func tell(_ words: String, in session: Session) throws(CanonError) {
    try session.write("\(file.visible): \(words)\n")
  }

  /// The packs of the log that are at hand, under their own names; of a bank what was drawn then.
  private func hand(_ session: Session) -> [Pack] {
    let shelf = session.packs.shelf
    let setup = recording.header.setup
    let filter = try? QuestionFilter(try FilterOptions.parse(recording.header.filter))
    let drawing = filter.map { BankDrawing(length: setup.length, seed: setup.seed, filter: $0) }
    func load(_ name: String) -> Pack? {
      try? session.packs.load([name], drawing: drawing).packs.first?.pack
    }
    return recording.header.packs.compactMap { mark in
      if let byName = load(mark.id), byName.id == mark.id { return byName }
      return shelf.all().lazy.compactMap { load($0.path) }.first { $0.id == mark.id }
    }
  }

  private func table(_ packs: [Pack], _ session: Session) throws(CanonError) -> (Packet, Ruleset) {
    let ruleset = try session.ruleset(recording.header.ruleset)
    guard let options = try? FilterOptions.parse(recording.header.filter) else {
      throw .badValue(
        recording.header.filter.joined(separator: " "), option: "filter",
        wanted: "options such as --tag x")
    }
    let filter = try QuestionFilter(options)
    let seed = recording.header.setup.seed
    return (Packet.deal(from: packs, seed: seed, where: filter.wants), ruleset)
  }
}

extension CanonError {
  fileprivate var firstLine: String {
    description.split(separator: "\n").first.map(String.init) ?? ""
  }
}
