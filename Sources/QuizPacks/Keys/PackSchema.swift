import QuizText

/// The JSON Schema of packs (draft 2020-12), made of the loader's own table of keys.
public struct PackSchema {
  /// The schema, indented, with a line break at its end.
  public static let text: String = {
    var schema = PackSchema()
    schema.root()
    return JSONIndent.indented(schema.json.text) + "\n"
  }()

  private var json = JSONWriter()

  private static let titles: [(KeyPlace, String)] = [
    (.source, "Something that questions cite."),
    (.defaults, "What holds for each question that does not say otherwise."),
    (.item, "An answer with others that count as the same."),
    (.promptForm, "A text with what to ask."),
    (.examples, "Guesses and how they must be judged."),
    (.question, "One question: a stem and one form of answer."),
    (.part, "A part of a bonus."),
  ]

  private mutating func root() {
    json.beginObject()
    json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
    json.field("title", "Canon question pack")
    json.field(
      "description",
      "A pack of quiz questions for Canon, format version 1. Every scalar is read as text and keeps "
        + "its spelling.")
    body(of: .pack)
    json.key("$defs")
    json.beginObject()
    for (place, title) in PackSchema.titles {
      json.key(name: "\(place)")
      json.beginObject()
      json.field("description", title)
      body(of: place)
      json.endObject()
    }
    json.endObject()
    json.endObject()
  }

  private mutating func body(of place: KeyPlace) {
    json.field("type", "object")
    json.key("additionalProperties")
    json.bool(false)
    let required = place.entries.filter(\.isRequired).map(\.key.name)
    if !required.isEmpty { json.field("required", required) }
    if place == .question || place == .part { oneForm(place) }
    json.key("properties")
    json.beginObject()
    for entry in place.entries {
      json.key(name: entry.key.name)
      json.beginObject()
      json.field("description", entry.words)
      value(entry.value)
      json.key("examples")
      json.raw("[\(entry.example)]")
      json.endObject()
    }
    json.endObject()
  }

  private mutating func oneForm(_ place: KeyPlace) {
    json.key("oneOf")
    json.beginArray()
    for key in FormReader.formKeys where place.keys.contains(key) {
      json.raw(#"{"required": ["\#(key.name)"]}"#)
    }
    json.endArray()
  }
}

/// What may stand behind a key.
extension PackSchema {
  /// A text, however a reader of YAML would type it.
  private static let anyText = #""type": ["string", "number", "boolean", "null"]"#

  private mutating func value(_ value: KeyValue) {
    switch value {
    case .version: members(#""enum": [1, "1"]"#)
    case .text: members(PackSchema.anyText)
    case .texts: members(PackSchema.oneOrList("{\(PackSchema.anyText)}"))
    case .list(let least): members(PackSchema.list("{\(PackSchema.anyText)}", least: least))
    case .flag: members(#""type": "boolean""#)
    case .level:
      members(
        #""anyOf": [{"type": "integer", "minimum": 1, "maximum": 5}, "#
          + #"{"enum": ["1", "2", "3", "4", "5"]}]"#)
    case .count: members(#""anyOf": [{"type": "integer", "minimum": 1}, {"type": "string"}]"#)
    case .points: members(#""type": ["number", "string"], "minimum": 0, "maximum": 1000000"#)
    case .pairs(let least):
      members(PackSchema.mapping("{\(PackSchema.anyText)}") + #", "minProperties": \#(least)"#)
    case .shares: members(PackSchema.mapping(PackSchema.share))
    case .one(let place): members(##""$ref": "#/$defs/\##(place)""##)
    case .many(let place): members(PackSchema.list(PackSchema.reference(place), least: 1))
    case .named(let place): members(PackSchema.mapping(PackSchema.reference(place)))
    case .mixed(let place): members(PackSchema.list(PackSchema.textOr(place), least: 1))
    case .mixedOrOne(let place): members(PackSchema.oneOrList(PackSchema.textOr(place)))
    }
  }

  private mutating func members(_ members: String) { json.raw(Array(members.utf8)) }

  private static let share =
    #"{"anyOf": [{"type": "integer", "minimum": -100, "maximum": 100}, "#
    + #"{"type": "string", "pattern": "^[+-]?[0-9]+%?$"}]}"#

  private static func reference(_ place: KeyPlace) -> String {
    ##"{"$ref": "#/$defs/\##(place)"}"##
  }

  private static func textOr(_ place: KeyPlace) -> String {
    #"{"anyOf": [{\#(anyText)}, \#(reference(place))]}"#
  }

  private static func list(_ item: String, least: Int) -> String {
    #""type": "array", "minItems": \#(least), "items": \#(item)"#
  }

  private static func oneOrList(_ item: String) -> String {
    #""anyOf": [\#(item), {"type": "array", "items": \#(item)}]"#
  }

  private static func mapping(_ value: String) -> String {
    #""type": "object", "additionalProperties": \#(value)"#
  }
}
