import CPty
import Glibc

/// A program in a pseudo-terminal, driven by keys and watched on its screen. Never sleeps: it waits for what is to appear.
public final class PtySession {
  /// Why a wait was in vain, with the screen as it stood.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  private let master: CInt
  private let process: CInt
  private let folder: TemporaryFolder
  private let clock: CInt
  private var view: VirtualScreen
  private var hasEnded = false
  /// All that the program wrote.
  public private(set) var bytes: [UInt8] = []

  /// Starts a program; its whole environment is `environment` and `CANON_TEST_CLOCK`, whose time passes with `tick`.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws {
    folder = try TemporaryFolder()
    clock = cpty_fifo(folder.path + "/clock")
    var variables = environment
    variables["CANON_TEST_CLOCK"] = folder.path + "/clock"
    var child: CInt = 0
    master = ProcessStart.withArguments(program, arguments, variables) {
      cpty_spawn(program, $0, $1, UInt16(rows), UInt16(columns), &child)
    }
    process = child
    view = VirtualScreen(rows: rows, columns: columns)
    if master < 0 || clock < 0 { throw Failure(description: "no pseudo-terminal for \(program)") }
  }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      var status: CInt = 0
      _ = cpty_wait(process, 10_000, &status)
    }
    close(master)
    close(clock)
  }

  /// The rows of the screen, without the spaces at their ends.
  public var screen: [String] { view.lines }
  /// Where the cursor stands, counted from 0.
  public var cursor: (row: Int, column: Int) { view.cursor }
  /// Whether the terminal is as a shell leaves it: whole lines, with echo.
  public var isCooked: Bool { cpty_is_cooked(master) == 1 }

  /// Types keys.
  public func send(_ keys: String) {
    var rest = Array(keys.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if written <= 0 { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Lets time pass for the program.
  public func tick(_ milliseconds: Int) {
    let line = Array("\(milliseconds)\n".utf8)
    _ = write(clock, line, line.count)
  }

  /// Sends a signal to the program.
  public func signal(_ number: CInt) { kill(process, number) }

  /// Changes the size of the terminal.
  public func resize(rows: Int, columns: Int) {
    view.resize(rows: rows, columns: columns)
    _ = cpty_resize(master, UInt16(rows), UInt16(columns))
  }

  /// Reads until a row of the screen holds the text.
  public func wait(for text: String, within milliseconds: Int = 60_000) throws {
    try wait("\"\(text)\"", within: milliseconds) { $0.screen.contains { $0.contains(text) } }
  }

  /// Reads until the condition holds; `what` names it in the failure.
  public func wait(
    _ what: String, within milliseconds: Int = 60_000, until condition: (PtySession) -> Bool
  ) throws {
    let end = Self.now() + milliseconds
    while !condition(self) {
      guard read(until: end) else {
        let shown = screen.filter { !$0.isEmpty }.joined(separator: "\n")
        throw Failure(
          description: "waited in vain for \(what); cursor \(cursor); screen:\n\(shown)")
      }
    }
  }

  /// Reads to the end; the exit status, or 128 and the number of the signal that ended the program.
  public func exitStatus(within milliseconds: Int = 60_000) throws -> Int {
    let end = Self.now() + milliseconds
    while read(until: end) {}
    var status: CInt = 0
    guard cpty_wait(process, CInt(max(end - Self.now(), 0)), &status) == 0 else {
      throw Failure(description: "the program goes on; screen:\n\(screen.joined(separator: "\n"))")
    }
    hasEnded = true
    return ProcessStart.exitStatus(status)
  }

  /// Takes what is there; false at the end and when the time is up.
  private func read(until end: Int) -> Bool {
    var wanted = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, CInt(max(end - Self.now(), 0))) > 0 else { return false }
    var piece = [UInt8](repeating: 0, count: 4096)
    let got = Glibc.read(master, &piece, piece.count)
    if got <= 0 { return false }
    bytes.append(contentsOf: piece[0..<got])
    view.feed(piece[0..<got])
    return true
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
