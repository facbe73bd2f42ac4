import ArgumentParser
import Glibc
import QuizFiles
import QuizPacks
import QuizText

/// Begins a new pack.
struct PackNew: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a new pack, with a question of each kind in it.",
    discussion: """
      At a terminal it asks for what the options leave open. A file that is there is never written \
      over. Beside the pack goes .pack.schema.json, from which editors complete and check its keys.
      """)

  @Argument(help: "The file to write; QuestionPacks/ and the id where left out.")
  var file: String?

  @Option(help: .init("What the pack is called.", valueName: "title"))
  var title: String?

  @Option(help: .init("Its name in one word.", valueName: "id"))
  var id: String?

  @Option(help: .init("Who writes it.", valueName: "name"))
  var author: String?

  @Option(help: .init("Under what terms it may be used, such as CC-BY-4.0.", valueName: "terms"))
  var license: String?

  @Option(help: .init("The language of its questions, such as en.", valueName: "tag"))
  var language: String?

  @Flag(inversion: .prefixedNo, help: "Write the schema beside it.")
  var schema = true

  func run(in session: Session) throws(CanonError) {
    let asks = session.isLive && title == nil
    let fileName = file.map(PackNew.name)
    let title = try session.asked("title", given: title, or: fileName ?? "", if: asks)
    guard !title.isEmpty else {
      throw .missingChoice("give the new pack a file, or a title with --title")
    }
    let id =
      self.id ?? fileName.map { QuestionID.made(of: $0, beside: []) }
      ?? QuestionID.made(of: title, beside: [])
    let path = try session.asked("file", given: nil, or: place(id), if: asks && file == nil)
    var template = PackTemplate(id: id, title: title)
    template.author = PackNew.given(try session.asked("author", given: author, or: "", if: asks))
    template.license = PackNew.given(
      try session.asked("license", given: license, or: "CC-BY-4.0", if: asks))
    template.language = PackNew.given(
      try session.asked("language", given: language, or: "en", if: asks))
    template.schema = schema ? PackNew.schemaName : nil
    try write(template, to: path, in: session)
  }

  static let schemaName = ".pack.schema.json"

  private static func given(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// A file's name without folders and ending.
  private static func name(_ path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return last.split(separator: ".").first.map(String.init) ?? last
  }

  /// Where the pack goes: as named, and where packs are looked up by name where it is not.
  private func place(_ id: String) -> String {
    guard let file else { return "QuestionPacks/\(id).yaml" }
    return file.hasSuffix(".yaml") || file.hasSuffix(".yml") ? file : file + ".yaml"
  }

  private func write(
    _ template: PackTemplate, to path: String, in session: Session
  ) throws(CanonError) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) }
    if let folder, !folder.isEmpty { mkdir(folder, 0o777) }
    let bytes = Array(template.text.utf8)
    let problems = PackLoader.load(bytes: bytes, file: path).problems
    if !problems.isEmpty { throw .packs(problems.map { "\($0)" }) }
    do { try FileReplacement.create(bytes, at: path) } catch {
      if error.code == EEXIST { throw .edit(.exists(path)) }
      throw .edit(.cannotWrite(path, why: error.why))
    }
    if schema {
      let beside = folder.map { "\($0)/\(PackNew.schemaName)" } ?? PackNew.schemaName
      do { try FileReplacement.write(Array(PackSchema.text.utf8), to: beside) } catch {
        throw .edit(.cannotWrite(beside, why: error.why))
      }
    }
    let play = "\"canon play \(ShellWords.quoted(path))\""
    try session.write {
      $0.paragraph("\(path): a new pack with a question of each kind")
      $0.paragraph("\(play) plays it, \"canon pack add\" adds to it, any editor changes it", .dim)
    }
  }
}

extension Session {
  /// Asks the person at the terminal; Enter alone takes what stands in brackets.
  func asked(
    _ words: String, given: String?, or standard: String, if asks: Bool
  ) throws(CanonError) -> String {
    guard asks, given == nil else { return given ?? standard }
    try flush()
    let hint = standard.isEmpty ? "" : " (\(standard.visible))"
    switch world.input.readLine(
      .init(prompt: world.palette.paint(Styled("\(words)\(hint): ", .bold))))
    {
    case .line(let line):
      let text = AddDialogue.trimmed(line)
      return text.isEmpty ? standard : text
    case .endOfInput, .interrupted, .timedOut: throw .interrupted
    }
  }
}
