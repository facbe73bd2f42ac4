/// Cases about films, books, songs and other works.
enum TitlesCases {
  static let table = #"""
    The Lord of the Rings: The Return of the King | return of the king | accept | subtitle
    The Lord of the Rings: The Return of the King | the lord of the rings | prompt | which one
    The Lord of the Rings: The Return of the King | lord of the rings return of the king | accept | the whole without a colon
    The Lord of the Rings: The Return of the King | LOTR return of the king | reject | unknown abbreviation... maybe
    Star Wars: Episode IV - A New Hope | a new hope | accept | last part of a title
    Star Wars: Episode IV - A New Hope | star wars a new hope | accept | episode left out
    Star Wars: Episode IV - A New Hope | star wars | prompt | which one
    Star Wars: Episode V - The Empire Strikes Back | empire strikes back | accept | last part
    Star Wars: Episode V - The Empire Strikes Back | star wars episode 5 | accept | numbered
    Indiana Jones and the Last Crusade | indiana jones and the last crusade | accept | the whole
    Indiana Jones and the Last Crusade | last crusade | reject | not declared
    Dr. No | dr no | accept | punctuation
    Dr. No | Doctor No | accept | the word in full
    No Exit | no exit | accept | a title with no
    Sorry, Wrong Number | sorry wrong number | accept | a title with sorry
    Sorry, Wrong Number | Sorry, Wrong Number | accept | verbatim
    Yes and No | yes and no | accept | a title with no
    Wait Until Dark | wait until dark | accept | a title with wait
    No, No, Nanette | no no nanette | accept | a title of noes
    No, No, Nanette | No, no, Nanette! | accept | punctuation
    Se7en | se7en | accept | verbatim
    8½ | eight and a half | accept | number in words
    8½ | 8 1/2 | accept | fraction
    8½ | 8.5 | accept | decimal
    2001: A Space Odyssey | 2001 a space odyssey | accept | colon
    2001: A Space Odyssey | two thousand and one a space odyssey | accept | number words
    2001: A Space Odyssey | a space odyssey | accept | subtitle
    12 Angry Men | twelve angry men | accept | number word
    Twelve Monkeys | 12 monkeys | accept | figures
    The 39 Steps | thirty-nine steps | accept | number word
    Ocean's Eleven | oceans 11 | accept | figures, apostrophe
    Ocean's Eleven | oceans twelve | reject | the sequel
    Rocky IV | rocky 4 | accept | roman
    Rocky IV | rocky iii | reject | another one
    Rocky IV | rocky | reject | which one
    The Godfather Part II | the godfather 2 | accept | part left out
    The Godfather Part II | godfather part two | accept | number word
    The Godfather Part II | godfather part 3 | reject | another one
    The Godfather: Part II | godfather ii | accept | with colon
    Who's Afraid of Virginia Woolf? | whos afraid of virginia wolf | accept | a typo
    Who Framed Roger Rabbit | who framed roger rabit | accept | a typo
    Amélie | amelie | accept | accents
    La La Land | lala land | accept | spaces
    WALL-E | wall e | accept | hyphen
    WALL·E | walle | accept | interpunct
    M*A*S*H | mash | accept | asterisks
    L.A. Confidential | LA confidential | accept | initials
    E.T. the Extra-Terrestrial | et the extra terrestrial | accept | punctuation
    Birdman or (The Unexpected Virtue of Ignorance) | birdman | accept | alternative title
    Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb | dr strangelove | accept | alternative title
    Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb | doctor strangelove | accept | alternative title
    Romeo + Juliet | romeo and juliet | accept | plus
    Romeo and Juliet | romeo & juliet | accept | ampersand
    Pride & Prejudice | pride and prejudice | accept | ampersand
    Pride and Prejudice | prejudice and pride | accept | order, a slip
    Lock, Stock and Two Smoking Barrels | lock stock and 2 smoking barrels | accept | figure
    Good Will Hunting | goodwill hunting | accept | spaces
    Toy Story 3 | toy story three | accept | number word
    Toy Story 3 | toy story 2 | reject | another one
    Toy Story 3 | toy story | reject | which one
    Toy Story | toy story 1 | reject | another thing
    Moby-Dick; or, The Whale | moby dick | accept | alternative title
    Frankenstein; or, The Modern Prometheus | frankenstein | accept | alternative title
    Frankenstein | frankenstien | accept | swapped
    Catch-22 | catch 22 | accept | hyphen
    Catch-22 | catch twenty two | accept | number word
    Catch-22 | catch 23 | reject | digits
    Nineteen Eighty-Four | 1984 | accept | figures
    Fahrenheit 451 | farenheit 451 | accept | typo
    Fahrenheit 451 | fahrenheit 415 | reject | digits
    Around the World in Eighty Days | around the world in 80 days | accept | figures
    Harry Potter and the Philosopher's Stone | harry potter and the philosophers stone | accept | apostrophe
    Harry Potter and the Philosopher's Stone | the philosopher's stone | reject | not declared
    Alice's Adventures in Wonderland | alice in wonderland | reject | not declared; an alias
    The Hitchhiker's Guide to the Galaxy | hitchhikers guide to the galaxy | accept | apostrophe
    The Hitchhiker's Guide to the Galaxy | hitch hikers guide to the galaxy | accept | spaces
    The Hitchhiker's Guide to the Galaxy | hitchhikers guide to galaxy | accept | "the" inside
    One Flew Over the Cuckoo's Nest | one flew over the cuckoos nest | accept | apostrophe
    The Good, the Bad and the Ugly | the good the bad & the ugly | accept | ampersand
    The Good, the Bad and the Ugly | the good, the bad, and the ugly | accept | commas
    The Good, the Bad and the Ugly | the bad and the ugly | reject | a part
    O Brother, Where Art Thou? | oh brother where art thou | accept | oh
    Crouching Tiger, Hidden Dragon | crouching tiger hidden dragon | accept | comma
    Crouching Tiger, Hidden Dragon | hidden dragon crouching tiger | accept | order
    Beauty and the Beast | the beauty and the beast | accept | article
    Beauty and the Beast | beauty & the beast | accept | ampersand
    The Eiffel Tower | eiffel tower | accept | article
    The Eiffel Tower | eifel tower | accept | typo
    Eiffel Tower | effiel tower | accept | swapped
    Eiffel Tower | eiffel | reject | another thing
    Statue of Liberty | the statue of liberty | accept | article
    Statue of Liberty | liberty statue | accept | order
    Statue of Liberty | stature of liberty | reject | another word
    Leaning Tower of Pisa | leaning tower of piza | accept | z for s
    Leaning Tower of Pisa | tower of pisa | reject | not declared
    Great Wall of China | the great wall | reject | not declared
    Great Wall of China | great wall of chine | reject | another thing
    Big Ben | big ben | accept | case
    Taj Mahal | taj mahal | accept | case
    Taj Mahal | taj mehal | accept | typo
    The Great Gatsby | great gatsby | accept | article
    The Great Gatsby | the grate gatsby | reject | another word
    Les Misérables | les miserables | accept | accent
    Les Misérables | les mis | reject | short form
    Die Hard | die hard | accept | case
    Die Hard | diehard | accept | compound
    Die Hard 2 | die hard two | accept | number word
    Jaws | jaw | accept | singular
    Cats | cat | accept | singular
    Friends | friend | accept | singular
    Titanic | titanik | accept | typo
    Titanic | titan | reject | another word
    Avatar | avater | accept | typo
    Inception | inseption | accept | typo
    Inception | conception | reject | another word
    Gladiator | radiator | reject | another word
    Braveheart | brave heart | accept | compound
    The Silence of the Lambs | silence of the lambs | accept | article
    The Silence of the Lambs | silence of the lamb | accept | singular
    Goodfellas | good fellas | accept | compound
    Schindler's List | schindlers list | accept | apostrophe
    Schindler's List | shindlers list | accept | typo
    12 Years a Slave | twelve years a slave | accept | number word
    50 First Dates | fifty first dates | accept | number word
    Fifty Shades of Grey | 50 shades of gray | accept | number, spelling
    Fifty Shades of Grey | fifty shades darker | reject | the sequel
    Mission: Impossible | mission impossible | accept | colon
    Mission: Impossible - Fallout | mission impossible fallout | accept | colon and dash
    Mission: Impossible 2 | mission impossible ii | accept | roman
    Terminator 2: Judgment Day | terminator 2 | accept | the answer
    Terminator 2: Judgment Day | judgement day | accept | subtitle
    Terminator 2: Judgment Day | terminator two judgment day | accept | number word
    Pirates of the Caribbean: Dead Man's Chest | dead mans chest | accept | subtitle
    Pirates of the Caribbean: Dead Man's Chest | pirates of the caribbean | prompt | which one
    """#
}
