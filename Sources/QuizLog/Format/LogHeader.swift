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
    writer.record(self)
    return writer.bytes
  }
}

extension LogHeader: Fielded {
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("canonlog", LogHeader.version)
    visitor.field("packs", packs)
    visitor.field("filter", filter)
    visitor.field("ruleset", ruleset)
    visitor.field("seed", setup.seed)
    visitor.field("contestants", setup.contestants)
    visitor.field("length", setup.length)
    visitor.field("worth", setup.worth)
    visitor.field("time", setup.time?.rawValue)
    visitor.field("prompts", setup.prompts)
    visitor.field("promptTime", setup.promptTime?.rawValue)
  }
}

extension LogHeader.PackMark: Fielded {
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("id", id)
    visitor.field("title", title)
    visitor.field("identity", identity)
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
