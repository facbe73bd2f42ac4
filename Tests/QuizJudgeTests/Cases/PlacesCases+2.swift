extension PlacesCases {
  static let table2 = #"""
    Frankfurt | frankfurter | reject | another word
    Berlin | berliner | reject | another word
    Turkey | turkish | reject | adjective
    Greece | grease | reject | another word
    Greece | greek | reject | adjective
    Poland | holland | reject | another country
    Iceland | ireland | reject | another country
    Ireland | iceland | reject | another country
    Ireland | northern ireland | reject | another
    Finland | finnland | accept | doubled
    Sweden | switzerland | reject | another
    Norway | norwegian | reject | adjective
    Denmark | danmark | accept | typo
    Portugal | portugese | reject | adjective
    Spain | spane | reject | another thing
    Romania | rumania | accept | older spelling
    Romania | armenia | reject | another
    Albania | armenia | reject | another
    Estonia | latvia | reject | another
    Lithuania | lithunia | accept | typo
    Latvia | lativa | accept | swapped
    Belarus | belaruss | accept | doubled
    Ukraine | ukrane | accept | typo
    Ukraine | the ukraine | accept | article
    Moldova | moldovia | accept | typo
    Macedonia | north macedonia | reject | another thing
    Montenegro | monte negro | accept | compound
    Bosnia and Herzegovina | bosnia | reject | part
    Bosnia and Herzegovina | bosnia & hercegovina | accept | typo
    Trinidad and Tobago | trinidad & tobago | accept | ampersand
    Trinidad and Tobago | trinidad | reject | part
    Antigua and Barbuda | antigua and barbados | reject | another
    Saint Kitts and Nevis | st kitts & nevis | accept | abbreviation
    Guatemala | guatamala | accept | typo
    Nicaragua | nicaruaga | accept | swapped
    Costa Rica | puerto rico | reject | another
    Puerto Rico | costa rica | reject | another
    Colombia | columbia | accept | common misspelling
    Venezuela | venezula | accept | typo
    Ecuador | equador | accept | typo
    Ecuador | el salvador | reject | another
    China | chine | reject | another thing
    Japan | japanese | reject | adjective
    Thailand | tailand | accept | h
    Vietnam | viet nam | accept | compound
    Cambodia | colombia | reject | another
    Indonesia | micronesia | reject | another
    Malaysia | malasia | accept | typo
    Malaysia | malaya | reject | another
    Philippines | filipines | accept | the answer
    Bangladesh | bangledesh | accept | typo
    Pakistan | pakistani | reject | adjective
    Egypt | egpyt | accept | swapped
    Egypt | egyptian | reject | adjective
    Libya | lybia | accept | swapped
    Libya | liberia | reject | another
    Liberia | libya | reject | another
    Morocco | morroco | accept | doubled
    Monaco | morocco | reject | another
    Tunisia | tunesia | accept | typo
    Ethiopia | ethopia | accept | typo
    Kenya | kenia | accept | y i
    Uganda | rwanda | reject | another
    Tanzania | tasmania | reject | another
    Tanzania | tanzinia | accept | typo
    Zimbabwe | zimbawe | accept | typo
    Botswana | bostwana | accept | swapped
    Namibia | nambia | accept | typo
    Namibia | gambia | reject | another
    Madagascar | madagaskar | accept | typo
    Senegal | senagal | accept | typo
    Cameroon | camaroon | accept | typo
    Cameroon | macaroon | reject | another word
    Chad | chat | reject | short
    Mali | bali | reject | short
    Oman | omen | reject | short
    Yemen | yeman | reject | five letters another letter
    Qatar | quatar | accept | added letter
    Kuwait | kuwiat | accept | swapped
    Bahrain | bahrein | accept | typo
    Israel | isreal | accept | swapped
    Lebanon | lebanese | reject | adjective
    Syria | serbia | reject | another
    Iraq | iran | reject | another
    Jerusalem | jeruselem | accept | typo
    Baghdad | bagdad | accept | h
    Damascus | damaskus | accept | typo
    Antarctica | antartica | accept | typo
    Antarctica | arctic | reject | other pole
    Arctic | antarctic | reject | other pole
    Antarctic | arctic | reject | other pole
    Atlantic | atlantis | reject | another
    Pacific | specific | reject | another word
    Baltic | balkan | reject | another
    Caspian Sea | caspian | accept | kind of place
    Dead Sea | dead | reject | too little
    Red Sea | red | reject | too little
    Lake Michigan | michigan | accept | kind of place
    Lake Erie | erie | reject | another thing
    Mount Fuji | fuji | reject | another thing
    Mount Rushmore | mt rushmore | accept | abbreviation
    Mount Vesuvius | vesuvius | accept | kind of place
    Rocky Mountains | rockies | reject | alias
    Rocky Mountains | the rocky mountains | accept | article
    Andes | the andes mountains | reject | another thing
    Himalayas | the himalayas | accept | article
    Sahara | sahara desert | accept | kind of place
    Sahara Desert | the sahara | accept | kind of place
    Gobi Desert | gobi | accept | kind of place
    Niagara Falls | niagra falls | accept | typo
    Niagara Falls | victoria falls | reject | another
    Angel Falls | angel fall | accept | singular
    Hollywood | holywood | accept | doubled
    Broadway | broad way | accept | compound
    Wall Street | wallstreet | accept | compound
    Times Square | time square | accept | singular
    Times Square | trafalgar square | reject | another
    Buckingham Palace | buckinham palace | accept | typo
    10 Downing Street | ten downing street | accept | number
    10 Downing Street | 11 downing street | reject | another
    10 Downing Street | number 10 downing street | accept | number
    10 Downing Street | downing street | reject | which number
    White House | whitehouse | accept | compound
    White House | the white house | accept | article
    Golden Gate Bridge | golden gate | reject | not declared
    Stonehenge | stone henge | accept | compound
    Stonehenge | stonehedge | accept | typo
    Chichen Itza | chichen itsa | accept | z for s
    Petra | petro | reject | ending
    Acropolis | acropolys | accept | typo
    Parthenon | pantheon | reject | another
    Pantheon | parthenon | reject | another
    """#
}
