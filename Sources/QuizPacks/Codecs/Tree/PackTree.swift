import QuizCore

extension Pack {
  /// The pack as it would be written, key by key; its identity, which is that of a file, is left out.
  public var tree: PackValue {
    var head = head
    head[Key.questions.name] = .list(questions.map(\.tree))
    return head
  }

  /// What the pack says of itself.
  var head: PackValue {
    var entries = Entries()
    entries.put(.canon, .literal("1"))
    entries.put(.id, text: id)
    entries.put(.title, text: title)
    entries.put(.version, text: version)
    entries.put(.authors, texts: authors)
    entries.put(.license, text: license)
    entries.put(.language, text: language)
    entries.put(.description, text: summary)
    entries.put(.asOf, text: asOf)
    entries.put(.sources, entries: sources.map { .init($0.key, $0.tree) })
    entries.put(.allow, texts: allow)
    return entries.map
  }
}

extension Pack.Source {
  fileprivate var tree: PackValue {
    var entries = Entries()
    entries.put(.title, text: title)
    entries.put(.author, text: author)
    entries.put(.url, text: address)
    entries.put(.note, text: note)
    return entries.map
  }
}
