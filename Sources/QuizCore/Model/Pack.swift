/// Questions that travel together in one file, and what the file says of itself.
public struct Pack: Hashable, Sendable {
  public var id: String
  public var title: String
  public var version: String?
  public var authors: [String] = []
  public var license: String?
  public var language: String?
  public var summary: String?
  public var asOf: String?
  public var sources: [Source] = []
  /// Codes of the checks that the author waives for the whole pack.
  public var allow: [String] = []
  public var questions: [Question] = []
  /// Whether these are only some of the questions that there are, drawn from a bank.
  public var isExcerpt = false
  /// Hash of the file's content, in hexadecimal.
  public var identity: String = ""

  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }

  /// Something that questions cite.
  public struct Source: Hashable, Sendable {
    public var key: String
    public var title: String
    public var author: String?
    public var address: String?
    public var note: String?

    public init(key: String, title: String) {
      self.key = key
      self.title = title
    }
  }

  /// `article, paragraph 5` in words: the source's title and the place in it.
  public func wording(of citation: Question.Citation) -> String {
    let title = sources.first { $0.key == citation.source }?.title ?? citation.source
    guard let place = citation.place else { return title }
    return "\(title), \(place)"
  }
}
