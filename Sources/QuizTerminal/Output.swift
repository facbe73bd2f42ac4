import Glibc

/// Writes text to standard output in large pieces, and says so when it could not.
public final class Output {
  private let descriptor: CInt
  private let name: String
  private var waiting: [UInt8] = []
  private let most = 1 << 16

  /// A writer to a descriptor; `name` is what errors call it. From now on a closed pipe is an error, not a signal.
  public init(descriptor: CInt = STDOUT_FILENO, name: String = "standard output") {
    self.descriptor = descriptor
    self.name = name
    signal(SIGPIPE, SIG_IGN)
  }

  /// Adds text; it is written at the latest when 64 KiB have come together.
  public func write(_ text: String) throws(OutputError) {
    waiting.append(contentsOf: text.utf8)
    if waiting.count >= most { try flush() }
  }

  /// Writes all that was added. After an error what was not written is gone.
  public func flush() throws(OutputError) {
    if waiting.isEmpty { return }
    let bytes = waiting
    waiting.removeAll(keepingCapacity: true)
    let code = bytes.withUnsafeBytes { Descriptor.writeAll($0, to: descriptor) }
    switch code {
    case 0: return
    case EPIPE: throw .closed(name: name)
    case ENOSPC, EDQUOT: throw .full(name: name)
    default: throw .failed(name: name, code: code)
    }
  }
}
