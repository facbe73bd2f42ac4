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
    (.correction, "no wait mean sorry rather scratch make"),
    (.given, Self.given),
  ]

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
    """

  private static let given = """
    aaron adam adolf agatha alan albert alec alex alexander alfred alice alicia allen amelia amy \
    andre andrew angela angelina anna anne anthony antonio arnold arthur audrey barack barbara \
    benjamin benito bernard bette bill billie billy bob bobby boris brad brian britney bruce buddy \
    calvin carl carlos carol caroline carrie catherine cameron charles charlie chris christina \
    christian christopher claude clint conan conrad daniel dave david dean deborah denis dennis \
    denzel diana dolly donald doris dorothy dustin dwight eddie edgar edmund edward edwin eleanor \
    elizabeth ella ellen elton elvis emily emma eric ernest ernesto eugene ewan ferdinand fidel \
    florence francis frank franklin franz fred freddie friedrich galileo gary gene geoffrey george \
    gerald ginger giuseppe gordon grace greg gustav guy gwyneth hank hannah hans harold harriet \
    harrison harry heinrich helen henri henry herbert herman hillary howard hugh humphrey ian ingrid \
    isaac isabella ivan jack jackie jacob jacques james jane janet jason jay jean jeff jennifer \
    jeremy jerry jesse jessica jim jimi jimmy joan joe joel johann john johnny jonathan joseph \
    josephine juan judy jules julia julie julius justin karl kate katherine keanu keith ken kevin \
    kurt larry laura lauren lee leo leon leonard leonardo leopold lewis liam linda lionel lisa liz \
    louis louise lucille lucy ludwig luke luther mae marcel margaret maria marie marilyn mario mark \
    marlon martha martin mary matt matthew max mel michael michelangelo miguel mike miles mohandas \
    morgan napoleon natalie neil nelson niccolo nicholas nick nicolas nicole nikita nikola niels \
    noam noel oliver olivia oprah orson oscar otto pablo pamela patrick patti paul pedro peter \
    philip pierre quentin rachel ralph ray raymond rebecca renee rex richard rob robert robin roger \
    roman ron ronald rosa ross roy russell ruth ryan sally salvador sam samuel sandra sarah scott \
    sean sebastian sharon shirley sidney sigmund simon sophia spike stan stanley stephen steve \
    steven stevie susan sylvester sylvia ted terry thomas thurgood tim timothy tina toby tom tommy \
    tony truman ursula uma vanessa victor victoria vincent vivien vladimir walter warren wayne \
    werner wilhelm will william winston wolfgang woodrow woody zachary
    """
}
