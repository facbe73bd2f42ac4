import QuizFiles

extension CodecSource {
  /// Reads a file; those beside it can be read too, where a format has several that belong together.
  public static func open(_ path: String) throws(PackProblem) -> CodecSource {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    do {
      return CodecSource(bytes: try FileBytes.read(path), file: path) { name in
        // The name comes from a file: it must not lead out of the folder.
        guard !name.isEmpty, !name.utf8.contains(0x2F), name != "..", name != "." else {
          return nil
        }
        return try? FileBytes.read(folder + name)
      }
    } catch {
      throw PackProblem(.file(error), file: path)
    }
  }
}

extension Exported {
  /// Writes the file whole, or leaves what was there as it is.
  public func save(to path: String) throws(EditFault) {
    do { try FileReplacement.write(bytes, to: path) } catch {
      throw .cannotWrite(path, why: error.why)
    }
  }

  /// The file as text; nil for one that is none.
  public var text: String? { String(validating: bytes, as: UTF8.self) }
}
