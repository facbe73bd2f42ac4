/// Cases about places.
enum PlacesCases {
  static let table = #"""
    Austria | australia | reject | another country
    Australia | austria | reject | another country
    Iran | iraq | reject | another country
    Niger | nigeria | reject | another country
    Nigeria | niger | reject | another country
    Slovakia | slovenia | reject | another country
    Slovenia | slovakia | reject | another country
    Paraguay | uruguay | reject | another country
    Mauritania | mauritius | reject | another country
    Zambia | gambia | reject | another country
    Zimbabwe | zimbabwae | accept | typo
    Kyrgyzstan | kyrgistan | accept | typos
    Kyrgyzstan | kirgizstan | accept | typos
    Kazakhstan | kazakstan | accept | typo
    Kazakhstan | kyrgyzstan | reject | another country
    Tajikistan | turkmenistan | reject | another country
    Uzbekistan | uzbekhistan | accept | typo
    Azerbaijan | azerbajan | accept | typo
    Liechtenstein | lichtenstein | accept | typo
    Liechtenstein | leichtenstein | accept | swapped
    Luxembourg | luxemburg | accept | spelling
    Philippines | phillipines | accept | typos
    Philippines | the philippines | accept | article
    The Netherlands | netherlands | accept | article
    Netherlands | holland | reject | an alias
    Côte d'Ivoire | cote d'ivoire | accept | accents
    Côte d'Ivoire | cote divoire | accept | apostrophe
    São Tomé and Príncipe | sao tome & principe | accept | accents, ampersand
    Democratic Republic of the Congo | drc | accept | initials
    Democratic Republic of the Congo | congo | reject | there are two
    Democratic Republic of the Congo | democratic republic of congo | accept | article
    Republic of the Congo | democratic republic of the congo | reject | the other one
    Congo | republic of congo | accept | kind of place
    United States | USA | accept | abbreviation
    United States of America | the us | accept | abbreviation
    United States | america | accept | usual name
    United Kingdom | uk | accept | abbreviation
    United Kingdom | england | reject | a part of it
    UAE | united arab emirates | reject | an alias, initials one way
    United Arab Emirates | uae | accept | initials
    United Arab Emirates | u.a.e. | accept | initials
    North Korea | south korea | reject | the other one
    South Sudan | sudan | reject | the other one
    Sudan | south sudan | reject | the other one
    Papua New Guinea | new guinea | reject | the island
    Papua New Guinea | papa new guinea | accept | typo
    Guinea-Bissau | guinea bissau | accept | hyphen
    Guinea | guinea-bissau | reject | the other one
    Equatorial Guinea | guinea | reject | the other one
    Dominican Republic | dominica | reject | another country
    Dominica | dominican republic | reject | another country
    West Virginia | virginia | reject | another state
    Virginia | west virginia | reject | another state
    Massachusetts | massachusets | accept | typo
    Massachusetts | massachussetts | accept | typo
    Connecticut | conneticut | accept | typo
    Pennsylvania | pensylvania | accept | typo
    Tennessee | tennesee | accept | typo
    Cincinnati | cincinatti | accept | typo
    Albuquerque | alburquerque | accept | typo
    Albuquerque | albequerque | accept | typo
    Minneapolis | indianapolis | reject | another city
    Indianapolis | minneapolis | reject | another city
    Los Angeles | los angelos | accept | typo
    Los Angeles | LA | reject | two initials are no alias
    New York City | new york | reject | another thing
    New York City | nyc | accept | initials
    New York | new york city | reject | another thing
    Saint Petersburg | st petersburg | accept | abbreviation
    Mount Kilimanjaro | kilimanjaro | accept | kind of place
    Mount Kilimanjaro | mt. kilamanjaro | accept | abbreviation, typo
    Lake Titicaca | titicaca | accept | kind of place
    Lake Superior | superior | accept | kind of place
    Lake Victoria | victoria falls | reject | another place
    River Thames | thames | accept | kind of place
    Thames | river thames | accept | kind of place
    Thames | thames river | accept | kind of place
    The Nile | nile river | accept | kind of place
    Amazon River | the amazon | accept | kind of place
    Mississippi River | missouri river | reject | another river
    Danube | danub | accept | typo
    Rhine | rhone | reject | another river
    Rhône | rhine | reject | another river
    Seine | siene | accept | swapped
    Pacific Ocean | the pacific | accept | kind of place
    Pacific | pacific ocean | accept | kind of place
    Atlantic Ocean | pacific ocean | reject | another one
    Mediterranean Sea | mediterranean | accept | kind of place
    Mediterranean Sea | mediteranean sea | accept | typo
    Black Sea | red sea | reject | another one
    Gulf of Mexico | mexico | reject | a country
    Great Barrier Reef | the great barrier reef | accept | article
    Easter Island | easter islands | accept | plural
    Easter Island | easter | reject | the feast
    Isle of Man | man | reject | too little
    Isle of Wight | wight | accept | kind of place
    Cape Town | capetown | accept | compound
    Kuala Lumpur | kuala lampur | accept | typo
    Reykjavík | reykjavik | accept | accent
    Reykjavik | rekjavik | accept | typo
    Bucharest | budapest | reject | another city
    Budapest | bucharest | reject | another city
    Tehran | teheran | accept | h
    Kolkata | calcutta | reject | an alias
    Mumbai | bombay | reject | an alias
    Beijing | peking | accept | older spelling
    Kyiv | kiev | accept | spelling
    Brasília | brasilia | accept | accent
    Brasília | brazil | reject | the country
    Zürich | zurich | accept | umlaut
    Zürich | zuerich | accept | umlaut in letters
    Köln | koeln | accept | umlaut in letters
    Malmö | malmo | accept | umlaut
    Ålesund | alesund | accept | ring
    Ålesund | aalesund | accept | ring in letters
    Łódź | lodz | accept | stroke
    Đà Nẵng | da nang | accept | stroke and accents
    İstanbul | istanbul | accept | dotted I
    Diyarbakır | diyarbakir | accept | dotless i
    Ísafjörður | isafjordur | accept | eth
    Þingvellir | thingvellir | accept | thorn
    Gießen | giessen | accept | sharp s
    Œuvre | oeuvre | accept | ligature
    Encyclopædia Britannica | encyclopedia britannica | accept | ligature
    Encyclopædia Britannica | encyclopaedia britannica | accept | ligature
    Rome | roma | reject | short word
    Milan | milano | accept | the answer
    Naples | napoli | reject | another name
    Munich | munch | accept | the answer
    Vienna | viena | accept | typo
    Vienna | sienna | reject | first letter
    Prague | plague | accept | the answer
    Hamburg | hamburger | reject | another word
    """#
}
