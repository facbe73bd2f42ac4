extension WordLists {
  /// Given names, after which a surname alone will do; none that is better known as a place.
  static let given = """
    aaron abdul abdullah abe abigail abraham ada adam adele adolf adrian adriana agatha agnes \
    ahmed aidan aileen aishwarya akio akira al alain alan alban albert alberto alcide aldous \
    alec alejandro aleksander aleksandr aleksei alessandro alex alexander alexandre alexei \
    alexey alfonso alfred alfredo ali alice alicia alison allan allen alois alphonse alva alvar \
    alyssa amadeus amanda amber amedeo amelia amerigo amitabh amy ana anastasia anatoly anders \
    andre andrea andreas andrei andres andrew andrey andy ang angela angelina angus anish anita \
    ann anna anne annie anthony antoine anton antonia antonin antonio arcangelo aretha ariana \
    arlo armando arnold artemisia arthur artie artur arturo arundhati astrid audrey auguste \
    augustin augusto augustus avril axl ayn ayrton barack barbara bartolomeo bartolomeu beatrice \
    beatrix bedrich bela ben benazir benedict benicio benito benjamin benny bernard bernardo \
    bernhard berthe bertolt bertrand bessie bette betty beverly bill billie billy bjorn blaise \
    bob bobbie bobby bohumil boris boyd brad brenda brendan brett brian bridget brigitte britney \
    bruce bryan bryce buddy burt buzz calvin cameron camille carey carl carla carlo carlos \
    carmen carol carole caroline carolyn carrie cary caspar cate catherine cecil cedric celine \
    cesar cesare charles charlie charlotte chester chimamanda chinua chloe chris christian \
    christina christoph christophe christopher chuck cillian cindy claire clara clarence \
    clarissa clark claude claudia claudio clement clifford clint clive colin colleen conan \
    connie conrad cornelius cosimo craig cristiano curtis cynthia cyrano cyril daisy damien \
    damon dan daniel dante daphne darius darren darryl dashiell dave david dean debbie deborah \
    deepika demi denis denise dennis denzel derek desmond diana diane dick didier diego dieter \
    dirk dizzy django dmitri dmitry dolly dolores domenico dominic donald donato donna doris \
    dorothy doug douglas drew duncan dustin dwight dylan eddie edgar edgard edith edmond edmund \
    edouard eduard eduardo edvard edward edwin egon eileen eleanor eli elias elijah eliza \
    elizabeth ella ellen elliot elliott elmer elmore elsa elton elvis emil emile emiliano emilio \
    emily emma emmanuel emmy endre engelbert enid enrico enrique enzo eric erich erik erika \
    ernest ernesto erno ernst erwin esa esther ethan etta ettore eugene eva evan evangelista \
    evariste evelyn evo ewan ezra fabio faye federico fela felicity felipe felix feodor \
    ferdinand ferenc fernand fernando ferruccio fidel filippo fiona florence frances francesca \
    francesco francis francisco francois frank frankie franklin franz fred freddie frederic \
    frederick frederik frida fridtjof friedrich fryderyk fyodor gabriel gabriela gabriele \
    gaetano galileo galina garbine gareth garry gary gavin gemma gene geoff geoffrey georg \
    george georges gerald gerard gerhard germaine gertrude giacomo gian gianluigi gianni gigi \
    gilbert gilles ginger gioachino giorgio giovanni gisele giulio giuseppe gladys glenn gloria \
    goldie gordon gottfried gottlieb grace graham greg gregor gregory greta grigori grover \
    guglielmo guillermo gunter gunther gustav gustave guy gwen gwyneth gyorgy haile hamish hank \
    hannah hans harold harriet harrison harry haruki harvey hassan hayao heath heather hector \
    heidi heinrich helen helena helmut hendrik henning henri henrik henrique henry herbert \
    herbie herman hermann hideki hideo hieronymus hilary hillary holly honore horace horatio \
    howard hubert hugh hugo humphrey humphry hussein ian ibrahim idi idris iga ignacy ignatius \
    igor ike ilya immanuel imogen imran imre indira ingmar ingrid inigo irene irving isaac \
    isabel isabella isabelle isadora isaiah ismail isoroku istvan italo ivan jack jackie jacob \
    jacqueline jacques jaime jake james jan jane janet janis jannik janos jared jari jaroslaw \
    jarvis jasmine jason javier jawaharlal jay jean jeanne jeff jeffrey jennie jennifer jens \
    jeremiah jeremy jermaine jerry jesse jessica jhumpa jill jim jimi jimmy jo joachim joan \
    joanna joanne joaquin jocelyn jodie jody joe joel joey johan johann johannes john johnny \
    jomo jon jonas jonathan joni jorge jose josef joseph josephine josh joshua joyce juan jude \
    judi judith judy jules julia julie juliette julius jurgen justin kamala karen karin karl \
    karol kate katharine katherine kathleen kathryn kathy katie katy kazimierz kazimir kazuo \
    keanu keir keira keith ken kenny kevin khalid kim kimi kingsley kirsten kirsty klaus knut \
    kobe kofi konrad konstantin kris kristen kurt kwame kyle kylian lana lance larry lars laszlo \
    laura lauren lauryn lavrentiy lebron lech lee lemony lena leo leon leonard leonardo leonhard \
    leonid leopold leos leslie levi lewis liam lilian lily linda lindsay lindsey linus lionel \
    lisa lise liv liz lloyd lois lorenzo loretta lorraine louis louise luca lucas lucia luciano \
    lucille lucy ludwig luigi luis luisa luka luke luther lydia lyndon lynn mackenzie macy \
    madeleine mae maggie mahalia mahatma malala malcolm malik manfred manuel marc marcel \
    marcello marco margaret margot marguerite maria mariah marianne mariano marie marilyn marina \
    mario marion marissa marjorie mark marlene marlon marta martha martin martina mary mathias \
    mats matt matteo matthew mattias maureen maurice max maxim maximilian maximilien maya megan \
    mel melanie melissa melvin meryl mia michael michel michelangelo michelle mick miguel mika \
    mikael mike mikhail miklos milan mildred miles miley millard millie milton mindy miranda \
    miriam miroslav missy mitch mitchell mobutu modest mohamed mohammad mohammed mohandas molly \
    monica monty morgan moritz mortimer mstislav muammar muhammad muriel myra nadezhda nadia \
    nancy naomi napoleon narendra natalie natasha nathan nathaniel ned neil nellie nelson \
    neville ngaio ngozi niccolo nicholas nick nicolas nicole niels nigel niki nikita nikola \
    nikolai nikolay nina noam noel nora norbert norma norman novak octavia octavio odette odilon \
    olaf oleg olga oliver olivia olivier olof omar oprah orlando orson orville osama oscar \
    oswald otis otto ottorino owen ozzy pablo pamela paolo patricia patrick patsy patti patty \
    paul paula pauline paulo pedro peggy penelope penny percy pete peter phil philip philippe \
    phoebe phyllis piero pierre piers pieter pietro piotr pippa priscilla priyanka pyotr queenie \
    quentin quincy rabindranath rachel rafael raffaello rainer raisa rajiv ralf ralph ramon \
    randy raphael raul ravi ray raymond reba rebecca reginald reinhold rembert rene renee reuben \
    rex rhonda ricardo richard rick ricky ridley ringo rishi rita roald rob robbie robert \
    roberta roberto robin rodney rodrigo roger rohinton roland rolf romain romano romelu ron \
    ronald ronnie rory rosa rosalind rosamund rosemary ross rowan roxanne roy ruben rudolf \
    rudolph rudyard ruggero rupert russell ruth rutherford ryan sabrina sacha saddam sadio sally \
    salma salman salvador sam samantha sammy samuel sandor sandra sandro saoirse sarah sasha \
    satoru satya scarlett scott seamus sean sebastian selena selma serena serge sergei sergey \
    sergio seth seymour shane shania shannon shaquille sharon shaun sheila shel sherlock shigeru \
    shirley sidney sienna sigmund sigourney sigrid silvio simon simone sinead sofia sofya sophia \
    soren spencer spike srinivasa stacy stan stanislaw stanley stefan stefanie steffi stella \
    stephane stephanie stephen steve steven stevie stieg stig stuart subrahmanyan sue sundar \
    susan suzanne sven svetlana syd sylvester sylvia tabitha tadeusz tamara tania tara tariq \
    tatiana taylor ted teddy teemu terence teresa terrence terry thabo thelma thelonious theo \
    theodor theodore theresa thierry thom thomas thurgood tilda tim timothy tina tobias toby tom \
    tommaso tommy toni tony toshiro tove tracy trevor tristan truman tycho tyler tyra tyrone \
    ulrich ulysses uma umberto ursula usain usama vaclav valentina valentino valerie valery \
    vanessa vasco vasily vera verner veronica vic vicente vicky victor victoria viggo vikram \
    viktor vince vincent vincenzo virginia vivian vivien vladimir vladislav vyacheslav walter \
    wanda warren warwick wassily wayne wendy werner wesley whitney wilbur wilfred wilfrid \
    wilhelm will william willy wilma winifred winnie winona winston wislawa witold wole wolfgang \
    woodrow woody wynton yasser yayoi yevgeny yitzhak yoko youssou yukio yuri yusuf yves yvonne \
    zachary zadie zara zbigniew zinedine zoe zoltan zora zulfikar
    """

  /// Nouns that follow a given name without being a surname: Victoria Falls, Virginia Beach.
  static let things = """
    airport avenue award awards bay beach bridge castle cathedral city college conquest cross cup \
    day effect falls forest hall hospital hotel island islands lane law line museum park place \
    prize sponge square stadium station street theorem tower town university war
    """

  /// Parts of a surname that stand before its last word: van Gogh, de Gaulle.
  static let particles = """
    van von de da di del della der den ten ter du le la dos das bin ibn al el ben mac mc af av zu
    """

  /// What stands behind a surname and tells a son from his father.
  static let suffixes = "jr junior sr senior esq"
}
