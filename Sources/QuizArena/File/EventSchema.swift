/// The JSON Schema of a tournament's file, made of the table that its reader reads by.
public enum EventSchema {
  /// The whole schema, as it is published.
  public static var text: String {
    var pairs: [(String, SchemaTree)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("Canon tournament")),
      (
        "description",
        .text(
          "A tournament for Canon, format version 1. Every scalar is read as text and keeps its "
            + "spelling.")
      ),
    ]
    pairs += mapping(.event)
    let places = EventPlace.allCases.filter { $0 != .event }
    let definitions = [("text", anyText)] + places.map { ($0.rawValue, .object(mapping($0))) }
    pairs.append(("$defs", .object(definitions)))
    return SchemaTree.object(pairs).printed
  }

  private static let anyText = SchemaTree.object([
    ("type", .list(["string", "number", "boolean"].map { .text($0) }))
  ])

  private static func mapping(_ place: EventPlace) -> [(String, SchemaTree)] {
    var pairs: [(String, SchemaTree)] = [
      ("type", .text("object")), ("additionalProperties", .flag(false)),
    ]
    let required = place.fields.filter(\.isRequired)
    if !required.isEmpty {
      pairs.append(("required", .list(required.map { .text($0.key.name) })))
    }
    if place == .contestant {
      let kinds = ContestantReader.kinds.map { kind in
        SchemaTree.object([("required", .list([.text(kind.name)]))])
      }
      pairs.append(("oneOf", .list(kinds)))
    }
    let properties = place.fields.map { ($0.key.name, property($0)) }
    return pairs + [("properties", .object(properties))]
  }

  private static func property(_ field: EventField) -> SchemaTree {
    let only = field.formats.isEmpty ? "" : " Only in \(field.formats.joined(separator: ", "))."
    return .object([("description", .text(field.summary + only))] + shape(field.shape))
  }

  private static func shape(_ shape: EventShape) -> [(String, SchemaTree)] {
    switch shape {
    case .version: [("enum", .list([.number(1), .text("1")]))]
    case .text: [reference("text")]
    case .texts, .words: oneOrMore(.object([reference("text")]))
    case .count(let range): whole(range, or: [])
    case .countOrAll: whole(1...Int.max, or: [.object([("const", .text("all"))])])
    case .decimal(let most):
      numberOrText([("minimum", .number(-most)), ("maximum", .number(most))])
    case .tenths: numberOrText([])
    case .share: numberOrText([("minimum", .number(0)), ("maximum", .number(1))])
    case .time, .size: numberOrText([("exclusiveMinimum", .number(0))])
    case .flag: [("enum", .list([.flag(true), .flag(false), .text("true"), .text("false")]))]
    case .choice(let names): [("enum", .list(names.map { .text($0) }))]
    case .choices(let names): oneOrMore(.object([("enum", .list(names.map { .text($0) }))]))
    case .decimals:
      [("type", .text("object")), ("additionalProperties", .object(numberOrText([])))]
    case .ranks: oneOrMore(.object([reference("text")]))
    case .groups:
      list(of: .object(list(of: .object([reference("text")]))))
    case .mapping(let place): [reference(place.rawValue)]
    case .list(let place): list(of: .object([reference(place.rawValue)]))
    }
  }

  private static func reference(_ name: String) -> (String, SchemaTree) {
    ("$ref", .text("#/$defs/\(name)"))
  }

  private static func list(of item: SchemaTree) -> [(String, SchemaTree)] {
    [("type", .text("array")), ("minItems", .number(1)), ("items", item)]
  }

  private static func oneOrMore(_ item: SchemaTree) -> [(String, SchemaTree)] {
    [("anyOf", .list([item, .object(list(of: item))]))]
  }

  private static func whole(
    _ range: ClosedRange<Int>, or others: [SchemaTree]
  ) -> [(String, SchemaTree)] {
    var number: [(String, SchemaTree)] = [
      ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
    ]
    if range.upperBound < .max { number.append(("maximum", .number(range.upperBound))) }
    let digits = SchemaTree.object([("type", .text("string")), ("pattern", .text("^[0-9]+$"))])
    return [("anyOf", .list([.object(number), digits] + others))]
  }

  private static func numberOrText(_ limits: [(String, SchemaTree)]) -> [(String, SchemaTree)] {
    let number = SchemaTree.object([("type", .text("number"))] + limits)
    let text = SchemaTree.object([("type", .text("string")), ("pattern", .text("^-?[0-9.]"))])
    return [("anyOf", .list([number, text]))]
  }
}
