import QuizCore
import QuizText

/// The first line of a log: what was agreed before the game, and nothing of the machine or the day.
public struct LogHeader: Hashable, Sendable {
  /// The version of the format that this program writes, and reads.
  public static let version = 1

  /// A pack that questions came from.
  public struct PackMark: Hashable, Sendable, Codable {
    public var id: String
    public var title: String
    /// Hash of the pack's content, in hexadecimal.
    public var identity: String

    public init(_ pack: Pack) { (id, title, identity) = (pack.id, pack.title, pack.identity) }
  }

  public var packs: [PackMark]
  /// How questions were chosen from the packs, in the words of whoever dealt them.
  public var filter: [String]
  public var ruleset: String
  public var setup: Setup

  public init(packs: [PackMark], filter: [String] = [], ruleset: String, setup: Setup) {
    self.packs = packs
    self.filter = filter
    self.ruleset = ruleset
    self.setup = setup
  }

  public static func == (one: LogHeader, two: LogHeader) -> Bool { one.json == two.json }
  public func hash(into hasher: inout Hasher) { hasher.combine(json) }

  private var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// Writes the members; the object around them is the caller's.
  func write(to json: inout JSONWriter) {
    json.field("canonlog", LogHeader.version)
    json.key("packs")
    json.beginArray()
    for pack in packs { write(pack, to: &json) }
    json.endArray()
    json.field("filter", filter)
    json.field("ruleset", ruleset)
    json.field("seed", setup.seed)
    json.field("contestants", setup.contestants)
    json.field("length", setup.length)
    json.field("worth", setup.worth)
    json.field(ifPresent: "time", setup.time?.rawValue)
    json.field("prompts", setup.prompts)
    json.field(ifPresent: "promptTime", setup.promptTime?.rawValue)
  }

  private func write(_ pack: PackMark, to json: inout JSONWriter) {
    json.beginObject()
    json.field("id", pack.id)
    json.field("title", pack.title)
    json.field("identity", pack.identity)
    json.endObject()
  }
}

extension LogHeader: Decodable {
  private enum Key: CodingKey {
    case packs, filter, ruleset, seed, contestants, length, worth, time, prompts, promptTime
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    packs = try box.decode([PackMark].self, forKey: .packs)
    filter = try box.decode([String].self, forKey: .filter)
    ruleset = try box.decode(String.self, forKey: .ruleset)
    setup = Setup(
      contestants: try box.decode([Contestant].self, forKey: .contestants),
      seed: try box.decode(UInt64.self, forKey: .seed),
      length: try box.decode(Int.self, forKey: .length))
    setup.worth = try box.decode(Points.self, forKey: .worth)
    setup.time = try LogHeader.time(.time, in: box)
    setup.prompts = try box.decode(Int.self, forKey: .prompts)
    setup.promptTime = try LogHeader.time(.promptTime, in: box)
  }

  private static func time(
    _ key: Key, in box: KeyedDecodingContainer<Key>
  ) throws -> Milliseconds? {
    let time = try box.decodeIfPresent(Milliseconds.self, forKey: key)
    guard let time, !Plausibility.times.contains(time.rawValue) else { return time }
    throw DecodingError.dataCorruptedError(
      forKey: key, in: box, debugDescription: "a time out of range")
  }
}
