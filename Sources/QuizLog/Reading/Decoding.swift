/// A decoder's errors in few words.
enum Decoding {
  static func reason(_ error: any Error) -> String {
    switch error {
    case let implausible as Implausible:
      "\(implausible.what) is out of range"
    case DecodingError.keyNotFound(let key, let context):
      "\"\(path(context.codingPath + [key]))\" is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "\"\(path(context.codingPath))\" is of another type"
    case DecodingError.dataCorrupted(let context):
      context.codingPath.isEmpty
        ? "not JSON" : "\"\(path(context.codingPath))\": \(context.debugDescription)"
    default: "not JSON"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : "." + key.stringValue
      }
    }
  }
}
