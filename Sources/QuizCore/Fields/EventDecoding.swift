extension Event: Decodable {
  /// The names of all events, as they stand in a log.
  public enum Name: String, CodingKey, CaseIterable, Sendable {
    case began, asked, revealed, buzzed, turned, timed, judged, passed, lapsed, moved, hid, hinted
    case scored, noted, said, closed, ended
  }

  /// Reads an object with one member: the event's name, and its payload.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Name.self)
    guard let name = box.allKeys.first, box.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not an event that is known here"))
    }
    func payload<Payload: Decodable>() throws -> Payload {
      try box.decode(Payload.self, forKey: name)
    }
    switch name {
    case .began: self = .began(try payload())
    case .asked: self = .asked(try payload())
    case .revealed: self = .revealed(try payload())
    case .buzzed: self = .buzzed(try payload())
    case .turned: self = .turned(try payload())
    case .timed: self = .timed(try payload())
    case .judged: self = .judged(try payload())
    case .passed: self = .passed(try payload())
    case .lapsed: self = .lapsed(try payload())
    case .moved: self = .moved(try payload())
    case .hid: self = .hid(try payload())
    case .hinted: self = .hinted(try payload())
    case .scored: self = .scored(try payload())
    case .noted: self = .noted(try payload())
    case .said: self = .said(try payload())
    case .closed: self = .closed(try payload())
    case .ended: self = .ended(try payload())
    }
  }
}
