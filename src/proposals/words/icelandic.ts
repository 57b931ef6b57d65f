import { type CopyWords, words } from './copy-words.ts';

export const icelandic: CopyWords = {
  from: words(`
    frá | úr | þaðan frá | sótt til | sótti til | sótt(?:i|u|a|ar|um)? … til |
    leita(?:ð|ði|ðu)? … til | rekja til`),
  at: words(`í | á | hjá | við`),
  to: words(`til`),
  by: words(`af`),
  copied: words(`
    afrit~ | herm(?:t|di|du|a|ir) ?(?:eftir)? | herm(?:t|di|du|a|ir) · eftir | kópier~ | stálu | stal | stolið |
    stolin~? | stela | hnup~ | óbreytt~? | eftirherm~ | apa(?:ð|ði)? eftir | eftirlíking~`),
  adapted: words(`
    aðlag~ | löguð? | laga(?:ð|ði|ður|ðar) | lagað að | staðfær~ | þýdd~? | þýtt | sniðin~? | heimfær~`),
  inspired: words(`
    inn?blás~ | innblástur | lær(?:t|ði|ðu|a|ðum) · af | lært | horf(?:t|ði|ðu|a|ir) · til | litið til |
    leit til | í anda | kveikju~`),
  taken: words(`upp eftir | 
    sótt~? | sótti | sóttu | fengi(?:n|ð|nn|nar) | fékk … hugmynd~ | fengu … hugmynd~ |
    hugmynd(?:in|ina)? (?:er |var |kom |kemur )?· frá | lán(?:að|aði|uðu|uð|aðar) | fengið að láni | að láni |
    tók … (?:upp|yfir) | tóku … (?:upp|yfir) | teki(?:ð|n|nn) · (?:upp|yfir) |
    byggð?t? (?:að hluta )?á | byggi[rt] á | byggð(?:i|ist|u|ur)? á | byggja á | byggist á |
    flutt(?:i|u|ur|ar)? … (?:inn|heim) | innflutt~ | heim með | með (?:sér )?heim | kom(?:u)? heim | yfirfær~ |
    endurnýt~ | yfirtók~`),
  example: words(`
    fyrirmynd(?:in|ina|ar|inni|um)? | að fyrirmynd | fordæmi | að hætti | eftir · (?:forskrift|líkani|módeli) | módel~ |
    líkani`),
  alike: words(`
    eitthvað svipað | svipað | fetar? í fótspor | fótspor~ | feta(?:ð|ði|ðu) |
    fylg(?:di|du|ja|ir|t) · (?:eftir|fordæmi|í kjölfarið) | fara að fordæmi | fór að fordæmi |
    gera (?:það )?(?:sama|eins) | gerði (?:það )?(?:sama|eins) | gerðu (?:það )?(?:sama|eins) | taka eftir | sams konar |
    í kjölfar~?`),
  origin: words(`
    upprunni(?:n|ð|nn) | upprun~ | þróa(?:ð|ður|ðist|ði|ðar) | þróuð? | rætur | rót | kemur · frá |
    kom · frá | komin? · frá | hófst í | hófst | byrjaði í | varð til | fæddist | fundin upp | fundið upp |
    stofnað í | stofnað | stofnsett | fyrst í | fyrst á | tók til starfa | vagga`),
  takeUp: words(`
    innlei~ | inn(?:leitt|leiddi|leiddu|leiða) | tekið … upp | tekið … í notkun |
    tók … upp | tóku … upp | í notkun | hóf | hófu | byrja(?:ð|ði|ðu|r) | opna(?:ð|ði|ðu|r) | opnuð |
    komið á fót | kom á fót | sett á laggirnar | nota(?:r|ð|ði)? | notuð | beitir | vinnur með | hrinti | hrundið | tilraun~ |
    prófa~`),
  spread: words(`
    breið~ · út | breiðst | breiddist | dreif~ | dreift | barst | borist | farið víða | ferðast | ferðaðist | þaðan |
    skilað sér | flutt út | náð til`),
  give: words(`deil(?:di|du|t|ir|a) … með | selt | gefið | kenn(?:di|du|t) | miðla~`),
  own: words(`
    eigin hugmynd | fundu sjálf~ | fann sjálf~ | upp á eigin spýtur | frá grunni | heimasmíð~ | óháð`),
  not: words(`ekki | aldrei | enginn | engin | ekkert | engar | hvorki | án þess`),
  considered: words(`
    íhuga~ | til skoðunar | skoða(?:r|ð)? | hyggst | hyggjast | stefn(?:ir|t|a) | stefnt að | áform~ | vill | vilja |
    ætl(?:ar|a|uðu|aði) | kannski | gæti | til greina | fyrirhug~ | rætt um | til umræðu | undirbúa | í undirbúningi | óskar |
    vonast`),
  rejected: words(`
    hafna(?:ð|ði|ðu) | höfnuðu | sagði nei | sögðu nei | vísa(?:ð|ði) frá | felld(?:i|u|ur)? | fellt | afþakk~ | hætt(?:i|u) við |
    hætt við`),
  piloted: words(`tilraun~ | prófa~ | prufu~ | prófun~ | reynslutím~ | til reynslu`),
  abandoned: words(`
    lagt? · niður | lagði · niður | lögð niður | hætt(?:i|u) | aflagt | aflögð | lokað`),
  channels: {
    visit: words(`
    námsferð~ | heimsókn~ | heimsótt~ | kynnisferð~ | vettvangsferð~ | fræðsluferð~ | skoðunarferð~`),
    internship: words(`starfsnám~ | starfsþjálf~ | starfsmannaskipti~`),
    conference: words(`ráðstefn~ | málþing~ | þing(?:i|inu)`),
    network: words(`samstarfsnet~ | tengslanet~ | net(?:i|inu)`),
    course: words(`námskeið~`),
    award: words(`verðlaun~ | viðurkenning~`),
    publication: words(`skýrsl~ | grein(?:inni|ina)? | lásu | las | lesið`),
    supplier: words(`birgi~ | ráðgjafarfyrirtæki~`),
    person: words(`nýr forstöðumaður | flutti | fluttist`),
    meeting: words(`fund(?:i|inum|ur|um) | vinnustof~`),
  },
  firstly: words(`fyrst | upphaflega | í upphafi | í fyrstu`),
  thereafter: words(`svo | síðan | síðar | seinna | nú | nú einnig | loks | þá | eftir það | næst | þaðan`),
  we: words(`við | okkur | okkar | okkur`),
  municipality: words(`
    bærinn | borgin | sveitarfélagið | bæjarráð | bæjarstjórn | borgarstjórn | borgarráð | sveitarstjórn | bæjarins | borgarinnar |
    sveitarfélagsins`),
  people: words(`
    starfsfólk~ | starfsmenn | hópur | sendinefnd | stjórnmálamenn | fólk | forstöðumaður | kennarar | fulltrú~ | gestir |
    sérfræðing~ | fagfólks?`),
  ideaNouns: words(`
    hugmynd(?:in|ina|ir|inni)? | verkefni(?:ð|nu)? | líkan(?:ið|inu)? | aðferð(?:in|ina|inni)? | kerfi(?:ð|nu)? |
    lausn(?:in|ina)? | úrræði(?:ð|nu)? | módel(?:ið)? | nálgun(?:in|ina)? | þjónust(?:a|an|una) | átak(?:ið)? | reynslu | útgáfu`),
  peoples: {
    DK: words(`danir | dönum | dana`),
    NO: words(`norðmenn | norðmönnum | norðmanna`),
    SE: words(`svíar | svíum | svía`),
    FI: words(`finnar | finnum | finna`),
    NL: words(`hollendingar | hollendingum`),
    GB: words(`bretar | bretum`),
  },
  adjectives: {
    DK: words(`dansk~ | dönsk~`),
    NO: words(`norsk~`),
    SE: words(`sænsk~`),
    FI: words(`finnsk~`),
    IS: words(`íslensk~`),
    NL: words(`hollensk~`),
    GB: words(`bresk~ | ensk~`),
    'GB-SCT': words(`skosk~`),
    US: words(`bandarísk~`),
    DE: words(`þýsk~`),
    EE: words(`eistnesk~`),
  },
};
