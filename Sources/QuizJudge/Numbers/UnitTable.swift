/// The units that a guess may name. Factors: SI brochure (9th edition) and the international yard
/// and pound agreement of 1959; data in powers of 1000 unless the name says otherwise.
struct UnitTable: Sendable {
  static let shared = UnitTable()
  private(set) var units: [String: Unit] = [:]

  private init() {
    for (dimension, lines) in Self.lists {
      for line in lines.split(separator: "/") { add(line, dimension) }
    }
    for line in Self.currencies.split(separator: "/") {
      let names = line.split(separator: " ").map { String($0.map { $0 == "_" ? " " : $0 }) }
      let unit = Unit(dimension: .currency(names[0]), factor: 1)
      for name in names { units[name] = unit }
    }
    for (currency, names) in [("usd", "cent cents ¢"), ("gbp", "penny pence p")] {
      for name in names.split(separator: " ") {
        units[String(name)] = Unit(dimension: .currency(currency), factor: 0.01)
      }
    }
    addTemperatures()
  }

  /// A line holds the factor and the names; the plural comes by itself.
  private mutating func add(_ line: Substring, _ dimension: Unit.Dimension) {
    let words = line.split { $0 == " " || $0 == "\n" }.map(String.init)
    guard let first = words.first, let factor = Double(first) else { return }
    for name in words.dropFirst() {
      let spelled = String(name.map { $0 == "_" ? " " : $0 == ":" ? "/" : $0 })
      units[spelled] = Unit(dimension: dimension, factor: factor)
      if spelled.count > 2 { units[spelled + "s"] = Unit(dimension: dimension, factor: factor) }
    }
  }

  private mutating func addTemperatures() {
    let scales: [(String, Double, Double)] = [
      ("c celsius centigrade", 1, 273.15), ("f fahrenheit", 5.0 / 9, 273.15 - 32 * 5.0 / 9),
      ("k kelvin kelvins", 1, 0),
    ]
    for (names, factor, offset) in scales {
      let unit = Unit(dimension: .temperature, factor: factor, offset: offset)
      for name in names.split(separator: " ") {
        for prefix in ["", "degrees ", "degree ", "deg ", "°", "° "] { units[prefix + name] = unit }
      }
    }
  }

  private static let currencies = """
    usd dollar dollars $ us$ bucks buck us_dollars/eur euro euros €/gbp pound pounds £ sterling quid/\
    jpy yen ¥/inr rupee rupees ₹/rub ruble rubles rouble roubles ₽/cny yuan renminbi/chf francs franc/\
    krw won ₩
    """

  private static let lists: [(Unit.Dimension, String)] = [
    (
      .length,
      """
      1 m meter metre/1000 km kilometer kilometre kms/0.01 cm centimeter centimetre/\
      0.001 mm millimeter millimetre/1e-6 um micrometer micrometre micron μm/\
      1e-9 nm nanometer nanometre/\
      1609.344 mi mile/0.9144 yd yard/0.3048 ft foot feet '/0.0254 in inch inches "/\
      1852 nautical_mile nmi/149597870700 au astronomical_unit/9460730472580800 ly light_year lightyear/\
      3.0856775814913673e16 pc parsec/1.8288 fathom/201.168 furlong
      """
    ),
    (
      .mass,
      """
      0.001 g gram gramme/1 kg kilogram kilogramme kilo kgs/1e-6 mg milligram/1000 t tonne metric_ton/\
      907.18474 ton short_ton/0.45359237 lb lbs pound_weight/0.028349523125 oz ounce/6.35029318 stone st
      """
    ),
    (
      .time,
      """
      1 s sec second/60 min minute/3600 h hr hrs hour/86400 d day/604800 week wk wks/1209600 fortnight/31557600 year yr yrs y/\
      2629800 month/315576000 decade/3155760000 century centuries/31557600000 millennium millennia/\
      0.001 ms millisecond/1e-6 microsecond/1e-9 ns nanosecond
      """
    ),
    (
      .area,
      """
      1 m2 m^2 square_meter square_metre sq_m/1e6 km2 km^2 square_kilometer square_kilometre sq_km/\
      10000 ha hectare/4046.8564224 acre/2589988.110336 square_mile sq_mi/0.09290304 square_foot \
      square_feet sq_ft
      """
    ),
    (
      .volume,
      """
      0.001 l liter litre/1e-6 ml milliliter millilitre cc cm3 cm^3/1 m3 m^3 cubic_meter cubic_metre/\
      0.003785411784 gallon gal/0.000473176473 pint pt/0.000946352946 quart qt/\
      0.158987294928 barrel bbl
      """
    ),
    (
      .speed,
      """
      1 m:s mps meters_per_second metres_per_second meter_per_second/\
      1000 km:s kps kilometers_per_second kilometres_per_second/0.3048 ft:s feet_per_second/0.44704 mph miles_per_hour/\
      0.5144444444444445 knot kn kt/0.2777777777777778 km:h km:hr kmh kph kmph kilometers_per_hour \
      kilometres_per_hour
      """
    ),
    (.energy, "1 j joule/1000 kj kilojoule/4.184 cal calorie/4184 kcal kilocalorie/3600000 kwh"),
    (
      .power,
      "1 w watt/1000 kw kilowatt/1e6 mw megawatt/1e9 gw gigawatt/745.6998715822702 hp horsepower"
    ),
    (
      .pressure,
      "1 pa pascal/1000 kpa kilopascal/100000 bar/101325 atm atmosphere/6894.757293168 psi"
    ),
    (.angle, "1 ° deg degree/57.29577951308232 rad radian"),
    (.frequency, "1 hz hertz/1000 khz kilohertz/1e6 mhz megahertz/1e9 ghz gigahertz"),
    (.data, "1 byte/0.125 bit/1e3 kb kilobyte/1e6 mb megabyte/1e9 gb gigabyte/1e12 tb terabyte"),
    (.force, "1 n newton/1000 kilonewton"),
    (.voltage, "1 v volt/1000 kv kilovolt/0.001 mv millivolt"),
    (.current, "1 amp ampere amps/0.001 ma milliampere"),
    (.share, "1 % percent per_cent pct percentage"),
  ]
}
