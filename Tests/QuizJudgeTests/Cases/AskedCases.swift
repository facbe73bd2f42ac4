/// Cases about numbers that are asked for as numbers.
enum AskedCases {
  static let table = #"""
    #50;unit:% | half | accept | the answer
    #7;unit:continents | seven continents | accept | the answer
    #1920s | the twenties | accept | a decade asked for as a number?
    #1914 | nineteen fourteen | accept | the answer
    #1914 | 1914 AD | accept | the answer
    #8848;unit:m;within:10 | 8849 | accept | within
    #8848;unit:m;within:10 | 8858 | accept | edge
    #8848;unit:m;within:10 | 8859 | reject | over the edge
    #8848;unit:m;within:10 | 8.85 km | accept | conversion
    #8848;unit:m;within:10 | 29029 feet | accept | conversion
    #8848;unit:m;within:10 | 8848 kg | reject | unit
    #100;within:5% | 95 | accept | edge
    #100;within:5% | 105 | accept | edge
    #100;within:5% | 94.9 | reject | another thing
    #11;range:10..12 | 10 | accept | edge
    #11;range:10..12 | twelve | accept | edge
    #11;range:10..12 | 9.99 | reject | another thing
    #11;range:10..12 | between 10 and 12 | reject | no number
    #-5;unit:C | minus five | accept | the answer
    #-5;unit:C | 23 F | accept | the answer
    #5;unit:USD | 5 dollars | accept | the answer
    #5;unit:USD | five bucks | accept | the answer
    #5;unit:USD | £5 | reject | another thing
    #5;unit:km | 5,000 m | accept | the answer
    #5;unit:km | 3.1 miles | reject | another thing
    #4 | four | accept | the answer
    #4 | IV | accept | the answer
    #4 | 4th | accept | the answer
    #4 | for | reject | another thing
    #4 | 4 5 | reject | another thing
    #4 | 4 or 5 | reject | another thing
    #4 | 3, no, 4 | accept | correction
    #4 | 3, sorry, 4 | accept | correction
    #4 | 4, no, 3 | reject | correction
    #4 | it's 4 | accept | filler
    #4 | I think it's four | accept | filler
    #4 | maybe 4? | accept | filler
    #4 | 4! | accept | mark
    #4 | not 4 | reject | another thing
    #4 | four moons | reject | or accept; unit free text
    #4;unit:moons | four moons | accept | the answer
    #4;unit:moons | 4 planets | reject | another thing
    #90;unit:minutes | 1 hour 30 minutes | accept | compound
    #90;unit:minutes | 1h30 | accept | hours and minutes
    #90;unit:minutes | an hour and a half | accept | the answer
    #90;unit:minutes | 1.5 hours | accept | the answer
    #178;unit:cm | 5 ft 10 in | reject | 177.8
    #1.78;unit:m;within:1% | 5'10" | accept | compound
    #300000;unit:km/s;within:1% | 299,792,458 m/s | accept | the answer
    #0.1;unit:% | 0.001 | accept | share
    #12 | a dozen | accept | the answer
    #144 | a gross | reject | another thing
    #20 | a score | reject | another thing
    #1000000 | 1e6 | accept | the answer
    #1000000 | 10^6 | accept | the answer
    #1000000 | a million | accept | the answer
    #1000000 | 1M | accept | million
    #1000000 | 1 mil | accept | millions
    #2 | two | accept | the answer
    #2 | both | reject | another thing
    #0 | zero | accept | the answer
    #0 | nil | accept | the answer
    #0 | none | accept | the answer
    #1 | one | accept | the answer
    #1 | a | reject | another thing
    #1989 | '89 | reject | another thing
    #1989 | nineteen eighty nine | accept | the answer
    """#
}
