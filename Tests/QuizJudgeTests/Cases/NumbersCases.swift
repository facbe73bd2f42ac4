/// Cases about numbers, dates, money and decades as plain answers.
enum NumbersCases {
  static let table = #"""
    1920s | the twenties | accept | decade
    1920s | the 20s | accept | decade
    1920s | 20s | accept | decade
    1920s | '20s | accept | decade
    1920s | the '20s | accept | decade
    1920s | the roaring twenties | accept | decade with its name
    1920s | nineteen twenties | accept | decade in words
    1920s | the nineteen-twenties | accept | decade in words
    1920s | 1920's | accept | decade
    1920s | the 1920s | accept | article
    1920s | 1920 | accept | by its first year
    1920s | 1925 | reject | a year in it
    1920s | 1930s | reject | another decade
    1920s | the thirties | reject | another decade
    1920s | the 1820s | reject | another century
    1920s | 1820s | reject | another century
    1920s | eighteen twenties | reject | another century
    1920s | twenty | reject | another thing
    1920s | 20 | reject | another thing
    1960s | the sixties | accept | decade
    1960s | the swinging sixties | accept | decade with its name
    1960s | 60s | accept | decade
    1960s | sixties | accept | decade
    1960s | sixty | reject | a number
    the twenties | 1920s | accept | decade
    the sixties | 1960s | accept | decade
    The 1980s | eighties | accept | decade
    The 1980s | 80s | accept | decade
    The 1980s | the 80's | accept | decade
    1880s | the eighties | reject | which century
    1880s | the eighteen eighties | accept | decade in words
    2000s | the two thousands | accept | decade in words
    2000s | the noughties | accept | decade name
    2010s | the twenty tens | accept | decade in words
    1900s | nineteen hundreds | accept | words
    1800s | the eighteen hundreds | accept | words
    19th century | nineteenth century | accept | ordinal
    19th century | 1800s | reject | another way to say it
    19th century | 19th c. | reject | another thing
    19th century | the 19th | accept | the century is understood
    the 19th century | 19th century | accept | article
    20th century | 21st century | reject | another
    1914 | 1941 | reject | swapped digits
    1914 | nineteen fourteen | accept | words
    1914 | nineteen hundred and fourteen | accept | words
    1914 | 1914 AD | accept | era
    1914 | in 1914 | accept | in
    1914 | 1915 | reject | another
    1914 | '14 | reject | another thing
    1066 | ten sixty six | accept | words
    1066 | 1066. | accept | full stop
    1905 | nineteen oh five | accept | oh
    1905 | nineteen o five | accept | o
    2005 | two thousand and five | accept | words
    2005 | two thousand five | accept | words
    2005 | twenty oh five | accept | oh
    2012 | twenty twelve | accept | words
    2012 | two thousand and twelve | accept | words
    1500 | fifteen hundred | accept | words
    1500 | one thousand five hundred | accept | words
    1900 | nineteen hundred | accept | words
    476 | 476 AD | accept | era
    476 | AD 476 | accept | era before
    AD 476 | 476 | accept | era left out
    AD 79 | 79 AD | accept | era
    79 | AD 79 | accept | era
    44 BC | 44 b.c. | accept | era
    44 BC | 44BC | accept | no space
    44 BC | BC 44 | accept | era before
    753 BC | 753 BCE | accept | era
    753 BC | 753 AD | reject | another era
    1969 | sixty nine | reject | another thing
    1939-1945 | 1939 to 1945 | accept | a span
    1939-1945 | 1939–1945 | accept | dash
    1939-1945 | 1914-1918 | reject | another span
    1939-1945 | 1939 - 1945 | accept | spaces
    July 4, 1776 | 4th of July 1776 | accept | words
    July 4, 1776 | 4 July 1776 | accept | order
    July 4, 1776 | the fourth of july seventeen seventy six | accept | words
    July 4, 1776 | 7/4/1776 | reject | two days possible
    July 4, 1776 | july 4 | reject | the year is wanted
    July 4 | july 4th | accept | day
    July 4 | 4 july | accept | order
    July 4 | the fourth of july | accept | words
    July 4 | july fourth | accept | words
    July 4 | independence day | reject | an alias
    July 14 | july 4 | reject | another day
    14 February | valentine's day | reject | an alias
    14 February | Feb 14 | accept | abbreviation
    14 February | feb. 14th | accept | abbreviation
    14 February | february the fourteenth | accept | words
    December 25 | 25/12 | accept | day and month without doubt
    December 25 | 12/25 | accept | day and month without doubt
    December 25 | christmas | reject | an alias
    11 November 1918 | november 11 1918 | accept | order
    11 November 1918 | 11/11/1918 | accept | no doubt
    11 November 1918 | 11.11.1918 | accept | no doubt
    11 November 1918 | 1918-11-11 | accept | ISO
    11 November 1918 | nov 11, 1918 | accept | abbreviation
    11 November 1918 | 11 nov 1918 | accept | abbreviation
    11 November 1918 | november 1918 | reject | the day is wanted
    September 11, 2001 | 9/11 | reject | another thing
    September 11, 2001 | 11 september 2001 | accept | order
    September 2001 | sept 2001 | accept | abbreviation
    September 2001 | september 2011 | reject | another year
    March 1918 | March of 1918 | accept | of
    Friday | friday | accept | a day
    Monday | sunday | reject | another day
    Tuesday | thursday | reject | another day
    January | jan | accept | abbreviation
    January | febuary | reject | another month
    February | febuary | accept | typo
    Wednesday | wendesday | accept | swapped
    June | july | reject | another month
    March | may | reject | another month
    7 | seven | accept | word
    7 | VII | accept | roman
    7 | 7.0 | accept | decimal
    7 | 07 | accept | leading zero
    7 | seventh | accept | ordinal
    7 | 7 of them | reject | another thing
    7 | 8 | reject | off by one
    7 | 70 | reject | a zero more
    7 | seventeen | reject | another
    7 | six or seven | reject | a hedge
    7 | 6, no, 7 | accept | correction
    7 | not 7 | reject | negated
    7 | 7? | accept | doubt
    7 | I think 7 | accept | filler
    7 | about seven | accept | about
    7 | seven dwarfs | reject | more than the number
    17 | seventeen | accept | word
    17 | seventy | reject | another
    17 | 71 | reject | swapped
    100 | a hundred | accept | words
    100 | one hundred | accept | words
    100 | hundred | accept | word
    100 | C | accept | a roman numeral
    1000 | 1000 | accept | verbatim
    1000 | 1 000 | accept | space
    1000 | 1.000 | reject | that is one
    1000 | 1k | accept | k
    1000000 | one million | accept | words
    1000000 | 1,000,000 | accept | separators
    1000000 | 1 million | accept | mixed
    1000000 | 1m | accept | millions
    1,000,000 | 1000000 | accept | separators
    1,000,000 | 1,00,0000 | reject | wrong separators
    2.5 million | 2500000 | accept | scale
    2.5 million | 2,500,000 | accept | scale
    2.5 million | two and a half million | accept | words
    2.5 million | 2.5m | accept | millions
    2.5 million | 2.5 billion | reject | another scale
    3.14159 | 3.14 | reject | not enough
    3.14 | 3.14159 | reject | another
    3.14 | three point one four | accept | words
    0.5 | .5 | accept | no zero
    0.5 | half | accept | word
    0.5 | a half | accept | word
    0.5 | 1/2 | accept | fraction
    0.5 | 50% | accept | percent
    0.25 | a quarter | accept | word
    0.25 | one fourth | accept | word
    1/3 | one third | accept | word
    1/3 | a third | accept | word
    1/3 | 0.333 | reject | not exact
    2/3 | two thirds | accept | word
    2/3 | two-thirds | accept | hyphen
    3/4 | three quarters | accept | word
    3/4 | 75% | accept | percent
    3/4 | 0.75 | accept | decimal
    1 1/2 | one and a half | accept | words
    1 1/2 | 1.5 | accept | decimal
    """#
}
