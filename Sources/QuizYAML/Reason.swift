/// libyaml's reasons in plain words.
enum Reason {
  static let tooDeep = "nesting level"

  static func inOurWords(_ reason: String) -> String {
    for (theirs, ours) in table where reason.contains(theirs) { return ours }
    return reason.isEmpty ? "the text is not YAML" : "the text is not YAML (\(reason))"
  }

  private static let table = [
    ("mapping values are not allowed", "a colon stands where no key can stand"),
    ("expected key", "a line does not fit the lines above it"),
    ("'-' indicator", "a line does not fit the list above it"),
    ("expected ',' or", "a list or mapping in brackets is not closed"),
    ("could not find expected ':'", "a key has no colon after it"),
    ("cannot start any token", "text begins with a character that must stand in quotes"),
    ("block sequence entries", "a list item stands where none can stand"),
    ("unexpected end of stream", "a quote is not closed"),
    ("a quote is not closed", "a quote is not closed"),
    ("<document start>", "text follows the end of what was begun"),
    ("unexpected document indicator", "a line of dashes or dots stands in quoted text"),
    ("nesting level", "lists and mappings are nested too deep"),
    ("comment or line break", "text follows the sign of a block of text"),
  ]
}
