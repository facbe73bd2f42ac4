import QuizJudge
import Testing

@Suite("verdicts, as a person across the table would give them")
struct AnswerlineTests {
  private static let sameness = """
    Paris | paris. | accept | case and punctuation
    The Beatles | beatles | accept | articles may be missing
    Beatles | the beatles | accept | and may be added
    Łódź | Lodz | accept | letters that do not decompose
    Straße | strasse | accept | sharp s
    Ægir | aegir | accept | ligatures
    Ernő Rubik | Erno Rubik | accept | accents
    Paris | Ｐａｒｉｓ | accept | full-width letters
    sea horse | seahorse | accept | compounds
    Spiderman | spider-man | accept | hyphens
    Notre-Dame | notredame | accept | a hyphen less
    Jay-Z | Jay Z | accept | a hyphen in the answer
    Simon & Garfunkel | simon and garfunkel | accept | ampersand
    gray | grey | accept | British spelling
    colour | color | accept | American spelling
    organise | organize | accept | -ise and -ize
    universities | university | accept | plural
    Doctor Zhivago | Dr. Zhivago | accept | honorifics
    St. Petersburg | Saint Petersburg | accept | abbreviation
    J.R.R. Tolkien | J. R. R. Tolkien | accept | initials with spaces
    JFK | J.F.K. | accept | initials with full stops
    Samuel L. Jackson | Samuel Jackson | accept | an initial in the middle
    salt and pepper | pepper and salt | accept | order does not matter
    George Washington | Washington | accept | a surname
    Washington | George Washington | accept | a given name before the surname
    Mount Everest | Everest | accept | the kind of place
    Mount Everest | eve | reject | not a part of a word
    Indiana | an | reject | not a part of a word
    Dr. Strangelove; or, How I Learned | x | reject | (list separator in this table)
    World Trade Organization | WTO | accept | initials
    Louis XIV | Louis the fourteenth | accept | regnal numbers
    Louis XIV | louis 14th | accept | regnal numbers in digits
    Louis XIV | Louis XV | reject | another king
    C++ | C# | reject | signs that matter
    C++ | C | reject | signs that matter
    C# | c sharp | accept | a sign read aloud
    C | C++ | reject | signs that matter
    AC/DC | ac dc | accept | a stroke
    N/A | n/a | accept | a stroke
    50/50 | fifty-fifty | accept | numbers in words
    9/11 | 911 | reject | numbers stay apart
    E=mc2 | E = mc² | accept | a formula
    ? | ?. | accept | a sign alone
    ? | ! | reject | another sign
    P!nk | pink | accept | a sign for a letter
    Ke$ha | kesha | accept | a sign for a letter
    Orange | orange | accept | no directive in plain words
    Trick or Treat | trick or treat | accept | "or" is a word in plain words
    Trick or Treat | trick | reject | half an answer
    Not Fade Away | not fade away | accept | a title with "not"
    To be or not to be | to be or not to be | accept | a quotation
    (I Can't Get No) Satisfaction | satisfaction | accept | parentheses
    Star Wars: The Force Awakens | the force awakens | accept | subtitle
    Star Wars: The Force Awakens | Star Wars | prompt | not yet specific
    """

  private static let typos = """
    Mississippi | Missisipi | accept | letters doubled
    Tchaikovsky | Tchaikovksy | accept | letters swapped
    aardvark house | zardvark house | accept | a long answer forgives its first letter
    Aristotle | Bristotle | reject | a wrong first letter
    Iran | Iraq | reject | short words
    cat | bat | reject | short words
    Monet | Manet | reject | another painter
    stationery | stationary | reject | two words of the language
    adsorption | absorption | reject | two words of the language
    Carolina | Caroline | reject | another name
    Dominica | Dominican | reject | another country
    resistivity | resistance | reject | another quantity
    hypertension | hypotension | reject | the opposite
    mitosis | meiosis | reject | another division
    North Korea | South Korea | reject | the other one
    Spain; not: Spahn | Spahn | reject | another known answer
    Charlie Brown; not: Charlie Browne | Charlie Browne | reject | another known answer
    1984 | 1985 | reject | digits
    Apollo 11 | Apollo 12 | reject | digits
    Blink-182 | Blink-183 | reject | digits
    1234567 | 1234568 | reject | digits
    twenty-one | twenty-two | reject | number words
    realignments; reject: dealignments | dealignment | reject | a rejected form, inflected
    """

