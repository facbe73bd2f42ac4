import Glibc
import QuizFiles

extension LogFile {
  /// Puts other bytes in the place of all that was written: they are on the disk, in a file beside
  /// it, before that takes the name.
  func replace(with bytes: [UInt8]) throws(LogProblem) {
    guard isRegular else { throw .notAFile(path) }
    let fresh: Int32
    do { fresh = try FileReplacement.writeAndKeep(bytes, to: path) } catch {
      throw problem(error.code)
    }
    adopt(fresh, length: off_t(bytes.count))
  }
}
