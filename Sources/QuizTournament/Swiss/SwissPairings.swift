/// A round of a Swiss tournament: who meets whom, best board first, and who sits out.
public struct SwissPairings: Sendable, Hashable {
  /// Two pairing numbers, seat one first.
  public struct Board: Sendable, Hashable {
    public var one: Int
    public var two: Int

    public init(_ one: Int, _ two: Int) {
      self.one = one
      self.two = two
    }
  }

  public var boards: [Board]
  public var bye: Int?

  public init(boards: [Board], bye: Int?) {
    self.boards = boards
    self.bye = bye
  }

  /// The number of boards, then one a line, the bye as a board against 0, as pairing programs write.
  public var text: String {
    var lines = ["\(boards.count + (bye == nil ? 0 : 1))"]
    lines += boards.map { "\($0.one) \($0.two)" }
    if let bye { lines.append("\(bye) 0") }
    return lines.joined(separator: "\n") + "\n"
  }
}
