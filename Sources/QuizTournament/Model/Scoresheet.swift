import QuizCore

/// What the two sides of a match did, question by question added up.
public struct Scoresheet: Hashable, Sendable {
  /// How often a tossup brought a number of points.
  public struct AnswerCount: Hashable, Sendable {
    public var value: Points
    public var number: Int

    public init(value: Points, number: Int) {
      self.value = value
      self.number = number
    }
  }

  public struct Player: Hashable, Sendable {
    public var name: String
    public var tossupsHeard: Int
    public var answers: [AnswerCount]

    public init(name: String, tossupsHeard: Int, answers: [AnswerCount]) {
      self.name = name
      self.tossupsHeard = tossupsHeard
      self.answers = answers
    }
  }

  public struct Side: Hashable, Sendable {
    public var players: [Player]
    public var bouncebackPoints: Points
    public var lightningPoints: Points
    /// Right tossups that earned no bonus, as those of overtime often do.
    public var tossupsWithoutBonus: Int
    /// Points scored in overtime, which rates per tossup leave out.
    public var overtimePoints: Points

    public init(
      players: [Player], bouncebackPoints: Points = 0, lightningPoints: Points = 0,
      tossupsWithoutBonus: Int = 0, overtimePoints: Points = 0
    ) {
      self.players = players
      self.bouncebackPoints = bouncebackPoints
      self.lightningPoints = lightningPoints
      self.tossupsWithoutBonus = tossupsWithoutBonus
      self.overtimePoints = overtimePoints
    }

    public var answers: [AnswerCount] { players.flatMap(\.answers) }
  }

  public var tossupsRead: Int
  public var overtimeTossups: Int
  /// In the order of the seats.
  public var sides: [Side]

  public init(tossupsRead: Int, overtimeTossups: Int = 0, sides: [Side]) {
    self.tossupsRead = tossupsRead
    self.overtimeTossups = overtimeTossups
    self.sides = sides
  }
}
