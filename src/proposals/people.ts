import type { Word } from './text-words.ts';

/** First names that Nordic readers take for a person's; what follows one is a surname and no place. */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'aila aino albert alexander alf anders andreas andri anita anja ann anna anne anneli annette annika antti arne arni arnar arto asbjørn asger astrid axel ' +
    'bengt bente berit birgit birgitta birgitte bjarne bjarni björn bjørn bo bodil bragi britt camilla carina carl caroline cecilia cecilie charlotte christian christina christine ' +
    'dag dagny daniel david dorte dorthe ebba einar eirik eiríkur elin elina elisabeth ella ellen else emil emilie emma erik erika erkki erla erna esa espen eva ' +
    'finn flemming fredrik frida frode geir gerd grete gry guðmundur guðrún gunilla gunnar gustav hanna hannah hanne hannu hans harald heidi heikki helena helga helge helle hege henrik henning hilde håkan håkon ' +
    'ida ilkka ingalill inge inger ingrid ingvild irene iris ivar jaana jakob jan jane janne jari jarle jens jenny jesper jim joakim johan johanna johannes john jon jonas jóhanna jón jorma juha jukka julia jussi jørgen jörgen jørn ' +
    'kaisa kate kai kari karin karen karl karoline kasper katarina katja katri katrine kenneth kent kerstin kim kirsi kirsten kirsti kjell kjersti klaus knud knut kristian kristin kristina kristine kåre ' +
    'laila lars lasse laura leena leif leila lena lene line linda lis lisa lisbeth lise liv lone lotta lotte louise mads magne magnus maja malin margit margrét margrethe mari maria marianne marie marika marit mark markku markus martin mats matti mette merete mia michael mika mikael mikko mona morten ' +
    'niels nils nina ole olaf olav oddvar olga olli oskar outi ove paavo pauli päivi pekka per pernille peter petra petri petter pia pirjo poul preben ragnar ragnhild rasmus rebecka riikka rikke rita robert roger rolf rune ' +
    'sakari sam sami sanna sanne sara sari satu seppo sigrid sigrún sigurþóra siri sirpa sofia solveig sophus stefan stefán steinar stein stig stine sune susanne svein sven synnøve søren tanja tapio tarja terje thomas thor tiina timo tine tobias tom tomas tone tor torben tore torill trine trond tuula tuija turid ' +
    'ola oddmund odd ulf ulla ulrik unni veronica vesa vibeke vigdis viktor ville þóra þórdís åsa åse øyvind örjan'
  ).split(' '),
);
const PATRONYMIC =
  /(?:sen|sson|son|dottir|dóttir|nen|ström|strøm|quist|kvist|gaard|gård|blom|mäki|salo|fossum|hjelm)$/iu;
/** What people are called by their work, before their names. */
const TITLE =
  /(?:direktør|direktör|borgmester|borgermester|ordfører|ordførar|rådmann|rådmand|rektor|leder|leiar|ledare|chef|sjef|projektleder|prosjektleder|projektledare|koordinator|koordinaattori|professor|professori|forsker|forskare|tutkija|johtaja|rådgiver|rådgjevar|konsulent|bibliotekar|bibliotekarie|lærer|lærar|lärare|läkare|lege|læge|sygeplejerske|sykepleier|sjuksköterska|ergoterapeut|minister|ministeri|statsråd|utredare|utredaren|nurse|mayor|director|researcher|professorn|psykologen|psykologi|handläggare|pormestari|kunnanjohtaja|kaupunginjohtaja|suunnittelija|opettaja|verkefnastjóri|bæjarstjóri|forstöðumaður|sveitarstjóri|borgarstjóri|rådgiveren|talsmand|talsperson|mr|mrs|ms|dr)$/iu;

export function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(word.toLowerCase());
}

/** Whether words with capital letters, side by side, name a person. */
export function namePerson(run: readonly Word[], before: Word | undefined): boolean {
  const [first, ...others] = run;
  const last = others.at(-1);
  if (!first) return false;
  if (!last && TITLE.test(first.text)) return true;
  if (
    !last &&
    isFirstName(first.text) &&
    !(before && /^(?:i|in|í|at|fra|frå|från|frá|from|til|till|to)$/iu.test(before.text))
  )
    return true;
  if (last && (isFirstName(first.text) || TITLE.test(first.text))) return true;
  if (last && PATRONYMIC.test(last.text.replace(/s$/u, ''))) return true;
  if (before && TITLE.test(before.lower) && before.end + 1 === first.start) return true;
  return false;
}
