extension HandCases {
  static let table2 = #"""
    The Good, the Bad and the Ugly | good bad ugly | accept | small words
    The Cat in the Hat | cat in the hat | accept | article
    The Cat in the Hat | cat on the hat | accept | small word?
    The Sound and the Fury | sound and fury | accept | articles
    The Sound of Music | sound of musics | accept | form
    Pride and Prejudice | pride & predjudice | accept | slip
    Pride and Prejudice | prejudice | reject | half
    War and Peace | peace and war | accept | order
    To Kill a Mockingbird | how to kill a mockingbird | reject | extra
    To Kill a Mockingbird | to kill a mocking bird | accept | compound
    One Flew Over the Cuckoo's Nest | 1 flew over the cuckoos nest | accept | number
    Les Misérables | les miserables | accept | accent
    Les Misérables | les mis | reject | less
    Moby-Dick; or, The Whale | moby dick | accept | before or
    lion | lions | accept | plural
    mouse | mice | accept | plural
    goose | geese | accept | plural
    ox | oxen | accept | plural
    child | children | accept | plural
    bacterium | bacteria | accept | plural
    cactus | cacti | accept | plural
    octopus | octopi | accept | plural
    knife | knives | accept | plural
    baking | bake | accept | form
    swimming | swim | accept | form
    running | run | accept | form
    organisation | organization | accept | spelling
    colour | color | accept | spelling
    aluminium | aluminum | accept | spelling
    tyre | tire | accept | spelling
    gaol | jail | reject | hmm
    sulphur | sulfur | accept | spelling
    oestrogen | estrogen | accept | spelling
    anaemia | anemia | accept | spelling
    paediatrics | pediatrics | accept | spelling
    manoeuvre | maneuver | accept | spelling
    grey | gray | accept | spelling
    cheque | check | accept | spelling?
    storey | story | accept | spelling?
    plough | plow | accept | spelling
    doughnut | donut | accept | spelling
    yoghurt | yogurt | accept | spelling
    whisky | whiskey | accept | spelling
    moustache | mustache | accept | spelling
    pyjamas | pajamas | accept | spelling
    theatre | theater | accept | spelling
    principal | principle | reject | another word
    complement | compliment | reject | another word
    desert | dessert | reject | another word
    affect | effect | reject | another word
    weather | whether | reject | another word
    bass | base | reject | another word
    angel | angle | reject | another word
    casual | causal | reject | another word
    trail | trial | reject | another word
    martial | marital | reject | another word
    silver | sliver | reject | another word
    bread | beard | reject | another word
    horse | house | reject | another word
    house | horse | reject | another word
    planet | plant | reject | another word
    planet | planit | accept | slip
    guitar | gutiar | accept | slip
    guitar | sitar | reject | another
    elephant | elephent | accept | slip
    giraffe | girafe | accept | slip
    rhinoceros | rhinocerous | accept | slip
    rhinoceros | rhino | reject | shortened
    hippopotamus | hippo | reject | shortened
    chimpanzee | chimp | reject | shortened
    telephone | phone | reject | shortened
    broccoli | brocoli | accept | slip
    zucchini | zuchini | accept | slip
    cappuccino | capuccino | accept | slip
    espresso | expresso | accept | slip
    restaurant | resturant | accept | slip
    restaurant | restaraunt | accept | slip
    entrepreneur | entrepeneur | accept | slip
    hemorrhage | hemorage | accept | slip
    diarrhoea | diarrhea | accept | spelling
    necessary | neccesary | accept | slip
    rhythm | rythm | accept | slip
    rhythm | rhythem | accept | slip
    psychology | sychology | accept | slip
    psychology | physiology | reject | another
    astronomy | astrology | reject | another
    geology | zoology | reject | another
    mitosis | meiosis | reject | another
    arteries | artillery | reject | another
    femur | fibula | reject | another
    femur | femer | reject | short
    jury | fury | reject | first letter
    #42 | forty two | accept | words
    #42 | forty-two | accept | words
    #42 | 42.0 | accept | decimals
    #42 | 42nd | accept | ordinal
    #42 | 24 | reject | swapped
    #42 | XLII | accept | roman
    #42 | about 42 | accept | about
    #42 | roughly 42 | accept | about
    #42 | ~42 | accept | about
    #42 | = 42 | accept | sign
    #42 | between 40 and 45 | reject | a range
    #42 | 40-45 | reject | a range
    #42 | 42 or 43 | reject | two
    #42 | 41, 42 | reject | two
    #42 | not 42 | reject | denied
    #42 | it's 42 | accept | filler
    #42 | i think 42 | accept | filler
    #42 | 42 i think | accept | filler
    #42 | 41, no, 42 | accept | taken back
    #42 | 42, no, 41 | reject | taken back
    #42 | more than 42 | reject | another
    #42 | less than 42 | reject | another
    #42 | over 42 | reject | another
    #42 | -42 | reject | sign
    #42 | +42 | accept | sign
    #42 | 4 2 | reject | two digits
    #42 | four two | reject | digits
    #-40 | minus forty | accept | words
    #-40 | negative 40 | accept | words
    #-40 | −40 | accept | minus sign
    #-40 | 40 | reject | sign
    #-40 | 40 below | reject | hmm
    #0 | zero | accept | words
    #0 | nil | accept | word
    #0 | nought | accept | word
    #0 | none | accept | word
    #0 | o | reject | letter
    #0.5 | half | accept | fraction
    #0.5 | 1/2 | accept | fraction
    #0.5 | one half | accept | fraction
    #0.5 | ½ | accept | fraction
    #0.5 | 50% | accept | percent
    #0.5 | .5 | accept | point
    #0.5 | 0,5 | accept | comma
    #0.5 | point five | accept | words
    #0.5 | zero point five | accept | words
    #0.75 | three quarters | accept | words
    #0.75 | 3/4 | accept | fraction
    #0.75 | three fourths | accept | words
    #2.5 | two and a half | accept | words
    #2.5 | 2 1/2 | accept | mixed
    #2.5 | 2½ | accept | mixed
    #2.5 | five halves | accept | words
    #2.5 | 25 | reject | point
    #3.14159 | 3.14159 | accept | same
    #3.14159 | 3.14 | reject | not exact
    #3.14159;within:0.01 | 3.14 | accept | within
    #3.14159;within:0.01 | 22/7 | accept | within
    #1000000 | a million | accept | words
    #1000000 | 1,000,000 | accept | groups
    #1000000 | 1 000 000 | accept | groups
    #1000000 | 1.000.000 | accept | groups
    #1000000 | 10^6 | accept | power
    #1000000 | 1e6 | accept | power
    #1000000 | 1 mil | accept | short
    #1000000 | 1000 thousand | accept | words
    #1000000 | one thousand thousand | accept | words
    #1000000 | 100,000 | reject | zero missing
    #2500000 | 2.5 million | accept | words
    #2500000 | two and a half million | accept | words
    #2500000 | 2,500,000 | accept | groups
    #1500 | fifteen hundred | accept | words
    #1500 | one and a half thousand | accept | words
    #1500 | 1.5k | accept | short
    #1500 | one thousand five hundred | accept | words
    #1500 | one thousand and five hundred | accept | words
    #12 | a dozen | accept | words
    #12 | dozen | accept | words
    #24 | two dozen | accept | words
    #2 | twice | reject | hmm
    #7 | seven of them | reject | hmm
    #7;unit:wonders | seven wonders | accept | counted
    #7;unit:wonders | 7 | accept | counted
    #7;unit:wonders | seven dwarfs | reject | counted
    #100;unit:°C | 212 F | accept | conversion
    #100;unit:°C | 212°F | accept | conversion
    #100;unit:°C | 100 degrees | accept | unit
    #100;unit:°C | 100 degrees celsius | accept | unit
    #100;unit:°C | 373.15 K | accept | conversion
    #100;unit:°C | 100 C | accept | unit
    #100;unit:°C | 100 centigrade | accept | unit
    #100;unit:°C | 100 F | reject | another unit
    #26.2;unit:miles | 26.2 mi | accept | unit
    #26.2;unit:miles;within:0.1 | 42.195 km | accept | conversion
    #26.2;unit:miles;within:0.1 | 42 km | reject | conversion
    #26.2;unit:miles;within:0.5 | 42 kilometres | accept | conversion
    #5;unit:kg | 5000 g | accept | conversion
    #5;unit:kg | 5 kilos | accept | unit
    #5;unit:kg | five kilograms | accept | unit
    #5;unit:kg | 11 lbs | reject | conversion
    #5;unit:kg;within:0.1 | 11 lb | accept | conversion
    #5;unit:kg | 5 km | reject | kind
    #5;unit:kg | 5 litres | reject | kind
    #60;unit:seconds | a minute | accept | conversion
    #60;unit:seconds | 1 min | accept | conversion
    #60;unit:seconds | 60s | accept | unit
    #90;unit:minutes | an hour and a half | accept | conversion
    #90;unit:minutes | 1.5 hours | accept | conversion
    """#
}
