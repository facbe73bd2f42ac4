import CReadline
import Glibc

/// One line being typed.
struct LineSession {
  private let request: LineRequest
  private let clock: any TerminalClock
  private let completer: Completer
  private let countdown: Countdown
  private var prompt = ""

  init(_ request: LineRequest, clock: any TerminalClock, completer: Completer) {
    self.request = request
    self.clock = clock
    self.completer = completer
    countdown = Countdown(limit: request.limit, start: clock.now())
  }

  /// Shows the prompt and waits until the line is done.
  mutating func run() -> LineOutcome {
    prompt = PromptText.marked(request.prompt(request.limit))
    canon_rl_begin(prompt, request.initial, completer.callbacks)
    while true {
      // One reading for both: time that passed between two would be neither shown nor waited for.
      let now = clock.now()
      if let outcome = afterTime(now) { return outcome }
      let sleep = countdown.untilNextSecond(at: now).flatMap(clock.sleep)
      let woke = canon_rl_wait(clock.descriptor ?? -1, CInt(clamping: sleep ?? -1))
      if let outcome = afterSignals() ?? afterTime(clock.now()) { return outcome }
      if woke & CInt(CANON_RL_INPUT) != 0, let outcome = afterKey() { return outcome }
    }
  }

  private func afterSignals() -> LineOutcome? {
    let signal = canon_rl_attend()
    if signal == 0 { return nil }
    let typed = Self.text(canon_rl_stop(signal))
    // The terminal is itself again: now the signal may end the process, unless the program has other plans.
    if signal == SIGQUIT {
      // Swift's own handler would take it for a crash and ask the player about it.
      Glibc.signal(SIGQUIT, SIG_DFL)
    }
    if signal != SIGINT { raise(signal) }
    return .interrupted(typed: typed)
  }

  private mutating func afterTime(_ now: Int) -> LineOutcome? {
    let shown = PromptText.marked(request.prompt(countdown.remaining(at: now)))
    if shown != prompt {
      prompt = shown
      canon_rl_set_prompt(shown)
    }
    return countdown.isOver(at: now) ? .timedOut(typed: Self.text(canon_rl_stop(0))) : nil
  }

  private func afterKey() -> LineOutcome? {
    let state = canon_rl_read()
    if let outcome = afterSignals() { return outcome }
    switch state {
    case CANON_RL_LINE: return .line(Self.text(canon_rl_take_line()))
    case CANON_RL_END: return .endOfInput
    default: return nil
    }
  }

  /// The text, its memory given back.
  private static func text(_ bytes: UnsafeMutablePointer<CChar>?) -> String {
    guard let bytes else { return "" }
    defer { free(bytes) }
    return String(cString: bytes)
  }
}
