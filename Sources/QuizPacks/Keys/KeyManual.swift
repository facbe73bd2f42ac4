/// All keys of a pack as tables, for the manual.
public enum KeyManual {
  /// Markdown, a heading and a table for each mapping of a pack.
  public static let text = KeyPlace.allCases.map(section).joined(separator: "\n\n")

  private static func section(_ place: KeyPlace) -> String {
    let title = place.title.replacing("\"", with: "`")
    let heading = "## In \(title)\n\n| key | value | what it says | such as |\n|---|---|---|---|\n"
    return heading + place.entries.map(row).joined(separator: "\n")
  }

  private static func row(_ entry: KeyEntry) -> String {
    let must = entry.isRequired ? " (must be there)" : ""
    let words = entry.words.replacing("<", with: "&lt;")
    return "| `\(entry.key.name)`\(must) | \(entry.value.title) | \(words) | `\(entry.example)` |"
  }
}

extension KeyValue {
  /// What it is, in a few words.
  var title: String {
    switch self {
    case .version: "`1`"
    case .text: "text"
    case .texts: "text, or list of texts"
    case .list(let least): "list of \(least) texts or more"
    case .flag: "`true` or `false`"
    case .level: "1 to 5"
    case .count: "whole number from 1"
    case .points: "0 to 1000000"
    case .pairs(let least): least > 0 ? "\(least) pairs of texts or more" : "pairs of texts"
    case .shares: "texts with a share in percent each"
    case .one(let place): "the keys of \(place.title.replacing("\"", with: "`"))"
    case .many(let place): "list, each with the keys of \(place.title)"
    case .named(let place): "names, each with the keys of \(place.title)"
    case .mixed(let place): "list of texts, or of the keys of \(place.title)"
    case .mixedOrOne(let place): "text or list of texts, or of the keys of \(place.title)"
    }
  }
}
