/// Cases about answers in quizbowl notation.
enum NotationCases {
  static let table = #"""
    <b><u>Paris</u></b> | paris | accept | the answer
    <b><u>Paris</u></b> | Paris, France | reject | another thing
    <b><u>Paris</u></b>, France | Paris, France | accept | the answer
    William <b><u>Shakespeare</u></b> | shakespeare | accept | the answer
    William <b><u>Shakespeare</u></b> | will shakespeare | accept | the answer
    William <b><u>Shakespeare</u></b> | william | reject | another thing
    William <b><u>Shakespeare</u></b> | william shakespear | accept | the answer
    <b><u>World War II</u></b> [or <b><u>WWII</u></b>; or the <b><u>Second World War</u></b>] | ww2 | accept | the answer
    <b><u>World War II</u></b> [or <b><u>WWII</u></b>; or the <b><u>Second World War</u></b>] | second world war | accept | the answer
    <b><u>World War II</u></b> [prompt on <u>World War</u>] | world war | prompt | not yet specific
    <b><u>Great Britain</u></b> [or <b><u>U</u></b>nited <b><u>K</u></b>ingdom; accept <b><u>England</u></b> in place of "Britain"] | uk | accept | the answer
    <b><u>Queen of England</u></b> [accept <b><u>Britain</u></b> in place of "England"] | queen of britain | accept | in place of
    <b><u>Queen of England</u></b> [accept <b><u>Britain</u></b> in place of "England"] | britain | reject | only a replacement
    <b><u>Queen of England</u></b> [accept "Britain" in place of "England"] | queen of britain | accept | in place of, quoted
    <b><u>Queen of England</u></b> [accept "Britain" or "the United Kingdom" in place of "England"] | queen of the united kingdom | accept | two in place of
    <b><u>Queen of England</u></b> [accept <u>king</u> in place of <u>queen</u>] | king of england | accept | in place of, unquoted
    <b><u>banning cars</u></b> [accept <u>automobiles</u> or <u>vehicles</u> in place of "cars"; accept word forms] | banning vehicles | accept | in place of
    <b><u>banning cars</u></b> [accept <u>automobiles</u> or <u>vehicles</u> in place of "cars"; accept word forms] | vehicles | reject | in place of
    <b><u>death of Socrates</u></b> [accept <u>suicide</u> or <u>execution</u> in place of "death"] | the execution of socrates | accept | in place of
    <b><u>death of Socrates</u></b> [accept <u>suicide</u> or <u>execution</u> in place of "death"] | socrates execution | accept | in place of
    <b><u>death of Socrates</u></b> [prompt on <u>murder</u> in place of "death"] | murder of socrates | prompt | prompt in place of
    <b><u>death of Socrates</u></b> [reject "murder" in place of "death"] | murder of socrates | reject | reject in place of
    <b><u>John Adams</u></b> [prompt on <u>Adams</u>] | adams | prompt | not yet specific
    <b><u>John Adams</u></b> [prompt on <u>Adams</u>] | john adams | accept | the answer
    <b><u>John Adams</u></b> [prompt on <u>Adams</u>; reject "John Quincy Adams"] | john quincy adams | reject | another thing
    <b><u>John Adams</u></b> [prompt on <u>Adams</u>; reject "John Quincy Adams"] | john q. adams | reject | another thing
    <b><u>mitochondria</u></b>l <b><u>DNA</u></b> [prompt on <u>DNA</u> by asking "from where?"] | dna | prompt | not yet specific
    <b><u>mitochondria</u></b>l <b><u>DNA</u></b> [prompt on <u>DNA</u> by asking "from where?"] | mitochondrial dna | accept | the answer
    <b><u>photon</u></b>s [accept <u>light</u> before "light" is read] | light | accept | the answer
    The <b><u>Beatles</u></b> | beatles | accept | the answer
    The <b><u>Beatles</u></b> | the beetles | reject | another thing
    <b><u>Tom Sawyer</u></b> [or The <b><u>Adventures of Tom Sawyer</u></b>] | adventures of tom sawyer | accept | the answer
    Emily <b><u>Dickinson</u></b> [or Emily Elizabeth <b><u>Dickinson</u></b>] | dickenson | accept | typo
    Emily <b><u>Dickinson</u></b> | charles dickens | reject | another thing
    <b><u>Bach</u></b> [accept J. S. <b><u>Bach</u></b> or Johann Sebastian <b><u>Bach</u></b>; prompt on "C. P. E. Bach"] | johann sebastian bach | accept | the answer
    <b><u>red</u></b> or <b><u>crimson</u></b> | crimson | accept | the answer
    <b><u>red</u></b> and <b><u>blue</u></b> [accept in either order] | blue and red | accept | order
    <b><u>red</u></b> and <b><u>blue</u></b> | blue and red | accept | order
    <b><u>red</u></b> and <b><u>blue</u></b> | red | reject | both
    <b><u>Abraham Lincoln</u></b> [accept either underlined part] | lincoln | accept | the answer
    <b><u>1848</u></b> | 1848 | accept | the answer
    <b><u>1848</u></b> | 1849 | reject | another thing
    <b><u>1848</u></b> | eighteen forty eight | accept | the answer
    <b><u>19</u></b>th century | nineteenth century | accept | the answer
    <b><u>eight</u></b> [accept <u>8</u>] | eight | accept | the answer
    <b><u>Henry V</u></b> | henry the fifth | accept | the answer
    <b><u>Henry V</u></b> | henry vi | reject | another thing
    <b><u>Henry V</u></b> | henry | reject | another thing
    """#
}
