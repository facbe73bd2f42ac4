@testable import QuizYAML

/// The bytes of a text for those that read them in place.
func raw<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
  Array(text.utf8).withUnsafeBufferPointer(body)
}

/// The line of a text that begins at an offset.
func shape(_ text: String, at offset: Int = 0) -> LineShape {
  raw(text) { LineShape($0, at: Place(line: 1, column: 1, offset: offset)) }
}
