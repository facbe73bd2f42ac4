import QuizCore
import QuizText

/// The first line of a journal: which event its matches are of.
public struct JournalHeader: Hashable, Sendable {
  /// The version of the format that this program writes, and reads.
  public static let version = 1
  /// What the first line of every journal begins with.
  static let mark = "{\"canonjournal\":"

  public struct PackMark: Hashable, Sendable {
    public var id: String
    /// Hash of the pack's content, in hexadecimal.
    public var identity: String

    public init(id: String, identity: String) {
      self.id = id
      self.identity = identity
    }
  }

  /// Hash of the bytes of the event's file, in hexadecimal.
  public var event: String
  public var packs: [PackMark]

  public init(event: String, packs: [PackMark]) {
    self.event = event
    self.packs = packs
  }

  public init(event: String, packs: [Pack]) {
    self.init(event: event, packs: packs.map { PackMark(id: $0.id, identity: $0.identity) })
  }

  /// The whole line. The same event gives the same bytes, and no other does.
  var line: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("canonjournal", JournalHeader.version)
    json.field("event", event)
    json.key("packs")
    json.beginArray()
    for pack in packs {
      json.beginObject()
      json.field("id", pack.id)
      json.field("identity", pack.identity)
      json.endObject()
    }
    json.endArray()
    return JournalSum.sealed(json)
  }
}
