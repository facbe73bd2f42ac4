import QuizCore
import QuizText

/// Rules and rulesets as JSON.
enum RulesJSON {
  static func list(_ book: Rulebook) -> String {
    manual(book.rulesets.map(\.name) + book.entries.map(\.about.name), book)
  }

  static func manual(_ names: [String], _ book: Rulebook) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.key("rulesets")
    json.beginArray()
    for ruleset in book.rulesets where names.contains(ruleset.name) {
      json.beginObject()
      json.field("name", ruleset.name)
      json.field("summary", ruleset.summary)
      json.field("rules", ruleset.line)
      json.endObject()
    }
    json.endArray()
    json.key("rules")
    json.beginArray()
    for entry in book.entries where names.contains(entry.about.name) { put(entry.about, &json) }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.text
  }

  private static func put(_ rule: RuleDescription, _ json: inout JSONWriter) {
    json.beginObject()
    json.field("name", rule.name)
    json.field("summary", rule.summary)
    json.field("why", rule.why)
    json.key("options")
    json.beginArray()
    for option in rule.options {
      json.beginObject()
      json.field("name", option.name)
      json.field("summary", option.summary)
      json.field("wanted", option.domain.description)
      json.field("default", option.standard.description)
      json.endObject()
    }
    json.endArray()
    json.field("moves", rule.moves.map(\.name))
    json.field("needs", rule.needs)
    json.field("excludes", rule.excludes)
    json.field("seating", rule.isSeating)
    json.endObject()
  }
}
