/** The languages that posts are read in. */
export const languages = ['da', 'nb', 'nn', 'sv', 'fi', 'is', 'en'] as const;
export type Language = (typeof languages)[number];

/** The country whose people write in it; English is nobody's. */
export const HOME: Readonly<Record<Language, string | null>> = {
  da: 'DK',
  nb: 'NO',
  nn: 'NO',
  sv: 'SE',
  fi: 'FI',
  is: 'IS',
  en: null,
};

/** Short words that one of the languages has and its neighbours do not, or seldom. */
const TELLING: Readonly<Record<Language, string>> = {
  da: 'af at og der har nogle ikke til efter også hvor meget jeg sig blev været noget kan mellem kommunens',
  nb: 'av og som ikke etter også hvor mye jeg seg ble vært noe mellom enn hva nå fra',
  nn: 'av og som ikkje etter også kor mykje eg seg vart vore noko mellom enn kva no frå ein eit dei',
  sv: 'av och som inte efter också hur mycket jag sig blev varit något mellan än vad nu från ett är för',
  fi: 'ja on ei että myös joka oli kun se mutta ovat kuin niin sekä tai hän jo vuonna',
  is: 'og að er ekki það sem við um en hefur var með eftir líka þar frá því á í',
  en: 'the of and to is that it was for with as by from has are this not which',
};

/** The language of a text by its tag, and where that is missing or strange, by its short words. */
export function languageOf(tag: string | null, plain: string): Language {
  const main = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
  if (main === 'no') return countOf('nn', plain) > countOf('nb', plain) ? 'nn' : 'nb';
  const named = languages.find((each) => each === main);
  if (named) return named;
  let best: Language = 'en';
  let most = 0;
  for (const each of languages) {
    const count = countOf(each, plain);
    if (count > most) [best, most] = [each, count];
  }
  return best;
}

/** Whether a word is one of the short ones that a text is held together by. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    ...Object.values(TELLING),
    'den det de dei denne dette disse desse her der hun han ho hon de dem vi i på hos ved fra til med om for så da når nu nå no siden sidan sedan deretter derefter senere først derfra men også dog både en et ett ein eit vår våre deres deras sin sitt sine sina hinanden hinandens hverandre hverandres egen eget egne egna mange flere andre andra alle dagens efter etter under uden uten utan som hvad hva vad kva hvem vem hvorfor hvordan hur korleis',
    'därifrån derfra derfrå därför derfor därmed dermed',
    'at an a in on by this these those their its his her she he they we you i when while after before although but however still once now then first later here there what why how who one many most other others not nobody since two three four',
    'me minä hän he nyt siellä täällä tämä nämä kun koska mutta sitten ensin myös vielä kuitenkin moni monet toinen siksi näin ilman vuonna kaikki nuori uusi',
    'hann hún þeir þær þau þetta þessi þar hér nú svo síðan þá fyrst einnig þegar hvað hver hvernig en á í úr til hjá um við margir allir fleiri eitt annað',
  ]
    .join(' ')
    .split(' '),
);

const sets = new Map(languages.map((each) => [each, new Set(TELLING[each].split(' '))]));

function countOf(language: Language, plain: string): number {
  const telling = sets.get(language);
  let count = 0;
  for (const [word] of plain
    .slice(0, 5_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu))
    if (telling?.has(word)) count++;
  return count;
}
