/// Makes a prompt fit for readline, which must know what takes no width on the screen.
enum PromptText {
  /// The prompt with its colours between the marks U+0001 and U+0002, and without other control characters.
  static func marked(_ prompt: String) -> String {
    let scalars = Array(prompt.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if let end = endOfColour(scalars, from: index) {
        result.append("\u{1}")
        result.append(contentsOf: scalars[index..<end])
        result.append("\u{2}")
        index = end
      } else {
        if scalars[index].properties.generalCategory != .control { result.append(scalars[index]) }
        index += 1
      }
    }
    return String(result)
  }

  /// Where the colour sequence `ESC [ digits m` that begins here ends; nil if none begins here.
  private static func endOfColour(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard scalars[start] == "\u{1B}", start + 1 < scalars.count, scalars[start + 1] == "[" else {
      return nil
    }
    let rest = scalars[(start + 2)...]
    guard let last = rest.firstIndex(where: { !("0"..."9" ~= $0 || $0 == ";" || $0 == ":") })
    else { return nil }
    return scalars[last] == "m" ? last + 1 : nil
  }
}
