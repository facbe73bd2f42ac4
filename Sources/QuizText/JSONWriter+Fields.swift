/// Key and value in one call.
extension JSONWriter {
  /// A field that holds text.
  public mutating func field(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  /// A field that holds a whole number.
  public mutating func field(_ name: StaticString, _ value: Int) {
    key(name)
    int(value)
  }

  /// A field that holds true or false.
  public mutating func field(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// A field that holds a number; NaN and infinities are refused before the key is written.
  public mutating func field(_ name: StaticString, _ value: Double) throws(JSONError) {
    guard value.isFinite else { throw .notANumber(value) }
    key(name)
    try double(value)
  }

  /// A field that holds an array of texts.
  public mutating func field(_ name: StaticString, _ values: [String]) {
    key(name)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  /// A field that is left out where there is nothing to say.
  public mutating func field(ifPresent name: StaticString, _ value: String?) {
    if let value { field(name, value) }
  }

  /// A field that is left out where there is nothing to say.
  public mutating func field(ifPresent name: StaticString, _ value: Int?) {
    if let value { field(name, value) }
  }
}
