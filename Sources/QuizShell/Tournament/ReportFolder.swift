import Glibc
import QuizFiles
import QuizReports

/// The folder into which all files of a report are written.
struct ReportFolder {
  let path: String

  /// Makes the folder where it is missing; a file that was there is replaced whole.
  /// - Parameter kinds: of `ReportFiles.kinds`.
  func write(_ report: Report, kinds: [String] = ReportFiles.kinds) throws(CanonError) {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw .unwritable(path: path, code: errno)
    }
    let files: [ReportFiles.File]
    do { files = try ReportFiles.all(of: report, kinds: kinds) } catch {
      throw .answer("\(error)")
    }
    for file in files {
      do { try FileReplacement.write(file.bytes, to: "\(path)/\(file.name)") } catch {
        throw .unwritable(path: error.path, code: error.code)
      }
    }
  }
}
