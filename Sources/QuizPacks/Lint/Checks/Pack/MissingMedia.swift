/// A file that is not there.
enum MissingMedia: PackWideCheck {
  static let about = CheckAbout(
    code: "missing-media", severity: .error,
    summary: "a file under `media` that is not beside the pack",
    why: """
      Players would be shown nothing. Paths count from the pack's own folder, and must not lead out of \
      it, so that a pack can be copied; addresses of the web are not looked up.
      """,
    bad: .questions(
      """
      - ask: Who is this?
        answer: Tahno
        media: pictures/tahno.jpg
      """),
    good: .questions(
      """
      - ask: Who is this?
        answer: Tahno
        media: https://example.org/tahno.jpg
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    for subject in pack.subjects {
      guard let media = subject.question.media, !media.contains("://") else { continue }
      if media.hasPrefix("/") || media.split(separator: "/").contains("..") {
        report.add(
          subject, .key(.media), "\(quoted(media)) leads out of the pack's folder",
          "put the file beside the pack")
      } else if !pack.isThere(media) {
        report.add(
          subject, .key(.media), "there is no file \(quoted(media)) beside the pack",
          "put it there, or mend the path")
      }
    }
  }
}
