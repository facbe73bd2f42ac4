/// A unit of measurement or a currency, with the way to the base unit of its dimension.
struct Unit: Sendable, Hashable {
  enum Dimension: Sendable, Hashable {
    case length, mass, time, temperature, area, volume, speed, energy, power, pressure, angle
    case frequency, data, force, voltage, current, share
    case currency(String)
    /// Things that are counted, by the key of their name.
    case count(UInt64)
  }

  let dimension: Dimension
  /// How many base units one of it is.
  let factor: Double
  /// What is added after multiplying; only temperatures have one.
  var offset = 0.0

  /// A value of this unit in another of the same dimension; nil where they do not go together.
  func convert(_ value: Double, to other: Unit) -> Double? {
    guard isOfSameKind(as: other) else { return nil }
    // Degrees alone are those that were asked for.
    guard dimension == other.dimension else { return value }
    return (value * factor + offset - other.offset) / other.factor
  }

  func isOfSameKind(as other: Unit) -> Bool {
    dimension == other.dimension
      || dimension == .angle && factor == 1 && other.dimension == .temperature
  }

  static func named(_ name: String) -> Unit? { UnitTable.shared.units[name] }
}
