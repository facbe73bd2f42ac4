/// Cases about words of science and of every day.
enum WordsCases {
  static let table = #"""
    Uranus | uranium | reject | the metal
    Uranium | uranus | reject | the planet
    stationery | stationary | reject | two words
    stationary | stationery | reject | two words
    monotheism | polytheism | reject | opposite
    monomer | polymer | reject | opposite
    hypothermia | hyperthermia | reject | opposite
    hyperthermia | hypothermia | reject | opposite
    mitosis | meiosis | reject | another
    meiosis | mitosis | reject | another
    anode | cathode | reject | opposite
    photon | proton | reject | another particle
    proton | photon | reject | another particle
    neutron | neutrino | reject | another particle
    electron | electrons | accept | plural
    mitochondria | mitochondrion | accept | singular
    mitochondrion | mitochondria | accept | plural
    bacteria | bacterium | accept | singular
    fungi | fungus | accept | singular
    cacti | cactus | accept | singular
    cactuses | cacti | accept | plural
    octopuses | octopus | accept | singular
    wolves | wolf | accept | singular
    sheep | sheeps | accept | plural of a kind
    photosynthesis | photosynthesis | accept | verbatim
    photosynthesis | photosinthesis | accept | typo
    photosynthesis | chemosynthesis | reject | another
    osmosis | ozmosis | accept | z for s
    oxygen | oxigen | accept | typo
    oxygen | hydrogen | reject | another
    nitrogen | nitrogin | accept | typo
    carbon monoxide | carbon dioxide | reject | another gas
    carbon dioxide | co2 | reject | an alias
    sulphuric acid | sulfuric acid | accept | American
    aluminium | aluminum | accept | American
    haemoglobin | hemoglobin | accept | American
    anaemia | anemia | accept | American
    oestrogen | estrogen | accept | American
    diarrhoea | diarrhea | accept | American
    defence | defense | accept | American
    theatre | theater | accept | American
    travelling | traveling | accept | American
    jewellery | jewelry | accept | American
    grey wolf | gray wolf | accept | American
    tyre | tire | accept | American
    cheque | check | accept | American
    pyjamas | pajamas | accept | American
    moustache | mustache | accept | American
    manoeuvre | maneuver | accept | American
    catalogue | catalog | accept | American
    plough | plow | accept | American
    kerb | curb | accept | American
    doughnut | donut | accept | American
    storey | story | accept | American
    favourite | favorite | accept | American
    honour | honor | accept | American
    labour | labor | accept | American
    analyse | analyze | accept | American
    paralyse | paralyze | accept | American
    civilisation | civilization | accept | American
    colonisation | colonization | accept | American
    ageing | aging | accept | American
    artefact | artifact | accept | American
    sceptic | skeptic | accept | American
    archaeology | archeology | accept | American
    paediatrician | pediatrician | accept | American
    orthopaedic | orthopedic | accept | American
    metre | meter | accept | American
    programme | program | accept | American
    enrolment | enrollment | accept | American
    fulfil | fulfill | accept | American
    skilful | skillful | accept | American
    mould | mold | accept | American
    armour | armor | accept | American
    draughts | drafts | accept | American
    T-shirt | t shirt | accept | hyphen
    T-shirt | tshirt | accept | hyphen
    X-ray | xray | accept | hyphen
    X-ray | x rays | accept | plural
    e-mail | email | accept | hyphen
    ping-pong | ping pong | accept | hyphen
    ice cream | ice-cream | accept | hyphen
    ice cream | icecream | accept | compound
    rock 'n' roll | rock and roll | accept | 'n'
    rock 'n' roll | rock n roll | accept | 'n'
    rock and roll | rock'n'roll | accept | 'n'
    R&B | r and b | accept | ampersand
    R&B | rnb | accept | n for and
    R&B | R & B | accept | spaces
    B&Q | b and q | accept | ampersand
    M&M's | m and ms | accept | ampersand
    M&M's | M&Ms | accept | apostrophe
    AT&T | at and t | accept | ampersand
    AT&T | AT & T | accept | spaces
    H&M | hm | accept | sign left out
    Marks & Spencer | marks and spencers | accept | plural
    Johnson & Johnson | johnson and johnson | accept | twice the same
    Johnson & Johnson | johnson | reject | once
    Guns N' Roses | guns and roses | accept | N'
    Guns N' Roses | guns n roses | accept | N'
    A-ha | aha | accept | hyphen
    ABBA | abba | accept | case
    AC/DC | acdc | accept | stroke
    Blink-182 | blink 182 | accept | hyphen
    U2 | u 2 | accept | space
    UB40 | ub 40 | accept | space
    The Who | who | accept | article
    The The | the the | accept | articles alone
    Wham! | wham | accept | exclamation mark
    Yahoo! | yahoo | accept | exclamation mark
    Jeopardy! | jepardy | accept | typo
    Pac-Man | pacman | accept | hyphen
    Pac-Man | pac man | accept | hyphen
    Spider-Man | spiderman | accept | hyphen
    Spider-Man | batman | reject | another one
    Coca-Cola | coca cola | accept | hyphen
    Coca-Cola | coke | reject | alias
    7 Up | seven up | accept | number word
    7 Up | 7up | accept | space
    3M | three m | accept | number word
    WD-40 | wd 40 | accept | hyphen
    WD-40 | wd forty | accept | number word
    McDonald's | mcdonalds | accept | apostrophe
    McDonald's | macdonalds | accept | typo
    McDonald's | mc donalds | accept | space
    Haagen-Dazs | haagen daz | accept | typo
    Häagen-Dazs | hagen dazs | accept | umlaut
    Volkswagen | volkswagon | accept | typo
    Mercedes-Benz | mercedes benz | accept | hyphen
    Mercedes-Benz | mercedes | reject | another thing
    Hyundai | hyundi | accept | typo
    Lamborghini | lamborgini | accept | typo
    Daniel Radcliffe | daniel radcliff | accept | typo
    Albert Einstein | enstein | accept | typo of a surname
    gravity | gravitation | reject | another word
    gravity | gravety | accept | typo
    velocity | speed | reject | another word
    velocity | velosity | accept | typo
    kinetic energy | kinetic | reject | part
    kinetic energy | potential energy | reject | the other
    potassium | patassium | accept | typo
    potassium | sodium | reject | another
    phosphorus | phosphorous | reject | another word
    phosphorus | phosforus | accept | ph f
    chlorine | clorine | accept | h
    chlorine | chloride | reject | another
    fluorine | flourine | accept | swapped
    fluorine | fluoride | reject | another
    bromine | iodine | reject | another
    silicon | silicone | reject | another
    carbon | carbons | accept | plural
    calcium | calsium | accept | typo
    calcium | cadmium | reject | another
    magnesium | manganese | reject | another
    manganese | magnesium | reject | another
    tungsten | tungston | accept | typo
    tungsten | wolfram | reject | alias
    mercury | quicksilver | reject | alias
    gold | au | reject | symbol
    gold | golden | reject | another thing
    iron | irony | reject | another
    copper | cooper | reject | another
    nickel | nickle | accept | swapped
    helium | hellium | accept | doubled
    hydrogen | hydrogin | accept | typo
    hydrogen | hydrogen peroxide | reject | more
    water | H2O | reject | symbol
    photosynthesis | photo synthesis | accept | compound
    mitochondrion | mitocondrion | accept | h
    nucleus | nuclei | accept | plural
    nucleus | nucleolus | reject | another
    ribosome | ribosomes | accept | plural
    ribosome | lysosome | reject | another
    lysosome | ribosome | reject | another
    chromosome | chromasome | accept | typo
    chromosome | chromosomes | accept | plural
    artery | arteries | accept | plural
    artery | vein | reject | another
    ventricle | ventricles | accept | plural
    aorta | aortic | reject | adjective
    cerebellum | cerebrum | reject | another
    cerebrum | cerebellum | reject | another
    femur | fibula | reject | another
    tibia | fibula | reject | another
    radius | radium | reject | another
    humerus | humorous | reject | another word
    patella | paella | reject | another word
    esophagus | oesophagus | accept | British
    leukemia | leukaemia | accept | British
    pediatrics | paediatrics | accept | British
    gynecology | gynaecology | accept | British
    diabetes | diabetis | accept | typo
    tuberculosis | tuberculousis | accept | typo
    Alzheimer's disease | alzheimers | reject | part
    Alzheimer's disease | alzheimers disease | accept | apostrophe
    penicillin | penicilin | accept | doubled
    penicillin | pencil | reject | another
    triceratops | triceratop | accept | singular
    Tyrannosaurus rex | t rex | accept | initial
    Tyrannosaurus rex | t-rex | accept | initial
    Tyrannosaurus rex | tyranosaurus rex | accept | typo
    stegosaurus | stegasaurus | accept | typo
    hippopotamuses | hippopotami | accept | plural
    octopus | octopi | accept | plural
    goose | geese | accept | plural
    geese | goose | accept | singular
    mice | mouse | accept | singular
    ox | oxen | accept | plural
    deer | dear | reject | short
    sheep | sheap | reject | five another
    wolf | wolves | accept | plural
    butterfly | butterflies | accept | plural
    fly | flies | accept | plural
    monkeys | monkey | accept | singular
    monkey | donkey | reject | first letter
    donkey | monkey | reject | first letter
    kangaroo | kangeroo | accept | typo
    koala | koala bear | reject | more words
    koala bear | koala | reject | part
    panda | giant panda | reject | more words
    emu | emus | accept | plural
    """#
}
