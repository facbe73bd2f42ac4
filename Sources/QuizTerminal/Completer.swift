import CReadline
import Glibc

/// Answers readline when Tab is pressed.
final class Completer {
  private let completions: (String, Int) -> [Completion]
  private var fitting: [Completion] = []

  init(_ completions: @escaping (String, Int) -> [Completion]) {
    self.completions = completions
  }

  /// How C calls it; good as long as the completer lives.
  var callbacks: canon_rl_completer {
    canon_rl_completer(
      context: Unmanaged.passUnretained(self).toOpaque(),
      matches: { context, before, after in
        guard let context, let before, let after else { return nil }
        let completer = Unmanaged<Completer>.fromOpaque(context).takeUnretainedValue()
        return completer.matches(before: String(cString: before), after: String(cString: after))
      },
      list: { context in
        guard let context else { return nil }
        let completer = Unmanaged<Completer>.fromOpaque(context).takeUnretainedValue()
        return strdup(CompletionList.text(completer.fitting, size: Terminal().size))
      })
  }

  private func matches(
    before: String, after: String
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let offered = completions(before + after, before.count)
    guard let plan = CompletionPlan(before: before, completions: offered) else { return nil }
    fitting = plan.fitting
    canon_rl_append_space(plan.spaceFollows ? 1 : 0)
    return Self.copied(plan.lines)
  }

  /// The texts as C owns them: it frees them.
  private static func copied(_ lines: [String]) -> UnsafeMutablePointer<
    UnsafeMutablePointer<CChar>?
  >? {
    let size = (lines.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
    guard let memory = malloc(size) else { return nil }
    let array = memory.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: lines.count + 1)
    for (index, line) in lines.enumerated() { array[index] = strdup(line) }
    array[lines.count] = nil
    return array
  }
}
