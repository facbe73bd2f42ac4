import ArgumentParser
import QuizCore
import QuizFiles
import QuizPacks
import QuizText

/// Prints packs for paper.
struct PackPrint: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Print questions for a host, for players, or an answer sheet.",
    discussion: """
      The host's sheet has all that is read out; the players' sheet has lines to write on; the \
      answer sheet has a column for each question, as canon score reads it. Without --seed the \
      questions stand in the order of the pack; with it they are dealt as "canon play" deals them. \
      The letters of options are the same on every sheet of a seed.
      """)

  @Argument(help: "Packs, by name or path.")
  var packs: [String]

  @Option(name: .customLong("for"), help: .init("host, players or answers.", valueName: "reader"))
  var reader = "host"

  @Option(help: .init("md, html, or csv for answers.", valueName: "format"))
  var format: String?

  @Option(name: .shortAndLong, help: .init("The file to write to.", valueName: "file"))
  var output: String?

  @OptionGroup(title: "Which questions")
  var filter: FilterOptions

  @Option(help: .init("How many questions, or all.", valueName: "n"))
  var questions = "all"

  @Option(help: .init("The seed by which questions are dealt.", valueName: "number"))
  var seed: UInt64?

  func run(in session: Session) throws(CanonError) {
    let filter = try QuestionFilter(filter)
    let text = try self.text(of: try chosen(session, filter))
    guard let output else { return try session.write(text) }
    do { try FileReplacement.write(Array(text.utf8), to: output) } catch {
      throw .edit(.cannotWrite(output, why: error.why))
    }
    try session.write { $0.paragraph("written to \(output)") }
  }

  private func chosen(_ session: Session, _ filter: QuestionFilter) throws(CanonError)
    -> PrintedPack
  {
    let packs = try session.soundPacks(packs).map(\.pack)
    var chosen = packs.flatMap { pack in
      pack.questions.filter(filter.wants).map { (question: $0, pack: pack) }
    }
    if let seed {
      var chance = Chance(seed: seed, stream: .max)
      chosen = chance.order(chosen.count).map { chosen[$0] }
    }
    if questions != "all" {
      guard let count = Int(questions), count > 0 else {
        throw .badValue(
          questions, option: "--questions", wanted: "a whole number from 1, or all")
      }
      chosen = Array(chosen.prefix(count))
    }
    guard !chosen.isEmpty else { throw .noQuestions(packs: self.packs, filters: filter.words) }
    return PrintedPack(packs: packs, questions: chosen, seed: seed ?? 1)
  }

  private func text(of pack: PrintedPack) throws(CanonError) -> String {
    guard let reader = PrintedPack.Reader(rawValue: reader) else {
      throw .badValue(reader, option: "--for", wanted: "host, players or answers")
    }
    let ending = output.flatMap { $0.split(separator: ".").last.map(String.init) }
    let guessed = ending.flatMap { ["md", "html", "csv"].contains($0) ? $0 : nil }
    switch format ?? guessed ?? (reader == .answers ? "csv" : "md") {
    case "md": return MarkdownPrinter.text(pack, for: reader)
    case "html": return HTMLPrinter.text(pack, for: reader)
    case "csv" where reader == .answers:
      var csv = CSVWriter(guardsFormulas: true)
      csv.row(AnswerColumns.names(of: pack.questions.map(\.question)))
      return csv.text
    case let other:
      throw .badValue(
        other, option: "--format", wanted: reader == .answers ? "csv, html or md" : "md or html")
    }
  }
}
