extension NumbersCases {
  static let table2 = #"""
    1½ | 1.5 | accept | fraction sign
    ⅓ | 1/3 | accept | fraction sign
    -40 | minus 40 | accept | sign
    -40 | negative forty | accept | sign
    -40 | 40 | reject | sign
    -40 | -40 degrees | accept | unit
    -40 | −40 | accept | minus sign
    -273.15 | -273.15°C | accept | unit
    -273.15 °C | -273.15 | accept | unit left out
    -273.15 °C | 0 K | accept | conversion
    0 °C | 32 °F | accept | conversion
    0 °C | 32 F | accept | conversion
    0 °C | 0 | accept | unit left out
    100 °C | 212 fahrenheit | accept | conversion
    100 °C | 100 fahrenheit | reject | another
    100 °C | 100 degrees celsius | accept | words
    100 °C | 100C | accept | no space
    100 °C | one hundred degrees | accept | words
    37 °C | 98.6 °F | accept | conversion
    50% | 50 % | accept | space
    50% | fifty percent | accept | words
    50% | fifty per cent | accept | words
    50% | half | accept | a half
    50% | 0.5 | accept | decimal
    50% | 50 | accept | sign left out
    50% | 5% | reject | another
    71% | 71 | accept | sign left out
    71% | 17% | reject | swapped
    $100 | 100 dollars | accept | words
    $100 | one hundred dollars | accept | words
    $100 | $100.00 | accept | cents
    $100 | 100 bucks | accept | slang
    $100 | 100 | accept | unit left out
    $100 | £100 | reject | another currency
    $100 | 100 euros | reject | another currency
    $100 | $1000 | reject | a zero more
    $1.5 million | $1,500,000 | accept | scale
    $1.5 million | 1.5 million dollars | accept | words
    $1.5 million | one and a half million dollars | accept | words
    $1.5 million | $1.5M | accept | M with a currency
    $2 billion | $2bn | accept | bn
    $2 billion | 2 billion | accept | unit left out
    $2 billion | $2 million | reject | another scale
    £20 | twenty pounds | accept | words
    £20 | 20 quid | accept | slang
    £20 | 20 GBP | accept | code
    €50 | 50 euro | accept | singular
    €50 | 50€ | accept | sign behind
    50 cents | $0.50 | accept | cents
    50 cents | half a dollar | accept | the same money
    5 km | 5km | accept | no space
    5 km | 5 kilometres | accept | words
    5 km | five kilometers | accept | words
    5 km | 5000 metres | accept | conversion
    5 km | 5 k | reject | another thing
    5 km | 5 kg | reject | another kind
    5 km | 5 | accept | unit left out
    26.2 miles | 42.2 km | reject | rounded
    100 m | 100 metres | accept | words
    100 m | 100m | accept | no space
    100 metres | 100m | accept | abbreviation
    100 metres | 110 metres | reject | another
    100 metres | a hundred meters | accept | words
    8,848 m | 8848 metres | accept | separators
    8,848 m | 8848 | accept | unit left out
    8,848 m | 8.848 km | accept | conversion
    8,848 m | 8849 m | reject | off by one
    6 feet | 6 ft | accept | abbreviation
    6 feet | 6' | accept | sign
    6 feet | six foot | accept | singular
    6 feet | 72 inches | accept | conversion
    6 feet | 2 yards | accept | conversion
    5 feet 10 inches | 5'10" | accept | signs
    5 feet 10 inches | 5 ft 10 in | accept | abbreviations
    5 feet 10 inches | 70 inches | accept | conversion
    90 minutes | 1.5 hours | accept | conversion
    90 minutes | 1 hour 30 minutes | accept | compound
    90 minutes | an hour and a half | accept | words
    90 minutes | 90 min | accept | abbreviation
    90 minutes | 90 seconds | reject | another
    24 hours | 1 day | accept | conversion
    24 hours | a day | accept | words
    24 hours | one day | accept | words
    7 days | a week | accept | words
    7 days | 1 week | accept | conversion
    365 days | 1 year | reject | 365.25
    4 years | four years | accept | words
    4 years | 4 yrs | accept | abbreviation
    3 dozen | 36 | accept | dozen
    a dozen | 12 | accept | dozen
    a dozen | twelve | accept | dozen
    a score | 20 | reject | another thing
    twice | two times | reject | another thing
    once | one | reject | another thing
    6.02 x 10^23 | 6.02e23 | accept | scientific
    6.02 x 10^23 | 6.02 × 10²³ | accept | scientific
    6.02 x 10^23 | 6.02*10^23 | accept | scientific
    6.02 x 10^23 | 6.02 times 10 to the 23 | accept | words
    6.02 x 10^23 | 6.02 times ten to the twenty third | accept | words
    6.02 x 10^23 | 6.02e22 | reject | another power
    10^100 | googol | reject | a name
    299,792,458 m/s | 299792458 | accept | unit left out
    299,792,458 m/s | 299,792,458 metres per second | accept | words
    299,792,458 m/s | 300000 km/s | reject | rounded
    1:30 | 1.30 | reject | another thing
    3:1 | 3 to 1 | accept | ratio
    3:1 | three to one | accept | ratio
    3-1 | 3–1 | accept | a score
    3-1 | 3 1 | accept | a score
    3-1 | 1-3 | reject | the other way
    3-1 | 31 | reject | another
    2-0 | 2 nil | accept | nil
    2-0 | two nil | accept | nil
    first | 1st | accept | ordinal
    1st | first | accept | ordinal
    1st | one | accept | the answer
    first | second | reject | another
    third | 3rd | accept | ordinal
    21st | twenty first | accept | ordinal
    21st | 21th | accept | slip
    XIV | 14 | accept | roman
    XIV | fourteen | accept | roman
    XIV | fourteenth | accept | roman
    XIV | xiv | accept | case
    XIV | XVI | reject | another
    MCMLXXXIV | 1984 | accept | roman
    IV | 4 | accept | roman
    IV | 6 | reject | another
    IV | VI | reject | another
    Super Bowl XLII | super bowl 42 | accept | roman
    Super Bowl XLII | super bowl forty-two | accept | roman
    Super Bowl XLII | super bowl 43 | reject | another
    World War II | world war 2 | accept | roman
    World War II | world war two | accept | word
    World War II | ww2 | accept | abbreviation
    World War II | wwii | accept | abbreviation
    World War II | second world war | accept | ordinal
    World War II | the second world war | accept | ordinal
    World War II | world war i | reject | another
    World War II | world war | reject | which
    World War II | ww1 | reject | another
    World War I | the first world war | accept | ordinal
    World War I | the great war | reject | alias
    Apollo 11 | apollo eleven | accept | word
    Apollo 11 | apollo xi | accept | roman
    Apollo 11 | apollo 13 | reject | another
    Apollo 11 | apollo | reject | which
    Boeing 747 | 747 | reject | another thing
    Boeing 747 | boeing 737 | reject | another
    Route 66 | route sixty six | accept | words
    Route 66 | rt 66 | reject | abbreviation
    Area 51 | area fifty one | accept | words
    Area 51 | area 52 | reject | another
    iPhone 12 | iphone twelve | accept | word
    PlayStation 2 | playstation two | accept | word
    PlayStation 2 | ps2 | reject | alias
    Windows 95 | windows ninety five | accept | word
    G8 | g 8 | accept | space
    G8 | G7 | reject | another
    B-52 | b52 | accept | hyphen
    B-52 | b 52s | reject | another thing
    F-16 | f16 | accept | hyphen
    F-16 | f 15 | reject | another
    CO2 | co 2 | accept | space
    CO2 | CO | reject | another
    H2O | h20 | reject | digit zero
    H2O | h 2 o | accept | spaces
    vitamin C | vitamin c | accept | case
    vitamin C | vitamin d | reject | another
    vitamin C | c | reject | which
    vitamin B12 | vitamin b 12 | accept | space
    vitamin B12 | b12 | reject | another thing
    type O | o | reject | another thing
    """#
}
