/// A player's line (`001`) of a tournament report file.
public struct TRFPlayer: Sendable, Hashable {
  public var number: Int
  /// Columns 10 to 80 as they stand: title, name, rating, federation, birth.
  public var about: String
  /// In tenths.
  public var points: Int
  public var place: Int
  public var entries: [TRFEntry]
  /// In tenths, by round from the first.
  public var acceleration: [Int] = []
  /// The line of the file, from 1; 0 where it comes from no file.
  public var line: Int

  public init(
    number: Int, about: String, points: Int, place: Int, entries: [TRFEntry], line: Int = 0
  ) {
    self.number = number
    self.about = about
    self.points = points
    self.place = place
    self.entries = entries
    self.line = line
  }

  /// A player of whom nothing is known but the name, which is cut at 33 characters.
  public init(number: Int, name: String) {
    let shown = String(String.UnicodeScalarView(name.unicodeScalars.prefix(33)))
    self.init(number: number, about: "     " + shown, points: 0, place: number, entries: [])
  }

  /// Columns 15 to 47, without the blanks around.
  public var name: String { TRFLine(about).text(6...38) }
}
