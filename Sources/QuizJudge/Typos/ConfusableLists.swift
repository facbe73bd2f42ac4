/// Groups of words that are typed for one another by people who mean different things.
enum ConfusableLists {
  static let groups = """
    molarity molality/stationary stationery/absorption adsorption/complement compliment/complementary complimentary/
    principal principle/affect effect/affective effective/discreet discrete/prescribe proscribe/
    emigrate immigrate/emigrant immigrant/emigration immigration/phosphorus phosphorous/
    austria australia/austrian australian/slovakia slovenia/niger nigeria/iran iraq/gambia zambia/
    mali malawi malta/dominica dominican/guinea guyana guiana/mauritius mauritania/monet manet/
    paraguay uruguay/latvia lithuania/sweden switzerland/georgia georgian/carolina caroline/
    algeria nigeria/lebanon libya/tehran tirana/bucharest budapest/mitosis meiosis/
    stalactite stalagmite/stalactites stalagmites/meteor meteorite meteoroid/
    gorilla guerrilla guerilla/graphene graphite/resistance resistivity/
    conductance conductivity conduction/convection conviction conduction/sulfide sulfite sulfate/
    sulphide sulphite sulphate/nitride nitrite nitrate/chloride chlorite chlorate chlorine/
    methane methanol/ethane ethanol ethene/propane propene propanol/butane butene butanol/
    amine amide imine imide/amino amine/glucose glucase galactose/lactose lactase lactate/
    maltose maltase/sucrose sucrase/fluorine florine chlorine/bromine bromide/iodine iodide/
    magnesium manganese/silicon silicone/cobalt cobble/thallium thulium/yttrium ytterbium/
    terbium erbium ytterbium/rubidium ruthenium rutherfordium/titanium tantalum/hydroxyl hydroxide/
    uranium uranus/plutonium pluto platinum/vein vain vane/artery artillery/aorta aortic/
    ilium ileum/humerus humorous/palate palette pallet/patella patela paella/trachea tracheal/
    callus callous/mucus mucous/cerebrum cerebellum/pharynx larynx/tibia fibula/radius radium/
    perspective prospective/persecute prosecute/persecution prosecution/precede proceed/
    precedent president/personal personnel/moral morale/human humane/loose lose/desert dessert/
    deserts desserts/device devise/advice advise/accept except/access excess/adapt adopt adept/
    adverse averse/allusion illusion delusion elusion/allude elude/allusive elusive illusive/
    altar alter/amoral immoral/appraise apprise/ascent assent accent/assure ensure insure/
    aural oral/bazaar bizarre/berth birth/born borne/breach breech/breath breadth breathe/
    bridal bridle/broach brooch/canvas canvass/capital capitol/carat caret carrot karat/
    censor censer sensor censure/cereal serial/chord cord/cite site sight/coarse course/
    collage college/collision collusion/comma coma/command commend/comprehensible comprehensive/
    conscience conscious/conscientious conscious/continual continuous/corps corpse/
    council counsel consul/councilor counselor/credible creditable credulous/current currant/
    cymbal symbol/dairy diary/decent descent dissent/defuse diffuse/deduce deduct/
    dependent dependant/depository depositary/detract distract/dinghy dingy/disburse disperse/
    disinterested uninterested/dual duel/economic economical/elicit illicit/
    eligible illegible legible/emend amend/eminent imminent immanent/emersion immersion/
    entomology etymology/envelop envelope/epigram epigraph epitaph epithet/equable equitable/
    exalt exult/exercise exorcise/expand expend/explicit implicit/exotic erotic esoteric/
    extant extent extinct/faint feint/farther further/faun fawn/ferment foment/flair flare/
    flaunt flout/flea flee/flounder founder/foreword forward/formally formerly/forth fourth/
    gamble gambol/gamut gambit/genius genus/gild guild/glacier glazier/gourmand gourmet/
    grate great/grisly grizzly/hangar hanger/heroin heroine/historic historical/hoard horde/
    holy wholly/idle idol idyll/immunity impunity/imply infer/incidence incidents/incite insight/
    indict indite/ingenious ingenuous/intense intents/interment internment/interstate intrastate/
    irrelevant irreverent/isle aisle/judicial judicious/lama llama/lath lathe/leach leech/
    lessen lesson/levee levy/liable libel/lightening lightning/linage lineage/liqueur liquor/
    literal littoral literary/loath loathe/luxuriant luxurious/manner manor/mantel mantle/
    marital martial marshal/marten martin/material materiel/meddle medal metal mettle/
    median medium/metaphor metamorph/militate mitigate/miner minor/minister minster/missal missile/
    naval navel/nebula nebular/notable noticeable/observance observation/official officious/
    oracle auricle/ordinance ordnance/pastoral pastural/patience patients/peace piece/
    peak pique peek/pedal peddle petal/pendant pendent/perpetrate perpetuate/
    perquisite prerequisite/persona person/petrel petrol/phase faze/physic physics psychic/
    physics physique/pistil pistol piston/plaintiff plaintive/plain plane/pleural plural/
    poplar popular/populace populous/pore pour/practicable practical/prey pray/premier premiere/
    prerogative derogative/prophecy prophesy/prostate prostrate/quiet quite quit/quote quota/
    racket racquet/rain reign rein/rational rationale/ravage ravish/real reel/regal regale/
    relic relict/respectful respective/role roll/root route/sable saber sabre/salon saloon/
    satire satyr/sculptor sculpture/sensual sensuous/sergeant surgeon/serf surf/sewage sewerage/
    shear sheer/sole soul/spacious specious/specie species/staid stayed/stake steak/
    statue statute stature status/steal steel/straight strait/straits straights/suit suite/
    sulfur sulfuric/summary summery/taught taut/team teem/temerity timidity/tenant tenet/tern turn/
    throne thrown/timber timbre/tortuous torturous/track tract/trial trail/triumphal triumphant/
    troop troupe/turban turbine/turbid turgid/urban urbane/variance variants/venal venial/
    veracious voracious/vertex vortex/viral virile/vocation vacation avocation/waist waste/
    waive wave/weather whether/wrest rest/yoke yolk/cavalry calvary/cellar seller/casual causal/
    calendar calender colander/angel angle/angels angles/united untied/martial marital/
    sacred scared/satin saint stain/algebra algae/barley barely/bather bathed/battle bottle/
    beaver weaver/bishop bison/botany bounty/brother bother/butler butter/candle cradle/
    cannon canon canyon/carbon carton/castle cattle/cheetah cheater/chicken thicken/circle circus/
    closet closer/clover clever cloves/colonel colonial/comet comedy/copper cooper/cotton cotter/
    country county/crater create/cricket crickets/crown crow crowd/cruise crusade/dancer danger/
    deacon beacon/dollar collar/dragon dragoon/driver diver/eagle eager/empire umpire/
    falcon fallen/father feather farther/finger linger/flour flower/forest forget/fridge bridge/
    garden garter/ginger finger/hearth heart health/helium holmium/horse house hoarse/
    hunter hunger/jungle jingle/kitten mitten/ladder lather/lemon melon/letter latter litter/
    lion loin/lizard wizard/marble garble/market marker/master muster mister/monster minster/
    morning mourning/mother smother/mountain fountain/needle noodle/orange arrange/palace place/
    panther panter/parrot carrot/pepper paper/pirate private/planet plane plant/plasma plasms/
    poison prison/potter porter/prince price/python pylon/quartz quarts/quarter quartet/
    rabbit rarebit/ribbon robbin/river rivet/rocket racket pocket/sailor tailor/salmon salon/
    school scholar/season reason/shadow shallow/silver sliver/singer ginger/single signal/
    sister mister/snail snake/soccer sucker/spider spinner/spring string sprint/square squire/
    steamer streamer/stream steam/summer simmer/supper super/table cable/tennis tenors/
    thunder hunter/ticket thicket/tongue tonga/tunnel funnel/turtle turtles/valley volley/
    velvet verdict/violet violent/violin violent/walnut chestnut/walrus walls/winter winner/
    women woman/wonder wander/yellow fellow/ionic iconic ironic/ion iron/isotope isotone/
    isomer isometry/isotherm isobar/adiabatic diabetic/diabetes diabetic/autonomy anatomy/
    astronomy astrology gastronomy/geology zoology/cosmology cosmetology/ecology oncology/
    neurology urology/cardiology radiology/anthropology anthology/physiology psychology/
    meteorology metrology/morphology mythology/ontology oncology/theocracy democracy/
    autocracy aristocracy/oligarchy monarchy/fission fusion/diffraction refraction reaction/
    reflection refraction deflection/velocity viscosity/momentum moment/rotation revolution/
    convex concave/equation equator/integer integral/numerator denominator/hyperbola hyperbole/
    parabola parable/ellipse eclipse/median medial/mean mode/permutation mutation/lunar solar/
    lutetium lithium/hafnium hassium/radium radon/xenon zenon/neon neodymium/barium boron/
    bohrium boron/actinium astatine/calcium cadmium/gallium germanium/cerium cesium curium/
    strontium scandium/osmium onium/hamlet hamlets/macbeth macduff/hermes hermia/helen helena/
    achilles aeneas/perseus theseus/persephone perseus/ares aries/chronos cronus cronos/hera hero/
    eros eris/gaia maia/icarus icaria/odin odie/romulus remus/picasso pissarro/renoir noir/
    rodin rodan/haydn handel/verdi vivaldi/bartok bardot/mahler mailer/strauss stratus/
    hobbes hobbits/locke loki/hegel engels/marx mars/nietzsche nightshade/kafka kaftan/
    orwell orwellian/austen austin/bronte brent/jackson johnson/burns byrne/paine payne/
    reagan regan/truman trump/nixon dixon/lennon lenin/stalin stallone/madison addison/
    kennedy kenneth/hoover hover/obama osama/bush busch/dali delhi/nehru nero/mandela mandala/
    batman bateman/superman superwoman/spiderman spiderwoman/catwoman batwoman/ironman iceman/
    iceland ireland/atlantic atlantis/world word/worlds words/
    monday tuesday wednesday thursday friday saturday sunday/
    january february march april may june july august september october november december/
    photon proton/conservation conversation/beatles beetles/beatle beetle/knight night/whale while/
    borrow burrow/bronco bronze/bullet ballet/bunion onion/camera camper/canter banter/
    cartel carpet/chapel chaplain/charter chapter/cherry sherry/cistern eastern western/
    cobalt combat/coffin coffee/column volume/compass compost/concert convert covert/condor candor/
    contact contract/contest context content/convent convert/cookie rookie/cowboy cowbell/
    creed greed/crochet crotchet cricket/custard mustard/damage manage/debate debit/defect deflect/
    defence deference/deficit definite/degree decree/dinner diner/distance instance/doctor docket/
    donkey monkey/double trouble/edition addition/election selection erection/emission omission/
    emperor empire/enzyme enamel/eruption irruption/ethnic ethic/evolution revolution devolution/
    execution exertion/expansion extension/explosion implosion/export import/factory victory/
    fashion faction/fiction friction/figure finger/filter filler/foundry boundary/
    fraction traction/freedom fiefdom/gallery galley/galleon gallon/gannet garnet/garlic gaelic/
    gender tender/general genera/gesture posture/giraffe carafe/gravel travel/gravity cavity/
    grocer grosser/hammer hammock/harvest harness/hatchet ratchet/hazard haggard/hearse hoarse/
    hermit permit/herring earring/hockey jockey/hostel hotel/hollow follow/
    infection inflection injection/inspection inception/instinct extinct distinct/
    institution intuition/intention invention/invasion evasion/island inland/jacket racket packet/
    jaguar jagged/jersey mersey/judge fudge/justice justin/kettle nettle/kingdom wisdom/
    lantern lectern/lapel label/lecture nectar/legend legion/legion region lesion/leopard leotard/
    liberty library/linen liken/liver river/lobster mobster/location vocation/lotion motion/
    lumber number/lunch bunch/mansion mention/mantra manta/marathon marathi/maroon macaroon/
    marsh harsh/matter mutter/measles weasels/medallion medalist/meditation mediation/
    melody malady/memory mammary/mental metal/merchant mechanic/mercury century/method meteor/
    migrant vagrant/military militancy/mirror minor/mission fission/mobile noble/monkey monday/
    monarch matriarch/motion notion/motor rotor/mosque mosaic/mussel muscle muzzle/muscle mussels/
    mystic rustic/nation notion ration/national rational/nature mature/nickel pickle/
    nominal nominee/northern southern/novel navel/obelisk basilisk/object abject/octopus octagon/
    octave october/opera opener/orbit obit/orchard orchid/organ argon/oxide oxygen/
    pacific specific/paddle puddle saddle/pagan began/panda pander/parade paradise/
    parasol parasail/pardon parson/parson person prison/parish perish/passion mission/
    passport password/pastry pantry/pasture posture/patent patient/patrol petrol parole/
    peasant pheasant pleasant/pebble pedal/pelican pelagic/pencil stencil/penny benny/perch porch/
    period myriad/permission remission/phoenix phonics/piano pianist/pigeon pidgin/
    pillar pillow killer/plague plaque/planner planer/platoon plato/pleasure leisure pressure/
    plaster blaster/plunder blunder/politics police/portal postal/portion potion/position petition/
    poultry poetry pottery/powder chowder/prairie priory/preacher teacher/prevention pretension/
    principality principally/procession precession profession/proclaim reclaim/promise premise/
    proposition preposition/protein protean/protest protect/province provenance/prune prude/
    pulsar quasar/puppet poppet/purpose porpoise/pursuit pursue/puzzle muzzle nuzzle/
    quarrel quarry/quiver quaver/rabbi rabbit/ragtime ragtag/raisin reason/ratio ration/
    raven ravine/reception deception/reaction creation/record accord/reform deform/regent recent/
    regime regimen/relation elation/relay delay/remission emission/retina retinue/
    revision division/rhyme thyme rhythm/riddle middle fiddle/rifle trifle/ritual virtual/
    rooster roster/rotation notation/rugby ruby/saddle sandal/saint paint/salad salary/
    salute solute/sandal scandal/saturn saturday/scarlet starlet/sceptre spectre/scene serene/
    scepter specter/scorpion scorpio/scripture sculpture/section session/senate senator/
    sequel sequence/serpent servant/settler setter/shallot shallow/sheriff serif/shingle single/
    shovel shove/shower shover/sickle tickle/signal signet/sinew sine/skeleton simpleton/
    slander slender/slaughter laughter daughter/sleigh slight/sloth cloth/smuggle snuggle struggle/
    sodium podium/solder soldier/solution pollution absolution/sonata sonar sonnet/sorrow morrow/
    spanish spinach/sparrow arrow/specimen spacemen/spectator spectacle/spiral spinal/
    spirit sprite/stable staple/stadium stamen/statement settlement/station nation/sternum stratum/
    stocking shocking/stomach stoma/storage shortage/strand stand/strategy tragedy/stream scream/
    strike stroke/studio studious/stupor stupa/submarine submariner/succession secession/
    sultana sultan/sunday sundae/surgeon surge/swallow shallow/swedish swiss/symphony sympathy/
    symptom symposium/tablet tabletop/tactic tactile/tailor trailer/talent latent/tavern cavern/
    taxation fixation/temper temple/temperature temperate/template temperate/tenor tremor/
    terrace terrain/terror error/textile tactile/theory thorny/thistle whistle/thorax borax/
    thread threat treat/throat throne/thrush thrust/tiger timer/tigris tigress/timber timer/
    tiramisu tsunami/tissue issue/toddler coddler/token taken/torch touch/torpedo torpid/
    tourist purist/toxin toxic/tractor traitor/tradition tuition/traffic tariff/
    transport transpose/treason reason/treaty treatise/tribune tribute tribe/trinity infinity/
    triumph trump/trombone trampoline/trophy atrophy/tropic topic/trumpet crumpet strumpet/
    tulip turnip/tumbler rumbler/tundra thunder/turkey turnkey/turquoise tortoise/tweed weed/
    twilight skylight/uncle nuncle/unicorn uniform/union onion/universe university/uterus ureter/
    vaccine vacuum/valve value/vampire umpire/vanilla villa/vault fault/vessel vestal/
    veteran veterinary/victor vector victim/village pillage/villain villein/vinegar vineyard/
    viper wiper/virus virtue/viscount discount/vision fission mission/volcano vulcan/
    voyage voyager/vulture culture/warden wardrobe garden/warrior worrier/wealth health/
    weapon weaken/wicket wicked/willow pillow billow/window widow winnow/wizard blizzard/
    worship warship/wrestle trestle/zealot zealous/
    """
}
