/// Reads options typed by letter, number or text: `b`, `2)`, `b d a c`, `bdac`, `1c 2a 3b`.
enum Letters {
  /// The place of a single option; nil where the text names none of `options`.
  static func one(_ text: String, of options: [String], isSame: (String, String) -> Bool) -> Int? {
    if let verbatim = options.firstIndex(of: text) { return verbatim }
    let tokens = split(text)
    if tokens.count == 1, let place = place(tokens[0], count: options.count) {
      return textual(text, of: options, isSame: isSame) ?? place
    }
    return textual(text, of: options, isSame: isSame)
  }

  /// The places of several options, in the order typed; nil where any word names none.
  static func many(
    _ text: String, of options: [String], isSame: (String, String) -> Bool
  ) -> [Int]? {
    let tokens = split(text)
    let places = tokens.compactMap { place($0, count: options.count) }
    if !tokens.isEmpty, places.count == tokens.count { return places }
    if tokens.count == 1, let run = run(tokens[0], count: options.count) { return run }
    let named = ListReading.items(text).map { textual($0, of: options, isSame: isSame) }
    let known = named.compactMap { $0 }
    return known.count == named.count && !known.isEmpty ? known : nil
  }

  /// For each number on the left the option named beside it (`1c 2a 3b`, `1-c, 2-a`), or letters
  /// alone in the order of the left side; nil where nothing can be made of it.
  static func pairs(_ text: String, left: Int, options: Int) -> [Int?]? {
    let tokens = split(text)
    if tokens.first?.utf8.first.map(isDigit) ?? false {
      return numbered(tokens, left: left, options: options)
    }
    let letters = tokens.count == 1 ? tokens[0].map { String($0)[...] } : tokens
    let places = letters.compactMap { place($0, count: options) }
    guard places.count == letters.count, places.count <= left, !places.isEmpty else { return nil }
    return places + Array(repeating: nil, count: left - places.count)
  }

  private static func numbered(_ tokens: [Substring], left: Int, options: Int) -> [Int?]? {
    var pairs = [Int?](repeating: nil, count: left)
    var index = 0
    while index < tokens.count {
      var number = tokens[index].prefix { $0.isNumber }
      var partner = tokens[index].dropFirst(number.count)
      if partner.isEmpty, index + 1 < tokens.count {
        index += 1
        (number, partner) = (number, tokens[index])
      }
      guard let row = Int(number), (1...max(1, left)).contains(row),
        let place = place(partner, count: options)
      else { return nil }
      pairs[row - 1] = place
      index += 1
    }
    return pairs
  }

  private static func textual(
    _ text: String, of options: [String], isSame: (String, String) -> Bool
  ) -> Int? {
    options.firstIndex { isSame(text, $0) }
  }

  /// Words between spaces and the marks that people put round letters.
  private static func split(_ text: String) -> [Substring] {
    text.split { " \t,;.:)(-=>/&+".contains($0) }
  }

  /// `b` or `2` as a place among `count` options.
  private static func place(_ token: Substring, count: Int) -> Int? {
    if let number = Int(token), token.utf8.allSatisfy(isDigit) {
      return (1...max(1, count)).contains(number) && count > 0 ? number - 1 : nil
    }
    guard token.utf8.count == 1, let byte = token.utf8.first else { return nil }
    let place = Int(byte | 0x20) - 97
    return (0..<count).contains(place) ? place : nil
  }

  /// `bdac`: letters run together, each named once.
  private static func run(_ token: Substring, count: Int) -> [Int]? {
    let places = token.compactMap { place(String($0)[...], count: count) }
    let isClean = places.count == token.count && Set(places).count == places.count
    return isClean && !token.utf8.contains(where: isDigit) ? places : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
