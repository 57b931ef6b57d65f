import { type CopyWords, words } from './copy-words.ts';

/** Bokmål and Nynorsk together: writers of either use words of both. */
export const norwegian: CopyWords = {
  from: words(`fra | frå | ut fra | hentet i | henta i | henter i`),
  at: words(`i | på | hos | ved`),
  to: words(`til | over til`),
  by: words(`av`),
  copied: words(`
    kopi | kopier~ | etterlign~ | etterape~ | plagier~ | stjål~ | stj[åe]l~ | stolen? | stel(?:e|er|te) | stole | rappet | rappa |
    planket | planka | klon~ | naska | nasket | herme~ | med hud og hår | avskrift`),
  adapted: words(`tilpass~ | oversatt~? | omsett | bearbeid~ | videreutvik~ | vidareutvik~ | justert`),
  inspired: words(`
    inspir~ | lær(?:t|te|er|e) (?:mye |mykje |en del |det )?(?:av|fra|frå) | [Dd]ro … for å lære |
    skjel(?:er|t|te|e) til | ser til | sett til | så til | sett hen til | ser mot | kikke~ … over skuldr~ |
    kikket på | lytt~ til`),
  taken: words(`id[eé]e?n har … (?:fra|frå) | vend(?:t|te) (?:hjem|heim|tilbake) | kom (?:hjem|heim) med | 
    hent(?:et|a|er|e|es) | lån(?:t|te|er|e|es|tes) | overta~ | overtok | overtek~ | tatt over | tok over | teke over |
    tok … med seg | tatt … med seg | teke med | med hjem | med heim | med tilbake | hjem med |
    heim med | heim frå | hjem fra | import~ | gjenbruk~ | adopter~ | overfør(?:t|te|e|er|es) | tok … etter |
    fikk … ide(?:en|ene) | fekk … ide(?:en|ane) | fikk … idé(?:en|ene) |
    fått … id[ée](?:en|ene|ane|er)? |
    id[ée]en (?:er |ble |vart |var |kom |kommer |kjem |stammer |fekk dei |fikk de )?(?:opprinnelig |opphavleg )?(?:fra|frå|på) |
    fikk alle | bygge[rt]? (?:videre )?på | bygger? (?:videre )?på | byggjer (?:vidare )?på | bygd på | bygget på |
    bygd (?:videre |vidare |opp )(?:på|etter) | basert på | tatt fra | teke frå | oppskrifta frå | plukke[rt]? | plukka |
    snappet opp | fanget opp`),
  example: words(`
    forbilde(?:t|r)? | førebilete~? | etter · (?:modell|mønster|mal|oppskrift|inspirasjon|opplegg) |
    modell (?:fra|frå|av) | modellen (?:fra|frå) | mønster (?:fra|frå|av) | etter · eksempel | forelegg | mal fra |
    inspirasjonskilde | inspirasjonskjelde | i tråd med modellen`),
  alike: words(`
    en tilsvarende | et tilsvarende | noe tilsvarende | noe lignende | noe liknende | noko liknande | ein liknande | ei liknande |
    noko tilsvarande | fotspor~? | fulgte etter | følger etter | fulgt etter | følgjer etter | følgde etter |
    (?:følger|fulgte|fulgt|følge|følgjer|følgde|følgt) (?:\\p{Lu}\\p{L}+ )?eksempel~? | gjør som | gjorde som | gjort som |
    gjøre som | gjere som | gjer som | gjøre det samme | gjør det samme | gjorde det samme | gjere det same | gjer det same |
    gjorde det same | samme (?:modell|konsept|løsning|ordning|metode) som | same (?:modell|løysing|ordning|metode) som |
    kastet seg på | hengt seg på | hang seg på | kasta seg på | ta etter | tok etter`),
  origin: words(`
    oppsto | oppstod | oppstått | født | fødd | utvikl(?:et|a) | utviklede?s | stamme[rt]? · (?:fra|frå) |
    opprinnelig~? | opphavl?eg | opphav | kommer · fra | kom · (?:fra|frå) | kjem · frå |
    startet … i | starta … i | begynte … i | begynte | byrja i | oppfunnet |
    oppfunne | funnet opp | røtter i | røtter (?:hos|på|fra) | røter (?:hos|på|i|frå) | vugge | som først | skapt i | sprang ut`),
  takeUp: words(`
    (?:tatt|tok|ta|tar|tas|teke|tek|bli tatt) … i bruk | i bruk | innfør~ | implementer~ |
    rulle[tr]? … ut | rulla ut | utrull~ | satt i gang | satte i gang | sett i gang | start(?:et|a|er) |
    begynt(?:e)? | byrja | åpne(?:t|r) | opna | etabler~ | bruker | brukte | brukar | brukt | jobber · med | lanser~ |
    vedtok | vedtatt | kom i gang | i gang | tilbyr | la fram | la frem | laget | laga | prøver | prøve | sang | fulgte`),
  spread: words(`
    spre(?:dd|dde|dt|r|s) · seg | spredt | spreidd | spreiing | bredt seg | breidd seg | utbre~ | vandre[rt]? | vandra |
    reis(?:t|te|er) videre | nådde | smitte[rt]? | eksport~ | fant · veien? | funnet veien? | fann · vegen |
    kom til | kommet til | kome til | videre til | vidare til | derfra | derfrå | fløy | nå også`),
  give: words(`
    del(?:t|te|er) … med | solgt | selger | gitt videre | lærte bort | ga bort`),
  own: words(`
    egen oppfinnelse | egne erfaringer | eigne erfaringar | selv utviklet | sjølv utvikla | fant selv på | hver sin |
    uavhengig av | fra bunnen | frå botnen | heimesnekra | hjemmesnekret`),
  not: words(`ikke | ikkje | aldri | ingen | ingenting | verken | uten å | utan å`),
  considered: words(`
    vurder~ | planlegg~ | planer om | planar om |
    vil · (?:gjerne )?(?:innføre|kopiere|gjøre|gjere|prøve|hente|overføre|ha) | ønsker å | ønskjer å | håper å |
    håpar å | kunne (?:brukes|overføres|innføres|kopieres) | kan (?:gjenbrukes|overføres|kopieres) | kanskje | på tegnebrettet |
    drøft~ | jobber med å | arbeider for å | ikke bestemt | ikkje bestemt |
    skal · (?:innføre|kopiere|få|opprette|etter planen) | etter planen | til høsten | til våren | saka oppe | utreder |
    greier ut | tenker på å | tenkjer på å | frister`),
  rejected: words(`
    sagt nei | sa nei | sier nei | seier nei | avvis~ | avslo | avslått | forkast~ | droppet | droppa | nedstemt | stemt ned |
    stemte mot | takket nei | takka nei | valgte bort | valde bort | umulig å selge | aldri fått fotfeste | skrotet | skrota |
    vraket | vraka | lagt vekk`),
  piloted: words(`
    pilot~ | prøve[rt]? · ut | prøver nå | prøvd | prøvde | på prøve | forsøk~ | prøveprosjekt | prøveordning | tester |
    testet | testar | testa`),
  abandoned: words(`
    lagt · ned | la · ned | avvik(?:let|la) | stoppe[rt] (?:med|igjen) | avskaff~ | sluttet med |
    slutta med`),
  channels: {
    visit: words(`
    studietur~ | studiebesøk~ | studiereise~ | på besøk | besøk~ | vitja~ | reiste til | inspirasjonstur~`),
    internship: words(`praksis~ | hospiter~ | internship | praktik~ | utplasser~`),
    conference: words(`konferanse~ | kongress~ | seminar~ | messe`),
    network: words(`nettverk~`),
    course: words(`kurs~? | studiet | studium | etterutdanning | innovasjonsskole~ | deltar på`),
    award: words(`prisen | pris | prisutdeling~`),
    publication: words(`rapport~ | artikkel~ | lest om | leste om | las om | podkast`),
    supplier: words(`leverandør~ | konsulentfirma~`),
    person: words(`ny leder | ny rådmann | tidligere ansatt | flyttet | flytta`),
    meeting: words(`møte | møtet | workshop~ | møttes`),
  },
  firstly: words(`først | i første omgang | opprinnelig | opphavleg | fyrst`),
  thereafter: words(`
    siden | sidan | deretter | senere | seinere | seinare | så | nå | no | nå også | dernest | etterpå | etter hvert |
    etter kvart | sist | videre`),
  we: words(`vi | oss | vår | vårt | våre | me`),
  municipality: words(`kommunen | byen | bystyret | kommunestyret | formannskapet | fylkeskommunen`),
  people: words(`
    medarbeider~ | ei? gruppe~? | ein? gruppe | gruppe | delegasjon | kollega~ | kolleger | politikere | politikarar | folk |
    direktør~ | leder~? | leiar~? | leiinga | ledelsen | ordfører~ | ordførar~ | rådgiver~ | rådgjevar~ | konsulent~ | forsker~ |
    forskarar | sykepleier~ | gjester | representant~ | deltaker~ | deltakar~ | kull | team | lærere | lærarar | ansatte |
    tilsette`),
  ideaNouns: words(`
    id[eé] | ide[ea]n | id[eé]en | ide[ea]r | konsept(?:et)? | prosjekt(?:et)? | modell(?:en)? | metoden? | ordning(?:en|a)? |
    program(?:met)? | løsning(?:en)? | løysing(?:a)? | initiativ(?:et)? | tiltak(?:et)? | opplegg(?:et)? | tilbud(?:et)? |
    tilnærming(?:en)? | verktøy(?:et)? | tanken? | satsing(?:en)? | kampanjen | oppskrift(?:a|en)? | mentorprogrammet | begrepet |
    omgrepet | arbeidsmåten`),
  peoples: {
    DK: words(`danskene?s? | danskane?s?`),
    NO: words(`nordmennene?s?`),
    SE: words(`svenskene?s? | svenskane?s?`),
    FI: words(`finnene?s? | finnane?s?`),
    IS: words(`islendingene?s? | islendingane?s?`),
    NL: words(`nederlenderne?s? | hollenderne?s?`),
    GB: words(`britene?s? | britane?s?`),
  },
  adjectives: {
    DK: words(`danske?`),
    NO: words(`norske?`),
    SE: words(`svenske?`),
    FI: words(`finske?`),
    IS: words(`islandske?`),
    NL: words(`nederlandske? | hollandske?`),
    GB: words(`britiske? | engelske?`),
    'GB-SCT': words(`skotske?`),
    US: words(`amerikanske?`),
    DE: words(`tyske?`),
  },
};
