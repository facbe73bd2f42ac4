/// The lists behind `WordTable`. A line of synonyms is for words a reader takes for the same
/// whatever the question; words that are only related do not belong here.
enum WordLists {
  static let kinds: [(WordKind, String)] = [
    (.article, "the a an"),
    (.small, "of and in the a an for at on by or as is its de la le du des von van der el"),
    (.direction, "from to over under before after versus vs into onto than without against"),
    (
      .title,
      """
      mr mister mrs ms miss sir dame lord lady dr doctor prof professor king queen prince princess \
      president emperor empress pope captain capt sergeant sgt colonel general gen major st saint \
      reverend rev father sister brother count countess duke duchess baron tsar czar sultan senator \
      chancellor monsieur madame herr frau don senor senora rabbi imam dom admiral lieutenant
      """
    ),
    (
      .loose,
      "mr mister mrs ms miss sir dame lord lady prof professor president emperor empress pope "
        + "king queen monsieur madame herr frau senator chancellor reverend rev"
    ),
    (
      .place,
      "republic kingdom state mount mt mountain lake river planet county commonwealth federation "
        + "principality duchy river island isle ocean"
    ),
    (.negation, "not never no isnt wasnt arent aint neither nor non anything except without"),
    (.correction, "no nope wait mean meant sorry rather scratch strike make actually correction"),
    (.filler, Self.fillers), (.tail, Self.tails),
    (.given, Self.given), (.thing, Self.things), (.particle, Self.particles),
    (.suffix, Self.suffixes), (.part, "part episode chapter volume vol number no book season"),
  ]

  /// Words whose stem would be that of another one.
  static let distinct = """
    humane morale urbane germane silicone envelope breathe clothe bathe loathe soothe teethe wreathe \
    locale rationale artiste finale divers specie
    """

  static let synonyms = """
    doctor dr
    saint st ste
    mount mt
    mister mr
    missus mrs
    professor prof
    captain capt
    sergeant sgt
    lieutenant lt
    general gen
    junior jr
    senior sr
    versus vs v
    fort ft
    avenue ave
    company co
    corporation corp
    incorporated inc
    department dept
    episode ep
    volume vol
    television tv
    unitedstates unitedstatesofamerica us usa america
    unitedkingdom uk
    worldwar1 worldwari worldwarone firstworldwar ww1 wwi
    worldwar2 worldwarii worldwartwo secondworldwar ww2 wwii
    ussr sovietunion
    muhammad muhammed mohammed mohamed mohammad mohamad muhamad mehmed mahomet mohamet
    solomon sulayman suleiman suleyman sulaiman süleyman
    abraham ibrahim
    joseph yusuf yousef youssef
    tsar czar tzar
    tchaikovsky tchaikovski chaikovsky tschaikowsky
    dostoevsky dostoyevsky dostoevskii dostoyevski
    qaddafi gaddafi gadhafi kadafi qadhafi khadafy
    quran koran
    beijing peking
    hanukkah chanukah hanukah
    kiev kyiv
    gray grey
    center centre
    theater theatre
    meter metre
    liter litre
    fiber fibre
    color colour
    pajama pyjama
    mustache moustache
    aluminum aluminium
    sulfur sulphur
    cesium caesium
    plow plough
    draft draught
    donut doughnut
    tire tyre
    jewelry jewellery
    program programme
    catalog catalogue
    dialog dialogue
    analog analogue
    check cheque
    curb kerb
    defense defence
    offense offence
    license licence
    skeptic sceptic
    mold mould
    mom mum
    airplane aeroplane
    yogurt yoghurt yoghourt
    omelet omelette
    chili chilli
    whiskey whisky
    artifact artefact
    judgment judgement
    maneuver manoeuvre
    woolen woollen
    traveler traveller
    traveling travelling
    jeweler jeweller
    marvelous marvellous
    gasoline petrol
    okay ok
    alright allright
    through thru
    night nite
    centimeter centimetre cm
    kilometer kilometre km
    millimeter millimetre mm
    kilogram kilogramme kg
    gram gramme
    mile miles mi
    foot feet
    inch inches
    pound lb lbs
    ounce oz
    percent pct
    degree deg
    hour hr
    minute min
    second sec
    man men
    woman women
    child children
    mouse mice
    goose geese
    tooth teeth
    wolf wolves
    knife knives
    life lives
    leaf leaves
    wife wives
    half halves
    elf elves
    dwarf dwarves
    thief thieves
    loaf loaves
    calf calves
    ox oxen
    person people
    cactus cacti
    fungus fungi
    nucleus nuclei
    alga algae
    bacterium bacteria
    phenomenon phenomena
    criterion criteria
    analysis analyses
    axis axes
    basis bases
    crisis crises
    oasis oases
    vertebra vertebrae
    larva larvae
    nebula nebulae
    supernova supernovae
    matrix matrices
    vertex vertices
    index indices
    appendix appendices
    octopus octopi
    hippopotamus hippopotami
    mitochondrion mitochondria
    january jan
    february feb
    march mar
    april apr
    august aug
    september sept sep
    october oct
    november nov
    december dec
    oh o
    chapter ch
    aleksandr alexander aleksander
    feodor fyodor fedor
    maozedong maotsetung
    chiangkaishek jiangjieshi
    istanbul stamboul
    tutankhamun tutankhamen tutankhamon
    nefertiti nofretete
    genghis chinggis jenghis
    sinbad sindbad
    aladdin aladin
    romania rumania roumania
    sri shri
    marrakesh marrakech
    mecca makkah
    medina madinah
    hezbollah hizbollah hizbullah
    alqaeda alqaida
    osama usama
    sheikh shaikh sheik
    caliph khalif
    tao dao
    taoism daoism
    laotzu laozi laotse
    yahweh jahweh
    veranda verandah
    story storey
    spelled spelt
    learned learnt
    burned burnt
    gypsy gipsy
    ketchup catsup
    disk disc
    vial phial
    sledge sled
    toward towards
    among amongst
    while whilst
    ax axe
    inquiry enquiry
    practise practice
    cosy cozy
    odor odour
    movie movies
    emu emus
    gnu gnus
    menu menus
    guru gurus
    snowplough snowplow
    pedlar peddler
    """

  /// What a guess may begin with and says nothing: "I think it's", "the answer is".
  static let fillers = """
    i think its it is what who are was were that thats this answer my um uh er erm hmm ah oh maybe \
    probably guess say could be must would should im id ill sure pretty whats whos wheres where \
    please perhaps the a an gotta got has have to go with believe suppose reckon definitely surely \
    certainly obviously dunno well so ok okay yes yeah umm ummm uhh uhm erm hmmm going gonna to final
    """

  /// The last words of what a guess may end with: ", I think", "of course".
  static let tails = """
    please think guess believe suppose reckon say course sure maybe probably perhaps sorry surely \
    definitely certainly obviously though it answer
    """
}
