import { type CopyWords, words } from './copy-words.ts';

/** Finnish says with its cases what its neighbours say with prepositions. */
export const finnish: CopyWords = {
  from: [],
  at: [],
  to: [],
  by: [],
  copied: words(`
    kopio~ | jäljit~ | jäljenn~ | plagio~ | varast~ | pöllit~ | matki~ | sellaisenaan | apinoi~ | suora(?:na)? kopio~`),
  adapted: words(`
    muok(?:k|a)~ | sovel(?:l|t)~ | sovit~ | mukaut~ | räätälö~ | kään(?:s|n)(?:i|e)~ suomeksi | jatkokehi~`),
  inspired: words(`
    innoit~ | innoituks~ | inspir~ | virikk~ | virikke~ | otti oppia | otettiin oppia | ottanut oppia | oppia | oppeja |
    opp(?:i|inut|inee|iva|iin|ien) | kurkist~ | katso~ mallia | vaikuttei~`),
  taken: words(`
    lain(?:a|at|asi|asivat|attu|attiin|annut|aa|asimme|ata|aaman)~ | omaksu~ |
    ott(?:i|ivat|aa|avat|anut|aneet|avansa|amalla|aneen) · mallia | otet(?:tu|tiin|aan) · mallia | mallia |
    siir(?:si|t|r)~ | tuo(?:tiin|tu|nut|neet|daan) | toi(?:vat)? … (?:kotiin|mukanaan|mukanansa) | toi(?:vat)? |
    haki~ | haettiin | haettu | hae(?:ttu|ttiin) | nappas~ | poimi~ |
    sai(?:vat|mme)? … (?:idean|ajatuksen|alkunsa|mallin) |
    saa(?:nut|neet|tiin|tu) … (?:idea|ajatus|alkunsa|malli)~ |
    idea (?:on |oli |saatiin |tuli |tulee )?(?:peräisin )? | saatu | saatujen | saatiin | perustuu | perustuva~? | perustui |
    pohjautu~ | pohjalta | pohjana | rakentuu | kierrä(?:t|tt)~ | perim?~? | importoi~ | adoptoi~`),
  example: words(`
    esikuva~ | esimerki~ | esimerkkiä | mallin mukaan | mallin mukai~ | mallin pohjalta | malliin | mallista | malliksi | mallina |
    tapaan | oppien mukaan | innoittama~ | inspiroima~ | hengessä | jalanjäl~ | esimerkin`),
  alike: words(`
    seura(?:si|sivat|nnut|nneet|tkaa) | perässä | samaa kuin | samoin kuin | samaa | vastaava~? | tekee samoin | teki samoin |
    vanavedessä`),
  origin: words(`
    kehite(?:tty|ttiin|ltiin)~? | kehit(?:ti|ettiin|tivät|ettyä|etyn) | synty(?:i|nyt|neen|vät|nee)~? | lähtöisin | peräisin |
    alun ?perin | alkuperä~ | alko(?:i|ivat) | alkunsa | keksit~ | keksi(?:ttiin|tty)? | juuret | kehto | tulee | tuli | luotiin |
    perustettiin`),
  takeUp: words(`
    ott(?:i|ivat|aa|anut|aneet|aneen) … käyttöön | ote(?:ttiin|taan|ttu|ttu) … käyttöön | käyttöön |
    käyttöönot~ | käynnist~ | aloit~ | alka(?:a|nut|neet) | alkoi~ | avas~ | avat~ | avattiin | käyttää | käyttävät | käytössä |
    ryhty~ | lanseera~ | perust(?:i|ettiin|anut) | juurrut~ | kokeil~ | pilotoi~ | toteut~`),
  spread: words(`
    lev(?:isi|inn|iä|isivät|iää|iävä)~ | levinnyt | levit~ | vie(?:ty|tiin|dään) | kulkeutu~ | rantautu~ | saapu~ | tarttu~ |
    siirty~ | eteni | päätyi | matkas~`),
  give: words(`
    jak(?:oi|aa|anut|oivat) … (?:kanssa|kunnille) | myi | myy | antoi | opetti | luovutti`),
  own: words(`
    itse (?:kehit~|keksi~|luo~) | oma keksintö | omaa? keksintö~ | omin voimin | ilman esikuv~ | toisistaan riippumatta |
    alusta asti itse`),
  not: words(`ei | eivät | en | emme | ette | eikä | ilman | koskaan | älä | ettei | eivätkä`),
  considered: words(`
    harki(?:t|nn|ts)~ | harkitaan | suunnit~ | suunnitel~ | aiko(?:o|vat|i) | aikoo | haluaa | haluavat | toivoo | ehkä |
    selvit(?:t|ä|e)~ | pohti(?:i|vat)? | pohdi~ | tarkoitus | on aikeissa | tavoitteena | voisi | voitaisiin | kaavail~ |
    keskuste~ | valmistel~ | ensi vuonna | ensi syksynä | ensi keväänä`),
  rejected: words(`
    hylk(?:ä|ä)~ | hylät~ | hylättiin | torju~ | sanoi … ei | äänest~ kumoon | kieltäyty~ | päätti olla |
    jätti · ottamatta | tyrmä~ | luopui ajatuksesta`),
  piloted: words(`pilot~ | kokeil~ | testa~ | testat~ | koeluon~ | kokeilu~`),
  abandoned: words(`luovut~ | luopu~ | luovuttiin | lakkaut~ | lopet~ | purettiin | lakkasi | ajettiin alas`),
  channels: {
    visit: words(`
    opintomatka~ | opintokäyn~ | vierail~ | tutustumismatka~ | tutustumiskäyn~ | tutustumassa | tutustu~ | käynti~ | kävivät |
    kävi`),
    internship: words(`harjoittelu~ | harjoittelijana | työkierro~ | henkilövaihto~`),
    conference: words(`konferenss~ | kongress~ | seminaari~ | messu~ | kuntamarkkino~`),
    network: words(`verkosto~`),
    course: words(`kurssi~ | koulutuks~ | koulutusohjelma~`),
    award: words(`palkin~ | palkit~ | kilpailu~`),
    publication: words(`raport~ | artikkel~ | luki | lukivat | lukenut | podcast~`),
    supplier: words(`toimittaja~ | konsultti~`),
    person: words(`uusi johtaja | muutti | rekrytoi~ | palkka~`),
    meeting: words(`kokou~ | tapaami~ | työpaja~`),
  },
  firstly: words(`ensin | ensiksi | ensimmäisenä | aluksi | alun perin | alunperin`),
  thereafter: words(`
    sitten | sittemmin | myöhemmin | sen jälkeen | nyt | nyt myös | lopulta | seuraavaksi | edelleen | jälkeen | viimeksi`),
  we: words(`me | meidän | meillä | meille | meiltä | meihin | kuntamme | kaupunkimme`),
  municipality: words(`
    kaupunki | kunta | kaupunginhallitus | kunnanhallitus | kaupunginvaltuusto | kunnanvaltuusto | kaupungin | kunnan | kunnassa |
    kaupungissa`),
  people: words(`
    työntekijä~ | ryhmä | delegaatio | kollega~ | poliitikot | johtaja~ | tutkija~ | opettaja~ | hoitaja~ | edustaja~ | vieras |
    vieraat`),
  ideaNouns: words(`
    idea(?:n|a|sta|t)? | malli(?:n|a|sta|t|lla|ssa)? | hanke | hankkeen | hanketta | projekti(?:n|a)? | menetelmä(?:n|ä)? |
    toimintamalli(?:n|a)? | ohjelma(?:n|a)? | ratkaisu(?:n|a)? | konsepti(?:n|a)? | palvelu(?:n|a)? | ajatu(?:s|ksen|sta) |
    käytäntö | käytännön | tapa | kokeilu(?:n|a)? | säännöt | työtapa | toimintatapa`),
  peoples: {
    DK: words(`tanskalai(?:set|sten|silta|sista)`),
    NO: words(`norjalai(?:set|sten|silta|sista)`),
    SE: words(`ruotsalai(?:set|sten|silta|sista)`),
    IS: words(`islantilai(?:set|sten|silta|sista)`),
    FI: words(`suomalaisilta`),
    NL: words(`hollantilai(?:set|sten|silta|sista)`),
    GB: words(`brittien | briteiltä`),
  },
  adjectives: {
    DK: words(`tanskalai~`),
    NO: words(`norjalai~`),
    SE: words(`ruotsalai~`),
    IS: words(`islantilai~`),
    NL: words(`hollantilai~ | alankomaalai~`),
    GB: words(`brittiläi~ | englantilai~`),
    'GB-SCT': words(`skotlantilai~`),
    US: words(`yhdysvaltalai~ | amerikkalai~`),
    DE: words(`saksalai~`),
    EE: words(`virolai~`),
  },
};
