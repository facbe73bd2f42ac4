import QuizCore
import QuizText

/// A table that a plugin has given, whose entries are known by name.
struct LuaTable {
  /// What messages call it: `noted`.
  let name: String
  private let value: LuaValue

  /// Refuses what is no table, or has an entry that is not known.
  init(_ value: LuaValue, name: String, known: [StaticString]) throws(Fault) {
    guard value.isMap else { throw Fault("\(name): \(value.wording) where a table is wanted") }
    self.name = name
    self.value = value
    var strange: String?
    value.forEachPair { key, _ in
      if known.contains(where: { key.isText($0) }) { return }
      let name = key.text ?? ""
      if strange.map({ name < $0 }) ?? true { strange = name }
    }
    guard let strange else { return }
    let near = Names.meant(strange, known.map(\.description))
    throw Fault("\(name) has no \"\(strange)\"\(near)")
  }

  subscript(key: StaticString) -> LuaValue? { value[key] }

  func text(_ key: StaticString) throws(Fault) -> String {
    guard let text = try optionalText(key) else { throw missing(key, "a text") }
    return text
  }

  func optionalText(_ key: StaticString) throws(Fault) -> String? {
    guard let value = self[key] else { return nil }
    if let text = value.text { return text }
    if value.whole != nil || value.points != nil { return value.wording }
    throw wrong(key, value, "a text")
  }

  func whole(_ key: StaticString) throws(Fault) -> Int {
    guard let whole = try optionalWhole(key) else { throw missing(key, "a whole number") }
    return whole
  }

  func optionalWhole(_ key: StaticString) throws(Fault) -> Int? {
    guard let value = self[key] else { return nil }
    guard let whole = value.whole else { throw wrong(key, value, "a whole number within 2^53") }
    return whole
  }

  func points(_ key: StaticString) throws(Fault) -> Points {
    guard let value = self[key] else { throw missing(key, "points") }
    guard let points = value.points else { throw wrong(key, value, Names.points) }
    return points
  }

  func truth(_ key: StaticString) throws(Fault) -> Bool {
    guard let value = self[key] else { return false }
    guard let truth = value.truth else { throw wrong(key, value, "true or false") }
    return truth
  }

  /// Places from 1, as places from 0.
  func places(_ key: StaticString) throws(Fault) -> [Int] {
    guard let value = self[key] else { throw missing(key, "a list of places") }
    guard let elements = value.elements else { throw wrong(key, value, "a list of places") }
    var places: [Int] = []
    for element in elements {
      guard let place = element.whole, (1...1_000_000).contains(place) else {
        throw wrong(key, element, "places from 1")
      }
      places.append(place - 1)
    }
    return places
  }

  func contestant(_ key: StaticString, among lines: [Line]) throws(Fault) -> ID<Contestant> {
    guard let known = try optionalContestant(key, among: lines) else {
      throw missing(key, "a contestant, such as judged.by")
    }
    return known
  }

  func optionalContestant(_ key: StaticString, among lines: [Line]) throws(Fault) -> ID<Contestant>?
  {
    guard let id = try optionalText(key) else { return nil }
    return try Names.contestant(id, among: lines, for: "\(name).\(key)")
  }

  func missing(_ key: StaticString, _ wanted: String) -> Fault {
    Fault("\(name) needs \"\(key)\": \(wanted)")
  }

  func wrong(_ key: StaticString, _ value: LuaValue, _ wanted: String) -> Fault {
    Fault("\(name).\(key) is \(value.wording); give \(wanted)")
  }
}

/// What messages about names share.
enum Names {
  static let points = "a number within 2^53, with at most three decimals kept"

  static func meant(_ name: String, _ known: [String]) -> String {
    Nearest.name(to: name, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
  }

  /// A contestant of the game.
  static func contestant(
    _ id: String, among lines: [Line], for what: String
  ) throws(Fault) -> ID<Contestant> {
    let contestant = ID<Contestant>(id)
    if lines.contains(where: { $0.contestant.id == contestant }) { return contestant }
    let playing = lines.map(\.contestant.id.rawValue)
    throw Fault(
      "\(what): there is no contestant \"\(id)\"; there is \(playing.joined(separator: ", "))")
  }
}
