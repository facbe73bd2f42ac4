/// Reads a tournament report file: text in, a document or every problem out.
public struct TRFReader {
  var document = TRFDocument()
  var problems: [TRFProblem] = []
  /// Whether lines of players could not be read, so that comparing them would find too much.
  var hasBrokenPlayers = false
  var accelerations: [TRFAcceleration] = []
  var rankedLines: [Int: Int] = [:]
  var forbiddenRounds: [(rounds: ClosedRange<Int>, players: [Int])] = []

  /// The document of a text whose lines end in CR, LF or both.
  public static func read(_ text: String) throws(TRFProblems) -> TRFDocument {
    var reader = TRFReader()
    for (index, line) in TRFLine.all(in: text).enumerated() where line.count >= 3 {
      reader.read(line, at: index + 1)
    }
    reader.finish()
    guard reader.problems.isEmpty else {
      throw TRFProblems(reader.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return reader.document
  }

  mutating func complain(_ line: Int, _ column: Int, _ cause: TRFProblem.Cause) {
    problems.append(TRFProblem(line: line, column: column, cause: cause))
  }

  private mutating func read(_ line: TRFLine, at number: Int) {
    switch line.code {
    case "001":
      let before = problems.count
      readPlayer(line, at: number)
      if problems.count > before { hasBrokenPlayers = true }
    case "012": document.name = line.text(5...max(5, line.count))
    case "XXR", "142":
      document.rounds = whole(line, 4...max(4, line.count), number, "number of rounds")
    case "XXC": readConfiguration(line)
    case "152": readSeat(line)
    case "XXA": readAcceleration(line, at: number)
    case "250": readAccelerationRange(line, at: number)
    case "XXP": readForbidden(line.words(from: 4), at: number)
    case "260": readForbiddenRounds(line, at: number)
    case "240": readAbsence(line, at: number)
    case "162": readPoints(line, at: number)
    case "BBW", "BBD", "BBL", "BBZ", "BBF", "BBU":
      setPoints(line.code.last ?? "W", line.text(4...max(4, line.count)), at: number, 5)
    case "013", "310", "299": complain(number, 1, .teams(line.code))
    default: document.others.append(line.whole)
    }
  }

  /// A whole number of at least 0 in columns; a problem where there is something else.
  mutating func whole(
    _ line: TRFLine, _ columns: ClosedRange<Int>, _ number: Int, _ name: String
  ) -> Int? {
    let text = line.text(columns)
    guard let value = Int(text), value >= 0, value < 1_000_000 else {
      complain(number, columns.lowerBound, .notANumber(text, of: name))
      return nil
    }
    return value
  }

  private mutating func readPlayer(_ line: TRFLine, at number: Int) {
    guard line.count >= 84 else {
      return complain(number, line.count, .tooShort(found: line.count))
    }
    guard let id = whole(line, 5...8, number, "pairing number"), id > 0 else { return }
    if let first = rankedLines[id] {
      return complain(number, 5, .numberTwice(id, firstLine: first))
    }
    rankedLines[id] = number
    let points = TRFLine.tenths(line.text(81...84))
    if points == nil { complain(number, 81, .notANumber(line.text(81...84), of: "points")) }
    let entries = readEntries(line, at: number)
    document.players.append(
      TRFPlayer(
        number: id, about: line.raw(10...80), points: points ?? 0,
        place: Int(line.text(86...89)) ?? 0, entries: entries, line: number))
  }

  private mutating func readEntries(_ line: TRFLine, at number: Int) -> [TRFEntry] {
    var entries: [TRFEntry] = []
    var blanks = 0
    for start in stride(from: 92, through: max(92, line.count), by: 10) {
      let field = line.text(start...(start + 7))
      guard !field.isEmpty else {
        blanks += 1
        continue
      }
      entries += Array(repeating: TRFEntry(result: "Z"), count: blanks)
      blanks = 0
      entries.append(readEntry(line, start, at: number))
    }
    return entries
  }

  private mutating func readEntry(_ line: TRFLine, _ start: Int, at number: Int) -> TRFEntry {
    let opponentText = line.text(start...(start + 3))
    let opponent = opponentText.isEmpty ? 0 : whole(line, start...(start + 3), number, "opponent")
    let seatText = line.text((start + 5)...(start + 5))
    let resultText = line.text((start + 7)...(start + 7)).uppercased()
    var entry = TRFEntry(opponent: opponent ?? 0, result: resultText.first ?? "Z")
    switch seatText {
    case "w", "W": entry.seat = .one
    case "b", "B": entry.seat = .two
    case "-", "": break
    default: complain(number, start + 5, .badSeat(seatText))
    }
    guard opponent != nil else { return entry }
    guard let record = entry.record(SwissPoints()), entry.opponent > 0 || entry.seat == nil else {
      complain(number, start + 7, .badResult(resultText, opponent: entry.opponent))
      return entry
    }
    if record.kind == .played, entry.seat == nil {
      complain(number, start + 5, .seatMissing(result: resultText))
    }
    return entry
  }
}
