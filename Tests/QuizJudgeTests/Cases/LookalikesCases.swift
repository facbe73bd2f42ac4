/// Cases about words that look like others, and slips that do not.
enum LookalikesCases {
  static let table = #"""
    whale | while | reject | another thing
    horse | house | reject | another thing
    mouse | house | reject | another thing
    lion | loin | reject | another thing
    bear | pear | reject | another thing
    dessert | desert | reject | another thing
    desert | dessert | reject | another thing
    angel | angle | reject | another thing
    bridge | fridge | reject | another thing
    market | marker | reject | another thing
    prince | price | reject | another thing
    winter | winner | reject | another thing
    silver | sliver | reject | another thing
    flower | flour | reject | another thing
    principal | principle | reject | another thing
    complement | compliment | reject | another thing
    affect | effect | reject | another thing
    colonel | colonial | reject | another thing
    capitol | capital | reject | another thing
    cannon | canon | reject | another thing
    council | counsel | reject | another thing
    current | currant | reject | another thing
    discrete | discreet | reject | another thing
    eminent | imminent | reject | another thing
    lightning | lightening | reject | another thing
    metal | medal | reject | another thing
    naval | navel | reject | another thing
    pedal | petal | reject | another thing
    profit | prophet | reject | another thing
    weather | whether | reject | another thing
    conservation | conversation | reject | another thing
    immigration | emigration | reject | another thing
    illusion | allusion | reject | another thing
    alligator | allegator | accept | typo
    crocodile | crocadile | accept | typo
    giraffe | girafe | accept | typo
    giraffe | girrafe | accept | typo
    rhinoceros | rhinocerous | accept | typo
    hippopotamus | hipopotamus | accept | typo
    hippopotamus | hippo | reject | short form
    chimpanzee | chimp | reject | short form
    penguin | pengiun | accept | swapped
    dolphin | dolfin | accept | ph f
    elephant | elefant | accept | ph f
    pharaoh | pharoah | accept | swapped
    necessary | neccessary | accept | the answer
    accommodation | accomodation | accept | the answer
    embarrass | embarass | accept | the answer
    millennium | millenium | accept | the answer
    rhythm | rythm | accept | the answer
    lieutenant | leiutenant | accept | the answer
    guillotine | gillotine | accept | the answer
    restaurant | restaraunt | accept | the answer
    questionnaire | questionaire | accept | the answer
    pneumonia | neumonia | accept | first letter left out
    psychology | sychology | accept | the answer
    knight | night | reject | another word
    gnome | nome | reject | another thing
    xylophone | zylophone | accept | first letter in long word
    tsunami | sunami | accept | the answer
    Pterodactyl | terodactyl | accept | the answer
    parliament | parliment | accept | the answer
    government | goverment | accept | the answer
    environment | enviroment | accept | the answer
    Caribbean | carribean | accept | the answer
    Himalayas | himalaya | accept | singular
    Himalayas | himalyas | accept | the answer
    Afghanistan | afganistan | accept | the answer
    Mozambique | mozambiqe | accept | the answer
    Madagascar | madagasgar | accept | the answer
    Machu Picchu | machu pichu | accept | the answer
    Machu Picchu | macchu picchu | accept | the answer
    Colosseum | coliseum | accept | typos
    Colosseum | collosseum | accept | the answer
    Michelangelo | michaelangelo | accept | the answer
    Michelangelo | michelangello | accept | the answer
    Leonardo DiCaprio | leonardo dicaprio | accept | the answer
    Leonardo DiCaprio | leonardo di caprio | accept | the answer
    Leonardo DiCaprio | dicaprio | accept | the answer
    Guernica | gernica | accept | the answer
    Rembrandt | rembrant | accept | the answer
    Rembrandt | rembrandt van rijn | reject | another thing
    Manet | monet | reject | another thing
    Monet | money | reject | another thing
    Degas | vegas | reject | another thing
    Chopin | shopping | reject | another thing
    Haydn | handel | reject | another thing
    Wagner | vagner | reject | first letter
    Mozart | mosart | accept | the answer
    Mozart | wolfgang amadeus mozart | reject | another thing
    Mozart | amadeus mozart | accept | a given name
    Einstein | albert einstein | accept | the answer
    Einstein | einstien | accept | the answer
    Newton | sir isaac newton | accept | title and given
    Darwin | charles darwin | accept | the answer
    Darwin | darwins | accept | the answer
    Churchill | winston churchill | accept | the answer
    Churchill | sir winston churchill | accept | title and given
    Churchill | winston | reject | another thing
    Obama | barack obama | accept | the answer
    Obama | barack hussein obama | reject | another thing
    Obama | president obama | accept | the answer
    Obama | osama | reject | another thing
    Lincoln | abraham lincoln | accept | the answer
    Lincoln | abe lincoln | accept | given
    Washington | washington dc | reject | the city
    Washington | denzel washington | accept | the answer
    Jackson | michael jackson | accept | the answer
    Kennedy | jfk | reject | another thing
    Roosevelt | FDR | reject | another thing
    """#
}
