/// A control sequence `ESC [ parameters final`.
struct EscapeSequence {
  var parameters = ""
  var final: Unicode.Scalar = " "

  /// A numeric parameter, 0 where it is missing.
  func number(_ index: Int) -> Int {
    let parts = parameters.split(separator: ";", omittingEmptySubsequences: false)
    return index < parts.count ? Int(parts[index]) ?? 0 : 0
  }
}

/// Tells what a program writes apart into characters, controls and sequences.
struct EscapeParser {
  enum Piece {
    case nothing
    case character(Unicode.Scalar)
    case control(Unicode.Scalar)
    case sequence(EscapeSequence)
  }

  private enum State { case ground, escape, sequence, string }

  private var state = State.ground
  private var sequence = EscapeSequence()

  mutating func take(_ scalar: Unicode.Scalar) -> Piece {
    switch state {
    case .ground: return ground(scalar)
    case .escape:
      state = scalar == "[" ? .sequence : scalar == "]" ? .string : .ground
      sequence = EscapeSequence()
      return .nothing
    case .sequence:
      if ("@"..."~").contains(scalar) {
        state = .ground
        sequence.final = scalar
        return .sequence(sequence)
      }
      sequence.parameters.unicodeScalars.append(scalar)
      return .nothing
    case .string:
      if scalar == "\u{7}" { state = .ground }
      return .nothing
    }
  }

  private mutating func ground(_ scalar: Unicode.Scalar) -> Piece {
    if scalar == "\u{1B}" {
      state = .escape
      return .nothing
    }
    return scalar.value < 0x20 || scalar.value == 0x7F ? .control(scalar) : .character(scalar)
  }
}
