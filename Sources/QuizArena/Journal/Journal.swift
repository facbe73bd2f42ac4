import Glibc
import QuizFiles
import Synchronization

/// The file in which finished matches are kept: one sealed line each, only ever appended to.
///
/// A match that `sync` has returned for is on the disk. What a stopped program left of a line at the
/// end is cut off when the journal is opened again. Two runners exclude each other by a lock that
/// goes with the process.
public final class Journal: Sendable {
  public let path: String
  private let file: CInt
  /// The length of the sound lines.
  private let length: Mutex<off_t>
  /// Bytes of a torn end that were cut off.
  public let cut: Int

  /// Opens the journal of an event, and hands on the matches that are in it; makes it where there
  /// is none.
  public init(
    path: String, header: JournalHeader, players: [[String]],
    each take: (MatchRecord) throws(JournalProblem) -> Void
  ) throws(JournalProblem) {
    self.path = path
    let isNew = access(path, F_OK) != 0
    let file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o666)
    guard file >= 0 else { throw .unwritable(path, code: errno) }
    self.file = file
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      throw .inUse(path)
    }
    let found: (sound: Int, size: Int)
    do {
      found = try JournalReading(file, path: path, players: players).run(header, each: take)
    } catch {
      close(file)
      throw error
    }
    length = Mutex(off_t(found.sound))
    cut = found.size - found.sound
    if cut > 0, ftruncate(file, off_t(found.sound)) != 0 { throw .unwritable(path, code: errno) }
    if found.sound == 0 { try append(header.line) }
    if found.sound == 0 || cut > 0 { try sync() }
    if isNew { FileReplacement.syncFolder(of: path) }
  }

  deinit { close(file) }

  /// Adds whole lines; where that fails, none of them is there.
  func append(_ bytes: [UInt8]) throws(JournalProblem) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(file, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        let code = errno
        _ = length.withLock { ftruncate(file, $0) }
        throw problem(code)
      }
    }
    length.withLock { $0 += off_t(bytes.count) }
  }

  /// Waits until all that was appended is on the disk.
  func sync() throws(JournalProblem) {
    while fdatasync(file) != 0 {
      if errno != EINTR { throw problem(errno) }
    }
  }

  private func problem(_ code: Int32) -> JournalProblem {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .full(path)
    default: .unwritable(path, code: code)
    }
  }
}
