import ArgumentParser
import QuizPacks
import QuizText

/// Sets packs in the one layout that all of them share.
struct PackFormatting: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Set packs in the one layout that all of them share.",
    discussion: """
      Order, comments and spelling stay, and no question says anything else afterwards; a file \
      that cannot be read is left as it is. With --check nothing is written: what would change is \
      shown, and the exit status is 1 where there is anything.
      """)

  @Argument(help: "Packs, by name or path.")
  var packs: [String]

  @Flag(help: "Write nothing; show what would change.")
  var check = false

  @Flag(help: "Give an id to each question that has none.")
  var ids = false

  @Flag(help: "Print JSON, a line for each file.")
  var json = false

  func run(in session: Session) throws(CanonError) {
    var broken: [String] = []
    var isInOrder = true
    for name in packs {
      let path = try session.packs.find(name).path
      let edit: PackEdit
      do { edit = try PackFormat.edit(path: path, addsIDs: ids) } catch {
        broken.append("\(error)")
        continue
      }
      if !check, !edit.isEmpty { try write(edit) }
      if !edit.isEmpty { isInOrder = false }
      try session.write(json ? line(edit) : words(edit))
    }
    if !broken.isEmpty { throw .packs(broken) }
    if check && !isInOrder { throw .fellShort }
  }

  private func write(_ edit: PackEdit) throws(CanonError) {
    do { try edit.write() } catch { throw .edit(error) }
  }

  private func words(_ edit: PackEdit) -> String {
    let path = edit.path.visible
    if edit.isEmpty { return "\(path): in order\n" }
    return check ? Escaping.terminal(edit.diff, lines: .kept) : "\(path): set anew\n"
  }

  private func line(_ edit: PackEdit) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.field("file", edit.path)
    json.key("changed")
    json.bool(!edit.isEmpty)
    json.field("diff", edit.diff)
    json.endObject()
    json.endLine()
    return json.text
  }
}
