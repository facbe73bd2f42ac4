import QuizCore
import QuizYAML

/// The packs of SIGame: a zip archive with an XML file and the media beside it.
struct SIQCodec: Codec {
  let name = "siq"
  let title = "SIGame's packs"
  let endings = ["siq"]

  private static let content = "content.xml"
  private static let folders = ["Images/", "Audio/", "Video/", "Html/"]
  private static let top = Place(line: 0, column: 0, offset: 0)

  func likeness(of sample: FileSample) -> Resemblance {
    guard sample.bytes.starts(with: [0x50, 0x4B, 3, 4]) else { return .none }
    return sample.ending == "siq" ? .certain : .faint
  }

  func read(_ source: CodecSource) -> Imported {
    let draft = PackDraft(source)
    do throws(ZipFault) {
      let archive = try ZipArchive(source.bytes)
      for name in archive.names where !ZipArchive.isInside(name) {
        draft.report(.outsideArchive(name), at: SIQCodec.top)
      }
      let content = try archive.read(SIQCodec.content, limit: PackLimits.bytes)
      guard let root = XMLReader(content, draft.findings).root() else { return draft.imported() }
      guard root.name == "package" else {
        draft.report(.noPackage(root.name), at: root.place)
        return draft.imported()
      }
      let reader = SIQReader(into: draft)
      reader.read(root)
      tell(archive.names, besides: reader.used, draft)
    } catch {
      draft.report(.zip(error), at: SIQCodec.top)
    }
    return draft.imported()
  }

  /// The files that no question names; older archives write their names with percent signs.
  private func tell(_ names: [String], besides used: Set<String>, _ draft: PackDraft) {
    for name in names {
      guard let folder = SIQCodec.folders.first(where: name.hasPrefix) else { continue }
      let file = String(name.dropFirst(folder.count))
      if file.isEmpty || used.contains(file) || used.contains(Percent.decoded(file)) { continue }
      draft.lose("media", Piece(text: name, place: SIQCodec.top), why: "media are not carried")
    }
  }

  func encode(_ pack: Pack) -> Encoded? {
    let writer = SIQWriter(pack)
    let file = (name: SIQCodec.content, bytes: Array(writer.text.utf8))
    guard let bytes = try? ZipArchive.packed([file]) else { return nil }
    return Encoded(bytes: bytes, kept: writer.kept)
  }
}
