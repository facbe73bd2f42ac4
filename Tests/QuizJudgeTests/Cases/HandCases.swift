/// Cases of many kinds, written down before the judge was asked.
enum HandCases {
  static let table = #"""
    <b><u>Treaty of Versailles</u></b> | versailles treaty | accept | order
    <b><u>Versailles</u></b> [or Treaty of <u>Versailles</u>; prompt on <u>Paris Peace Conference</u>] | paris peace conference | prompt | prompt
    <b><u>sonata</u></b>-allegro form [prompt on <u>first movement form</u>] | sonata form | accept | the answer
    <b><u>sonata</u></b>-allegro form | sonata allegro | accept | the answer
    <b><u>sonata</u></b>-allegro form | sonatina | reject | another thing
    <b><u>photosynthesis</u></b> [accept <u>light reactions</u> before "thylakoid"; prompt on <u>carbon fixation</u>] | photosythesis | accept | a slip
    <b><u>Johannes Brahms</u></b> | brahms | reject | both required
    Johannes <b><u>Brahms</u></b> | brams | accept | a slip
    Johannes <b><u>Brahms</u></b> | Johann Strauss | reject | another thing
    Johannes <b><u>Brahms</u></b> | J. Brahms | accept | initial
    Johannes <b><u>Brahms</u></b> | Herr Brahms | accept | title
    <b><u>Hundred Years'</u></b> War | hundred years | accept | the answer
    <b><u>Hundred Years'</u></b> War | the 100 years war | accept | number
    <b><u>Hundred Years'</u></b> War | thirty years war | reject | another thing
    <b><u>Thirty Years'</u></b> War | 30 year war | accept | number
    <b><u>Battle of Hastings</u></b> [prompt on <u>1066</u>] | 1066 | prompt | prompt
    <b><u>Aida</u></b> [anti-prompt on <u>Verdi opera</u>] | verdi opera | accept | anti-prompt
    <b><u>Catherine the Great</u></b> [or <b><u>Catherine II</u></b>; prompt on <u>Catherine</u>; reject "Catherine I"] | catherine | prompt | prompt
    <b><u>Catherine the Great</u></b> [or <b><u>Catherine II</u></b>; prompt on <u>Catherine</u>; reject "Catherine I"] | catherine the second | accept | numeral
    <b><u>Catherine the Great</u></b> [or <b><u>Catherine II</u></b>; prompt on <u>Catherine</u>; reject "Catherine I"] | catherine the first | reject | rejected
    <b><u>Catherine the Great</u></b> [or <b><u>Catherine II</u></b>; prompt on <u>Catherine</u>; reject "Catherine I"] | katherine the great | accept | spelling
    <b><u>Henry VIII</u></b> [prompt on <u>Henry</u>] | Henry the Eighth of England | reject | extra words
    <b><u>Henry VIII</u></b> of England [prompt on <u>Henry</u>] | Henry the Eighth of England | accept | permitted
    <b><u>Henry VIII</u></b> of England [prompt on <u>Henry</u>] | henry vii | reject | another king
    <b><u>Henry VIII</u></b> of England [prompt on <u>Henry</u>] | king henry | prompt | prompt
    <b><u>Frankenstein</u></b>; or, The Modern <b><u>Prometheus</u></b> [accept either underlined portion] | frankenstien | accept | a slip
    <b><u>Rosencrantz and Guildenstern</u></b> Are Dead [prompt on partial answer] | rosencrantz | prompt | partial
    <b><u>Rosencrantz and Guildenstern</u></b> Are Dead [prompt on partial answer] | Guildenstern and Rosencrantz | accept | order
    <b><u>Romeo and Juliet</u></b> | Juliet and Romeo | accept | order
    <b><u>sodium chloride</u></b> [or <b><u>NaCl</u></b>; accept "table <u>salt</u>"] | NaCL | accept | case
    <b><u>iron</u></b> [or <b><u>Fe</u></b>] | fe | accept | symbol
    <b><u>iron</u></b> [or <b><u>Fe</u></b>] | f | reject | other symbol
    <b><u>potassium</u></b> [or <b><u>K</u></b>] | K | accept | symbol
    <b><u>potassium</u></b> [or <b><u>K</u></b>] | P | reject | other symbol
    <b><u>Gulliver</u></b>'s Travels | gulliver | accept | the answer
    <b><u>Gulliver's Travels</u></b> | gullivers travel | accept | form
    <b><u>Gulliver's Travels</u></b> | Travels with Charley | reject | another thing
    <req>Tokyo</req> [prompt on Edo] | edo | prompt | prompt
    the <b><u>Beatles</u></b> [prompt on <u>Quarrymen</u>] | Beetles | reject | hmm
    <b><u>Ode on a Grecian Urn</u></b> | ode to a nightingale | reject | another thing
    <b><u>mole</u></b>s per liter [or <b><u>molarity</u></b>; reject "molality"] | molality | reject | rejected
    <b><u>molarity</u></b> | molality | reject | another thing
    <b><u>alkanes</u></b> | alkenes | reject | another thing
    <b><u>alkanes</u></b> | alkane | accept | number
    <b><u>covalent</u></b> bond [prompt on <u>bond</u>] | covalent bonding | accept | form
    <b><u>covalent</u></b> bond [prompt on <u>bond</u>] | bonds | prompt | form
    Paris | París | accept | accent
    Córdoba | cordoba | accept | accent
    Győr | gyor | accept | accent
    Reykjavík | reykjavik | accept | accent
    Reykjavik | rekjavik | accept | slip
    Reykjavik | reykavik | accept | slip
    Tromsø | tromso | accept | letter
    Tromsø | tromsoe | accept | letter
    Malmö | malmoe | accept | letter
    Gdańsk | gdansk | accept | letter
    Gdańsk | danzig | reject | another name
    Côte d'Ivoire | cote divoire | accept | accent
    Côte d'Ivoire | cote d ivoire | accept | spaces
    São Tomé and Príncipe | sao tome & principe | accept | sign
    São Tomé and Príncipe | sao tome | reject | half
    Bosnia and Herzegovina | bosnia herzegovina | accept | and
    Bosnia and Herzegovina | bosnia | reject | half
    Trinidad and Tobago | tobago and trinidad | accept | order
    Antigua and Barbuda | antigua & barbuda | accept | sign
    Guinea-Bissau | guinea bissau | accept | hyphen
    Guinea-Bissau | guinea | reject | another country
    Guinea | equatorial guinea | reject | another country
    Niger | nigeria | reject | another country
    Nigeria | niger | reject | another country
    Austria | australia | reject | another country
    Australia | austrailia | accept | slip
    Slovakia | slovenia | reject | another country
    Slovenia | slovinia | accept | slip
    Iran | iraq | reject | another country
    Mali | malawi | reject | another country
    Mali | mali | accept | case
    Chad | chat | reject | short
    North Korea | south korea | reject | another country
    North Korea | korea | reject | less
    North Korea | n korea | accept | initial
    North Korea | DPRK | reject | not listed
    United Kingdom | uk | accept | initials
    United Kingdom | the u.k. | accept | initials
    United Kingdom | united kindgom | accept | slip
    United States of America | usa | accept | initials
    United States of America | u.s.a | accept | initials
    United States of America | united states | accept | shorter
    United States of America | america | accept | shorter
    United Arab Emirates | uae | accept | initials
    United Arab Emirates | emirates | reject | less
    Czech Republic | czech | reject | less
    Netherlands | the netherlands | accept | article
    Netherlands | neatherlands | accept | slip
    Mississippi River | mississippi | accept | kind
    Mississippi | mississippi river | accept | kind
    Mississippi | missisippi | accept | slip
    Mississippi | missouri | reject | another
    Lake Superior | superior | accept | kind
    Lake Superior | lake michigan | reject | another
    Mount Kilimanjaro | kilimanjaro | accept | kind
    Mount Kilimanjaro | mt kilimanjaro | accept | abbreviation
    Mount Kilimanjaro | mt. kilamanjaro | accept | slip
    St. Petersburg | saint petersburg | accept | abbreviation
    Saint Petersburg | st petersburg | accept | abbreviation
    Saint Petersburg | petersburg | reject | less
    New York City | new york | reject | less?
    New York City | nyc | accept | initials
    Los Angeles | la | reject | two initials
    Los Angeles | los angelas | accept | slip
    San Francisco | san fransisco | accept | slip
    San Francisco | san francisco, california | reject | extra words
    Rio de Janeiro | rio de janiero | accept | slip
    Rio de Janeiro | rio | reject | less
    Leonardo da Vinci | da vinci | accept | surname
    Leonardo da Vinci | leonardo | reject | given
    Leonardo da Vinci | leonardo davinci | accept | spaces
    Leonardo DiCaprio | dicaprio | accept | surname
    Leonardo DiCaprio | leo dicaprio | accept | short given name
    Vincent van Gogh | van gogh | accept | surname
    Vincent van Gogh | van gough | accept | slip
    Vincent van Gogh | vangogh | accept | spaces
    Ludwig van Beethoven | beethoven | accept | surname
    Ludwig van Beethoven | bethoven | accept | slip
    Ludwig van Beethoven | ludwig | reject | given
    Wolfgang Amadeus Mozart | mozart | accept | surname
    Wolfgang Amadeus Mozart | w. a. mozart | accept | initials
    Wolfgang Amadeus Mozart | wa mozart | accept | initials
    Pyotr Ilyich Tchaikovsky | tchaikovsky | accept | surname
    Pyotr Ilyich Tchaikovsky | chaikovsky | accept | sound
    Fyodor Dostoevsky | dostoyevsky | accept | spelling
    Fyodor Dostoevsky | dostoevskij | accept | spelling
    Martin Luther King Jr. | martin luther king | accept | no jr
    Martin Luther King Jr. | mlk | accept | initials
    Martin Luther King Jr. | dr. martin luther king, jr. | accept | title
    Martin Luther King Jr. | martin luther | reject | another
    Martin Luther | martin luther king | reject | another
    John F. Kennedy | jfk | accept | initials
    John F. Kennedy | john kennedy | accept | no middle
    John F. Kennedy | kennedy | accept | surname
    John F. Kennedy | robert f. kennedy | reject | another
    John F. Kennedy | john fitzgerald kennedy | accept | middle
    Theodore Roosevelt | teddy roosevelt | accept | short given name
    Theodore Roosevelt | franklin roosevelt | reject | another
    Theodore Roosevelt | t. roosevelt | accept | initial
    Franklin D. Roosevelt | fdr | accept | initials
    George W. Bush | george h. w. bush | reject | another
    Queen Elizabeth II | elizabeth ii | accept | title
    Queen Elizabeth II | elizabeth the second | accept | numeral
    Queen Elizabeth II | elizabeth 2 | accept | numeral
    Queen Elizabeth II | elizabeth i | reject | another
    Queen Elizabeth II | queen elizabeth | reject | less
    Pope John Paul II | john paul ii | accept | title
    Pope John Paul II | john paul 2nd | accept | numeral
    Pope John Paul II | john paul | reject | less
    Captain James Cook | james cook | accept | title
    Captain James Cook | cook | accept | surname
    Captain James Cook | captain cook | accept | surname
    Captain Hook | hook | reject | less
    Doctor Who | dr who | accept | abbreviation
    Doctor Who | dr. who? | accept | mark
    Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb | dr strangelove | accept | before or
    Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb | doctor strangelove | accept | before or
    Star Wars: Episode V – The Empire Strikes Back | empire strikes back | accept | subtitle
    Star Wars: Episode V – The Empire Strikes Back | star wars | prompt | before the colon
    Star Wars: Episode V – The Empire Strikes Back | star wars episode 5 | accept | numeral
    Star Wars: Episode V – The Empire Strikes Back | star wars 5 | accept | numeral
    Star Wars: Episode V – The Empire Strikes Back | return of the jedi | reject | another
    The Lord of the Rings: The Two Towers | two towers | accept | subtitle
    The Lord of the Rings: The Two Towers | lord of the rings the two towers | accept | no colon
    The Lord of the Rings: The Two Towers | lotr two towers | reject | hmm
    Harry Potter and the Philosopher's Stone | philosophers stone | reject | less
    Harry Potter and the Philosopher's Stone | harry potter and the philosophers stone | accept | mark
    Harry Potter and the Philosopher's Stone | harry potter | reject | less
    Harry Potter and the Philosopher's Stone | harry potter & the philosopher’s stone | accept | sign
    Back to the Future Part III | back to the future 3 | accept | part
    Back to the Future Part III | back to the future | reject | less
    Back to the Future | back to the future 2 | reject | another
    Back to the Future | back to the futur | accept | slip
    Toy Story 2 | toy story two | accept | number
    Toy Story 2 | toy story | reject | another
    Toy Story | toy story 3 | reject | another
    2001: A Space Odyssey | space odyssey | accept | subtitle
    2001: A Space Odyssey | 2001 a space oddysey | accept | slip
    2001: A Space Odyssey | two thousand and one a space odyssey | accept | words
    2001: A Space Odyssey | 2010 | reject | another
    Catch-22 | catch 22 | accept | hyphen
    Catch-22 | catch twenty two | accept | words
    Catch-22 | catch 23 | reject | digit
    Fahrenheit 451 | farenheit 451 | accept | slip
    Fahrenheit 451 | fahrenheit 415 | reject | digits
    Apollo 13 | apollo thirteen | accept | words
    Apollo 13 | apollo 11 | reject | another
    Ocean's Eleven | oceans 11 | accept | number
    Ocean's Eleven | oceans twelve | reject | another
    12 Angry Men | twelve angry men | accept | words
    12 Angry Men | 12 angry man | accept | form
    Se7en | seven | reject | hmm
    The Good, the Bad and the Ugly | the good the bad and the ugly | accept | commas
    """#
}
