/// Cases about doubts, hedges, denials and several answers at once.
enum HedgesCases {
  static let table = #"""
    Paris | Paris? | accept | the answer
    Paris | Paris!!! | accept | the answer
    Paris | is it Paris? | accept | the answer
    Paris | Is it Paris | accept | the answer
    Paris | it's Paris | accept | the answer
    Paris | it is paris | accept | the answer
    Paris | the answer is Paris | accept | the answer
    Paris | my answer is paris | accept | the answer
    Paris | I'd say Paris | accept | the answer
    Paris | I would say Paris | accept | the answer
    Paris | gotta be Paris | accept | the answer
    Paris | probably Paris | accept | the answer
    Paris | Paris I think | accept | the answer
    Paris | paris i guess | accept | the answer
    Paris | Paris, I believe | accept | the answer
    Paris | Paris of course | accept | the answer
    Paris | definitely Paris | accept | the answer
    Paris | what is Paris | accept | the answer
    Paris | who is Paris | accept | the answer
    Paris | where is Paris | accept | the answer
    Paris | Paris, France | reject | another thing
    Paris | Paris in France | reject | another thing
    Paris | Paris maybe London | reject | hedge
    Paris | Paris, maybe London | reject | hedge
    Paris | Paris and London | reject | two
    Paris | Paris & London | reject | two
    Paris | Paris / London | reject | two
    Paris | Paris/London | reject | two
    Paris | Paris, London | reject | two
    Paris | either Paris or London | reject | hedge
    Paris | Paris Paris | reject | another thing
    Paris | paris paris paris | reject | another thing
    Paris | neither Paris nor London | reject | another thing
    Paris | definitely not Paris | reject | another thing
    Paris | isn't it Paris | accept | a question tag
    Paris | isn't it London | reject | another thing
    Paris | it isn't Paris | reject | another thing
    Paris | it's not Paris | reject | another thing
    Paris | never Paris | reject | another thing
    Paris | no Paris | reject | another thing
    Paris | everything except Paris | reject | another thing
    Paris | Parisian | reject | another thing
    Paris | Pariss | accept | doubled
    Paris | Pars | accept | a letter missing
    Paris | Pairs | accept | swapped
    Paris | idk | reject | another thing
    Paris | I don't know | reject | another thing
    Paris | dunno, Paris? | accept | the answer
    Paris | ? | reject | another thing
    Paris |  | reject | another thing
    Paris | p | reject | another thing
    Paris | the city of Paris | accept | the answer
    Paris | city of paris | accept | the answer
    Paris | Parris | accept | doubled
    The Netherlands | the netherland | accept | singular
    Beatles | the the beatles | accept | the answer
    Beatles | beetles | reject | another thing
    Beatles | beatle | accept | singular
    Shakespeare | Shakespear | accept | the answer
    Shakespeare | Shakspere | accept | the answer
    Shakespeare | William Shakespeare | accept | the answer
    Shakespeare | Bill Shakespeare | accept | the answer
    Shakespeare | Shakespeare's | accept | the answer
    Shakespeare | Shakespearean | reject | another thing
    Hamlet | Hamlet by Shakespeare | reject | another thing
    Hamlet | Shakespeare's Hamlet | reject | another thing
    Hamlet | the play Hamlet | reject | another thing
    """#
}
