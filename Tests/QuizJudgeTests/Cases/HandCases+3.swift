extension HandCases {
  static let table3 = #"""
    #90;unit:minutes | 1h30 | accept | conversion?
    #90;unit:minutes | 1 hour 30 minutes | accept | conversion
    #90;unit:minutes | one and a half hours | accept | conversion
    #7;unit:days | a week | accept | conversion
    #7;unit:days | one week | accept | conversion
    #14;unit:days | a fortnight | accept | conversion
    #100;unit:years | a century | accept | conversion
    #10;unit:years | a decade | accept | conversion
    #299792458;unit:m/s | 299,792,458 m/s | accept | unit
    #299792458;unit:m/s | 299792.458 km/s | accept | conversion
    #299792458;unit:m/s;within:1% | 3x10^8 m/s | accept | within
    #299792458;unit:m/s;within:1% | 3e8 | accept | within
    #299792458;unit:m/s;within:1% | 300000 km/s | accept | within
    #299792458;unit:m/s;within:1% | 300,000 | reject | no unit
    #100;unit:km/h | 100 kph | accept | unit
    #100;unit:km/h | 100 kilometers per hour | accept | unit
    #100;unit:km/h;within:1 | 62 mph | accept | conversion
    #50;unit:USD | $50 | accept | unit
    #50;unit:USD | 50 dollars | accept | unit
    #50;unit:USD | fifty bucks | accept | unit
    #50;unit:USD | 50 euros | reject | unit
    #50;unit:USD | £50 | reject | unit
    #1;unit:GBP | £1 | accept | currency
    #1;unit:GBP | 100 pence | accept | currency
    #25;unit:% | a quarter | accept | share
    #25;unit:% | 25 percent | accept | share
    #25;unit:% | 25 per cent | accept | share
    #25;unit:% | 25 | accept | share
    #8;unit:legs | eight legs | accept | counted
    #8;unit:legs | 8 | accept | counted
    #6;unit:strings | six | accept | counted
    #6;unit:strings | 6 string | accept | counted
    #1969 | 1969 | accept | year
    #1969 | '69 | reject | hmm
    #1969 | nineteen sixty nine | accept | words
    #1969 | nineteen-sixty-nine | accept | words
    #1969 | 1969 AD | accept | era
    #1969 | 1969 CE | accept | era
    #1969 | 1969 BC | reject | era
    #1969 | in 1969 | accept | filler
    #1969 | the year 1969 | accept | filler
    #1969 | 1996 | reject | swapped
    #1969 | July 1969 | reject | hmm
    #1969;range:1965..1970 | 1965 | accept | edge
    #1969;range:1965..1970 | 1970 | accept | edge
    #1969;range:1965..1970 | 1971 | reject | over
    #44 BC | 44 BC | accept | era
    #44 BC | 44 BCE | accept | era
    #44 BC | 44 B.C. | accept | era
    #44 BC | 44 | reject | hmm
    #44 BC | 44 AD | reject | era
    #44 BC | -44 | accept | hmm
    4 July 1776 | July 4, 1776 | accept | date
    4 July 1776 | july 4th 1776 | accept | date
    4 July 1776 | 1776-07-04 | accept | date
    4 July 1776 | the fourth of july, 1776 | accept | date
    4 July 1776 | 4 jul 1776 | accept | date
    4 July 1776 | july 1776 | reject | no day
    4 July 1776 | 1776 | reject | no day
    4 July 1776 | july 5 1776 | reject | another
    4 July 1776 | 7/4/1776 | reject | ambiguous
    4 July 1776 | Thursday, July 4, 1776 | accept | date
    December 25 | 25 december | accept | date
    December 25 | christmas | reject | name
    December 25 | dec 25 | accept | date
    December 25 | 12/25 | accept | date
    December 25 | 25/12 | accept | date
    December 25 | december 26 | reject | another
    November 11, 1918 | 11/11/1918 | accept | date
    November 11, 1918 | 11-11-18 | reject | two digits?
    July | 7 | reject | hmm
    the 1960s | sixties | accept | decade
    the 1960s | the '60s | accept | decade
    the 1960s | 60s | accept | decade
    the 1960s | nineteen sixties | accept | decade
    the 1960s | 1860s | reject | another
    19th century | nineteenth century | accept | ordinal
    19th century | 18th century | reject | another
    World War I | wwi | accept | numeral
    World War I | ww1 | accept | numeral
    World War I | first world war | accept | hmm
    World War I | world war one | accept | numeral
    World War I | world war 2 | reject | another
    World War I | the great war | reject | name
    Louis XVI | louis 16 | accept | numeral
    Louis XVI | louis the 16th | accept | numeral
    Louis XVI | louis xiv | reject | another
    Super Bowl LVIII | super bowl 58 | accept | numeral
    Paris | Paris? | accept | mark
    Paris | is it paris? | accept | filler
    Paris | umm paris | accept | filler
    Paris | paris obviously | accept | filler
    Paris | the answer is paris | accept | filler
    Paris | my answer is paris | accept | filler
    Paris | i'll go with paris | accept | filler
    Paris | i'm going to say paris | accept | filler
    Paris | gonna say paris | accept | filler
    Paris | final answer paris | accept | filler
    Paris | paris, final answer | accept | filler
    Paris | paris... | accept | mark
    Paris | paris!!! | accept | mark
    Paris | "Paris" | accept | quotes
    Paris | (paris) | accept | marks
    Paris | - paris | accept | mark
    Paris | paris (france) | reject | hmm
    Paris | paris texas | reject | another
    Paris | paris hilton | reject | another
    Paris | not paris | reject | denied
    Paris | definitely not paris | reject | denied
    Paris | anything but paris | reject | denied
    Paris | isn't paris | reject | denied
    Paris | never paris | reject | denied
    Paris | no paris | reject | hmm
    Paris | paris not | reject | denied
    Paris | paris... not! | reject | denied
    Paris | it isn't paris | reject | denied
    Paris | paris or rome | reject | hedge
    Paris | paris / rome | reject | hedge
    Paris | rome (or paris) | reject | hedge
    Paris | either rome or paris | reject | hedge
    Paris | rome, maybe paris | reject | hedge
    Paris | rome? paris? | reject | hedge
    Paris | rome paris london | reject | hedge
    Paris | rome. no. paris | accept | taken back
    Paris | rome no wait paris | accept | taken back
    Paris | rome, i mean paris | accept | taken back
    Paris | rome... actually paris | accept | taken back
    Paris | rome, sorry, paris | accept | taken back
    Paris | paris, sorry, rome | reject | taken back
    Paris | rome, scratch that, paris | accept | taken back
    Paris | rome london no paris | reject | list
    Paris | london, no, rome, no, paris | accept | taken back twice
    Paris | paris paris | reject | twice?
    Paris | close to paris | reject | not it
    Paris | near paris | reject | not it
    Paris | like paris | reject | hmm
    Paris | everything | reject | all
    Paris | p | reject | letter
    Paris | par | reject | part
    Paris | parris | accept | slip
    Paris | pariss | accept | slip
    Paris | paras | reject | short
    Paris | aprish | reject | far
    Paris |  | reject | empty
    Paris | idk | reject | none
    Paris | ? | reject | none
    Yes | yes | accept | same
    Yes | yeah | reject | hmm
    Yes | no | reject | opposite
    Yes | y | reject | letter
    No | no | accept | same
    No | not | reject | another
    Nothing | nothing | accept | same
    Nobody | no one | reject | hmm
    The Who | the who | accept | same
    The Who | who | accept | article
    The Who | the guess who | reject | another
    The The | the the | accept | same
    A | a | accept | same
    A | an | reject | article
    It | it | accept | same
    It | it chapter two | reject | another
    Us | us | accept | same
    U2 | u 2 | accept | space
    U2 | u3 | reject | digit
    Blink-182 | blink 182 | accept | hyphen
    Blink-182 | blink 128 | reject | digits
    R.E.M. | rem | accept | points
    R.E.M. | r e m | accept | spaces
    AC/DC | acdc | accept | slash
    AC/DC | ac dc | accept | slash
    AC/DC | ac-dc | accept | slash
    Guns N' Roses | guns and roses | accept | n
    Guns N' Roses | guns n roses | accept | mark
    Simon & Garfunkel | simon and garfunkel | accept | sign
    Simon & Garfunkel | garfunkel | reject | half
    Ke$ha | kesha | accept | hmm
    P!nk | pink | accept | hmm
    Beyoncé | beyonce | accept | accent
    Beyoncé | beyonse | accept | slip
    Motörhead | motorhead | accept | accent
    Sigur Rós | sigur ros | accept | accent
    Björk | bjork | accept | accent
    C++ | c plus plus | accept | signs
    C++ | c | reject | letter
    C# | c sharp | accept | sign
    C# | c++ | reject | another
    H2O | h20 | reject | digit zero
    H2O | h₂o | accept | subscript
    CO2 | co₂ | accept | subscript
    CO2 | CO | reject | another
    E = mc² | e=mc2 | accept | superscript
    Wi-Fi | wifi | accept | hyphen
    e-mail | email | accept | hyphen
    T-shirt | tee shirt | accept | hmm
    T-shirt | t shirt | accept | hyphen
    check-in | check in | accept | hyphen
    seahorse | sea horse | accept | compound
    ice cream | icecream | accept | compound
    ice cream | ice-cream | accept | compound
    """#
}
