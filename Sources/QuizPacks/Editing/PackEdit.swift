import QuizFiles

/// A change of a pack file that is made up, and waits to be written.
public struct PackEdit: Sendable, Hashable {
  public let path: String
  public let before: [UInt8]
  /// The file as it would be.
  public let after: [UInt8]

  public init(path: String, before: [UInt8], after: [UInt8]) {
    self.path = path
    self.before = before
    self.after = after
  }

  public var isEmpty: Bool { before == after }

  /// What `patch` would take.
  public var diff: String { UnifiedDiff.between(before, after, name: path) }

  /// Writes the file, where it is still what it was.
  public func write() throws(EditFault) {
    guard let now = try? FileBytes.read(path), now == before else { throw .changed(path) }
    do { try FileReplacement.write(after, to: path) } catch {
      throw .cannotWrite(path, why: error.why)
    }
  }
}
