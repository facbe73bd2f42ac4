/// Whoever wants an event's payload, of whatever type it is.
public protocol EventReader {
  mutating func read(_ name: StaticString, _ payload: some Fielded)
}

extension Event {
  /// Hands the payload to a reader, with the event's name.
  @inlinable
  public func open(_ reader: inout some EventReader) {
    switch self {
    case .began(let payload): reader.read("began", payload)
    case .asked(let payload): reader.read("asked", payload)
    case .revealed(let payload): reader.read("revealed", payload)
    case .buzzed(let payload): reader.read("buzzed", payload)
    case .turned(let payload): reader.read("turned", payload)
    case .timed(let payload): reader.read("timed", payload)
    case .judged(let payload): reader.read("judged", payload)
    case .passed(let payload): reader.read("passed", payload)
    case .lapsed(let payload): reader.read("lapsed", payload)
    case .moved(let payload): reader.read("moved", payload)
    case .hid(let payload): reader.read("hid", payload)
    case .hinted(let payload): reader.read("hinted", payload)
    case .scored(let payload): reader.read("scored", payload)
    case .noted(let payload): reader.read("noted", payload)
    case .said(let payload): reader.read("said", payload)
    case .closed(let payload): reader.read("closed", payload)
    case .ended(let payload): reader.read("ended", payload)
    }
  }

  /// The event's name, as it stands in a log.
  public var name: String {
    var reader = NameReader()
    open(&reader)
    return reader.name
  }

  private struct NameReader: EventReader {
    var name = ""
    mutating func read(_ name: StaticString, _ payload: some Fielded) {
      self.name = name.description
    }
  }
}
