import { type CopyWords, words } from './copy-words.ts';

export const swedish: CopyWords = {
  from: words(`från | ifrån | ur | hämtat i | hämtad i`),
  at: words(`i | på | hos | vid | inom`),
  to: words(`till | över till`),
  by: words(`av`),
  copied: words(`
    kopia | kopier~ | härma~ | efterlikna~ | plagier~ | stjäl~ | stal | stulit | stulen | stulet | stulna | sno(?:tt|dde|r) |
    norpa~ | knyck~ | klon~ | rakt av | planka~ | apa~ efter`),
  adapted: words(`anpassa~ | översatt~? | översätt~ | bearbeta~ | vidareutveckla~ | omarbeta~ | justera~`),
  inspired: words(`
    inspir~ | lär(?:t|de|a|er) (?:sig )?(?:mycket |en del )?(?:av|från) | snegla~ (?:på|mot) | titta~ … på |
    tittat? · över axeln | blicka~ mot`),
  taken: words(`idén har … från | återvände (?:hem )?med | kom hem med | 
    hämta(?:t|de|d|r|ts|des)? | låna(?:t|de|d|r|ts|des)? | övertog | övertag~ | ta(?:git|r)? över | tog över |
    tog … med (?:sig )?hem | tagit … med (?:sig )?hem | med sig hem | med hem |
    med sig … tillbaka | hem med | tog hem | tagit hem | hem … från | tog till sig | tagit till sig |
    import~ | återanvän~ | överför(?:t|de|a|as|des|ts)? | fick … idé(?:n|erna)? |
    fått … idé(?:n|erna)? |
    idén (?:är |var |kom |kommer |togs |fick de |fick vi )?(?:ursprungligen )?(?:från|ifrån|av) |
    bygg(?:er|de|t|d|a) (?:vidare )?på | baser(?:ad|at|ade|ar|as) (?:sig )?på | utgår från | ärvt | tagit efter | tog efter |
    ta efter | plocka(?:t|de|r|de)?(?: upp)? | snappa(?:t|de)? upp | tagen från | taget från | togs från | med från`),
  example: words(`
    förebild(?:en|er)? | förlaga(?:n)? | efter · (?:modell|mönster|recept|idé|koncept) | modell (?:från|av) |
    modellen från | mönster (?:från|av) | efter · exempel | inspirationskälla | mall från | mall |
    i linje med modellen`),
  alike: words(`
    något liknande | en motsvarande | ett motsvarande | något motsvarande | fotspår~? | följ(?:er|de|t|a) efter |
    (?:följer|följde|följt|följa) (?:\\p{Lu}\\p{L}+ )?exempel | gör(?:a)? som | gjorde som | gjort som | göra samma | gör samma |
    gjorde samma | göra det samma | göra likadant | gör likadant | samma (?:modell|koncept|lösning|metod|arbetssätt) som |
    hakat på | hakade på | tog efter | tagit efter | tar efter`),
  origin: words(`
    uppstod | uppstått | född~ | föddes | utveckla(?:d|t|des|de|ts) | ursprung~ | härstamma~ | kommer · från |
    kom · från | starta(?:de|t|des) · i | började(?:s)? i | uppfann~ | uppfunn~ | rötter i | rötterna i |
    vagga | som först | grundad~ i | skapad~ i | togs fram | tagits fram | framtagen`),
  takeUp: words(`
    (?:tog|tagit|ta|tar|tas|togs|tagits) … i bruk | i bruk | inför(?:t|de|s|des|a|er|ts)? | implementera~ |
    rulla(?:t|de|r|des) ut | satte(?:s)? · i ?gång | satte igång | starta(?:t|de|r|des) | börja(?:t|de|r|des)? |
    öppna(?:t|de|r|des) | etablera~ | använder | används | använt | arbetar · med | jobbar · med | lansera~ |
    anta(?:git|gits|gen|gs) | antog | kom igång | pågår | prövats? | pröva~ | utbildade`),
  spread: words(`
    sprid(?:er|it|its|s|a) (?:sig )? | spridit sig | spred(?:s)? (?:sig)? | spridd | spridits | vandra(?:t|de) | nådde | nått |
    smitta(?:t|de|r)? | export~ | hittat? · (?:väg|vägen) | hittade · (?:väg|vägen) | kom till |
    kommit till | vidare till | därifrån | nu även | nu också | rest vidare`),
  give: words(`
    dela(?:t|de|r|d) … med | sålt | säljer | gett vidare | gav vidare | lärde ut | lär ut`),
  own: words(`
    egen uppfinning | egna uppfinning | på egen hand | själva? (?:utvecklat|hittat på|uppfunnit) | hittade själv | egen väg |
    var sin | oberoende av | från grunden | hemsnickrad~`),
  not: words(`inte | aldrig | ingen | inget | inga | ej | varken | utan att | icke`),
  considered: words(`
    övervä(?:g|ger|ga|gde|gs) | planera(?:r|t|de|s|d)? | planerna | planer på |
    vill · (?:gärna )?(?:införa|kopiera|göra|pröva|hämta|överföra|ha) |
    ville · (?:införa|kopiera|göra|pröva|hämta) | hoppas | kan(?:ske)? (?:kopieras|överföras|återanvändas) |
    skulle kunna | kanske | på ritbordet | diskuter~ | funder(?:ar|ade|at) | utred(?:er|s|de|ning) |
    ska · (?:införa|kopiera|starta|börja) | till hösten | till våren | undersöker | intresser~`),
  rejected: words(`
    sa(?:de)? nej | säger nej | avvisa~ | avslog | avslagit | förkasta~ | nobba~ | röstade nej | röstades ned | tackade nej |
    tackat nej | valde bort | valt bort | skrota(?:de|t|des) | avböj~`),
  piloted: words(`
    pilot~ | på prov | försök~ | försöksverksamhet | testa(?:r|t|de|s)? | prova(?:r|t|de|s)?(?: ut)? | prövats | prövar |
    provperiod`),
  abandoned: words(`
    la(?:de)? · ner | lagt · ner | lades · ner | lagts ner | nedlagd~ | avveckla~ | slutade? med |
    slutat med | stopp(?:at|ade) (?:med|igen) | avskaffa~`),
  channels: {
    visit: words(`studiebesök~ | studieres~ | på besök | besök~ | åkte dit | inspirationsres~`),
    internship: words(`praktik~ | auskult~ | jobbskugg~ | skuggade`),
    conference: words(`konferens~ | kongress~ | seminari~ | mässa~`),
    network: words(`nätverk~`),
    course: words(`kurs(?:en|er)? | utbildningen | fortbildning`),
    award: words(`priset | pris | prisutdelning~ | utmärkelse~`),
    publication: words(`rapport~ | artikel~ | läst om | läste om | podd~`),
    supplier: words(`leverantör~ | konsultbolag~`),
    person: words(`ny chef | tidigare anställd | flyttade | rekryterade`),
    meeting: words(`möte | mötet | workshop~ | träffades`),
  },
  firstly: words(`först | till en början | ursprungligen | i början`),
  thereafter: words(`
    sedan | därefter | senare | så | nu | nu även | numera | därpå | efteråt | sist | vidare | så småningom`),
  we: words(`vi | oss | vår | vårt | våra`),
  municipality: words(`kommunen | staden | kommunfullmäktige | kommunstyrelsen | regionen`),
  people: words(`
    medarbetare | grupp(?:en)? | delegation | kolleger | kollegor | politiker~? | folk | direktör~ | chef~? | ledare | rådgivare |
    konsult~ | forskare | sjuksköterskor | gäster | representant~ | deltagare | team | lärare | tjänstemän | socialsekreterare |
    bibliotekarie~ | rektor~ | personal~?`),
  ideaNouns: words(`
    idén? | idéer | koncept(?:et)? | projekt(?:et)? | modell(?:en)? | arbetsmodell(?:en)? | metod(?:en)? | program(?:met)? |
    lösning(?:en)? | initiativ(?:et)? | insats(?:en)? | satsning(?:en)? | upplägg(?:et)? | arbetssätt(?:et)? | verktyg(?:et)? |
    tanken? | kampanj(?:en)? | verksamhet(?:en)? | begrepp(?:et)? | tjänsten`),
  peoples: {
    DK: words(`danskarna?s?`),
    NO: words(`norrmännens?`),
    SE: words(`svenskarna?s?`),
    FI: words(`finländarna?s? | finnarna?s?`),
    IS: words(`islänningarna?s?`),
    NL: words(`holländarna?s? | nederländarna?s?`),
    GB: words(`britterna?s? | engelsmännens?`),
  },
  adjectives: {
    DK: words(`danska?t?`),
    NO: words(`norska?t?`),
    SE: words(`svenska?t?`),
    FI: words(`finska?t? | finländska?t?`),
    IS: words(`isländska?t?`),
    NL: words(`holländska?t? | nederländska?t?`),
    GB: words(`brittiska?t? | engelska?t?`),
    'GB-SCT': words(`skotska?t?`),
    US: words(`amerikanska?t?`),
    DE: words(`tyska?t?`),
  },
};
