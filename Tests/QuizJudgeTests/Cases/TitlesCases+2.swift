extension TitlesCases {
  static let table2 = #"""
    Harry Potter and the Half-Blood Prince | harry potter and the half blood prince | accept | hyphen
    Call of Duty: Black Ops | black ops | accept | subtitle
    Call of Duty: Black Ops | cod black ops | reject | abbreviation
    Grand Theft Auto | gta | accept | initials
    World of Warcraft | wow | accept | initials
    The Legend of Zelda: Ocarina of Time | ocarina of time | accept | subtitle
    Massachusetts Institute of Technology | mit | accept | initials
    National Aeronautics and Space Administration | nasa | accept | initials
    North Atlantic Treaty Organization | nato | accept | initials
    United Nations | un | reject | two initials
    European Union | eu | reject | two initials
    Central Intelligence Agency | c.i.a. | accept | initials
    Federal Bureau of Investigation | fbi | accept | initials
    deoxyribonucleic acid | dna | reject | no initials of words
    British Broadcasting Corporation | bbc | accept | initials
    World Health Organisation | world health organization | accept | spelling
    World Health Organization | who | accept | initials
    Frequently Asked Questions | faq | accept | initials
    light-emitting diode | led | accept | initials
    Red Hot Chili Peppers | red hot chilli peppers | accept | spelling
    Red Hot Chili Peppers | rhcp | accept | initials
    The Rolling Stones | rolling stones | accept | article
    The Rolling Stones | rolling stone | accept | singular
    Led Zeppelin | led zepplin | accept | typo
    Earth, Wind & Fire | earth wind and fire | accept | ampersand
    Florence + the Machine | florence and the machine | accept | plus
    Florence + the Machine | florence & the machine | accept | ampersand
    Mumford & Sons | mumford and sons | accept | ampersand
    Hall & Oates | hall and oats | accept | the answer
    Bohemian Rhapsody | bohemian rapsody | accept | typo
    Bohemian Rhapsody | bohemian rhapsidy | accept | typo
    Smells Like Teen Spirit | smells like team spirit | reject | another word
    Stairway to Heaven | stairway to haven | accept | the answer
    Symphony No. 9 | ninth symphony | accept | order
    Symphony No. 9 | symphony number 9 | accept | number
    Symphony No. 9 | symphony no 5 | reject | another
    Symphony No. 9 | 9th symphony | accept | ordinal
    The Four Seasons | four seasons | accept | article
    The Four Seasons | 4 seasons | accept | figure
    Eine kleine Nachtmusik | eine kleine nachtmusik | accept | case
    Für Elise | fur elise | accept | umlaut
    Für Elise | fuer elise | accept | umlaut in letters
    Gödel, Escher, Bach | goedel escher bach | accept | umlaut in letters
    Schrödinger's cat | schrodingers cat | accept | umlaut
    Schrödinger's cat | schroedinger's cat | accept | umlaut in letters
    Möbius strip | mobius strip | accept | umlaut
    Pythagorean theorem | pythagorian theorem | accept | typo
    Heisenberg uncertainty principle | heisenburg uncertainty principle | accept | typo
    Heisenberg uncertainty principle | heisenberg uncertainty principal | reject | another word
    Newton's third law | newtons 3rd law | accept | ordinal
    Newton's third law | newton's second law | reject | another
    Newton's third law | third law of newton | accept | order
    black hole | blackhole | accept | compound
    black hole | black holes | accept | plural
    Milky Way | milkyway | accept | compound
    Halley's Comet | hailey's comet | accept | typo
    Halley's Comet | haleys comet | accept | typo
    Jupiter | jupitor | accept | typo
    Saturn | saturne | accept | typo
    Neptune | neptoon | reject | two edits
    Mercury | mercery | accept | typo
    Pluto | plato | reject | another
    Venus | venis | reject | five letters, another letter
    Mars | mras | reject | short word
    Earth | earht | accept | swapped
    H2SO4 | h2so3 | reject | digit
    NaCl | nacl | accept | case
    pH | ph | accept | case
    π | pi | reject | another thing
    Ω | omega | reject | another thing
    50 Cent | fifty cent | accept | number word
    Maroon 5 | maroon five | accept | number word
    Matchbox Twenty | matchbox 20 | accept | figure
    Sum 41 | sum forty one | accept | words
    Three Dog Night | 3 dog night | accept | figure
    One Direction | 1 direction | accept | figure
    One Direction | 1d | reject | abbreviation
    2Pac | tupac | reject | sound
    OutKast | outcast | accept | typo
    Mona Lisa | monalisa | accept | compound
    Mona Lisa | the mona lisa | accept | article
    The Starry Night | starry night | accept | article
    The Starry Night | stary night | accept | typo
    The Last Supper | last super | reject | another word
    The Scream | the scream | accept | article
    The Scream | the stream | reject | other word
    Guernica | guernika | accept | typo
    The Thinker | the tinker | accept | h
    The Kiss | the kiss | accept | article
    Swan Lake | swan lakes | accept | plural
    The Nutcracker | nut cracker | accept | compound
    Carmen | carman | accept | typo
    Don Giovanni | don juan | reject | another
    Madama Butterfly | madame butterfly | reject | ending a/e
    The Magic Flute | magic flute | accept | article
    Messiah | the messiah | accept | article
    Hamlet | hamlets | accept | plural
    Macbeth | mcbeth | accept | typo
    Macbeth | macbeth | accept | case
    King Lear | lear | accept | title
    Othello | otello | accept | h
    The Tempest | the tempist | accept | typo
    Much Ado About Nothing | much to do about nothing | reject | words
    A Midsummer Night's Dream | midsummer nights dream | accept | article, apostrophe
    A Midsummer Night's Dream | a midsummer's night dream | accept | apostrophe elsewhere
    Love's Labour's Lost | loves labors lost | accept | spelling
    War and Peace | war & peace | accept | ampersand
    War and Peace | war and piece | reject | another word
    War and Peace | peace and war | accept | order
    Crime and Punishment | crime & punishment | accept | ampersand
    Don Quixote | don quijote | accept | typo
    Don Quixote | quixote | reject | another thing
    Ulysses | ulyses | accept | doubled
    The Odyssey | odyssey | accept | article
    The Odyssey | odessey | accept | typo
    The Iliad | illiad | accept | doubled
    The Aeneid | the aenid | accept | typo
    The Divine Comedy | divine comedy | accept | article
    Paradise Lost | paradise regained | reject | another
    Animal Farm | the animal farm | accept | article
    Brave New World | brave new word | reject | other word
    Lord of the Flies | lord of the fly | accept | singular
    Lord of the Flies | lord of flies | accept | article
    To Kill a Mockingbird | to kill a mocking bird | accept | compound
    To Kill a Mockingbird | how to kill a mockingbird | reject | more words
    The Catcher in the Rye | catcher in the rye | accept | article
    The Catcher in the Rye | the catcher in the rye bread | reject | more
    Of Mice and Men | of men and mice | accept | order
    Of Mice and Men | mice and men | accept | small word
    The Sun Also Rises | sun also rises | accept | article
    The Old Man and the Sea | old man & the sea | accept | ampersand
    Wuthering Heights | withering heights | accept | typo
    Jane Eyre | jane eyer | accept | the answer
    Jane Eyre | jane air | reject | another word
    """#
}
