import QuizText
import Testing

@Suite("Tables")
struct TableTests {
  private func table() -> Table {
    var table = Table([.init("name"), .init("points", .right), .init("note")])
    table.add(["Ann", "120", "a very long note indeed"])
    table.add(["日本", "7", ""])
    table.add(["Bo\u{1B}b"])
    return table
  }

  @Test("columns stand in line and no line ends in spaces")
  func aligned() {
    #expect(
      table().lines() == [
        "name  points  note", "Ann      120  a very long note indeed", "日本       7", "Bo␛b",
      ])
  }

  @Test("the widest column is clipped to the width")
  func clipped() {
    let lines = table().lines(width: 24)
    #expect(lines[1] == "Ann      120  a very lo…")
    #expect(lines.allSatisfy { $0.columns <= 24 })
  }

  @Test("colours do not move columns")
  func styled() {
    var table = Table([.init("a"), .init("b")])
    table.add([Styled("x", Style(.red)), "y"])
    #expect(
      table.lines(palette: .colour) == [
        "\u{1B}[1ma\u{1B}[0m  \u{1B}[1mb\u{1B}[0m", "\u{1B}[31mx\u{1B}[0m  y",
      ])
  }

  @Test("a width too small for anything still ends")
  func tiny() {
    #expect(table().lines(width: 1).count == 4)
  }
}
