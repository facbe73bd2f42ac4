import Glibc
import TestKit
import Testing

@testable import QuizTerminal

@Suite("the history file")
struct HistoryFileTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/history"
  }

  private func put(_ text: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let bytes = Array(text.utf8)
    _ = write(file, bytes, bytes.count)
    close(file)
  }

  @Test("a missing file is an empty history")
  func missing() throws {
    #expect(try HistoryFile(path: path).load() == [])
  }

  @Test("lines come back in the order they were added, a line break in one as a space")
  func order() throws {
    let history = HistoryFile(path: path)
    try history.append("Zürich")
    try history.append("New\nYork")
    #expect(try history.load() == ["Zürich", "New York"])
  }

  @Test("a line is not glued to one that was cut off")
  func cutOff() throws {
    put("one\ntw")
    let history = HistoryFile(path: path)
    try history.append("three")
    #expect(try history.load() == ["one", "tw", "three"])
  }

  @Test("only the newest thousand lines are kept")
  func limited() throws {
    put((1...1000).map { "\($0)\n" }.joined())
    let history = HistoryFile(path: path)
    try history.append("last")
    let lines = try history.load()
    #expect(lines.count == 1000)
    #expect(lines.first == "2")
    #expect(lines.last == "last")
  }

  @Test("several writers at once lose no line")
  func together() async throws {
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask { [path] in
          for line in 0..<50 { try? HistoryFile(path: path).append("\(writer) \(line)") }
        }
      }
    }
    let lines = try HistoryFile(path: path).load()
    #expect(lines.count == 200)
    #expect(Set(lines).count == 200)
  }

  @Test("folders that are missing above it are made")
  func missingFolders() throws {
    let history = HistoryFile(path: folder.path + "/new/history")
    try history.append("one")
    #expect(try history.load() == ["one"])
    unlink(history.path)
    rmdir(folder.path + "/new")
  }

  @Test("a folder at its path is refused")
  func folderAtPath() throws {
    let history = HistoryFile(path: folder.path)
    #expect(throws: HistoryError.notAFile(path: folder.path)) { try history.load() }
    #expect(throws: HistoryError.notAFile(path: folder.path)) { try history.append("x") }
  }
}
