import QuizCore
import QuizYAML

/// Sets pack files in the one layout that all of them share.
///
/// Order, comments and spelling stay; what changes is where lines begin and end. The result is read
/// again and compared with what was there, and setting it once more changes nothing.
public enum PackFormat {
  /// The change that a file needs, read from its path.
  public static func edit(path: String, addsIDs: Bool = false) throws(LayoutFault) -> PackEdit {
    let bytes: [UInt8]
    do { bytes = try FileBytes.read(path) } catch {
      throw .broken([PackProblem(.file(error), file: path)])
    }
    return try edit(bytes: bytes, path: path, addsIDs: addsIDs)
  }

  /// The change that a file needs.
  /// - Parameter addsIDs: whether questions without an id get one.
  public static func edit(
    bytes: [UInt8], path: String, addsIDs: Bool = false
  ) throws(LayoutFault) -> PackEdit {
    let document = YAMLReader.read(bytes)
    let problems = document.problems.map {
      PackProblem(.yaml($0), file: path, line: $0.place.line, column: $0.place.column)
    }
    guard problems.isEmpty, let root = document.root, root.asMapping?.isEmpty == false else {
      let found = problems.isEmpty ? PackLoader.load(bytes: bytes, file: path).problems : problems
      throw .broken(found)
    }
    let named = addsIDs ? MissingIDs(root: root, bytes: bytes).added() : bytes
    guard let tree = addsIDs ? YAMLReader.read(named).root : root, let before = Meaning(named)
    else {
      throw .unsettable(path)
    }
    let after = Array(LayoutSetter.text(of: tree, in: named).utf8)
    guard Meaning(after) == before else { throw .unsettable(path) }
    return PackEdit(path: path, before: bytes, after: after)
  }
}
