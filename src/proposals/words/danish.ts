import { type CopyWords, words } from './copy-words.ts';

export const danish: CopyWords = {
  from: words(`fra | ud fra | hentet i | hentede i | henter i | fundet i`),
  at: words(`i | på | hos | ved | under`),
  to: words(`til | over til`),
  by: words(`af`),
  copied: words(`
    kopi | kopier~ | efterlign~ | plagier~ | tyvstj~ | stj[åæ]l~ | hug(?:get|gede|gede|ger) | planket | rappet | skrevet af efter |
    overførte? direkte | klon~ | gør~ (?:præcis )?det samme`),
  adapted: words(`tilpass~ | oversat~? | oversætt~ | bearbejd~ | videreudvik~ | omsat | justeret`),
  inspired: words(`
    inspir~ | ladet sig inspirere | lær(?:t|te|er|e) (?:meget |en del |noget )?(?:af|fra) | skel(?:er|et|ede|e) til |
    kigge~ … over skulderen | kigge~ (?:mod|til) | lytte~ til | øje for | set (?:mod|til) | så mod`),
  taken: words(`id[eé]e?n har … fra | vend(?:t|te) hjem | vend(?:t|te) tilbage | kom hjem | vendte hjem til | 
    hent(?:et|ede|er|e|es) | lån(?:t|te|er|e|es|tes) | overtag~ | overtog | tage[tn]? over | tog over |
    tog … til sig | taget … til sig | importer~ | genbrug~ | overfør(?:t|te|e|er|es) | taget? fra |
    med hjem | med tilbage | hjem med | hjem fra | bragt? | adopter~ | fik … ide(?:en|erne) |
    fik … idé(?:en|erne) | fået … id[eé](?:en|erne)? |
    id[ée]en (?:er |blev |var |kom |kommer |stammer )?(?:oprindeligt? )?fra | bygge[rt]? (?:videre )?(?:oven )?på |
    byggede (?:videre )?på | baseret på | baserer sig på | trækker på | trukket på | går i arv | flytte[td]?e? | købt | fandt |
    fundet | opsnappe~ | samlet op`),
  example: words(`
    forbillede(?:t|r)? | efter · (?:model|mønster|opskrift|koncept) | forlæg | model fra | modellen fra |
    inspirationskilde | skabelon | opskriften fra | efter · eksempel | i stil med`),
  alike: words(`
    en tilsvarende | et tilsvarende | noget lignende | en lignende | et lignende | kunsten efter | fodspor~? | fulgte efter |
    følger efter | fulgt efter | (?:følger|fulgte|fulgt|følge) · (?:\\p{Lu}\\p{L}+ )?(?:eksempel|trop) | gør(?:e)? som |
    gjorde som | gjort som | gøre det samme | gør det samme | gjorde det samme |
    samme (?:model|koncept|løsning|ordning|metode) som | ligesom i | tog ved lære`),
  origin: words(`
    opstå(?:r|et|ede)? | opstod | født | udviklet | udvikledes | udviklede | stamme[rd]?e? · fra | oprindeligt? |
    kommer · fra | kom · fra | startede i | startet i | begyndte i | begyndt i | opfund~ | udspr[aiu]ng~ |
    rødder i | rødder hos | rod i | vugge | der først | som de første | som den første | første gang · i |
    fandt man på | grundlagt | opdagede man | skabt i`),
  takeUp: words(`
    (?:tage[tn]?|tog(?:es)?|tages) … i brug | i brug | indfør~ | implementer~ | rulle[tr]?d?e? … ud |
    udrul~ | iværks~ | sat i gang | satte i gang | start(?:ede|et|er) | begyndt(?:e)? | åbne(?:t|de|r) | etabler~ | bruger |
    brugte | anvender | arbejder · med | uddannede | lancer~ | vedtag~ | vedtog | virker | indviede | slog dørene op |
    kom(?:mer)? i gang | fulgte | gået i gang | hopp~ på | fungerer | effektiv~`),
  spread: words(`
    sprede?r? sig | spredt(?:e)? | bred(?:t|te|er) sig | udbred~ | vandre[tr]? | vandrede | rejs(?:t|te|er) videre |
    nåede · til | nået | smitte[tr]? | eksporter~ | fandt vej | fundet vej | kom til | kommet til | videre til |
    nu også`),
  give: words(`
    del(?:t|te|er) … med | solgt | sælger | givet videre | videregiv~ | videregav | lærte fra sig | foræret |
    hjalp`),
  own: words(`
    egen opfindelse | selv (?:udviklet|opfundet|fundet på) | fandt selv på | hver deres | hver sin | uafhængigt af |
    uden inspiration | fra bunden | tilfældigvis`),
  not: words(`ikke | aldrig | ingen | intet | hverken | uden at`),
  considered: words(`
    overvej~ | planlægge~ | planer om | vil · (?:gerne )?(?:indføre|kopiere|gøre|prøve|hente|overføre|have) |
    ønsker at | håber (?:på )?at | kunne (?:genbruges|bruges|overføres|indføres|kopieres) | ville kunne |
    kan (?:genbruges|overføres|kopieres) | måske | på tegnebrættet | drøft~ | endnu ikke besluttet | ikke truffet | tage stilling |
    til efteråret | til foråret | påtænk~ | skal · (?:indføre|kopiere|starte) | undersøger | arbejder på at`),
  rejected: words(`
    sagde? nej | siger nej | afvis~ | forkast~ | droppede | droppet | nedstemt | stemte? nej | takkede nej | takket nej |
    fravalgt?e? | opgav | skrottede | skrottet`),
  piloted: words(`
    pilot~ | afprøv~ | på prøve | forsøg | forsøgsordning | tester | testet | prøve~ af | prøvehandling~`),
  abandoned: words(`
    nedlagt | nedlagde | lukket · ned | lukkede · ned | stoppe[dt]?e? (?:igen|med) | afskaff~ | afviklet`),
  channels: {
    visit: words(`
    studietur~ | studiebesøg~ | studierejse~ | på besøg | besøg~ | inspirationstur~ | ekskursion~`),
    internship: words(`praktik~ | jobbytte | udstationer~`),
    conference: words(`konference~ | kongres~ | seminar~ | messe | topmøde~`),
    network: words(`netværk~ | erfagruppe~ | erfa-~`),
    course: words(`kursus | kurset | kurser | uddannelsesforløb | efteruddannelse`),
    award: words(`prisen | pris | prisuddeling~`),
    publication: words(`rapport~ | artikel~ | bog | læst om | læste om | podcast`),
    supplier: words(`leverandør~ | konsulentfirma~`),
    person: words(`ny(?:e)? chef | tidligere ansat | flyttede | ansatte`),
    meeting: words(`møde | mødet | workshop~ | mødtes`),
  },
  firstly: words(`først | til at begynde med | oprindeligt`),
  thereafter: words(`
    siden | siden hen | derefter | senere | så | nu | nu også | dernæst | derpå | herefter | sidenhen | senest | bagefter |
    videre`),
  we: words(`vi | os | vores | vor`),
  municipality: words(`kommunen | byen | byrådet | kommunalbestyrelsen | regionen`),
  people: words(`
    medarbejder~ | gruppe | delegation | kolleger? | politikere | folk | direktør~ | chef~ | leder~ | borgmester~ | rådgiver~ |
    konsulent~ | forsker~ | projektleder~ | sygeplejerske~ | gæster | repræsentant~ | deltager~ | pædagoger`),
  ideaNouns: words(`
    id[eé] | id[eé]en | id[eé]er | konceptet? | projektet? | model(?:len)? | metoden? | ordningen? | programmet? | løsningen? |
    initiativet? | indsatsen? | tilbuddet | tilgangen? | redskabet | værktøjet | tanken? | tankegangen | kampagnen`),
  peoples: {
    DK: words(`danskern?e?s?`),
    NO: words(`nordmænden?e?s?`),
    SE: words(`svenskern?e?s?`),
    FI: words(`finnern?e?s?`),
    IS: words(`islændingen?e?s?`),
    NL: words(`hollændern?e?s?`),
    GB: words(`briterne?s? | englænderne?s?`),
  },
  adjectives: {
    DK: words(`danske?`),
    NO: words(`norske?`),
    SE: words(`svenske?`),
    FI: words(`finske?`),
    IS: words(`islandske?`),
    NL: words(`hollandske? | nederlandske?`),
    GB: words(`britiske? | engelske?`),
    'GB-SCT': words(`skotske?`),
    US: words(`amerikanske?`),
    DE: words(`tyske?`),
  },
};
