/// How one line is asked for.
public struct LineRequest {
  /// Gives the prompt; asked again each second of a countdown.
  ///
  /// `remaining` is in milliseconds, nil without a limit. The prompt is one line; it may hold colours (`ESC [ … m`), which
  /// take no width, and no other control character: those are left out.
  public var prompt: (_ remaining: Int?) -> String
  /// The time to answer in milliseconds; nil: no limit. Without a terminal there is no limit.
  public var limit: Int?
  /// What stands on the line at the start; the player can edit it.
  public var initial: String
  /// Gives what the word at the cursor may become; those that do not begin with the word, in either case, are left out.
  ///
  /// `cursor` counts the characters of `line` before it. See `CommandWords` for the word it stands in.
  public var completions: (_ line: String, _ cursor: Int) -> [Completion]
  /// Whether the line is kept for the up key, and in the history file if there is one.
  public var remembers: Bool
  /// Whether keys pressed before the prompt came are thrown away, as after a line that ran out of time.
  public var discardsTypeAhead: Bool

  /// A request for a line; only the prompt must be given.
  public init(
    prompt: @escaping (_ remaining: Int?) -> String,
    limit: Int? = nil,
    initial: String = "",
    completions: @escaping (_ line: String, _ cursor: Int) -> [Completion] = { _, _ in [] },
    remembers: Bool = false,
    discardsTypeAhead: Bool = false
  ) {
    self.prompt = prompt
    self.limit = limit
    self.initial = initial
    self.completions = completions
    self.remembers = remembers
    self.discardsTypeAhead = discardsTypeAhead
  }

  /// A request with a prompt that does not change.
  public init(prompt: String, remembers: Bool = false) {
    self.init(prompt: { _ in prompt }, remembers: remembers)
  }
}
