import QuizCore
import Synchronization

/// Interpreters that have read a plugin and been given their options, kept for the next game.
final class InterpreterPool: Sendable {
  private let plugin: Plugin
  private let options: Options
  private let free = Mutex<[Interpreter]>([])

  init(_ plugin: Plugin, _ options: Options) {
    self.plugin = plugin
    self.options = options
  }

  /// One that nobody else has; nil where there is no memory for another.
  func take() -> Interpreter? {
    if let kept = free.withLock({ $0.popLast() }) { return kept }
    return try? plugin.interpreter(options)
  }

  func give(_ interpreter: Interpreter) {
    plugin.add(interpreter.usage)
    free.withLock { $0.append(interpreter) }
  }

  /// Lets go of one that has failed.
  func discard(_ interpreter: Interpreter) { plugin.add(interpreter.usage) }
}

/// The interpreter of one game, had from the pool when it is first needed and given back with the
/// game. Copies of a game share it, and take turns.
final class InterpreterSeat: Sendable {
  private let pool: InterpreterPool
  private let packet: Packet?
  private let held = Mutex<Interpreter?>(nil)

  init(_ pool: InterpreterPool, packet: Packet?) {
    self.pool = pool
    self.packet = packet
  }

  deinit {
    guard let interpreter = held.withLock({ $0 }) else { return }
    interpreter.frame.packet = nil
    pool.give(interpreter)
  }

  /// Asks the interpreter; one that has failed is not used again. Nil where there is none to be had.
  func ask<Answer>(
    _ body: (Interpreter) throws(HookFailure) -> Answer
  ) throws(HookFailure) -> Answer {
    let result = held.withLock { held -> Result<Answer, HookFailure> in
      guard let interpreter = held ?? pool.take() else { return .failure(HookFailure(.memory)) }
      if held == nil {
        held = interpreter
        interpreter.frame.packet = packet
      }
      do throws(HookFailure) {
        return .success(try body(interpreter))
      } catch {
        held = nil
        pool.discard(interpreter)
        return .failure(error)
      }
    }
    return try result.get()
  }
}