  private static let hedging = """
    Paris | not Paris | reject | negation
    Paris | Paris or London | reject | a hedge
    Paris | Paris London Rome Berlin | reject | shotgun
    Paris | London, no, Paris | accept | the last one counts
    Paris | Paris, no, London | reject | the last one counts
    true | true false | reject | both
    Paris | I think it's Paris | accept | words that say nothing
    Paris | what is Paris? | accept | the form of a question
    Paris | anything but Paris | reject | negation
    """

  private static let numbers = """
    3.14 | 314 | reject | the point counts
    3.14 | 3,14 | accept | decimal comma
    0.5 | 5 | reject | the point counts
    0.5 | one half | accept | a fraction
    -5 | 5 | reject | the sign counts
    -5 | minus five | accept | a sign in words
    -5 | -5 | accept | a sign
    1000 | one thousand | accept | words
    1000 | 1,000 | accept | separators
    21 | twenty one | accept | words
    21st | twenty-first | accept | ordinals
    101 | CI | accept | roman
    carbon; accept: C | 100 | reject | a symbol is no numeral
    iodine; accept: I | 1 | reject | a symbol is no numeral
    $5 million | 5000000 dollars | accept | currency
    $5 | €5 | reject | another currency
    5 km | 5000 m | accept | units
    5 km | 5 miles | reject | another length
    50% | 50 percent | accept | percent
    1/2 | 0.5 | accept | a fraction
    9 3/4 | 9.75 | accept | a mixed number
    July 4, 1776 | 4 July 1776 | accept | a date in another order
    July 4, 1776 | 1776-07-04 | accept | a date in digits
    July 4, 1776 | July 5, 1776 | reject | another day
    25 December | December 25th | accept | a day of the year
    1.5e3 | 1500 | accept | scientific notation
    10^6 | a million | accept | powers
    44 BC | 44 BCE | accept | eras
    44 BC | 44 | reject | another era
    1980s | 1980 | accept | a decade by its first year
    1980 | 1980s | reject | a year is not a decade
    3 | about 3 | accept | a rough figure
    3 | 3 or 4 | reject | a hedge
    12 | a dozen | accept | a dozen
    twelve million | 12 million | accept | words and digits
    """

  private static let notation = """
    <b><u>Iraq</u></b> | Republic of Iraq | accept | the kind of state
    Jasper <b><u>Johns</u></b> | Johns | accept | the required part
    Jasper <b><u>Johns</u></b> | Jasper | reject | the optional part alone
    <b><u>Johns</u></b> | Paris Johns London | reject | words without permission
    Orange [accept Red] | orange | accept | a main answer that begins like "or"
    Oregon [accept Salem] | oregon | accept | a main answer that begins like "or"
    <b><u>slave</u></b>s [prompt on <u>worker</u>s] | worker | prompt | prompt
    <b><u>Invisible Man</u></b> [reject "The Invisible Man"] | The Invisible Man | reject | the film
    <b><u>Invisible Man</u></b> [reject "The Invisible Man"] | Invisible Man | accept | the novel
    <b><u>John Smith</u></b> [accept either] | Smith | accept | either
    <b><u>golden apple</u></b> [prompt on partial] | apple | prompt | partial
    <b><u>Continental Congress</u></b> | contentinal congress | accept | typo in a required word
    """

  @Test(
    "a verdict is what people say",
    arguments: [sameness, typos, hedging, numbers, notation].flatMap(JudgingTable.cases))
  func verdict(_ one: JudgingTable.Case) throws {
    let line = try JudgingTable.line(one.answer)
    #expect(line.judge(one.guess).verdict == one.verdict, "\(line.explain(one.guess))")
  }

  @Test("the table is read whole")
  func tableIsWhole() {
    for text in [Self.sameness, Self.typos, Self.hedging, Self.numbers, Self.notation] {
      #expect(JudgingTable.cases(text).count == text.split(separator: "\n").count)
    }
  }
}
