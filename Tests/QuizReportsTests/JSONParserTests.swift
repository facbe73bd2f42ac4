import FoundationEssentials
import QuizCore
import QuizText
import TestKit
import Testing

@testable import QuizReports

@Suite("JSON as a tree") struct JSONParserTests {
  private func read(_ text: String) throws -> JSONTree { try JSONParser.read(Array(text.utf8)) }

  private func fault(_ text: String) -> JSONParser.Fault? {
    do {
      _ = try read(text)
      return nil
    } catch { return error as? JSONParser.Fault }
  }

  @Test("texts, numbers and words are what they say")
  func scalars() throws {
    #expect(try read("\"a\\u00e9\\ud83d\\ude00\\n\\/\"").text == "aé😀\n/")
    #expect(try read(" -12.5e1 ").number == -125)
    #expect(try read("[0, 1E2, -0]").items.map(\.number) == [0, 100, 0])
    #expect(try read("[true,false]").items.map(\.isTrue) == [true, false])
    #expect(try read("{\"a\":null,\"b\":{\"c\":3}}")["a"] == nil)
    #expect(try read("{\"a\":null,\"b\":{\"c\":3}}")["b"]?["c"]?.count == 3)
    #expect(try read("\u{FEFF}[]").items.isEmpty)
  }

  @Test("the place of an object is its brace")
  func places() throws {
    #expect(try read("[1, {\"a\": {}}]").items[1].offset == 4)
    #expect(try read("[1, {\"a\": {}}]").items[1]["a"]?.offset == 10)
  }

  @Test(
    "what is no JSON is refused where it breaks off",
    arguments: [
      ("", "a value", 0), ("{", "a key in quotes", 1), ("{\"a\"", "a colon", 4),
      ("{\"a\":1", "a comma or }", 6), ("[1", "a comma or ]", 2), ("[1,]", "a value", 3),
      ("\"a", "a quote that ends the text", 2), ("\"a\u{1}\"", "a quote that ends the text", 2),
      ("01", "a value", 0), ("1.", "a value", 0), (".5", "a value", 0), ("1e999", "a value", 0),
      ("-", "a value", 0), ("tru", "a value", 0), ("\"\\x\"", "an escape such as \\n", 1),
      ("\"\\ud800\"", "both halves of a character", 1),
      ("\"\\u12g4\"", "four hexadecimal digits", 1),
      ("1 2", "the end of the file", 2),
      (String(repeating: "[", count: 300), "a value nested less deep", 200),
    ])
  func refused(text: String, wanted: String, offset: Int) {
    #expect(fault(text) == JSONParser.Fault(wanted: wanted, offset: offset))
  }

  @Test("bytes that are not UTF-8 are refused")
  func notUTF8() {
    #expect(throws: JSONParser.Fault.self) { try JSONParser.read([0x22, 0xFF, 0x22]) }
  }

  /// Written by chance, spoilt by chance.
  @Test("Foundation takes and refuses the same, and reads the same")
  func differential() throws {
    var chance = Chance(seed: Campaign.seed)
    for _ in 0..<Campaign.size(20_000) {
      var bytes = Array(Self.random(&chance, depth: 4).utf8)
      if chance.below(2) == 0, !bytes.isEmpty {
        bytes[chance.below(bytes.count)] = Array("{}[]\",:0-.eE\\u t1".utf8)[chance.below(17)]
      }
      let ours = (try? JSONParser.read(bytes)).map(Self.written)
      let theirs = (try? JSONDecoder().decode(Other.self, from: Data(bytes)))?.written
      // Foundation lets a comma stand before the end of a list.
      let text = String(decoding: bytes, as: UTF8.self).filter { $0 != " " }
      if ours == nil, text.contains(",]") || text.contains(",}") { continue }
      #expect(ours == theirs, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  private static func random(_ chance: inout Chance, depth: Int) -> String {
    switch depth == 0 ? chance.below(4) : chance.below(6) {
    case 0: return "\(chance.below(2000) - 1000)"
    case 1: return ["true", "false", "null", "1.5e3", "-0.25"][chance.below(5)]
    case 2: return ["\"\"", "\"a b\"", "\"é\\u0041\\n\"", "\"\\\\\\\"\""][chance.below(4)]
    case 3: return ["\"x\"", "0", "[]", "{}"][chance.below(4)]
    case 4:
      return "["
        + (0..<chance.below(4)).map { _ in random(&chance, depth: depth - 1) }
        .joined(separator: [",", " , "][chance.below(2)]) + "]"
    default:
      return "{"
        + (0..<chance.below(4)).map { "\"k\($0)\": \(random(&chance, depth: depth - 1))" }
        .joined(separator: ",") + "}"
    }
  }

  private static func written(_ tree: JSONTree) -> String {
    switch tree {
    case .null: return "null"
    case .bool(let value): return "\(value)"
    case .number(let value): return "\(value == 0 ? 0 : value)"
    case .text(let text): return text.debugDescription
    case .list(let items): return "[" + items.map(written).joined(separator: ",") + "]"
    case .object(let members):
      var last: [String: JSONTree] = [:]
      for pair in members.pairs { last[pair.key] = pair.value }
      return "{"
        + last.keys.sorted().map { "\($0):\(last[$0].map(written) ?? "")" }.joined(separator: ",")
        + "}"
    }
  }

  /// Any value, as Foundation reads it.
  private struct Other: Decodable {
    let written: String

    init(from decoder: any Decoder) throws {
      if let object = try? decoder.container(keyedBy: Key.self) {
        let keys = object.allKeys.map(\.stringValue).sorted()
        written =
          try "{"
          + keys.map {
            "\($0):\(try object.decode(Other.self, forKey: Key(stringValue: $0)).written)"
          }
          .joined(separator: ",") + "}"
        return
      }
      if var list = try? decoder.unkeyedContainer() {
        var items: [String] = []
        while !list.isAtEnd { items.append(try list.decode(Other.self).written) }
        written = "[" + items.joined(separator: ",") + "]"
        return
      }
      let single = try decoder.singleValueContainer()
      if single.decodeNil() {
        written = "null"
      } else if let value = try? single.decode(Bool.self) {
        written = "\(value)"
      } else if let value = try? single.decode(Double.self) {
        written = "\(value == 0 ? 0 : value)"
      } else {
        written = try single.decode(String.self).debugDescription
      }
    }
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
