extension HandCases {
  static let table4 = #"""
    basketball | basket ball | accept | compound
    hot dog | hotdog | accept | compound
    hot dog | dog | reject | half
    Spider-Man | spiderman | accept | compound
    Spider-Man | spider man | accept | compound
    Spider-Man | superman | reject | another
    Iron Man | ironman | accept | compound
    Iron Man | iron men | accept | form
    Leonardo DiCaprio | leo dicaprio | accept | short given name
    Theodore Roosevelt | teddy roosevelt | accept | short given name
    William Clinton | bill clinton | accept | short given name
    Bill Clinton | william clinton | accept | full given name
    Will Smith | bill smith | reject | two short names
    Robert Burns | bob burns | accept | short given name
    Robert Burns | rabbie byrne | reject | another
    Pyotr Tchaikovsky | peter tchaikovsky | accept | given name in English
    Captain Jack Sparrow | jack sparrow | accept | without the title
    Captain America | america | reject | no name without the title
    Doctor John Watson | john watson | accept | without the title
    Dr. No | no | reject | no name without the title
    Martin Luther King Jr. | dr. martin luther king, jr. | accept | a title before a title
    butanes | butenes | reject | another substance
    #0.25 | point two five | accept | words
    #14;unit:days | two weeks | accept | conversion
    #90;unit:seconds | 90s | accept | seconds, no decade
    #90;unit:minutes | 90s | reject | seconds
    1990s | 90s | accept | a decade
    """#
}
