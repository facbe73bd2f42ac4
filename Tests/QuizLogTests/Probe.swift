import Glibc
import TestKit

/// The program `log-probe`, at work in a process of its own.
struct Probe {
  private var child: pid_t = 0
  private var input: Int32 = -1
  private var output: Int32 = -1

  /// Stands beside the tests' own program.
  static let program: String = {
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &path, path.count - 1)
    let own = String(
      decoding: path.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/log-probe"
  }()

  struct Failure: Error {
    var what: String
  }

  init(path: String, seed: UInt64, bytes: Int? = nil) throws {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { throw Failure(what: "pipe") }
    for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    let words = [Probe.program, path, String(seed)] + (bytes.map { [String($0)] } ?? [])
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let code = posix_spawn(&child, Probe.program, &actions, nil, &arguments, environ)
    close(toChild[0])
    close(fromChild[1])
    (input, output) = (toChild[1], fromChild[0])
    guard code == 0 else { throw Failure(what: "\(Probe.program): \(code)") }
  }

  /// Asks for actions.
  func send(_ actions: Int) {
    let lines = [UInt8](repeating: 0x0A, count: actions)
    _ = write(input, lines, lines.count)
  }

  /// What it says until `lines` lines have come.
  func hear(lines: Int) -> [String] {
    var heard: [UInt8] = []
    var byte: UInt8 = 0
    while heard.count(where: { $0 == 0x0A }) < lines, read(output, &byte, 1) == 1 {
      heard.append(byte)
    }
    return String(decoding: heard, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Kills it with a signal that it cannot see, and returns what it had said.
  mutating func kill() -> [String] {
    Glibc.kill(child, SIGKILL)
    return end()
  }

  /// Lets it come to its end.
  mutating func finish(sending actions: Int) -> [String] {
    send(actions)
    close(input)
    input = -1
    return end()
  }

  private mutating func end() -> [String] {
    let said = hear(lines: .max)
    var status: Int32 = 0
    waitpid(child, &status, 0)
    if input >= 0 { close(input) }
    close(output)
    return said
  }
}
