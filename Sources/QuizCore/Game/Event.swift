/// What has happened. A log of these is the whole truth about a game.
///
/// What many look at (a question put, a verdict) is a class, so that handing it on costs one
/// reference; the rest lies in the event itself, and costs no memory of its own.
public enum Event: Hashable, Sendable {
  case began(Began)
  case asked(Asked)
  case revealed(Revealed)
  case buzzed(Buzzed)
  case turned(Turned)
  case timed(Timed)
  case judged(Judged)
  case passed(Passed)
  case lapsed(Lapsed)
  case moved(Moved)
  case hid(Hid)
  case hinted(Hinted)
  case scored(Scored)
  case noted(Noted)
  case said(Said)
  case closed(Closed)
  case ended(Ended)
}

extension Event {
  /// The game is on: who plays, by which rules, with which seed, over how many questions.
  public struct Began: Hashable, Codable, Sendable {
    public var contestants: [Contestant]
    public var ruleset: String
    public var seed: UInt64
    public var questions: Int
  }

  /// One clue more has been read.
  public struct Revealed: Hashable, Codable, Sendable {
    /// How many clues have been read now.
    public var clues: Int
    public var at: Milliseconds
  }

  /// A contestant has taken the floor.
  public struct Buzzed: Hashable, Codable, Sendable {
    public var by: ID<Contestant>
    public var after: Milliseconds
  }

  /// It is a contestant's turn, and the clock starts again; nobody's in particular without one.
  public struct Turned: Hashable, Codable, Sendable {
    public var to: ID<Contestant>?
    public init(to: ID<Contestant>?) { self.to = to }
  }

  /// A rule has set the time that there is to answer.
  public struct Timed: Hashable, Codable, Sendable {
    public var rule: String
    public var limit: Milliseconds
    public init(rule: String, limit: Milliseconds) {
      self.rule = rule
      self.limit = limit
    }
  }

  /// A contestant has given up the question.
  public struct Passed: Hashable, Codable, Sendable {
    public var by: ID<Contestant>
    public init(by: ID<Contestant>) { self.by = by }
  }

  /// A contestant's time ran out, with what had been typed by then.
  public struct Lapsed: Hashable, Codable, Sendable {
    public var by: ID<Contestant>
    public var typed: String
    public var after: Milliseconds
  }

  /// A contestant has made a rule's move.
  public struct Moved: Hashable, Codable, Sendable {
    public var by: ID<Contestant>
    public var move: String
    public var argument: String
    public var after: Milliseconds
  }

  /// Options have been struck out; all of them where the question is to be answered open.
  public struct Hid: Hashable, Codable, Sendable {
    public var rule: String
    public var options: [Int]
    public init(rule: String, options: [Int]) {
      self.rule = rule
      self.options = options
    }
  }

  /// A hint has been given.
  public struct Hinted: Hashable, Codable, Sendable {
    public var by: ID<Contestant>
    /// From 1.
    public var number: Int
    public var text: String
  }

  /// An entry of the ledger: points, the rule that gave or took them, and why.
  public struct Scored: Hashable, Codable, Sendable {
    public var by: ID<Contestant>
    public var points: Points
    public var rule: String
    public var why: String
    public init(by: ID<Contestant>, points: Points, rule: String, why: String) {
      self.by = by
      self.points = points
      self.rule = rule
      self.why = why
    }
  }

  /// Something a rule wants to remember.
  public struct Noted: Hashable, Codable, Sendable {
    public var rule: String
    public var key: String
    public var by: ID<Contestant>?
    public var value: Int
    public init(rule: String, key: String, by: ID<Contestant>? = nil, value: Int) {
      self.rule = rule
      self.key = key
      self.by = by
      self.value = value
    }
  }

  /// Something a rule tells the players; all of them, where it names nobody.
  public struct Said: Hashable, Codable, Sendable {
    public var rule: String
    public var text: String
    public var to: ID<Contestant>?
    public init(rule: String, text: String, to: ID<Contestant>? = nil) {
      self.rule = rule
      self.text = text
      self.to = to
    }
  }

  /// The question, or the part of it, is done with.
  public struct Closed: Hashable, Codable, Sendable {
    public var number: Int
    public init(number: Int) { self.number = number }
  }

  /// The game is over.
  public struct Ended: Hashable, Codable, Sendable {
    public var why: String
    public var rule: String?
    public init(why: String, rule: String? = nil) {
      self.why = why
      self.rule = rule
    }
  }
}

extension Event {
  /// Whether an action begins with it: something done, not something that followed.
  var isDeed: Bool {
    switch self {
    case .revealed, .buzzed, .judged, .lapsed, .moved: true
    default: false
    }
  }
}
