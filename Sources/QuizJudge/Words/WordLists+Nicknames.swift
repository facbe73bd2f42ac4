extension WordLists {
  /// Full given names, each with its short and foreign forms.
  static let nicknames = """
    abraham abe/albert al bert/alexander alex alec sasha/amanda mandy/andrew andy drew/anthony tony/\
    arthur art/augustus gus/barbara barb/benjamin ben benny/catherine cathy kate katie cate/\
    charles charlie chuck/christopher chris/cynthia cindy/daniel dan danny/david dave/\
    deborah debbie deb/donald don donny/dorothy dot/edward ed eddie ted teddy/elizabeth liz beth betty \
    eliza lizzie/eugene gene/frances fran/francis frank/franklin frank/frederick fred freddie/\
    gabriel gabe/geoffrey geoff/gerald jerry/gregory greg/harold hal/henry hank harry/jacob jake/\
    james jim jimmy jamie/jeffrey jeff/jennifer jen jenny/jessica jess jessie/john jack johnny/\
    jonathan jon/joseph joe joey/joshua josh/judith judy/katherine kathy kate katie/\
    kathleen kathy/kenneth ken kenny/lawrence larry/leonard len lenny leo/leonardo leo/louis lou/\
    margaret maggie meg peggy/matthew matt/maximilian max/michael mike mick mickey/\
    mikhail michael/nathan nate/nathaniel nate nat/nicholas nick/nikolai nicholas/patricia pat patty/\
    patrick pat/peter pete/philip phil/pyotr peter piotr/raymond ray/rebecca becky/richard dick rick \
    ricky rich/robert bob bobby rob robbie/ronald ron ronnie/samantha sam/samuel sam sammy/\
    stanley stan/stephen steve/steven steve/susan sue/theodore ted teddy theo/thomas tom tommy/\
    timothy tim/victoria vicky/vincent vince/vladimir vlad/walter walt/william bill billy will willy/\
    zachary zach
    """
}
