import QuizCore
import QuizText
import QuizTournament

/// Writes a finished match as a line of a journal. The same record gives the same bytes.
enum RecordEncoder {
  static func line(_ record: MatchRecord) -> [UInt8] {
    var json = JSONWriter(capacity: 320)
    json.beginObject()
    json.field("match", record.match.name)
    json.field("round", record.match.meeting.round)
    put("seats", record.match.meeting.seats.map(\.number), to: &json)
    put("points", record.result.points, to: &json)
    switch record.result.ending {
    case .played: break
    case .forfeited(let absent): put("absent", absent, to: &json)
    case .void: json.field("void", true)
    }
    json.field(ifPresent: "decider", record.result.decider)
    if let sheet = record.result.sheet { put(sheet, to: &json) }
    if !record.result.faults.isEmpty { put(record.result.faults, to: &json) }
    return JournalSum.sealed(json)
  }

  private static func put(_ sheet: Scoresheet, to json: inout JSONWriter) {
    json.field("read", sheet.tossupsRead)
    json.field("overtime", sheet.overtimeTossups)
    put("unrewarded", sheet.sides.map(\.tossupsWithoutBonus), to: &json)
    let columns: [(StaticString, [Points])] = [
      ("extra", sheet.sides.map(\.overtimePoints)),
      ("bouncebacks", sheet.sides.map(\.bouncebackPoints)),
      ("lightning", sheet.sides.map(\.lightningPoints)),
    ]
    for (name, points) in columns where points.contains(where: { $0 != .zero }) {
      put(name, points, to: &json)
    }
    json.key("players")
    json.beginArray()
    for side in sheet.sides {
      json.beginArray()
      for player in side.players { put(player, to: &json) }
      json.endArray()
    }
    json.endArray()
  }

  /// `[20,[[15,2],[10,5],[-5,1]]]`: tossups heard, and how often which points.
  private static func put(_ player: Scoresheet.Player, to json: inout JSONWriter) {
    json.beginArray()
    json.int(player.tossupsHeard)
    json.beginArray()
    for count in player.answers {
      json.beginArray()
      json.raw(count.value.description)
      json.int(count.number)
      json.endArray()
    }
    json.endArray()
    json.endArray()
  }

  private static func put(_ faults: [Fault], to json: inout JSONWriter) {
    json.key("faults")
    json.beginArray()
    for fault in faults {
      json.beginArray()
      json.int(fault.seat)
      json.string(fault.cause.rawValue)
      json.endArray()
    }
    json.endArray()
  }

  private static func put(_ name: StaticString, _ numbers: [Int], to json: inout JSONWriter) {
    json.key(name)
    json.beginArray()
    for number in numbers { json.int(number) }
    json.endArray()
  }

  private static func put(_ name: StaticString, _ points: [Points], to json: inout JSONWriter) {
    json.key(name)
    json.beginArray()
    for points in points { json.raw(points.description) }
    json.endArray()
  }
}
