import Glibc

/// A new folder that goes away with its object, and the files in it.
public final class ScratchFolder {
  public let path: String

  public init() throws {
    var template = Array("/tmp/canon-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw PtySession.Failure(description: "no temporary folder: \(errno)")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      unlink(path + "/" + name)
    }
    closedir(folder)
    rmdir(path)
  }
}
