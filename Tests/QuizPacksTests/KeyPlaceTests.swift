import FoundationEssentials
import TestKit
import Testing

@testable import QuizPacks

@Suite("The table of keys")
struct KeyPlaceTests {
  /// As much of a JSON Schema as lists keys.
  private struct Schema: Decodable {
    var properties: [String: Schema]?
    var anyOf: [Schema]?
    var definitions: [String: Schema]?
    var description: String?
    var examples: Anything?

    enum CodingKeys: String, CodingKey {
      case properties, anyOf, description, examples
      case definitions = "$defs"
    }

    struct Anything: Decodable { init(from decoder: any Decoder) {} }
  }

  private func schema() throws -> Schema {
    let bytes = try Files.bytes(Checkout.path("Schemas/pack.schema.json"))
    return try JSONDecoder().decode(Schema.self, from: Data(bytes))
  }

  private func properties(_ place: KeyPlace, _ schema: Schema) -> [String: Schema] {
    switch place {
    case .pack: return schema.properties ?? [:]
    default:
      let definition = schema.definitions?["\(place)"]
      return definition?.properties
        ?? definition?.anyOf?.lazy.compactMap(\.properties).first ?? [:]
    }
  }

  @Test("the schema knows the same keys", arguments: KeyPlace.allCases)
  func schemaKeys(place: KeyPlace) throws {
    let known = properties(place, try schema())
    #expect(Set(known.keys) == Set(place.keys.map(\.name)))
  }

  @Test("the schema describes each key and gives an example", arguments: KeyPlace.allCases)
  func schemaTexts(place: KeyPlace) throws {
    for (key, value) in properties(place, try schema()) {
      #expect(value.description?.hasSuffix(".") == true, "\(key) of \(place)")
      let isReference = ["examples", "defaults"].contains(key)
      #expect(value.examples != nil || isReference, "\(key) of \(place)")
    }
  }

  @Test("the manual names every key")
  func manual() throws {
    let text = try Files.text(Checkout.path("docs/packs.md"))
    for key in Key.allCases {
      #expect(text.contains("`\(key.name)") || text.contains("\(key.name):"), "\(key.name)")
    }
  }

  @Test("no key is without a place, none stands twice in one")
  func places() {
    let used = KeyPlace.allCases.flatMap(\.keys)
    #expect(Set(used) == Set(Key.allCases))
    for place in KeyPlace.allCases { #expect(Set(place.keys).count == place.keys.count) }
    #expect(Key.allCases.count <= 64)
  }
}
