import { type CopyWords, words } from './copy-words.ts';

export const english: CopyWords = {
  from: words(`from | out of`),
  at: words(`in | at | on`),
  to: words(`to | into`),
  by: words(`by | after | on`),
  copied: words(`
    copy | copied | copies | copying | copycats? | replicat~ | clon~ | stole | stolen | steal | steals | stealing | pinched |
    imitat~ | duplicat~ | nicked | emulat~ | mirror(?:s|ed|ing)? | reproduc~`),
  adapted: words(`adapt~ | tailor~ | translat~ | customi[sz]~ | modif~`),
  inspired: words(`
    inspir~ | learn(?:t|ed|s|ing)? (?:a lot |much |how \\p{L}+ )?(?:from|of) | look(?:ed|s|ing)? · to(?:wards?)? |
    tak(?:es|ing|en|e) (?:a |its |their )?(?:cue|leaf)s? | took (?:a |its |their )?(?:cue|leaf)s? | drew on | draw(?:s|ing|n) on |
    influenced`),
  taken: words(`returned home | came home with | returned with | 
    borrow~ | import~ | tak(?:e|en|es|ing) … (?:home|over|from|back) |
    took … (?:home|over|from|back) | brought … (?:home|back|from|over) |
    bring(?:ing)? … (?:home|back|from) | based … on | bas(?:es|ing) … on |
    buil(?:t|ds|ding) · on | pick(?:ed|s|ing)? … up | transferr?~ | got … idea~? |
    had … idea from | idea (?:came |comes |was |is )?· (?:from|of) | heard · about |
    adopt(?:ed|s|ing)? … from | reus~ | re-us~ | lift(?:ed)? · from | inherited | owes? · to |
    derived? from | derives from | obtained`),
  example: words(`
    model+ed … (?:on|after) | modell?(?:ing)? … on | patterned (?:on|after) | example of |
    followed the example | follow(?:s|ing)? the example | along the lines of | blueprint | template |
    in the (?:style|spirit|footsteps) of | role model | modelled | modeled`),
  alike: words(`
    something similar | a similar | follow(?:ed|s|ing)? suit | footsteps |
    follow(?:ed|s|ing)? (?:\\p{Lu}\\p{L}+(?:'s|’s)? )?(?:example|lead) | (?:do|does|did|doing) the same |
    (?:do|does|did) likewise | same (?:model|approach|method|scheme) as | just as | joined in | not far behind`),
  origin: words(`
    originat~ | origin~ | born | developed · (?:in|by|at) | invented |
    first (?:tried|used|tested|developed|introduced|launched|opened) | c[oa]mes? · from | roots in | began in |
    begun in | started (?:out )?in | cradle | pioneer~ | birthplace | created in | dates back to | developed there`),
  takeUp: words(`
    adopt(?:ed|s|ing)? | introduc~ | roll(?:ed|s|ing)? … out | rollout | implement~ | launch~ | start(?:ed|s) |
    beg[au]n | open(?:ed|s) | establish~ | use[sd]? | put · into use | set up | runs? | gave | given | gets one |
    takes? up | took up | embraced | now has | piloted | is testing | tried`),
  spread: words(`
    spread(?:s|ing)? | travel+ed | travels | reached | made its way | found its way | export~ | moved on to | caught on | crossed |
    migrated | arrived in | on to`),
  give: words(`
    shared … with | sold … to | passed · on | handed · over | taught | helped`),
  own: words(`
    own invention | invented … without | by itself | independent(?:ly)? of | from scratch | on its own |
    home-?grown | without help | owes little | owes nothing`),
  not: words(`
    not | never | no | nobody | nothing | neither | without | n't | didn't | doesn't | no one | hardly`),
  considered: words(`
    consider~ | plans? to | planning to | planned to | hopes? to | wants? to | may | might |
    could (?:be )?(?:reuse|copy|use|adopt|copied|reused|adopted)~? | would like to | thinking of | thinking about | exploring |
    discussing | weighing | intends? to | is looking at | are looking at | proposes? to | mulling`),
  rejected: words(`
    reject~ | declin~ | turned · down | said no | voted · (?:down|against) | decided against |
    decided not to | opted not to | refus~ | dismiss~`),
  piloted: words(`pilot~ | trial~ | on trial | test(?:ed|s|ing) | experiment~ | trying out | tried out`),
  abandoned: words(`
    abandon~ | scrapp?ed | shut · down | closed · down | discontinu~ | gave up | dropped | ended it`),
  channels: {
    visit: words(`study (?:visit|trip|tour)s? | visit~ | trips? | toured`),
    internship: words(`internship~ | placement | secondment~ | job swap | seconded | interns?`),
    conference: words(`conference~ | congress | seminar~ | summit`),
    network: words(`network~`),
    course: words(`course | courses | training programme | training program`),
    award: words(`award~ | prize~`),
    publication: words(`report | reports | article~ | read about | paper | podcast`),
    supplier: words(`supplier~ | vendor~ | consultanc~`),
    person: words(`new director | former employee | moved from | hired`),
    meeting: words(`meeting | meetings | workshop~`),
  },
  firstly: words(`first | initially | originally | at first`),
  thereafter: words(`
    then | later | now | subsequently | afterwards | and now | next | eventually | more recently | finally`),
  we: words(`we | us | our | ours`),
  municipality: words(`the municipality | the city | the town | the council | the region | the county`),
  people: words(`
    employees | group | delegation | delegates | colleagues | politicians | people | director | manager | managers | leader |
    leaders | mayor | adviser | advisers | consultant | consultants | researcher | researchers | nurse | nurses | midwives |
    planner | planners | guests | representatives | participants | team | teachers | staff | officials | visitors`),
  ideaNouns: words(`
    ideas? | concepts? | projects? | models? | methods? | schemes? | programmes? | programs? | solutions? | initiatives? |
    approach(?:es)? | tools? | campaigns? | services? | network | design | practice | system`),
  peoples: {
    DK: words(`danes | the danes`),
    NO: words(`norwegians`),
    SE: words(`swedes`),
    FI: words(`finns`),
    IS: words(`icelanders`),
    NL: words(`the dutch`),
    GB: words(`the british`),
  },
  adjectives: {
    DK: words(`danish`),
    NO: words(`norwegian`),
    SE: words(`swedish`),
    FI: words(`finnish`),
    IS: words(`icelandic`),
    NL: words(`dutch`),
    GB: words(`british | english`),
    'GB-SCT': words(`scottish`),
    US: words(`american`),
    DE: words(`german`),
    EE: words(`estonian`),
  },
};
