import ArgumentParser
import QuizCore
import QuizPacks
import QuizText

/// Turns a pack into a file of another format, or one of another format into a pack.
struct PackConvert: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Convert packs from and to the formats of other programs.",
    discussion: """
      The formats are \(PackConvert.names). Without --from the file's content and name tell; without \
      --to the name of the output does, or else YAML is written. What cannot be carried over is \
      told on standard error, as is what is wrong with the file: one JSON object a line, with \
      its place. One broken question costs that question; the exit status is then 1.
      """)

  @Argument(help: "The file, or the name of a pack.")
  var file: String

  @Option(help: .init("The format of the file.", valueName: "format"))
  var from: String?

  @Option(help: .init("The format to write.", valueName: "format"))
  var to: String?

  @Option(
    name: [.customShort("o"), .long],
    help: .init("The file to write, instead of standard output.", valueName: "file"))
  var output: String?

  private static var names: String { Codecs.all.map(\.name).joined(separator: ", ") }

  func run(in session: Session) throws(CanonError) {
    let source = try source(session)
    let reader = try reader(of: source)
    let writer = try writer()
    let imported = reader.read(source)
    var report = ConversionReport(file: source.file)
    for problem in imported.problems { report.add(problem) }
    for loss in imported.losses { report.add(loss) }
    guard let pack = imported.pack else { throw try told(report, session, .nothingConverted) }
    guard let exported = writer.write(pack, places: imported.places) else {
      throw .badValue(writer.name, option: "--to", wanted: "a format that can be written")
    }
    for loss in exported.losses { report.add(loss) }
    let count = imported.losses.count + exported.losses.count
    try put(exported, pack, losses: count, report, session)
    if imported.hasErrors { throw .fellShort }
  }

  private func put(
    _ exported: Exported, _ pack: Pack, losses: Int, _ report: ConversionReport, _ session: Session
  ) throws(CanonError) {
    guard let output else {
      guard let text = exported.text else {
        throw .missingChoice("the format is no text; give the file to write with -o")
      }
      try session.write(text)
      return try tell(report, session)
    }
    if pack.questions.isEmpty { throw try told(report, session, .nothingConverted) }
    do { try exported.save(to: output) } catch { throw try told(report, session, .edit(error)) }
    try tell(report, session)
    let questions = pack.questions.count
    try session.write(
      "\(output.visible): \(questions) \(questions == 1 ? "question" : "questions"), "
        + "\(losses) \(losses == 1 ? "loss" : "losses")\n")
  }

  /// The error, once all that was found before it has been told.
  private func told(
    _ report: ConversionReport, _ session: Session, _ error: CanonError
  ) throws(CanonError) -> CanonError {
    try tell(report, session)
    return error
  }

  private func tell(_ report: ConversionReport, _ session: Session) throws(CanonError) {
    try session.flush()
    do {
      try session.world.errors.write(report.text)
      try session.world.errors.flush()
    } catch { throw .output(error) }
  }

  private func source(_ session: Session) throws(CanonError) -> CodecSource {
    let path = session.packs.shelf.find(file)?.path ?? file
    do { return try CodecSource.open(path) } catch { throw .packs(["\(error)"]) }
  }

  private func reader(of source: CodecSource) throws(CanonError) -> any Codec {
    if let from { return try PackConvert.codec(from, option: "--from") }
    if let guess = Codecs.guess(source) { return guess }
    throw .missingChoice(
      "neither content nor name of \"\(file.visible)\" tells its format; give it with --from: "
        + PackConvert.names)
  }

  private func writer() throws(CanonError) -> any Codec {
    if let to { return try PackConvert.codec(to, option: "--to") }
    if let output, let codec = Codecs.writing(to: output) { return codec }
    return try PackConvert.codec("yaml", option: "--to")
  }

  private static func codec(_ name: String, option: String) throws(CanonError) -> any Codec {
    if let codec = Codecs.named(name) { return codec }
    let wanted = Codecs.nearest(to: name).map { "\($0), if that is meant, or " } ?? ""
    throw .badValue(name, option: option, wanted: "\(wanted)one of \(names)")
  }
}
