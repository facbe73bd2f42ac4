/// Cases about people.
enum PeopleCases {
  static let table = #"""
    Johann Sebastian Bach | bach | accept | surname
    Johann Sebastian Bach | js bach | accept | initials with surname
    Johann Sebastian Bach | J. S. Bach | accept | initials with surname
    Johann Sebastian Bach | JSB | accept | initials
    Ludwig van Beethoven | beethoven | accept | surname
    Ludwig van Beethoven | van beethoven | accept | surname with particle
    Vincent van Gogh | van gogh | accept | surname with particle
    Vincent van Gogh | gogh | accept | surname bare
    Vincent van Gogh | vincent | reject | given name alone
    Leonardo da Vinci | da vinci | accept | particle
    Leonardo da Vinci | leonardo | reject | another thing
    Charles de Gaulle | de gaulle | accept | particle
    Charles de Gaulle | general de gaulle | accept | title
    Franklin D. Roosevelt | franklin roosevelt | accept | initial
    Franklin D. Roosevelt | franklin delano roosevelt | accept | initial in full
    Franklin D. Roosevelt | FDR | accept | initials
    Franklin D. Roosevelt | roosevelt | accept | surname
    Franklin D. Roosevelt | theodore roosevelt | reject | another one
    John F. Kennedy | jfk | accept | initials
    John F. Kennedy | john fitzgerald kennedy | accept | initial in full
    John F. Kennedy | robert kennedy | reject | the brother
    Martin Luther King Jr. | martin luther king | accept | suffix left out
    Martin Luther King Jr. | MLK | accept | initials
    Martin Luther King, Jr. | martin luther king junior | accept | suffix in full
    Martin Luther King Jr. | martin luther | reject | another one
    Robert Downey Jr. | robert downey junior | accept | suffix
    Robert Downey Jr. | robert downey | accept | suffix left out
    Sir Isaac Newton | newton | accept | surname
    Sir Isaac Newton | isaac newton | accept | title left out
    Isaac Newton | sir isaac newton | accept | title added
    Queen Elizabeth II | elizabeth ii | accept | title left out
    Queen Elizabeth II | elizabeth the second | accept | ordinal
    Queen Elizabeth II | queen elizabeth 2 | accept | figure
    Queen Elizabeth II | elizabeth i | reject | another one
    Elizabeth II | queen elizabeth the 2nd | accept | title, ordinal
    Henry VIII | henry the eighth | accept | ordinal
    Henry VIII | henry 8 | accept | figure
    Henry VIII | king henry viii | accept | title
    Henry VIII | henry vii | reject | another one
    Henry VIII | henry the 7th | reject | another one
    Pope John Paul II | john paul ii | accept | title
    Pope John Paul II | john paul the 2nd | accept | ordinal
    Pope John Paul II | john paul i | reject | another one
    Peter the Great | peter great | accept | article
    Peter the Great | Tsar Peter the Great | accept | title
    Catherine the Great | peter the great | reject | another one
    Muhammad Ali | mohammed ali | accept | spelling
    Muhammad Ali | Cassius Clay | reject | an alias
    Mao Zedong | mao tse-tung | accept | transliteration
    Mao Zedong | chairman mao | reject | an alias
    Mikhail Gorbachev | gorbachov | accept | surname with typo
    Mikhail Gorbachev | gorbachev | accept | surname
    Pyotr Ilyich Tchaikovsky | tchaikovsky | accept | surname
    Fyodor Dostoevsky | dostoyevsky | accept | transliteration
    Fyodor Dostoevsky | feodor dostoyevski | accept | transliteration
    Leo Tolstoy | tolstoi | accept | transliteration
    Alexander Pushkin | aleksandr pushkin | accept | transliteration
    Sergei Rachmaninoff | rachmaninov | accept | transliteration
    Sergei Prokofiev | sergey prokofiev | accept | transliteration
    Nikita Khrushchev | kruschev | accept | typos in a hard name
    Nikita Khrushchev | khruschev | accept | typo
    Nikita Khrushchev | Nikita Khruschchev | accept | typo
    Arnold Schwarzenegger | schwarzeneger | accept | typo
    Arnold Schwarzenegger | arnold schwartzenegger | accept | typo
    Arnold Schwarzenegger | swarzenegger | accept | typo
    Matthew McConaughey | mcconaghey | accept | typo
    Matthew McConaughey | matthew mcconaughy | accept | typo
    Renée Zellweger | renee zellwegger | accept | typo
    Scarlett Johansson | scarlet johanson | accept | typos
    Gwyneth Paltrow | gwenyth paltrow | accept | typo
    Björk | bjork | accept | umlaut
    Beyoncé | beyonce | accept | accent
    Charlotte Brontë | charlotte bronte | accept | diaeresis
    Charlotte Brontë | emily bronte | reject | the sister
    Charlotte Brontë | bronte | accept | surname as elsewhere
    Antonín Dvořák | dvorak | accept | surname, accents
    Antonín Dvořák | antonin dvorak | accept | accents
    Søren Kierkegaard | soren kierkegaard | accept | ø
    Søren Kierkegaard | kirkegaard | accept | typo
    René Descartes | decartes | accept | typo
    Niccolò Machiavelli | machiavelli | accept | surname
    Friedrich Nietzsche | nietzche | accept | typo
    Friedrich Nietzsche | neitzsche | accept | swapped
    Jean-Paul Sartre | jean paul sartre | accept | hyphen
    Jean-Paul Sartre | sartre | accept | surname
    Jean-Paul Sartre | JP Sartre | accept | initials with surname
    H. G. Wells | hg wells | accept | initials
    H. G. Wells | wells | accept | surname
    H.G. Wells | Orson Welles | reject | another one
    J. K. Rowling | jk rowling | accept | initials
    J. K. Rowling | rowling | accept | surname
    J. K. Rowling | joanne rowling | reject | an alias
    T. S. Eliot | ts elliot | accept | typo
    T. S. Eliot | george eliot | reject | another one
    C. S. Lewis | c.s. lewis | accept | spaces
    C. S. Lewis | Carl Lewis | reject | another one
    George Bush | George W. Bush | accept | a middle initial
    George H. W. Bush | george hw bush | accept | initials
    George H. W. Bush | george w bush | reject | the son
    George W. Bush | george bush | accept | initial left out
    Mother Teresa | mother theresa | accept | spelling
    Saint Nicholas | st nicholas | accept | abbreviation
    Saint Nicholas | st. nick | reject | an alias
    Lord Byron | byron | accept | title
    Dr. Dre | doctor dre | accept | title
    Dr. Dre | dre | reject | another thing
    Mr. Darcy | darcy | accept | title
    Mr. Darcy | mister darcy | accept | title
    Captain America | america | reject | the name needs it
    Captain America | capt america | accept | abbreviation
    Lady Gaga | gaga | accept | title
    Prince Harry | harry | reject | another thing
    Prince | prince | accept | a name
    Queen | queen | accept | a name
    Queen Victoria | victoria | accept | title
    Queen Victoria | queen mary | reject | another one
    Princess Diana | diana | reject | another thing
    Princess Diana | lady diana | reject | titles differ
    O'Connor | oconnor | accept | apostrophe
    Sandra Day O'Connor | sandra day oconner | accept | typo
    Jan Ø. Jørgensen | jan jorgensen | accept | initial
    Gabriel García Márquez | garcia marquez | accept | two surnames
    Gabriel García Márquez | marquez | accept | surname
    Gabriel García Márquez | gabriel garcia marquez | accept | accents
    Pelé | pele | accept | accent
    Zinedine Zidane | zinedine zidan | accept | typo
    Diego Maradona | armando maradona | reject | another given name
    Babe Ruth | the babe | reject | nickname
    Usain Bolt | bolt | accept | surname
    Serena Williams | venus williams | reject | the sister
    Serena Williams | williams | accept | a surname
    Rihanna | rhianna | accept | swapped
    Rihanna | rihana | accept | typo
    Kanye West | kanye west | accept | verbatim
    Kim Kardashian | kim kardashien | accept | typo
    Kim Kardashian | khloe kardashian | reject | the sister
    Bill Clinton | hillary clinton | reject | the wife
    Bill Clinton | william clinton | accept | full given name
    Bill Clinton | clinton | accept | surname
    Aung San Suu Kyi | suu kyi | reject | another thing
    Mohandas Gandhi | gandhi | accept | surname
    Mohandas Gandhi | ghandi | accept | typo
    Mahatma Gandhi | mahatma ghandi | accept | typo
    Genghis Khan | ghengis khan | accept | typo
    Julius Caesar | caesar | accept | surname
    Julius Caesar | ceasar | accept | typo
    Julius Caesar | julius cesar | accept | typo
    Julius Caesar | augustus caesar | reject | another
    Augustus | augustus caesar | reject | another thing
    Napoleon Bonaparte | napoleon | reject | another thing
    Napoleon | napoleon bonaparte | reject | another thing
    Marie Antoinette | marie antionette | accept | typo
    Marie Curie | madame curie | accept | title
    Marie Curie | pierre curie | reject | husband
    """#
}
