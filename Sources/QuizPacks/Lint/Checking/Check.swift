/// Something that a good quiz editor would point out. A check is one file, and one word in `Checks`.
protocol Check: Sendable {
  /// What the manual says of it.
  static var about: CheckAbout { get }
}

/// A check of one question, or of one part of a bonus.
protocol QuestionCheck: Check {
  static func look(at subject: Subject, _ report: inout LintReport)
}

/// A check that needs the whole pack.
protocol PackWideCheck: Check {
  static func look(at pack: PackSubject, _ report: inout LintReport)
}

/// A check that needs all the packs that are checked together.
protocol ShelfCheck: Check {
  /// One report for each pack, in the same order.
  static func look(at packs: [PackSubject], _ reports: inout [LintReport])
}

/// What the manual says of a check.
struct CheckAbout: Sendable {
  /// The word that names it for good; `allow` and reports use it.
  let code: String
  var severity = Severity.warning
  /// What is pointed out, as the rest of "points out …".
  let summary: String
  /// Why an author would want to know, and what to do.
  let why: String
  /// What is found fault with, and the same mended.
  let bad: Sample
  let good: Sample
  /// Whether `--fix` mends it.
  var isFixed = false
}

/// An example of the manual.
enum Sample: Sendable {
  /// Lines of a list of questions; a head is put before them.
  case questions(String)
  /// A whole file.
  case file(String)
  /// Several files, checked together.
  case files([String])
  /// A path, for what is wrong with a file as a whole.
  case path(String)
  /// The name of a pack.
  case name(String)
  /// A file too large, or too odd, to be shown: what it is, and how it is made.
  case made(String, @Sendable () -> [UInt8])
}
