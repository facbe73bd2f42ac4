extension PeopleCases {
  static let table2 = #"""
    Marie Curie | curie | accept | surname
    Florence Nightingale | nightengale | accept | typo
    Stephen Hawking | steven hawking | accept | typo spelled
    Stephen Hawking | stephen hawkins | accept | typo
    Stephen King | stephen | reject | given name
    Stephen King | king | accept | surname
    Billie Jean King | billie jean | reject | given
    Billie Jean King | king | accept | surname
    Steven Spielberg | speilberg | accept | typo
    Steven Spielberg | stephen spielberg | accept | spelled alike
    Quentin Tarantino | tarrantino | accept | typo
    Alfred Hitchcock | hitchkock | accept | typo
    Martin Scorsese | scorcese | accept | typo
    Martin Scorsese | martin scorsesse | accept | typo
    Stanley Kubrick | kubrik | accept | typo
    Akira Kurosawa | kurasawa | accept | typo
    Audrey Hepburn | katharine hepburn | reject | another
    Katharine Hepburn | katherine hepburn | accept | spelling
    Catherine Zeta-Jones | katherine zeta jones | accept | spelling
    Keira Knightley | kiera knightly | accept | typos
    Cate Blanchett | kate blanchett | reject | first letter
    Cate Blanchett | cate blanchet | accept | typo
    Saoirse Ronan | ronan | accept | surname
    Timothée Chalamet | timothee chalamet | accept | accent
    Timothée Chalamet | timothy chalamet | accept | the answer
    Penélope Cruz | penelope cruz | accept | accent
    Javier Bardem | bardem | accept | surname
    Philip Seymour Hoffman | phillip seymour hoffman | accept | typo
    Philip Seymour Hoffman | dustin hoffman | reject | another
    Samuel L. Jackson | sam jackson | reject | short given
    Samuel L. Jackson | michael jackson | reject | another
    Michael B. Jordan | michael jordan | accept | initial left out
    Michael Jordan | michael b jordan | accept | policy
    Robert De Niro | de niro | accept | particle
    Robert De Niro | deniro | accept | joined
    Robert De Niro | robert deniro | accept | joined
    Leonardo DiCaprio | leo dicaprio | accept | short given
    Dwayne "The Rock" Johnson | dwayne johnson | accept | nickname left out
    Dwayne "The Rock" Johnson | the rock | reject | another thing
    Earvin "Magic" Johnson | magic johnson | accept | the nickname
    Muhammad Ali | ali | accept | surname
    Mike Tyson | tyson | accept | surname
    Cristiano Ronaldo | ronaldo | accept | surname
    Cristiano Ronaldo | christiano ronaldo | accept | typo
    Lionel Messi | messi | accept | surname
    Lionel Messi | lionel messy | accept | typo
    LeBron James | lebron | reject | given alone
    LeBron James | lebron james | accept | case
    Tom Brady | brady | accept | surname
    Roger Federer | federer | accept | surname
    Rafael Nadal | raphael nadal | accept | spelling
    Novak Djokovic | djokovich | accept | typo
    Novak Djokovic | novak jokovic | accept | first letter of a word
    Simone Biles | biles | accept | surname
    Neil Armstrong | louis armstrong | reject | another
    Neil Armstrong | neal armstrong | accept | typo
    Buzz Aldrin | aldrin | accept | the answer
    Yuri Gagarin | gagarin | accept | surname
    Valentina Tereshkova | tereshkova | accept | surname
    Alexander Graham Bell | graham bell | accept | two names
    Alexander Graham Bell | bell | accept | surname
    Alexander Graham Bell | alexander bell | reject | another thing
    Wolfgang Amadeus Mozart | wolfgang mozart | reject | another thing
    Wolfgang Amadeus Mozart | mozart | accept | surname
    Wolfgang Amadeus Mozart | amadeus mozart | accept | two names
    Wolfgang Amadeus Mozart | w.a. mozart | accept | initials
    Edgar Allan Poe | edgar allen poe | accept | typo
    Edgar Allan Poe | poe | accept | surname
    Percy Bysshe Shelley | mary shelley | reject | wife
    Arthur Conan Doyle | conan doyle | accept | two surnames
    Arthur Conan Doyle | sir arthur conan doyle | accept | title
    Arthur Conan Doyle | doyle | accept | surname
    Sir Arthur Conan Doyle | arthur conan doyle | accept | title left out
    Sir Arthur Conan Doyle | conan doyle | accept | title left out
    F. Scott Fitzgerald | fitzgerald | accept | surname
    F. Scott Fitzgerald | scott fitzgerald | accept | initial left out
    F. Scott Fitzgerald | ella fitzgerald | reject | another
    F. Scott Fitzgerald | f scott fitzgerald | accept | dot
    Ernest Hemingway | hemmingway | accept | typo
    J.D. Salinger | jd salinger | accept | dots
    J.D. Salinger | salinger | accept | surname
    E. B. White | eb white | accept | dots
    E. B. White | white | accept | surname
    W. B. Yeats | yeats | accept | surname
    W. B. Yeats | william butler yeats | accept | in full
    W. B. Yeats | keats | reject | another
    T. S. Eliot | thomas stearns eliot | accept | in full
    George R. R. Martin | george rr martin | accept | initials joined
    George R. R. Martin | george martin | accept | initials left out
    George R. R. Martin | martin | accept | surname
    J. R. R. Tolkien | tolkein | accept | typo
    J. R. R. Tolkien | john ronald reuel tolkien | accept | in full
    Agatha Christie | agatha cristie | accept | typo
    Miguel de Cervantes | cervantes | accept | surname
    Simone de Beauvoir | de beauvoir | accept | particle
    Simone de Beauvoir | beauvoir | accept | surname
    Gabriel García Márquez | gabriel marquez | reject | another thing
    Mario Vargas Llosa | vargas llosa | accept | two surnames
    Salvador Dalí | dali | accept | surname
    Frida Kahlo | kahlo | accept | the answer
    Frida Kahlo | frieda kahlo | accept | typo
    Pablo Picasso | piccaso | accept | typo
    Claude Monet | monet | accept | surname
    Claude Monet | manet | reject | another
    Édouard Manet | edouard manet | accept | accent
    Édouard Manet | monet | reject | another
    Henri de Toulouse-Lautrec | toulouse lautrec | accept | particle
    Georgia O'Keeffe | okeefe | reject | another thing
    Georgia O'Keeffe | georgia okeefe | accept | typo
    Hieronymus Bosch | bosch | accept | surname
    Sandro Botticelli | boticelli | accept | typo
    Donatello | donatelo | accept | typo
    Ludwig Wittgenstein | wittgenstien | accept | swapped
    Immanuel Kant | kant | accept | surname
    Karl Marx | groucho marx | reject | another
    Karl Marx | carl marx | reject | first letter
    Confucius | confuscius | accept | typo
    Lao Tzu | laozi | accept | transliteration
    Lao Tzu | lao tse | accept | transliteration
    Sun Tzu | sun zi | reject | another thing
    Chiang Kai-shek | chiang kai shek | accept | hyphen
    Kim Jong-un | kim jong un | accept | hyphen
    Kim Jong-un | kim jong il | reject | the father
    Ho Chi Minh | ho chi min | accept | the answer
    Ayatollah Khomeini | khomeini | reject | another thing
    Osama bin Laden | bin laden | accept | particle
    Osama bin Laden | usama bin laden | accept | the answer
    Saddam Hussein | sadam husein | accept | typos
    Muammar Gaddafi | qaddafi | accept | the answer
    Muammar Gaddafi | muammar qadhafi | accept | transliteration
    Yasser Arafat | arafat | accept | surname
    Benjamin Netanyahu | netanyahu | accept | surname
    Golda Meir | golda meyer | reject | another thing
    Queen Elizabeth | elizabeth | accept | title
    King Arthur | arthur | accept | title
    King Arthur | king author | reject | another word
    Sir Lancelot | lancelot | accept | title
    Doctor Who | dr who | accept | title
    Doctor Who | the doctor | reject | another thing
    Dr. Seuss | doctor suess | accept | title, typo swapped
    Dr. Jekyll and Mr. Hyde | jekyll and hyde | reject | doctor kept
    Dr. Jekyll and Mr. Hyde | dr jekyll and mr hyde | accept | dots
    Dr. Jekyll and Mr. Hyde | doctor jekyll and mister hyde | accept | in full
    Mrs. Doubtfire | mrs doubtfire | accept | dot
    Mrs. Doubtfire | doubtfire | accept | title
    Count Dracula | dracula | reject | another thing
    Lieutenant Columbo | lt columbo | accept | abbreviation
    General Custer | gen. custer | accept | abbreviation
    General Custer | custer | reject | another thing
    Saint Patrick | st patrick | accept | abbreviation
    St. Patrick's Day | saint patricks day | accept | abbreviation
    Santa Claus | santa clause | accept | typo
    Father Christmas | christmas | reject | the feast
    """#
}
