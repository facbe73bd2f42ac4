import QuizCore
import QuizText

/// Which column of a form's table holds whose answer to what.
///
/// A column goes by the id of a question, by its stem, or by its number: `3`, `Q3`, `Question 3`.
/// Where no column does, and there are as many as questions beside the name and the time, they are
/// taken in the order of the packs.
public struct SheetColumns: Sendable {
  public enum Use: Sendable, Hashable {
    case name
    /// The place of what is answered, among the blanks.
    case answer(Int)
    /// A time, an address, a score: what forms add of their own.
    case aside
    case unknown
  }

  /// By column.
  public private(set) var uses: [Use]
  public private(set) var findings: [SheetFinding] = []
  private let header: [String]
  private let blanks: [SheetBlank]

  /// - Parameter name: the header of the column with the names, where it is not to be guessed.
  public init(header: [String], blanks: [SheetBlank], name: String? = nil) {
    self.header = header
    self.blanks = blanks
    uses = Array(repeating: .unknown, count: header.count)
    findBlanks(SheetColumns.keys(of: blanks))
    findName(name)
    for (column, text) in header.enumerated() where uses[column] == .unknown {
      if SheetWords.isAside(text) { uses[column] = .aside }
    }
    takeInOrder()
    tellRest()
  }

  /// Whether there is anything to score.
  public var hasAnswers: Bool { uses.contains { if case .answer = $0 { true } else { false } } }

  /// The places of the blanks that have a column.
  public var answered: Set<Int> {
    Set(uses.compactMap { if case .answer(let place) = $0 { place } else { nil } })
  }

  private static func keys(of blanks: [SheetBlank]) -> [String: Int] {
    var keys: [String: Int] = [:]
    for (place, blank) in blanks.enumerated() {
      for name in blank.names + [blank.stem] where keys[SheetWords.folded(name)] == nil {
        keys[SheetWords.folded(name)] = place
      }
    }
    return keys
  }

  private mutating func findBlanks(_ keys: [String: Int]) {
    var taken: [Int: Int] = [:]
    for (column, text) in header.enumerated() {
      guard let place = place(of: text, keys) else { continue }
      if let first = taken[place] {
        findings.append(.twice(text, column: column + 1, first: first + 1))
        uses[column] = .aside
      } else {
        taken[place] = column
        uses[column] = .answer(place)
      }
    }
  }

  private func place(of text: String, _ keys: [String: Int]) -> Int? {
    let folded = SheetWords.folded(text)
    if folded.isEmpty { return nil }
    if let place = keys[folded] ?? keys[SheetWords.unnumbered(folded)] { return place }
    return SheetWords.number(folded).flatMap { blanks.indices.contains($0 - 1) ? $0 - 1 : nil }
  }

  private mutating func findName(_ wanted: String?) {
    let found: Int?
    if let wanted {
      found = header.firstIndex { SheetWords.folded($0) == SheetWords.folded(wanted) }
      if found == nil { findings.append(.noSuchName(wanted, header: header)) }
    } else {
      let free = header.indices.filter { uses[$0] == .unknown }
      found =
        free.first { SheetWords.folded(header[$0]) == "name" }
        ?? free.first { SheetWords.isName(header[$0]) }
      if found == nil { findings.append(.noName) }
    }
    if let found { uses[found] = .name }
  }

  private mutating func takeInOrder() {
    let free = header.indices.filter { uses[$0] == .unknown }
    guard !hasAnswers, free.count == blanks.count else { return }
    for (place, column) in free.enumerated() { uses[column] = .answer(place) }
    findings.append(.inOrder(count: free.count))
  }

  private mutating func tellRest() {
    let names = blanks.flatMap(\.names)
    for (column, text) in header.enumerated() where uses[column] == .unknown {
      let nearest = Nearest.name(to: text, among: names)
      findings.append(.unknown(text, column: column + 1, nearest: nearest))
    }
    let missing = blanks.indices.filter { !answered.contains($0) }
    if !hasAnswers {
      findings.append(.noAnswers(names: names))
    } else if !missing.isEmpty {
      findings.append(.missing(missing.map { blanks[$0].name }))
    }
  }
}
