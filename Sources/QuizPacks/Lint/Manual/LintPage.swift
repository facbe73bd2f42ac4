/// The page of the manual on all checks.
public enum LintPage {
  public static var text: String {
    """
    # Checks

    <!-- Generated from the checks' own descriptions: `make record` writes it anew. -->

    `canon pack check FILE|DIR…` reads packs and tells everything that is wrong with them, sorted by file
    and place: `file:line:column: error[code]: what is wrong: what to do`. An **error** costs the question
    that it stands in, or breaks a promise of the pack; a **warning** is what a good editor would point
    out. `allow: [code]` in a question waives a warning for it and its parts, in the pack's head for the
    whole pack. `--fix` mends what is mechanical, and changes no meaning.

    The codes do not change between releases. Each has an example here, with what is told of it.

    ## What a pack must be

    \(table(LintManual.ofReader))

    ## What a pack should be

    \(table(LintManual.ofChecks))

    \(LintManual.all.map(section).joined(separator: "\n\n"))

    """
  }

  private static func table(_ entries: [CheckAbout]) -> String {
    let rows = entries.map { entry in
      let link = "[`\(entry.code)`](#\(entry.code))"
      return
        "| \(link) | \(entry.severity.rawValue) | \(entry.summary) | \(entry.isFixed ? "yes" : "") |"
    }
    return (["| code | | points out | `--fix` |", "|---|---|---|---|"] + rows).joined(
      separator: "\n")
  }

  private static func section(_ entry: CheckAbout) -> String {
    let told = entry.bad.problems.filter { $0.code == entry.code }.map(\.coded)
    return """
      ### \(entry.code)

      Points out \(entry.summary). \(entry.why)

      \(shown(entry.bad))

      ```text
      \(told.prefix(2).joined(separator: "\n"))
      ```

      Better:

      \(shown(entry.good))
      """
  }

  private static func shown(_ sample: Sample) -> String {
    switch sample {
    case .questions(let text), .file(let text): block(text)
    case .files(let texts): texts.map(block).joined(separator: "\n\n")
    case .path(let path): "`canon pack check \(path)`"
    case .name(let name): "`canon pack check \(name)`"
    case .made(let words, _): "(\(words))"
    }
  }

  private static func block(_ text: String) -> String { "```yaml\n\(text)\n```" }
}
