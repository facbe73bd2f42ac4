/// Every word that may stand before a colon in a pack.
enum Key: UInt8, CaseIterable, Sendable {
  case canon, id, title, version, authors, license, language, description
  case asOf, sources, defaults, questions
  case author, url, note
  case ask, answer, answerline, answers, order, match, list, parts
  case wrong, accept, prompt, reject, within, range, closest, unit, need, clues
  case explain, source, tags, category, difficulty, hints, time, worth
  case feedback, credit, media, examples, allow
  case text

  /// As it is written in a pack.
  var name: String { Key.names[Int(rawValue)] }

  /// Its place in a set of keys.
  var bit: UInt64 { 1 << UInt64(rawValue) }

  private static let names = allCases.map { $0 == .asOf ? "as_of" : "\($0)" }

  static func named(_ name: String) -> Key? { allCases.first { $0.name == name } }
}
