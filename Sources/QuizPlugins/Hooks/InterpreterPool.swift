import QuizCore
import Synchronization

/// Interpreters that have read a plugin and been given their options, kept for the next call.
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

  func give(_ interpreter: Interpreter) { free.withLock { $0.append(interpreter) } }
}
