/// English words by what they tell; packs in other languages are simply found fault with less.
enum WordLists {
  static let all: [(WordKind, String)] = [
    (.article, "a an the"), (.small, small), (.asking, asking), (.number, numbers),
    (.denial, "not no never none without except nor neither isnt wasnt arent didnt doesnt"),
    (.auxiliary, "is are was were do does did has have had can could will would should may"),
    (.ageing, ageing),
    (.truth, "yes no true false"), (.measure, measures), (.unit, units), (.common, common),
  ]

  private static let small = """
    a an the of in on at by to for from with as is are was were be been being am do does did has have
    had can could will would should may might must and or but if than then that this these those there
    it its he she his her him they them their we our you your i my me us who whom whose what which when
    where why how into out up down over under about after before during between against through so such
    not no nor only also too very just more most much many some any each every all both either neither
    one same other another own name names named called call known as give given gave s t
    """

  /// One word of each phrase that dates a fact.
  private static let ageing = """
    currently present moment now date far recent latest days nowadays year today current reigning living
    alive record newest day yet
    """

  private static let asking = """
    what whats which who whos whom whose when where wheres why how hows
    """

  private static let numbers = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    thousand million billion trillion dozen first second third fourth fifth sixth seventh eighth ninth
    tenth eleventh twelfth once twice half quarter none both
    """

  private static let measures = """
    height length weight distance depth width speed temperature mass area population volume density
    diameter radius circumference altitude elevation duration wavelength
    """

  private static let units = """
    m km cm mm nm mile miles metre metres meter meters kilometre kilometres kilometer kilometers foot feet
    ft inch inches yard yards kg g gram grams kilogram kilograms pound pounds lb lbs ton tons tonne tonnes
    ounce ounces oz litre litres liter liters gallon gallons pint pints second seconds minute minutes hour
    hours day days week weeks month months year years decade decades century centuries degree degrees
    celsius fahrenheit kelvin percent percentage dollar dollars euro euros cent cents mph kph hertz hz khz
    mhz volt volts watt watts kilowatt amp amps ohm ohms joule joules calorie calories acre acres hectare
    hectares knot knots byte bytes kb mb gb
    """

  private static let common = """
    man men woman women people person thing things time times way water life world day year name number
    word letter colour color place city country state game book film movie song band team player actor
    king queen god war red blue green black white yes no true false left right up down old new good bad
    """
}
