import QuizCore
import QuizPlugins

extension Session {
  /// The book with every plugin that is found; one that cannot be read is left out.
  var wholeBook: Rulebook {
    var book = rulebook
    for found in plugins.all() where book.entry(named: found.name) == nil {
      if let plugin = try? plugins.plugin(found) { book.add(plugin.entry) }
    }
    return book
  }
}
