/// Cases about answers taken back.
enum CorrectionsCases {
  static let table = #"""
    Paris | Rome, sorry, London, no, Paris | accept | chain
    Paris | Paris, no wait, London | reject | taken back
    London | Paris, no wait, London | accept | taken back
    London | Rome, sorry, London, no, Paris | reject | chain
    Rome | Rome, sorry, London, no, Paris | reject | chain
    Paris | London no wait Paris | accept | no commas
    Paris | London... no, Paris | accept | dots
    Paris | London - no - Paris | accept | dashes
    Paris | London? No, Paris! | accept | question mark
    Paris | London, I mean Paris | accept | I mean
    Paris | London, sorry, I meant Paris | accept | I meant
    Paris | um, London, er, no, it's Paris | accept | fillers
    Paris | London, actually Paris | accept | actually
    Paris | London, actually no, Paris | accept | actually no
    Paris | London, oh wait, Paris | accept | oh wait
    Paris | London, wait no, Paris | accept | wait no
    Paris | London, scratch that, Paris | accept | scratch
    Paris | London, make that Paris | accept | make that
    Paris | London, or rather Paris | accept | or rather
    Paris | sorry, Paris | accept | an apology
    Paris | no, Paris | accept | denial of something said before
    Paris | wait, Paris | accept | wait
    Paris | no wait Paris | accept | no wait
    Paris | Paris, sorry | accept | an apology
    Paris | Paris, no, sorry, Paris | accept | back again
    Paris | Paris. No, London. | reject | taken back
    Paris | Paris, no | reject | taken back altogether
    Paris | Paris no London | reject | two answers
    Paris | London, Rome, no, Paris | reject | a list
    Paris | London, Berlin, Madrid, no, Paris | reject | a list
    Paris | no London no Paris | reject | neither
    Dr. No | Dr. No | accept | a name
    Dr. No | Goldfinger, no, Dr. No | accept | a correction with a no in the answer
    Dr. No | dr. no, no, Goldfinger | reject | taken back
    Dr. No | dr no, sorry, goldfinger | reject | taken back
    Goldfinger | Dr. No, no, Goldfinger | accept | taken back
    Goldfinger | Dr. No | reject | another film
    No Exit | exit | reject | half a title
    No Exit | the flies, no, no exit | accept | a correction
    Exit | No Exit | reject | another title
    Yes and No | Yes and No | accept | a title
    Wrong Number | Sorry, Wrong Number | accept | the answer
    Sorry | Sorry | accept | a song
    No | no | accept | an answer
    No Country for Old Men | no country for old men | accept | a title
    No Country for Old Men | Fargo, no, No Country for Old Men | accept | a correction
    Wait for It | wait for it | accept | a song
    Hold On | hold on | accept | a song
    I Mean It | i mean it | accept | a song
    Never Say Never Again | never say never again | accept | a title
    Not Without My Daughter | not without my daughter | accept | a title
    London, Ontario | london, ontario | accept | comma
    Oh, no | oh no | accept | words
    """#
}
