import { patternOf } from './copy-words.ts';

/** What a municipality calls itself behind its name; whoever has this behind them is one. */
export const MUNICIPAL = patternOf(
  [
    'kommune~', 'kommun', 'kommuns', 'kommunen', 'kommunes', 'stad', 'stads', 'kaupunki', 'kaupungi(?:n|ssa|sta|lla|lta|lle)', 'kaupunkiin', 'kaupunkia', 'kunta', 'kunna(?:n|ssa|sta|lla|lta|lle)', 'kuntaan', 'kuntaa',
    'bykommune', 'byråd', 'kommunalbestyrelse', 'kommunfullmäktige', 'kommunestyre', 'bystyre', 'municipality', 'city council', 'council', 'kaupstaður', 'hreppur',
  ],
  'iuy',
);
export const REGIONAL = patternOf(
  ['fylke', 'fylket', 'fylkes', 'fylkeskommune~', 'län', 'läns', 'region', 'regionen', 'regions', 'maakunta', 'maakunnan', 'maakunnassa', 'landskap', 'amt', 'county'],
  'iuy',
);

/** Whoever has one of these behind a place's name is somebody else, who is only called after the place. */
export const INSTITUTION = patternOf(
  [
    'universit~', 'university~', 'university hospital', 'universitetshospital~', 'universitetssykehus~', 'universitetssjukhus', 'högskola~', 'høgskol~', 'højskole~', 'høyskole~', 'høgskul~',
    'erhvervsakademi', 'professionshøjskole', 'yliopisto~', 'ammattikorkea~', 'háskól~', 'sygehus~', 'hospital~', 'sykehus~', 'sjukehus~', 'sjukhus~', 'sjúkrahús~', 'keskussairaala~', 'hyvinvointialue~',
    'lufthavn~', 'flyplass~', 'flygplats~', 'lentoasema~', 'airport', 'havn', 'hamn', 'satama~', 'politidistrikt', 'politi', 'poliisi~', 'polis', 'polisen', 'tingrett', 'tingsrätt', 'byret', 'käräjäoikeu~', 'hovrätt', 'landsret', 'stift', 'stifts', 'bispedømme', 'domkirke', 'domkyrka', 'hiippakun~',
    'avis', 'avisa', 'tidende', 'tidning', 'tidningar', 'dagblad', 'dagblads', 'stiftstidende', 'folkeblad', 'aftenblad', 'arbeiderblad', 'sanomat', 'sanomien', 'lehti', 'uutiset', 'posten', 'nyheter',
    'boldklub', 'fotballklubb', 'fotbollsklubb', 'idrettslag', 'idrottsförening', 'fk', 'if', 'bk', 'ff', 'fc', 'il', 'handelskammer', 'handelskammare', 'symfoniorkester', 'teater', 'kaupunginteatteri~', 'kunstmuseum', 'museum', 'energi', 'forsyning', 'brannvesen', 'opera',
  ],
  'iuy',
);
/** The same before the name: `Universitetet i Oslo`, `Høgskolen i Bergen`, `Háskólinn á Akureyri`, `University of Oslo`. */
export const INSTITUTION_BEFORE =
  /(?<!\p{L})(?:universit\p{L}*|university|høgskol\p{L}*|høyskol\p{L}*|høgskul\p{L}*|högskol\p{L}*|professionshøjskole\p{L}*|háskól\p{L}*|bispen|biskopen|bispedømm\p{L}*|slaget|slottet|freden|fängelset|fengselet|lufthavnen) (?:i|på|í|á|of|in|at|ved)\s+$/iu;
/** Words that stand before a name as part of it, or of what it is called. */
export const CALLED_BEFORE = /^(?:region|kommune|kommun|sveitarfélagið|by|byen|staden|norske|danske|svenske|svenska|finske|finska|greater|stor-?|the|city|municipality|county|hele|norska|danska|brasilianska|nordnorske)$/iu;

/** Names of municipalities that are ordinary words too: at the beginning of a sentence they say nothing. */
export const ORDINARY: ReadonlySet<string> = new Set(
  (
    'ale alta are arboga aure berg boden bø dals eda etne fauske fjord flen flå frogn frøya gol gran grane greve grong grums ' +
    'habo hamar hanko heim hjo hol hole holm hå hållbo ii inari kil kinn kitee klepp kotka kumla kvam køge lahti lappi leka lemi lier lieto ' +
    'lom lomma lund lunner mark marker masku meløy modum mora moss nes nome nora nokia norge odder orsa os osen osby pori råde rauma risør rollag ' +
    'sala salla salo sande sel sigdal sievi skara ski skien skive sola solund sorø stad stange stor-elvdal stord strand stryn sula sund sunne ' +
    'time tana tinn tokke tolga træna trosa vaala valle vang vara varde vega vejen vik virrat vogar vågan ydre ål åmli åre ås åsele'
  ).split(' '),
);

/** Names of Nordic places in the other Nordic languages; the gazetteer has each in its own and in English. */
export const EXONYMS: Readonly<Record<string, readonly string[]>> = {
  'DK København': ['Köpenhamn', 'Kööpenhamina', 'Kaupmannahöfn', 'Copenhagen'],
  'DK Aarhus': ['Árósar', 'Århus'],
  'DK Odense': ['Óðinsvé'],
  'DK Aalborg': ['Álaborg', 'Ålborg'],
  'DK Helsingør': ['Helsingör', 'Elsinore'],
  'SE Stockholm': ['Tukholma', 'Stokkhólmur'],
  'SE Göteborg': ['Gautaborg', 'Gothenburg'],
  'SE Malmö': ['Málmey'],
  'SE Uppsala': ['Uppsalir'],
  'SE Umeå': ['Uumaja'],
  'SE Luleå': ['Luulaja'],
  'SE Lund': ['Lundur'],
  'NO Oslo': ['Ósló'],
  'NO Bergen': ['Björgvin'],
  'NO Trondheim': ['Þrándheimur', 'Niðarós'],
  'NO Stavanger': ['Stafangur'],
  'FI Helsinki': ['Helsingfors'],
  'FI Turku': ['Åbo'],
  'FI Tampere': ['Tammerfors'],
  'IS Reykjavíkurborg': ['Reykjavík', 'Reykjavik'],
};
